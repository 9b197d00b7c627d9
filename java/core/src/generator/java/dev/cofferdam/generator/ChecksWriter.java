package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Direction;
import dev.cofferdam.generator.Argument.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what must hold before native code may see the arguments. Types that have the same rules share a method. */
final class ChecksWriter {
    private ChecksWriter() {}

    static String write(Chapter chapter) {
        String name = chapter.name + "Checks";
        Code code = new Code("dev.cofferdam.internal.linalg");
        code.doc("Checks of choices, sizes, increments, leading dimensions and room, before native code sees them.");
        code.line("public final class " + name + " {").line("private " + name + "() {}");
        Map<String, Routine> methods = new LinkedHashMap<>();
        for (Routine routine : chapter.routines) {
            methods.putIfAbsent(method(chapter, routine), routine);
        }
        methods.forEach((method, routine) -> write(code, method, routine));
        return code.line("}").toString();
    }

    /** The name of the method that checks a routine's arguments. */
    static String method(Chapter chapter, Routine routine) {
        return chapter.nameOfAllLike(routine, ChecksWriter::body);
    }

    private static String body(Routine routine) {
        Code code = new Code("none");
        write(code, "method", routine);
        return code.toString();
    }

    private static void write(Code code, String method, Routine routine) {
        code.blank().list("public static void " + method, Signature.check(routine), " {");
        boolean counted = routine.counts().isEmpty();
        for (Argument argument : routine.arguments) {
            if (argument.isMemory() && !counted) {
                counted = true;
                workspace(code, routine);
            }
            switch (argument) {
                case Argument.Choice choice when choice.isRestricted() -> choice(code, routine, choice);
                case Argument.Size size -> size(code, routine, size);
                case Argument.Vector vector -> vector(code, routine, vector);
                case Argument.Matrix matrix -> matrix(code, routine, matrix);
                case Argument.Line line -> line(code, routine, line);
                default -> {}
            }
            for (Routine.Rule rule : routine.rules) {
                if (argument instanceof Argument.Size size && rule.size().equals(size.name())) {
                    code.line("if (!(" + rule.holds() + ")) {");
                    code.line("throw Check.against(" + at(size.name(), routine.number(size)) + ", " + size.name()
                            + ", \"" + rule.text() + "\");");
                    code.line("}");
                }
            }
        }
        code.line("}");
    }

    private static String at(String name, int number) {
        return "routine, \"" + name + "\", " + number;
    }

    private static void choice(Code code, Routine routine, Argument.Choice choice) {
        List<String> tests = choice.allowed().stream()
                .map(constant -> choice.name() + " != Values." + constant)
                .toList();
        code.line("if (" + String.join(" && ", tests) + ") {");
        code.line("throw Check.notAllowed(" + at(choice.name(), routine.number(choice)) + ", \""
                + String.join(" or ", choice.allowed()) + "\");");
        code.line("}");
    }

    private static void size(Code code, Routine routine, Argument.Size size) {
        String at = at(size.name(), routine.number(size)) + ", " + size.name();
        if (size.most() == Integer.MAX_VALUE) {
            code.line("if (" + size.name() + " < " + size.least() + ") {");
            code.line("throw Check.tooSmall(" + at + ", " + size.least() + ");");
        } else {
            code.line("if (" + size.name() + " < " + size.least() + " || " + size.name() + " > " + size.most() + ") {");
            code.line("throw Check.outside(" + at + ", " + size.least() + ", " + size.most() + ");");
        }
        code.line("}");
    }

    /** LAPACK gets along with sizes for which its own count of workspace has wrapped around, and writes behind what it got. */
    private static void workspace(Code code, Routine routine) {
        List<String> counts = routine.counts();
        code.line("double elements = " + counts.getFirst() + ";");
        for (String count : counts.subList(1, counts.size())) {
            code.line("elements = Math.max(elements, " + count + ");");
        }
        List<String> sizes = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            if (argument instanceof Argument.Size size && mentions(counts, size.name())) {
                sizes.add(size.name() + " (argument " + routine.number(size) + ") is \" + " + size.name());
            } else if (argument instanceof Argument.Matrix matrix && mentions(counts, matrix.leading())) {
                int number = routine.number(matrix) + 1;
                sizes.add(matrix.leading() + " (argument " + number + ") is \" + " + matrix.leading());
            }
        }
        code.line("if (elements > Integer.MAX_VALUE) {");
        code.list(
                "throw Check.workspace",
                List.of("routine", "\"" + String.join(" + \", ", sizes), "elements", "\"" + routine.largerBy + "\""),
                ";");
        code.line("}");
    }

    private static boolean mentions(List<String> expressions, String name) {
        return expressions.stream().anyMatch(expression -> expression.matches(".*\\b" + name + "\\b.*"));
    }

    private static void vector(Code code, Routine routine, Argument.Vector vector) {
        String increment = vector.increment();
        int number = routine.number(vector);
        if (vector.direction() == Direction.FORWARD) {
            code.line("if (" + increment + " <= 0) {");
            code.line("throw Check.backwards(" + at(increment, number + 1) + ", " + increment + ");");
        } else {
            code.line("if (" + increment + " == 0) {");
            code.line("throw Check.zeroIncrement(" + at(increment, number + 1) + ");");
        }
        code.line("}");
        String room = "room" + vector.capital();
        String length = vector.length().code();
        code.line("if (!Check.fits(" + length + ", " + increment + ", " + room + ")) {");
        code.list(
                "throw Check.shortVector",
                List.of(
                        at(vector.name(), number),
                        room,
                        vector.length().message(),
                        length,
                        "\"" + increment + "\"",
                        increment),
                ";");
        code.line("}");
    }

    private static void matrix(Code code, Routine routine, Argument.Matrix matrix) {
        String leading = matrix.leading();
        String capital = matrix.capital();
        int number = routine.number(matrix);
        lines(code, matrix);
        if (matrix.shape() != Shape.BAND) {
            countable(code, routine, matrix, matrix.rows());
            countable(code, routine, matrix, matrix.columns());
        }
        code.line("if (" + leading + " < Math.max(1, length" + capital + ")) {");
        code.list(
                "throw Check.leadingDimension",
                List.of(at(leading, number + 1), leading, lengthText(matrix), "length" + capital),
                ";");
        code.line("}");
        code.line("if (room" + capital + " < Check.extent(lines" + capital + ", length" + capital + ", " + leading
                + ")) {");
        List<String> parts = new ArrayList<>(List.of(at(matrix.name(), number), "room" + capital));
        parts.addAll(List.of(linesText(matrix), "lines" + capital, lengthText(matrix), "length" + capital));
        parts.addAll(List.of("\"" + leading + "\"", leading));
        code.list("throw Check.shortMatrix", parts, ";").line("}");
    }

    /** A sum of sizes must be an int as well, for C computes it as one, also where the matrix has no elements. */
    private static void countable(Code code, Routine routine, Argument.Matrix matrix, Extent extent) {
        if (!extent.isLong()) {
            return;
        }
        code.line("if (" + extent.code() + " > Integer.MAX_VALUE) {");
        code.list(
                "throw Check.uncountable",
                List.of(at(matrix.name(), routine.number(matrix)), extent.message(), extent.code()),
                ";");
        code.line("}");
    }

    private static void line(Code code, Routine routine, Argument.Line line) {
        String room = "room" + line.capital();
        String length = line.length().code();
        code.line("if (" + room + " < " + length + ") {");
        code.list(
                "throw Check.shortArray",
                List.of(
                        at(line.name(), routine.number(line)),
                        room,
                        line.length().message(),
                        length),
                ";");
        code.line("}");
    }

    /** How many contiguous lines a matrix has, and how long they are: rows or columns, by its order. */
    static void lines(Code code, Argument.Matrix matrix) {
        String capital = matrix.capital();
        code.line("long lines" + capital + " = "
                + byOrder(matrix, matrix.rows().code(), matrix.columns().code()) + ";");
        String length = matrix.shape() == Shape.BAND
                ? matrix.band().code()
                : byOrder(matrix, matrix.columns().code(), matrix.rows().code());
        code.line("long length" + capital + " = " + length + ";");
    }

    private static String lengthText(Argument.Matrix matrix) {
        return matrix.shape() == Shape.BAND
                ? matrix.band().message()
                : byOrder(matrix, matrix.columns().message(), matrix.rows().message());
    }

    private static String linesText(Argument.Matrix matrix) {
        return byOrder(matrix, matrix.rows().message(), matrix.columns().message());
    }

    private static String byOrder(Argument.Matrix matrix, String rowMajor, String columnMajor) {
        return matrix.rows().equals(matrix.columns())
                ? rowMajor
                : "order == Values.ROW_MAJOR ? " + rowMajor + " : " + columnMajor;
    }
}
