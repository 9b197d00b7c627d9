package dev.cofferdam.cli.demo;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.GsonBuilder;
import dev.cofferdam.isolation.Workers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cofferdam demo}. */
@Command(
        name = "demo",
        description =
                "Shows the main job on real data: solves in process and behind the wall, a hang, a crash, and what"
                        + " a call costs.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", paramLabel = "FILE", description = "Write what was found to FILE, as one JSON object.")
    private @Nullable Path json;

    /** What was found; the fields of the JSON object. */
    private record Findings(Machine machine, LongleyFit longley, Spd spd, Hang hang, Crash crash, Empty empty) {}

    public DemoCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        if (json != null && !Files.isWritable(folderOf(json))) { // before the work, not after it
            throw new ParameterException(
                    spec.commandLine(), "--json " + json + ": there is no such folder to write in; name another file");
        }
        try {
            Findings found = show();
            if (json != null) {
                write(json, found);
            }
            if (out.checkError()) {
                spec.commandLine().getErr().println("cofferdam demo: standard output cannot be written");
                return 1;
            }
            return 0;
        } catch (Exception | Error failed) {
            throw failed;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible); // method handles declare it; none of ours throws it
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private Findings show() throws Throwable {
        title(1, "The machine");
        Machine machine = Machine.find(out);
        title(2, "Longley's regression (NIST StRD), by QR");
        LongleyFit longley = LongleyFit.compare(out);
        title(3, "A symmetric positive definite system of " + Spd.N + " unknowns in shared memory, by Cholesky");
        Spd spd = Spd.solve(out);
        Hang hang;
        Crash crash;
        try (Workers workers = Workers.builder().count(1).build()) {
            Hang.warmUp(workers);
            title(4, "A call that hangs: pause(), with a deadline of 200 ms");
            hang = Hang.show(workers, out);
            title(5, "A call that crashes: strlen of address 8");
            crash = Crash.show(workers, out);
        }
        title(6, "What an empty call costs");
        return new Findings(machine, longley, spd, hang, crash, Empty.measure(out));
    }

    private void title(int number, String text) {
        out.printf("%s%d. %s%n", number == 1 ? "" : System.lineSeparator(), number, text);
    }

    private static void write(Path file, Findings found) throws IOException {
        String text = new GsonBuilder()
                .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
                .setPrettyPrinting()
                .create()
                .toJson(found);
        Files.writeString(file, text + "\n");
    }
}
