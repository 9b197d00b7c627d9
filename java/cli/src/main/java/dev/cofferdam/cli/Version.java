package dev.cofferdam.cli;

import dev.cofferdam.isolation.Workers;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;

/** The version that the manifest of the command line's jar names, or that of the library's jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Stream.of(Main.class, Workers.class)
                .map(type -> type.getPackage().getImplementationVersion())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("(run from class files, which do not name a version)");
        return new String[] {"cofferdam " + version};
    }
}
