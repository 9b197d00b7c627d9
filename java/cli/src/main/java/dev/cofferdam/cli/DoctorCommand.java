package dev.cofferdam.cli;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import dev.cofferdam.doctor.Diagnosis;
import dev.cofferdam.doctor.Finding;
import dev.cofferdam.isolation.Workers;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cofferdam doctor}. */
@Command(
        name = "doctor",
        description = "Says whether isolated calls can work on this machine, and what would make them work better.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitStatus.MISUSE,
        exitCodeOnExecutionException = ExitStatus.MISUSE,
        footer = {
            "",
            "Each line is 'ok', 'degraded' (what that costs, how to mend it) or 'missing'; 'BLOCKED' is what nothing works",
            "without. A pool is started and called, and nothing of it stays."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:isolated calls work",
            "1:they cannot, and a line says why",
            "125:the command was misused or could not run",
        })
final class DoctorCommand implements Callable<Integer> {
    private static final int BLOCKED = 1;
    private static final int MOST_WORKERS = 1024;

    private final PrintWriter out;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--workers",
            paramLabel = "N",
            order = 1,
            description =
                    "Look at what a pool of N workers needs. Default: as many as a pool has unless told otherwise.")
    private @Nullable Integer workers;

    @Option(names = "--json", order = 2, description = "Print one JSON object instead.")
    private boolean json;

    DoctorCommand(PrintWriter out) {
        this.out = out;
    }

    /** What is printed as JSON. */
    private record Report(int workers, boolean blocked, List<Finding> findings) {}

    @Override
    public Integer call() {
        Diagnosis diagnosis = Diagnosis.of(count());
        if (json) {
            out.println(gson().toJson(new Report(diagnosis.workers(), diagnosis.isBlocked(), diagnosis.findings())));
        } else {
            out.print(text(diagnosis, Ansi.AUTO));
            out.flush();
        }
        if (out.checkError()) {
            throw new Misuse("standard output", "it cannot be written", "give one that is open");
        }
        return diagnosis.isBlocked() ? BLOCKED : 0;
    }

    private int count() {
        if (workers == null) {
            return Workers.defaultCount();
        }
        if (workers < 1 || workers > MOST_WORKERS) {
            throw new ParameterException(
                    spec.commandLine(), "--workers " + workers + ": a pool has 1 to " + MOST_WORKERS + " workers");
        }
        return workers;
    }

    private static Gson gson() {
        return new GsonBuilder()
                .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
                .registerTypeHierarchyAdapter(Enum.class, (JsonSerializer<Enum<?>>)
                        (value, _, _) -> new JsonPrimitive(value.toString().toLowerCase(Locale.ROOT)))
                .disableHtmlEscaping()
                .setPrettyPrinting()
                .create();
    }

    /** A line for each finding, and what to do about it beneath. */
    static String text(Diagnosis diagnosis, Ansi ansi) {
        int widest = diagnosis.findings().stream()
                .mapToInt(finding -> finding.subject().length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (Finding finding : diagnosis.findings()) {
            String indent = " ".repeat(10 + widest + 2);
            text.append(colored(finding, ansi))
                    .append(" ".repeat(10 - label(finding).length()))
                    .append(finding.subject())
                    .append(" ".repeat(widest + 2 - finding.subject().length()))
                    .append(finding.found())
                    .append('\n');
            if (!finding.cost().isEmpty()) {
                text.append(indent).append("costs: ").append(finding.cost()).append('\n');
            }
            if (!finding.remedy().isEmpty()) {
                text.append(indent).append("mend:  ").append(finding.remedy()).append('\n');
            }
        }
        return text.toString();
    }

    private static String label(Finding finding) {
        if (finding.blocks()) {
            return "BLOCKED";
        }
        return switch (finding.verdict()) {
            case OK -> "ok";
            case DEGRADED -> "degraded";
            case MISSING -> "missing";
        };
    }

    private static String colored(Finding finding, Ansi ansi) {
        String style = finding.blocks()
                ? "bold,red"
                : switch (finding.verdict()) {
                    case OK -> "green";
                    case DEGRADED -> "yellow";
                    case MISSING -> "red";
                };
        return ansi.string("@|" + style + " " + label(finding) + "|@");
    }
}
