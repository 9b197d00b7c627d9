package dev.cofferdam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Another JVM on this one's class path, for what a JVM can try only once or only from outside.
 *
 * @param status its exit status
 */
public record ChildJvm(int status, String output, String errors) {
    /** The command that runs a class's {@code main} with the given options of the JVM. */
    public static List<String> command(Class<?> program, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dcofferdam.test.fixtures=" + System.getProperty("cofferdam.test.fixtures"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts a command, waits for its end and keeps what it wrote. */
    public static ChildJvm run(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.start();
        try {
            process.getOutputStream().close();
            CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
            String output = read(process.getInputStream());
            return new ChildJvm(process.waitFor(), output, errors.join());
        } finally {
            process.destroyForcibly();
        }
    }

    private static String read(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
