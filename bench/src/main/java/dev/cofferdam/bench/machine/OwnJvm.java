package dev.cofferdam.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A JVM beside this one, for what has to be measured apart from all that this one has done: with its class path. */
public final class OwnJvm implements AutoCloseable {
    private final List<String> command = new ArrayList<>();
    private final Path printed;
    private final Process process;

    /**
     * Starts a program. What it prints on stderr is shown.
     *
     * @param options of the JVM
     */
    public OwnJvm(Class<?> program, List<String> options, List<String> arguments) throws IOException {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dcofferdam.native=" + System.getProperty("cofferdam.native"),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        printed = Files.createTempFile("cofferdam-bench-", null);
        process = new ProcessBuilder(command)
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /**
     * Waits for its end, and returns the lines that it has printed.
     *
     * @throws IOException if it takes longer, or fails
     */
    public List<String> lines(Duration atMost) throws IOException, InterruptedException {
        if (!process.waitFor(atMost)) {
            throw new IOException("a JVM of the benchmark's takes longer than " + atMost + ": " + command);
        }
        if (process.exitValue() != 0) {
            throw new IOException("a JVM of the benchmark's ended with status " + process.exitValue() + ": " + command);
        }
        return Files.readAllLines(printed);
    }

    /** Ends the program if it runs, and drops what it has printed. */
    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        Files.delete(printed);
    }
}
