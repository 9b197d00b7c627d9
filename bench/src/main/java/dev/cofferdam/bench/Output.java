package dev.cofferdam.bench;

import dev.cofferdam.bench.picture.Picture;
import dev.cofferdam.bench.report.HtmlPage;
import dev.cofferdam.bench.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every benchmark has, and what they ask for. */
public final class Output {
    @Option(names = "--quick", description = "Measure every bar with fewer repeats.")
    private boolean quick;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the results as JSON.")
    private @Nullable Path json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the results as a page with pictures.")
    private @Nullable Path html;

    public boolean quick() {
        return quick;
    }

    /**
     * Makes sure that the files asked for can be written: before anything is measured, not after.
     *
     * @throws IllegalArgumentException if one lies in no folder that can be written to
     */
    public void check() {
        for (Path file : Stream.of(json, html).filter(Objects::nonNull).toList()) {
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null || !Files.isWritable(folder)) {
                throw new IllegalArgumentException(file + ": there is no such folder to write in; name another file");
            }
        }
    }

    /** Says on stderr what is being measured. */
    public void progress(String what) {
        System.err.println("bench: " + what);
    }

    /** Prints the report and writes the files that were asked for. */
    public void publish(Report report) throws IOException {
        publish(report, List.of());
    }

    /** As {@link #publish(Report)}, with pictures of its own in place of those that any report gets. */
    public void publish(Report report, List<Picture> pictures) throws IOException {
        System.out.print(report.toText());
        if (json != null) {
            Files.writeString(json, report.toJson());
        }
        if (html != null) {
            Files.writeString(html, HtmlPage.of(report, pictures));
        }
    }
}
