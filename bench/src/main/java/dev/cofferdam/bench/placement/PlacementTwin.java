package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.machine.NativeProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The C program that runs the same kernels on the same CPU, a round at a time, when it is asked to. */
final class PlacementTwin implements AutoCloseable {
    private final Process process;
    private final Writer questions;
    private final BufferedReader answers;
    private long involuntarySwitches;

    /**
     * Starts it.
     *
     * @param node where its memory comes from; none to have it where the CPU touches it first
     */
    PlacementTwin(int cpu, int[] node, long elements, long chaseBytes, int stride) throws IOException {
        process = new ProcessBuilder(List.of(
                        NativeProgram.twin("placement_twin").toString(),
                        Integer.toString(cpu),
                        node.length == 0 ? "any" : Integer.toString(node[0]),
                        Long.toString(elements),
                        Long.toString(chaseBytes),
                        Integer.toString(stride)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        questions = process.outputWriter(StandardCharsets.US_ASCII);
        answers = process.inputReader(StandardCharsets.US_ASCII);
    }

    /** Nanoseconds of that many passes of the triad. */
    long triad(long passes) throws IOException {
        return ask("triad " + passes);
    }

    /** Nanoseconds of that many steps of the chase. */
    long chase(long steps) throws IOException {
        return ask("chase " + steps);
    }

    /** Where its memory lies: bytes by node. Nothing where the kernel does not say. */
    SortedMap<Integer, Long> memory() throws IOException {
        String[] words = answer("memory 0");
        if (words.length == 0 || !words[0].equals("memory")) {
            throw new IOException("the C twin answered " + String.join(" ", words) + " to \"memory\"");
        }
        TreeMap<Integer, Long> memory = new TreeMap<>();
        for (int i = 1; i + 1 < words.length; i += 2) {
            memory.put(Integer.valueOf(words[i]), Long.valueOf(words[i + 1]));
        }
        return memory;
    }

    private String[] answer(String question) throws IOException {
        questions.write(question + "\n");
        questions.flush();
        @Nullable String answer = answers.readLine();
        return answer == null ? new String[0] : answer.split(" ");
    }

    private long ask(String question) throws IOException {
        String[] words = answer(question);
        if (words.length != 4 || !words[0].equals("ns") || !words[2].equals("switches")) {
            throw new IOException("the C twin answered " + String.join(" ", words) + " to \"" + question + "\"");
        }
        involuntarySwitches += Long.parseLong(words[3]);
        return Long.parseLong(words[1]);
    }

    /** How often it had to leave its CPU while it measured. */
    long involuntarySwitches() {
        return involuntarySwitches;
    }

    /** Ends the program, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
