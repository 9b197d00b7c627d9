package dev.cofferdam.bench.compute.peer;

import dev.cofferdam.placement.Affinity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * ND4J, as a program that is built apart: {@code ./cofferdam bench compute} has Maven fetch its 130 MB when it first needs
 * them. Its class path holds nothing of the other peers', whose JavaCPP is newer than ND4J can do with.
 */
public final class Nd4jProgram {
    /** Of the property with the reason why the script that started this JVM could not build it. */
    private static final String ABSENT = "cofferdam.nd4j.absent";

    private Nd4jProgram() {}

    private static Path folder() {
        return Path.of(System.getProperty("cofferdam.home", "."), "bench", "peers", "nd4j", "target");
    }

    /** Why there is none; nothing if there is one. */
    public static Optional<String> absence() {
        if (Files.exists(folder().resolve("built"))) {
            return Optional.empty();
        }
        return Optional.of(System.getProperty(
                ABSENT, "it is not built here; ./cofferdam bench compute builds it, with a network"));
    }

    /**
     * Starts it.
     *
     * @param cpu where it stays, or -1
     * @throws IOException if it cannot be started
     */
    public static Child start(int threads, int cpu) throws IOException {
        Path folder = folder();
        String classPath = String.join(
                ":", folder.resolve("classes").toString(), home(Peer.class), home(Affinity.class), folder + "/lib/*");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                // Not in the user's home.
                "-Dorg.bytedeco.javacpp.cachedir=" + folder.resolve("javacpp"),
                "-Dcofferdam.native=" + System.getProperty("cofferdam.native"),
                "-cp",
                classPath,
                "dev.cofferdam.bench.peers.nd4j.Main",
                "nd4j",
                Integer.toString(threads),
                Integer.toString(cpu));
        String count = Integer.toString(threads);
        return new Child("nd4j", command, Map.of("OMP_NUM_THREADS", count, "OPENBLAS_NUM_THREADS", count));
    }

    /** Where a class of this project lies: a folder or a jar. */
    private static String home(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }
}
