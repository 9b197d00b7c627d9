package dev.cofferdam.bench.compute.work;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A contestant behind a pipe, as the C twin is: a line of stdin is a question, a line of stdout its answer. At the end of
 * stdin it ends, and so when who asked does.
 *
 * <pre>
 * prepare dgemm 64   ready, or: absent WHY
 * repeat 1000        ns NANOSECONDS
 * digest             digest NUMBER
 * </pre>
 */
public final class Server {
    private final Contestant contestant;
    private @Nullable Work work;

    private Server(Contestant contestant) {
        this.contestant = contestant;
    }

    /**
     * Answers until the questions end.
     *
     * @throws IOException if the pipe breaks
     */
    public static void serve(Contestant contestant) throws IOException {
        // What a library prints must not stand among the answers.
        PrintStream answers = System.out;
        System.setOut(System.err);
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        Server server = new Server(contestant);
        for (String question = questions.readLine(); question != null; question = questions.readLine()) {
            answers.println(server.answer(question));
            answers.flush();
        }
        server.forget();
        contestant.close();
    }

    private String answer(String question) {
        String[] words = question.split(" ");
        try {
            return switch (words[0]) {
                case "prepare" -> prepare(new Problem(Routine.of(words[1]), Integer.parseInt(words[2])));
                case "repeat" -> "ns " + ready().nanos(Long.parseLong(words[1]));
                case "digest" -> "digest " + ready().digest();
                default -> "absent no such question: " + question;
            };
        } catch (Exception | LinkageError | OutOfMemoryError failed) {
            return "absent " + reason(failed);
        }
    }

    private String prepare(Problem problem) throws Exception {
        forget();
        work = contestant.prepare(problem);
        return "ready";
    }

    private Work ready() {
        if (work == null) {
            throw new IllegalStateException("nothing was prepared");
        }
        return work;
    }

    private void forget() {
        if (work != null) {
            work.close();
            work = null;
        }
    }

    /** Of the failure at the bottom, in one line. */
    public static String reason(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Objects.requireNonNullElse(cause.getMessage(), cause.toString()).replaceAll("\\s+", " ");
    }
}
