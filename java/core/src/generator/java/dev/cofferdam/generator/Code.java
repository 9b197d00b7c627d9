package dev.cofferdam.generator;

import java.util.ArrayList;
import java.util.List;

/** Java text in the making: indented by braces, long argument lists broken. */
final class Code {
    private static final int WIDTH = 120;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** A file's head. */
    Code(String packageName, String... imports) {
        line("// Generated from the table of routines, java/core/src/generator. Not to be edited.");
        line("");
        line("package " + packageName + ";");
        line("");
        for (String name : imports) {
            line(name.isEmpty() ? "" : "import " + name + ";");
        }
        if (imports.length > 0) {
            line("");
        }
    }

    /** A line; braces at its ends change the indentation. */
    Code line(String line) {
        if (line.startsWith("}")) {
            depth--;
        }
        if (!line.isEmpty()) {
            text.append("    ".repeat(depth)).append(line);
        }
        text.append('\n');
        if (line.endsWith("{")) {
            depth++;
        }
        return this;
    }

    /** A line that continues the one before. */
    Code more(String line) {
        depth += 2;
        line(line);
        depth -= 2;
        return this;
    }

    /** A call or a declaration with a list in parentheses, on one line if it fits. */
    Code list(String before, List<String> parts, String after) {
        String whole = before + "(" + String.join(", ", parts) + ")" + after;
        if (4 * depth + whole.length() <= WIDTH) {
            return line(whole);
        }
        line(before + "(");
        depth += 2;
        StringBuilder row = new StringBuilder();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i) + (i + 1 < parts.size() ? "," : ")" + after);
            if (!row.isEmpty() && 4 * depth + row.length() + 1 + part.length() > WIDTH) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(part);
        }
        rows.add(row.toString());
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i + 1 == rows.size();
            if (last && after.endsWith("{")) {
                depth -= 2;
                text.append("    ".repeat(depth + 2)).append(rows.get(i)).append('\n');
                depth++;
                return this;
            }
            text.append("    ".repeat(depth)).append(rows.get(i)).append('\n');
        }
        depth -= 2;
        return this;
    }

    /** A Javadoc comment. */
    Code doc(String... lines) {
        if (lines.length == 1) {
            return line("/** " + lines[0] + " */");
        }
        line("/**");
        for (String line : lines) {
            line(line.isEmpty() ? " *" : " * " + line);
        }
        return line(" */");
    }

    Code blank() {
        return line("");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
