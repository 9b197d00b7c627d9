package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.compute.peer.Child;
import dev.cofferdam.bench.compute.peer.HeapCalls;
import dev.cofferdam.bench.compute.peer.Netlib;
import dev.cofferdam.bench.compute.peer.SegmentCalls;
import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.machine.NativeProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who is compared. This library and netlib's native tier are in the JVM that measures; C, and every other peer, is a
 * process of its own.
 */
final class Contestants {
    static final String SEGMENT = "segment";
    static final String HEAP = "heap";
    static final String C = "c";
    static final String NETLIB = "netlib-jni";

    /** Who is measured however slow, as bars are about them. */
    static final List<String> YARDSTICKS = List.of(SEGMENT, HEAP, C, NETLIB);

    /** Whose data lie on the heap, and who is compared with this library on arrays. */
    static final List<String> PEERS = List.of(NETLIB, "netlib-vector", "netlib-java", "ejml", "ojalgo", "jblas");

    /** Whose data lie outside the heap. */
    static final String ND4J = "nd4j";

    private static final String VECTOR_API = "--add-modules=jdk.incubator.vector";

    private Contestants() {}

    /** Those in this JVM. Libraries that are loaded get as many threads as the calling thread has CPUs. */
    static List<Contestant> here(int threads) {
        return List.of(new SegmentCalls(threads), new HeapCalls(threads), Netlib.jni());
    }

    /**
     * Those in processes of their own.
     *
     * @param cpu where they stay, or -1
     * @throws IOException if one cannot be started
     */
    static List<Contestant> start(int threads, int cpu, Path library) throws IOException {
        List<Contestant> started = new ArrayList<>();
        started.add(new Child(
                C,
                List.of(NativeProgram.twin("compute_twin").toString(), Integer.toString(cpu), library.toString()),
                Map.of("OPENBLAS_NUM_THREADS", Integer.toString(threads))));
        if (threads == 1) {
            started.add(java("netlib-vector", threads, cpu, VECTOR_API));
            started.add(java("netlib-java", threads, cpu));
            started.add(java("ejml", threads, cpu));
            started.add(java("jblas", threads, cpu));
        }
        started.add(java("ojalgo", threads, cpu));
        return started;
    }

    private static Contestant java(String name, int threads, int cpu, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Dcofferdam.native=" + System.getProperty("cofferdam.native"),
                "dev.cofferdam.bench.compute.peer.Peer",
                name,
                Integer.toString(threads),
                Integer.toString(cpu)));
        return new Child(name, command, Map.of());
    }
}
