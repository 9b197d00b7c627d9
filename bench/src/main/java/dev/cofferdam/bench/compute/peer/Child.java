package dev.cofferdam.bench.compute.peer;

import dev.cofferdam.bench.compute.work.Contestant;
import dev.cofferdam.bench.compute.work.Problem;
import dev.cofferdam.bench.compute.work.Work;
import dev.cofferdam.internal.linalg.OpenBlasCore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contestant in a process of its own, which answers as {@code dev.cofferdam.bench.compute.work.Server} does: so nobody's
 * threads, collector and compiler stand in another's way. While it is not asked it sleeps.
 */
public final class Child implements Contestant {
    private final String name;
    private final Process process;
    private final Writer questions;
    private final BufferedReader answers;

    /**
     * Starts it.
     *
     * @throws IOException if the program cannot be started
     */
    public Child(String name, List<String> command, Map<String, String> environment) throws IOException {
        this.name = name;
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(OpenBlasCore.variables()); // nobody is slower for a CPU that OpenBLAS does not know
        builder.environment().putAll(environment);
        process = builder.start();
        questions = process.outputWriter(StandardCharsets.US_ASCII);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Work prepare(Problem problem) throws IOException {
        String ignored = ask("prepare " + problem.routine().symbol() + " " + problem.n(), "ready");
        return new Work() {
            @Override
            public long nanos(long calls) throws IOException {
                return Long.parseLong(ask("repeat " + calls, "ns "));
            }

            @Override
            public double digest() throws IOException {
                return Double.parseDouble(ask("digest", "digest "));
            }

            // The next problem takes the place of this one.
            @Override
            public void close() {}
        };
    }

    /** What follows the beginning of the answer. */
    private String ask(String question, String beginning) throws IOException {
        @Nullable String answer;
        try {
            questions.write(question + "\n");
            questions.flush();
            answer = answers.readLine();
        } catch (IOException broken) {
            answer = null;
        }
        if (answer == null) {
            throw new UnsupportedOperationException(name + " ended when asked to " + question);
        }
        if (answer.startsWith("absent ")) {
            throw new UnsupportedOperationException(answer.substring("absent ".length()));
        }
        if (!answer.startsWith(beginning)) {
            throw new IOException(name + " answered " + answer + " to " + question);
        }
        return answer.substring(beginning.length());
    }

    /** Ends the program, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
