package dev.cofferdam.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cofferdam call}: one function of one library, behind the wall. */
@Command(
        name = "call",
        description = "Calls a function of a shared library in a process of its own and prints what it returns.",
        customSynopsis =
                "cofferdam call --lib LIBRARY [--deadline TIME] [--repeat N] 'RESULT NAME(PARAMETERS)' [ARGUMENT...]",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitStatus.MISUSE,
        exitCodeOnExecutionException = ExitStatus.MISUSE,
        footerHeading = "%nExamples:%n",
        footer = {
            "  cofferdam call --lib libm.so.6 --deadline 1s 'double pow(double, double)' 2 10",
            "  cofferdam call --lib libc.so.6 'size_t strlen(const char *text)' 'how long?'",
            "  cofferdam call --lib ./libsolver.so --repeat 1000 'int solve(long n, double tolerance)' 100 -1e-9",
            "",
            "Types: char, short, int, long, long long, signed or unsigned; bool; size_t, ssize_t, ptrdiff_t, intptr_t,",
            "uintptr_t; int8_t to uint64_t; float, double; void*; const char*; void.",
            "Arguments: integers as in C (26, 0x1a, 032, 0b11010); numbers such as 1.5, 0x1.8p3, inf, nan; NULL or a",
            "number for void*; UTF-8 text for const char*, of which the function gets a copy.",
            "Standard output has what the function prints, then the result; standard error has reports and timing.",
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the function returned",
            "124:it did not return before the deadline and was killed",
            "125:the command was misused or could not run, or the function called exit(0)",
            "126:the library cannot be loaded",
            "127:the library has no such function",
            "128+n:signal n killed the function: 134 SIGABRT, 136 SIGFPE, 139 SIGSEGV",
            "other:the status with which the function called exit",
        })
final class CallCommand implements Callable<Integer> {
    private static final int MOST_REPEATS = 10_000_000;

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--lib",
            paramLabel = "LIBRARY",
            required = true,
            order = 1,
            description = "A path, if it has a slash; otherwise a soname such as libm.so.6.")
    private String library;

    @Option(
            names = "--deadline",
            paramLabel = "TIME",
            order = 2,
            defaultValue = "10s",
            converter = DeadlineConverter.class,
            description = "What a call may take, loading the library included: 100us, 50ms, 1.5s, 2m or ISO 8601."
                    + " Default: 10s.")
    private Duration deadline;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            order = 3,
            description = "Make the call N times and print to standard error what the calls took.")
    private @Nullable Integer repeats;

    @Parameters(
            index = "0",
            paramLabel = "PROTOTYPE",
            description = "The function as C declares it. Options come before it.")
    private String prototype;

    @Parameters(
            index = "1..*",
            paramLabel = "ARGUMENT",
            description = "One for each parameter. Whatever begins with a dash is an argument here, too.")
    private List<String> arguments = List.of();

    /** A command that prints the result to {@code out} and everything else to {@code err}. */
    CallCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Makes the call, prints what came of it, and returns the exit status. */
    @Override
    public Integer call() {
        try {
            return run();
        } catch (RuntimeException | Error failure) {
            Ending ending = Ending.of(failure);
            err.println("cofferdam call: " + ending.report());
            return ending.status();
        }
    }

    private int run() {
        CPrototype function = CPrototype.parse(prototype);
        IsolatedCall.Result result = new IsolatedCall(library, function, words(), deadline, repeats()).run();
        if (repeats != null) {
            err.println(result.timings());
        }
        if (result.text() != null) {
            out.println(result.text());
        }
        if (out.checkError()) {
            throw new Misuse("standard output", "it cannot be written", "give one that is open");
        }
        return ExitStatus.RETURNED;
    }

    /** The arguments without the {@code --} that may stand before them. */
    private List<String> words() {
        boolean delimited = !arguments.isEmpty() && arguments.getFirst().equals("--");
        return delimited ? arguments.subList(1, arguments.size()) : arguments;
    }

    private int repeats() {
        int given = repeats == null ? 1 : repeats;
        if (given < 1 || given > MOST_REPEATS) {
            throw new Misuse("--repeat " + given, "it is out of range", "give a number from 1 to " + MOST_REPEATS);
        }
        return given;
    }
}
