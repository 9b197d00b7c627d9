package dev.cofferdam.bench.placement;

import dev.cofferdam.bench.report.Finding;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What numactl and lstopo say of this machine, where they are installed, beside what the library says. */
final class Witnesses implements Section {
    @Override
    public String title() {
        return "what numactl and lstopo say";
    }

    @Override
    public double seconds(Journal journal) {
        return 1;
    }

    @Override
    public void measure(Journal journal) {
        // Read again: memory comes and goes on some virtual machines.
        Topology topology = Topology.current();
        List<String> lstopo = new ArrayList<>(List.of("lstopo", "--of", "xml"));
        if (!topology.forbidden().byAffinity().isEmpty()) {
            lstopo.addAll(List.of("--restrict", "binding")); // else it does not look at the affinity mask
        }
        journal.add(heard("numactl", List.of("numactl", "--hardware"), text -> NumactlHardware.parse(text)
                .differences(topology)));
        journal.add(heard("lstopo", lstopo, text -> LstopoXml.parse(text).differences(topology)));
    }

    private static Finding heard(String name, List<String> command, Function<String, List<String>> compare) {
        Optional<String> output;
        try {
            output = output(command);
        } catch (IOException absent) {
            return Finding.unmeasured(name, name + " is not installed");
        }
        if (output.isEmpty()) {
            return Finding.unmeasured(name, String.join(" ", command) + " failed");
        }
        List<String> differences;
        try {
            differences = compare.apply(output.get());
        } catch (IllegalArgumentException unreadable) {
            return Finding.unmeasured(name, String.join(" ", command) + ": " + unreadable.getMessage());
        }
        return differences.isEmpty()
                ? Finding.agrees(name, String.join(" ", command) + " says the same as the library")
                : Finding.differs(name, String.join("; ", differences));
    }

    /** What a program prints, if it ends well; a missing one is an exception. */
    private static Optional<String> output(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // From the kernel alone, as the library does, and not from devices or the processor's own registers.
        builder.environment().put("HWLOC_COMPONENTS", "linux,stop");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", ending));
        }
    }
}
