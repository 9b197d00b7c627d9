package dev.cofferdam.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes {@code BlasChecks} and {@code LapackChecks}: what must hold before native code may see the arguments. */
final class ChecksWriter {
    private ChecksWriter() {}

    static String write(Routine.Family family) {
        String name = family == Routine.Family.BLAS ? "BlasChecks" : "LapackChecks";
        Code code = new Code("dev.cofferdam.internal.linalg");
        code.doc("Checks of sizes, increments, leading dimensions and room, before native code sees them.");
        code.line("public final class " + name + " {").line("private " + name + "() {}");
        for (Routine routine : Routines.of(family)) {
            code.blank().list("public static void " + routine.name, Signature.check(routine), " {");
            for (Argument argument : routine.arguments) {
                switch (argument) {
                    case Argument.Size size -> size(code, routine, size);
                    case Argument.Vector vector -> vector(code, routine, vector);
                    case Argument.Matrix matrix -> matrix(code, routine, matrix);
                    case Argument.Pivots pivots -> pivots(code, routine, pivots);
                    default -> {}
                }
            }
            code.line("}");
        }
        return code.line("}").toString();
    }

    private static String at(Routine routine, String name, int number) {
        return "\"" + routine.name + "\", \"" + name + "\", " + number;
    }

    private static void size(Code code, Routine routine, Argument.Size size) {
        code.line("if (" + size.name() + " < 0) {");
        code.line("throw Check.negative(" + at(routine, size.name(), routine.number(size)) + ", " + size.name() + ");");
        code.line("}");
    }

    private static void vector(Code code, Routine routine, Argument.Vector vector) {
        String increment = vector.increment();
        int number = routine.number(vector);
        code.line("if (" + increment + " == 0) {");
        code.line("throw Check.zeroIncrement(" + at(routine, increment, number + 1) + ");");
        code.line("}");
        String room = "room" + vector.capital();
        String length = vector.length().code();
        code.line("if (!Check.fits(" + length + ", " + increment + ", " + room + ")) {");
        code.list(
                "throw Check.shortVector",
                List.of(
                        at(routine, vector.name(), number),
                        room,
                        vector.length().textCode(),
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
        code.line("if (" + leading + " < Math.max(1, length" + capital + ")) {");
        code.list(
                "throw Check.leadingDimension",
                List.of(at(routine, leading, number + 1), leading, lengthText(matrix), "length" + capital),
                ";");
        code.line("}");
        code.line("if (room" + capital + " < Check.extent(lines" + capital + ", length" + capital + ", " + leading
                + ")) {");
        List<String> parts = new ArrayList<>(List.of(at(routine, matrix.name(), number), "room" + capital));
        parts.addAll(List.of(linesText(matrix), "lines" + capital, lengthText(matrix), "length" + capital));
        parts.addAll(List.of("\"" + leading + "\"", leading));
        code.list("throw Check.shortMatrix", parts, ";").line("}");
    }

    private static void pivots(Code code, Routine routine, Argument.Pivots pivots) {
        String room = "room" + pivots.capital();
        String length = pivots.length().code();
        code.line("if (" + room + " < " + length + ") {");
        code.list(
                "throw Check.shortArray",
                List.of(
                        at(routine, pivots.name(), routine.number(pivots)),
                        room,
                        pivots.length().textCode(),
                        length),
                ";");
        code.line("}");
    }

    /** How many contiguous lines a matrix has, and how long they are: rows or columns, by its order. */
    static void lines(Code code, Argument.Matrix matrix) {
        String capital = matrix.capital();
        if (matrix.rows().equals(matrix.columns())) {
            code.line("int lines" + capital + " = " + matrix.rows().code() + ";");
            code.line("int length" + capital + " = " + matrix.rows().code() + ";");
        } else {
            code.line("int lines" + capital + " = order == Values.ROW_MAJOR ? "
                    + matrix.rows().code() + " : " + matrix.columns().code() + ";");
            code.line("int length" + capital + " = order == Values.ROW_MAJOR ? "
                    + matrix.columns().code() + " : " + matrix.rows().code() + ";");
        }
    }

    private static String lengthText(Argument.Matrix matrix) {
        return byOrder(matrix, matrix.columns(), matrix.rows());
    }

    private static String linesText(Argument.Matrix matrix) {
        return byOrder(matrix, matrix.rows(), matrix.columns());
    }

    private static String byOrder(Argument.Matrix matrix, Extent rowMajor, Extent columnMajor) {
        return matrix.rows().equals(matrix.columns())
                ? matrix.rows().textCode()
                : "order == Values.ROW_MAJOR ? " + rowMajor.textCode() + " : " + columnMajor.textCode();
    }
}
