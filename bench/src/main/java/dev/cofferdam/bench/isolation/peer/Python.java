package dev.cofferdam.bench.isolation.peer;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Debian's Python, whose packages the pools are. Another Python on the PATH need not have them. */
public final class Python {
    private static final Path PROGRAM = Path.of("/usr/bin/python3");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Python() {}

    /**
     * What a script says.
     *
     * @param nanos each of the times
     * @param how what the pool's user has to do himself, or an empty text
     */
    public record Answer(String verb, List<Long> nanos, String how) {}

    /** What a process left behind: its status, nothing for one that was killed at its deadline, and what it said. */
    private record End(Optional<Integer> status, String output, String errors) {
        String lastError() {
            return errors.lines().reduce("it said nothing", (_, line) -> line);
        }
    }

    /** Why the pools cannot be measured; nothing if they can. */
    public static Optional<String> whyAbsent() throws IOException, InterruptedException {
        String remedy = "; --peers installs python3-numpy, python3-pebble and python3-joblib";
        if (!Files.isExecutable(PROGRAM)) {
            return Optional.of("there is no " + PROGRAM + remedy);
        }
        End end = run(List.of(PROGRAM.toString(), "-c", "import numpy, pebble, joblib"), PATIENCE);
        return end.status().equals(Optional.of(0)) ? Optional.empty() : Optional.of(end.lastError() + remedy);
    }

    /**
     * Has a pool do what a verb says.
     *
     * @param arguments the verb and its numbers
     * @param patience after which the script is killed, with all that it has started
     * @throws IOException if it cannot be started, fails, is not done in time, or says something else than it should
     */
    public static Answer ask(PythonPool pool, List<String> arguments, Duration patience)
            throws IOException, InterruptedException {
        Path script = Path.of(System.getProperty("cofferdam.home", "."), "bench/peers/python", pool.script());
        List<String> command = Stream.concat(Stream.of(PROGRAM.toString(), "-B", script.toString()), arguments.stream())
                .toList();
        String what = pool.title() + ", " + String.join(" ", arguments);
        End end = run(command, patience);
        if (end.status().isEmpty()) {
            throw new IOException(what + ": not done within " + patience.toSeconds() + " s");
        }
        if (end.status().get() != 0) {
            throw new IOException(what + ": status " + end.status().get() + ", " + end.lastError());
        }
        try {
            @Nullable Answer answer = new Gson().fromJson(end.output(), Answer.class);
            if (answer != null
                    && answer.verb().equals(arguments.getFirst())
                    && !answer.nanos().isEmpty()) {
                return answer;
            }
        } catch (JsonParseException _) {
            // Below it is said what came instead.
        }
        throw new IOException(what + ": it answered " + end.output());
    }

    private static End run(List<String> command, Duration patience) throws IOException, InterruptedException {
        Path output = Files.createTempFile("cofferdam-python", ".out");
        Path errors = Files.createTempFile("cofferdam-python", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            boolean ended;
            try {
                ended = process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS);
            } finally {
                killAll(process);
            }
            return new End(
                    ended ? Optional.of(process.exitValue()) : Optional.empty(),
                    Files.readString(output, StandardCharsets.UTF_8),
                    Files.readString(errors, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    /** With what it has started: a process that hangs ends with nobody. */
    private static void killAll(Process process) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        process.destroyForcibly();
        all.addAll(process.descendants().toList());
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }
}
