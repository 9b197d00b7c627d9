package dev.cofferdam.bench.peers.nd4j;

import dev.cofferdam.bench.compute.peer.Peer;
import java.io.IOException;

/** ND4J as a program: its name, how many threads it may use, and the CPU to stay on, or -1. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Peer.serve(arguments, _ -> new Nd4jCalls());
    }
}
