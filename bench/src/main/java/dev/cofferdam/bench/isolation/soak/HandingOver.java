package dev.cofferdam.bench.isolation.soak;

import dev.cofferdam.bench.machine.NativeProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The C program in which as many callers and workers hand calls over: what the machine has to do with a slice's time. */
final class HandingOver implements AutoCloseable {
    private final Process process;
    private final Writer questions;
    private final BufferedReader answers;

    /** Starts it. */
    HandingOver(int pairs) throws IOException {
        process = new ProcessBuilder(List.of(NativeProgram.twin("soak_twin").toString(), Integer.toString(pairs)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        questions = process.outputWriter(StandardCharsets.US_ASCII);
        answers = process.inputReader(StandardCharsets.US_ASCII);
    }

    /**
     * What calls took, in nanoseconds.
     *
     * @param cpu what all processes spent on CPUs
     */
    record Times(long calls, long cpu) {}

    /** So many calls, of all callers together. Blocks until they are made. */
    Times calls(long calls) throws IOException {
        questions.write("calls " + calls + "\n");
        questions.flush();
        @Nullable String answer = answers.readLine();
        String[] words = answer == null ? new String[0] : answer.split(" ");
        if (words.length != 4 || !words[0].equals("ns") || !words[2].equals("cpu")) {
            throw new IOException("the C twin answered " + answer + " to \"calls " + calls + "\"");
        }
        return new Times(Long.parseLong(words[1]), Long.parseLong(words[3]));
    }

    /** Ends the program, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
