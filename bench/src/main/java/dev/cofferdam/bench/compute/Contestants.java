package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.compute.peer.Child;
import dev.cofferdam.bench.compute.peer.HeapCalls;
import dev.cofferdam.bench.compute.peer.Nd4jProgram;
import dev.cofferdam.bench.compute.peer.Netlib;
import dev.cofferdam.bench.compute.peer.SegmentCalls;
import dev.cofferdam.bench.compute.transport.Transport;
import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.machine.NativeProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** Who may be left out. */
    static final List<String> OPTIONAL = List.of("netlib-vector", "netlib-java", "ejml", "jblas", "ojalgo", ND4J);

    /** Those of them who can use several threads. */
    private static final List<String> PARALLEL = List.of("ojalgo", ND4J);

    private static final String VECTOR_API = "--add-modules=jdk.incubator.vector";

    private Contestants() {}

    /** Whether it is one in the JVM that measures. */
    static boolean isHere(String name) {
        return List.of(SEGMENT, HEAP, NETLIB).contains(name);
    }

    /** Those in this JVM. Libraries that are loaded get as many threads as the calling thread has CPUs. */
    static List<Contestant> here(int threads) {
        return List.of(new SegmentCalls(threads), new HeapCalls(threads), Netlib.jni());
    }

    /**
     * Those in processes of their own.
     *
     * @param cpu where they stay, or -1
     * @param without who is left out
     * @throws IOException if one cannot be started
     */
    static List<Contestant> start(int threads, int cpu, Path library, Set<String> without) throws IOException {
        List<Contestant> started = new ArrayList<>();
        started.add(new Child(
                C,
                List.of(NativeProgram.twin("compute_twin").toString(), Integer.toString(cpu), library.toString()),
                Map.of("OPENBLAS_NUM_THREADS", Integer.toString(threads))));
        for (String peer : threads == 1 ? OPTIONAL : PARALLEL) {
            if (!without.contains(peer)) {
                start(peer, threads, cpu).ifPresent(started::add);
            }
        }
        return started;
    }

    private static Optional<Contestant> start(String peer, int threads, int cpu) throws IOException {
        return switch (peer) {
            case ND4J ->
                Nd4jProgram.absence().isPresent() ? Optional.empty() : Optional.of(Nd4jProgram.start(threads, cpu));
            case "netlib-vector" -> Optional.of(java(peer, threads, cpu, VECTOR_API));
            default -> Optional.of(java(peer, threads, cpu));
        };
    }

    /** This library on arrays as it is, and by each way on purpose, in JVMs whose collector lets it take any. */
    static List<Contestant> transports(int cpu) throws IOException {
        List<Contestant> started = new ArrayList<>();
        started.add(java(HEAP, 1, cpu, "-XX:+UseG1GC"));
        for (Transport transport : Transport.values()) {
            started.add(java(transport.symbol(), 1, cpu, "-XX:+UseG1GC"));
        }
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
