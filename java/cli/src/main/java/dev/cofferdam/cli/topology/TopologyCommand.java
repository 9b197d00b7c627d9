package dev.cofferdam.cli.topology;

import dev.cofferdam.topology.Topology;
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

/** {@code cofferdam topology}. */
@Command(
        name = "topology",
        description =
                "Shows what the machine is made of: packages, NUMA nodes, caches, cores, CPUs, and who may use what.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnInvalidInput = TopologyCommand.MISUSE,
        exitCodeOnExecutionException = TopologyCommand.MISUSE,
        footer = {
            "",
            "What is shown is what this process may use; beneath it stands what it may not, and who forbids it. Lists of CPUs",
            "are the kernel's: 0-3,8. Cores that are alike share a line: 'CPUs 0,4 to 3,7' are four of two hardware threads."
        })
public final class TopologyCommand implements Callable<Integer> {
    static final int MISUSE = 125;

    private final PrintWriter out;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", order = 1, description = "Print one JSON object instead of the tree.")
    private boolean json;

    @Option(
            names = "--svg",
            paramLabel = "FILE",
            order = 2,
            description =
                    "Draw it to FILE, besides what is printed: packages, nodes and distances, caches, cores, CPUs.")
    private @Nullable Path svg;

    @Option(
            names = "--root",
            paramLabel = "DIR",
            order = 3,
            description =
                    "Read another machine: DIR holds its folders sys and proc, as hwloc-gather-topology copies them.")
    private @Nullable Path root;

    public TopologyCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Topology topology = read();
        if (svg != null) {
            write(svg, TopologyPicture.of(topology));
        }
        if (json) {
            out.println(TopologyJson.of(topology));
        } else {
            out.print(TopologyText.of(topology));
            out.flush();
        }
        if (out.checkError()) {
            spec.commandLine().getErr().println("cofferdam topology: standard output cannot be written");
            return MISUSE;
        }
        return 0;
    }

    private Topology read() {
        if (root == null) {
            return Topology.current();
        }
        try {
            return Topology.read(root);
        } catch (IllegalArgumentException other) {
            throw misuse("--" + other.getMessage());
        }
    }

    private void write(Path file, String picture) {
        try {
            Files.writeString(file, picture);
        } catch (IOException | SecurityException failed) {
            throw misuse("--svg " + file + ": it cannot be written (" + failed
                    + "); name a file in a folder that is there" + " and that you may write to");
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
