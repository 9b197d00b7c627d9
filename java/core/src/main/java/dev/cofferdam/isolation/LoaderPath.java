package dev.cofferdam.isolation;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where the dynamic loader looks for libraries beyond /lib and /usr/lib: what {@code /etc/ld.so.conf} names. */
final class LoaderPath {
    private static final Path CONFIGURATION = Path.of("/etc/ld.so.conf");

    private LoaderPath() {}

    /** The directories that exist. */
    static List<Path> directories() {
        List<Path> directories = new ArrayList<>();
        read(CONFIGURATION, directories);
        return Collections.unmodifiableList(directories);
    }

    /** What cannot be read names nothing: the loader works from its cache, and says itself what it lacks. */
    private static void read(Path file, List<Path> directories) {
        try {
            for (String line : Files.readAllLines(file)) {
                String text = line.replaceFirst("#.*", "").strip();
                if (text.startsWith("include ")) {
                    readAll(Path.of(text.substring("include ".length()).strip()), directories);
                } else if (text.startsWith("/") && Files.isDirectory(Path.of(text))) {
                    directories.add(Path.of(text));
                }
            }
        } catch (IOException _) {
            // no such file
        }
    }

    private static void readAll(Path pattern, List<Path> directories) throws IOException {
        Path name = pattern.getFileName();
        Path folder = pattern.getParent();
        if (name == null || folder == null) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name.toString())) {
            for (Path file : files) {
                read(file, directories);
            }
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
    }
}
