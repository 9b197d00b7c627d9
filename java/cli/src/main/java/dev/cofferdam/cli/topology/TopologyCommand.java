package dev.cofferdam.cli.topology;

import dev.cofferdam.topology.Topology;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cofferdam topology}. */
@Command(name = "topology")
public final class TopologyCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--root")
    private @Nullable Path root;

    public TopologyCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Topology topology = root == null ? Topology.current() : Topology.read(root);
        if (json) out.println(TopologyJson.of(topology));
        else out.print(TopologyText.of(topology));
        out.flush();
        return json ? 0 : 0;
    }
}
