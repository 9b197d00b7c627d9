package dev.cofferdam.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command printed and the status it ended with. */
record Outcome(int status, String out, String err) {

    /** Runs a command in this JVM. */
    static Outcome of(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(words);
        return new Outcome(status, out.toString(), err.toString());
    }
}
