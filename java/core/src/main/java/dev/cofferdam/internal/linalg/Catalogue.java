package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All functions that the bundled OpenBLAS's {@code cblas.h} and {@code lapacke.h} declare, by name. A file lists them, a line
 * for each: a letter for the result and for each argument, then the arguments' names. It is condensed from what jextract
 * read, and is read when first asked for.
 */
public final class Catalogue {
    private static final String FILE = "catalogue.txt";
    private static final int SUGGESTIONS = 3;

    /** A function: its letters, and the names of its arguments. */
    private record Entry(String letters, List<String> names) {}

    private static final SortedMap<String, Entry> ENTRIES = read();

    private Catalogue() {}

    private static SortedMap<String, Entry> read() {
        SortedMap<String, Entry> entries = new TreeMap<>();
        try (InputStream file = Catalogue.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The jar of Cofferdam lacks " + FILE + "; take a whole one");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> words = List.of(line.split(" "));
                entries.put(words.get(0), new Entry(words.get(1), words.subList(2, words.size())));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return entries;
    }

    /** The names of all functions. */
    public static SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ENTRIES.keySet()));
    }

    /**
     * The types of a function.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static FunctionDescriptor descriptor(String name) {
        String letters = entry(name).letters();
        MemoryLayout[] arguments =
                letters.chars().skip(1).mapToObj(Catalogue::layout).toArray(MemoryLayout[]::new);
        return letters.charAt(0) == 'V'
                ? FunctionDescriptor.ofVoid(arguments)
                : FunctionDescriptor.of(layout(letters.charAt(0)), arguments);
    }

    /**
     * A function as C declares it, but for {@code const}.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static String declaration(String name) {
        Entry entry = entry(name);
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < entry.names().size(); i++) {
            String type = type(entry.letters().charAt(i + 1));
            arguments.add(type + (type.endsWith("*") ? "" : " ") + entry.names().get(i));
        }
        return type(entry.letters().charAt(0)) + " " + name + "(" + String.join(", ", arguments) + ")";
    }

    private static Entry entry(String name) {
        Entry entry = ENTRIES.get(name);
        if (entry == null) {
            throw new IllegalArgumentException(
                    "name \"" + name + "\" is no function of cblas.h or lapacke.h, must be one of" + " their "
                            + ENTRIES.size() + "; near are " + String.join(", ", near(name)));
        }
        return entry;
    }

    // ---- letters

    private static MemoryLayout layout(int letter) {
        return switch (letter) {
            case 'B' -> JAVA_BYTE;
            case 'H' -> JAVA_SHORT;
            case 'I' -> JAVA_INT;
            case 'J' -> JAVA_LONG;
            case 'F' -> JAVA_FLOAT;
            case 'D' -> JAVA_DOUBLE;
            case 'C' -> MemoryLayout.structLayout(JAVA_FLOAT.withName("real"), JAVA_FLOAT.withName("imag"));
            case 'Z' -> MemoryLayout.structLayout(JAVA_DOUBLE.withName("real"), JAVA_DOUBLE.withName("imag"));
            default -> ADDRESS;
        };
    }

    private static String type(char letter) {
        return switch (letter) {
            case 'V' -> "void";
            case 'B' -> "char";
            case 'H' -> "short";
            case 'I' -> "int";
            case 'J' -> "size_t";
            case 'F' -> "float";
            case 'D' -> "double";
            case 'C' -> "float complex";
            case 'Z' -> "double complex";
            case 'p' -> "void **";
            case 'x' -> "function *";
            default -> type(Character.toUpperCase(letter)) + " *";
        };
    }

    // ---- names that may have been meant

    private static List<String> near(String name) {
        String wanted = bare(name);
        return ENTRIES.keySet().stream()
                .sorted(Comparator.comparingInt((String there) -> distance(wanted, bare(there)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^(cblas_|lapacke_)", "")
                .replaceFirst("_work$", "");
    }

    /** How many letters have to be changed, put in or left out. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
