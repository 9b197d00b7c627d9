package dev.cofferdam.topology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The small files below a root in which a kernel describes its machine, by their paths without the leading slash. One that
 * is absent or unreadable says nothing; one that cannot be understood says nothing either, and is warned of.
 */
final class KernelFiles {
    private final Path root;
    private final List<String> warnings = new ArrayList<>();
    private final Map<String, PassedOver> passedOver = new LinkedHashMap<>();

    KernelFiles(Path root) {
        this.root = root;
    }

    private Path file(String path) {
        return root.resolve(path.startsWith("/") ? path.replaceFirst("^/+", "") : path);
    }

    void warn(String sentence) {
        if (!warnings.contains(sentence)) {
            warnings.add(sentence);
        }
    }

    /** What was warned of; of files that differ in numbers alone, the first is named and the others are counted. */
    List<String> warnings() {
        List<String> all = new ArrayList<>(warnings);
        for (PassedOver kind : passedOver.values()) {
            all.add(kind.more == 0 ? kind.first : kind.first + "; so are " + kind.more + " more like it");
        }
        return all.stream().map(KernelFiles::printable).toList();
    }

    /** Text of a file for people: firmware may put control characters into a name, which a terminal would obey. */
    static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]", " ");
    }

    private static final class PassedOver {
        private final String first;
        private int more = -1;

        private PassedOver(String first) {
            this.first = first;
        }
    }

    /** Warns of a file or folder that says what cannot be. */
    void passOver(String path, String reason) {
        String kind = path.replaceAll("[0-9]+", "N");
        passedOver.computeIfAbsent(kind, _ -> new PassedOver("/" + path + " is passed over: " + reason)).more++;
    }

    boolean exists(String path) {
        try {
            return Files.exists(file(path));
        } catch (InvalidPathException absent) {
            return false;
        }
    }

    Optional<String> text(String path) {
        try {
            String text = new String(Files.readAllBytes(file(path)), StandardCharsets.ISO_8859_1);
            int end = text.indexOf('\0'); // some captures have each file as a page
            return Optional.of((end < 0 ? text : text.substring(0, end)).strip());
        } catch (IOException | InvalidPathException | SecurityException absent) {
            return Optional.empty();
        }
    }

    /** A file's lines, none where it is absent. */
    List<String> lines(String path) {
        Optional<String> text = text(path);
        return text.isEmpty() ? List.of() : List.of(text.get().split("\n"));
    }

    /** The first so many bytes: the kernel makes some files as they are read, and takes long for all of them. */
    String beginning(String path, int bytes) {
        try (InputStream in = Files.newInputStream(file(path))) {
            return new String(in.readNBytes(bytes), StandardCharsets.ISO_8859_1);
        } catch (IOException | InvalidPathException | SecurityException absent) {
            return "";
        }
    }

    /** A set in the kernel's list form. */
    Optional<CpuSet> list(String path) {
        return set(path, false);
    }

    /** A set in the kernel's mask form. */
    Optional<CpuSet> mask(String path) {
        return set(path, true);
    }

    private Optional<CpuSet> set(String path, boolean isMask) {
        Optional<String> text = text(path);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(isMask ? CpuSet.parseMask(text.get()) : CpuSet.parse(text.get()));
        } catch (IllegalArgumentException other) {
            passOver(path, Objects.requireNonNullElse(other.getMessage(), ""));
            return Optional.empty();
        }
    }

    /** The decimal number that a file begins with, such as that of {@code 32K}. */
    OptionalLong number(String path) {
        Optional<String> text = text(path);
        if (text.isEmpty() || text.get().isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong number = leadingNumber(text.get());
        if (number.isEmpty()) {
            passOver(path, "\"" + text.get() + "\" is no number");
        }
        return number;
    }

    /** The same of a file whose number stands for something: none where it is beyond any. */
    OptionalInt id(String path) {
        OptionalLong number = number(path);
        return number.isPresent() && number.getAsLong() == (int) number.getAsLong()
                ? OptionalInt.of((int) number.getAsLong())
                : OptionalInt.empty();
    }

    static OptionalLong leadingNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == start || end - start > 18
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(text.substring(0, end)));
    }

    /** The names in a folder, none where there is no such folder. */
    List<String> names(String folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(file(folder))) {
            for (Path entry : entries) {
                names.add(entry.getFileName().toString());
            }
        } catch (IOException | DirectoryIteratorException | InvalidPathException | SecurityException absent) {
            return List.of();
        }
        return names;
    }

    /** The numbers behind a prefix among the names in a folder: of {@code cpu0} and {@code cpufreq}, 0. */
    CpuSet numbers(String folder, String prefix) {
        List<String> numbers = new ArrayList<>();
        for (String name : names(folder)) {
            String rest = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
            OptionalLong number = leadingNumber(rest);
            if (number.isPresent()
                    && rest.length() <= 7
                    && number.getAsLong() >= 0
                    && number.getAsLong() <= 1 << 20
                    && Long.toString(number.getAsLong()).equals(rest)) {
                numbers.add(rest);
            }
        }
        return CpuSet.parse(String.join(",", numbers));
    }
}
