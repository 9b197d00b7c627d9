package dev.cofferdam.bench.compute.peer;

import dev.cofferdam.bench.compute.transport.Transport;
import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.compute.work.Server;
import dev.cofferdam.placement.Affinity;
import dev.cofferdam.topology.CpuSet;
import java.io.IOException;
import java.util.function.IntFunction;

/** A contestant as a program: its name, how many threads it may use, and the CPU to stay on, or -1. */
public final class Peer {
    private Peer() {}

    public static void main(String[] arguments) throws IOException {
        serve(arguments, threads -> named(arguments[0], threads));
    }

    /**
     * Serves as the contestant that is made for so many threads, where the arguments want it to stay.
     *
     * @throws IOException if the pipe breaks
     */
    public static void serve(String[] arguments, IntFunction<Contestant> maker) throws IOException {
        int threads = Integer.parseInt(arguments[1]);
        int cpu = Integer.parseInt(arguments[2]);
        if (cpu < 0) {
            Server.serve(maker.apply(threads));
            return;
        }
        try (Affinity.Scope _ = Affinity.pin(CpuSet.of(cpu))) {
            Server.serve(maker.apply(threads));
        }
    }

    private static Contestant named(String name, int threads) {
        return switch (name) {
            case "netlib-vector", "netlib-java" -> Netlib.java(name);
            case "ejml" -> new Ejml();
            case "ojalgo" -> new OjAlgo(threads);
            case "jblas" -> new Jblas();
            case "heap" -> new HeapCalls(threads);
            case "critical" -> Transport.CRITICAL.always();
            case "staged" -> Transport.STAGED.always();
            case "pinned" -> Transport.PINNED.always();
            default -> throw new IllegalArgumentException("there is no peer " + name);
        };
    }
}
