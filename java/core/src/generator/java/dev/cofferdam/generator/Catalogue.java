package dev.cofferdam.generator;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Condenses what jextract wrote for whole headers into a line for each function: its name, a letter for its result and one
 * for each argument, and the arguments' names. A capital is a value, a small letter a pointer to such values; {@code p} is
 * a pointer to pointers and {@code x} one to a function. {@code dev.cofferdam.internal.linalg.Catalogue} reads it.
 */
final class Catalogue {
    private static final Pattern DESCRIPTOR = Pattern.compile(
            "class (\\w+) \\{\\s*public static final FunctionDescriptor DESC = FunctionDescriptor\\.of(Void)?\\(([^;]*)\\);");
    private static final Map<String, String> VALUES = Map.of(
            "C_CHAR", "B",
            "C_SHORT", "H",
            "C_INT", "I",
            "C_LONG", "J",
            "C_FLOAT", "F",
            "C_DOUBLE", "D");
    private static final Map<String, String> POINTED = Map.ofEntries(
            Map.entry("void", "v"),
            Map.entry("char", "b"),
            Map.entry("bfloat16", "h"),
            Map.entry("hfloat16", "h"),
            Map.entry("blasint", "i"),
            Map.entry("int32_t", "i"), // lapack_int
            Map.entry("lapack_logical", "i"),
            Map.entry("float", "f"),
            Map.entry("double", "d"),
            Map.entry("lapack_complex_float", "c"),
            Map.entry("lapack_complex_double", "z"));

    private Catalogue() {}

    /** The lines, sorted by name. */
    static Collection<String> condense(Path folder) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.java")) {
            for (Path file : files) {
                String text = Files.readString(file);
                Matcher found = DESCRIPTOR.matcher(text);
                while (found.find()) {
                    lines.put(found.group(1), line(found.group(1), found.group(2) != null, found.group(3), text));
                }
            }
        }
        return lines.values();
    }

    private static String line(String name, boolean isVoid, String layouts, String text) {
        Matcher prototype =
                Pattern.compile("\\* (\\S.*?)\\b" + name + "\\((.*)\\)\\n").matcher(text);
        if (!prototype.find()) {
            throw new IllegalStateException(name + " has no prototype");
        }
        List<String> declared = new ArrayList<>(isVoid ? List.of() : List.of(prototype.group(1) + "result"));
        if (!prototype.group(2).isEmpty()) {
            declared.addAll(List.of(prototype.group(2).split(", ")));
        }
        List<String> types =
                layouts.isBlank() ? List.of() : List.of(layouts.strip().split(",\\s*"));
        if (declared.size() != types.size()) {
            throw new IllegalStateException(name + ": " + declared + " and " + types);
        }
        StringBuilder letters = new StringBuilder(isVoid ? "V" : "");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            letters.append(letter(types.get(i), declared.get(i)));
            if (isVoid || i > 0) {
                names.append(' ').append(declared.get(i).replaceFirst(".*\\W", ""));
            }
        }
        return name + " " + letters + names;
    }

    private static String letter(String layout, String declared) {
        String type = layout.substring(layout.indexOf('.') + 1);
        if (layout.endsWith(".layout()")) {
            return layout.contains("double") ? "Z" : "C";
        }
        if (!type.equals("C_POINTER")) {
            return require(VALUES.get(type), layout, declared);
        }
        if (declared.matches(".*\\*.*\\*.*")) {
            return "p";
        }
        if (!declared.contains("*")) {
            return "x";
        }
        String pointed = declared.replaceAll("\\*.*|\\bconst\\b", "").strip();
        return require(pointed.startsWith("enum ") ? "i" : POINTED.get(pointed), layout, declared);
    }

    private static String require(String letter, String layout, String declared) {
        if (letter == null) {
            throw new IllegalStateException("no letter for " + declared + ", " + layout);
        }
        return letter;
    }
}
