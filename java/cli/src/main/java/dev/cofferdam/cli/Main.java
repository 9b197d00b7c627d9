package dev.cofferdam.cli;

import dev.cofferdam.cli.demo.DemoCommand;
import dev.cofferdam.cli.topology.TopologyCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command {@code cofferdam}. */
@Command(
        name = "cofferdam",
        description = "Calls native code behind a wall: in a pinned process that can be killed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        exitCodeOnInvalidInput = ExitStatus.MISUSE,
        exitCodeOnExecutionException = ExitStatus.MISUSE)
public final class Main {

    private Main() {}

    /** Runs the verb that {@code arguments} begin with, and ends the JVM with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, writer(FileDescriptor.out), writer(FileDescriptor.err)));
    }

    private static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        try {
            return commandLine(out, err).execute(ExactWords.of(arguments));
        } catch (Misuse misuse) {
            err.println("cofferdam: " + misuse.getMessage());
            return ExitStatus.MISUSE;
        }
    }

    /** The command and its verbs, which print to {@code out} and {@code err}. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine call = new CommandLine(new CallCommand(out, err)).setStopAtPositional(true);
        return new CommandLine(new Main())
                .addSubcommand(call)
                .addSubcommand(new DemoCommand(out))
                .addSubcommand(new DoctorCommand(out))
                .addSubcommand(new TopologyCommand(out))
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(110)
                .setParameterExceptionHandler(Main::explain);
    }

    private static int explain(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + misuse.getMessage());
        err.print(command.getHelp().synopsisHeading() + command.getHelp().synopsis(0));
        err.println("Try '" + name + " --help'.");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
