package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Element;
import dev.cofferdam.generator.Signature.Form;
import java.util.ArrayList;
import java.util.List;

/** Writes the public interface of a chapter. */
final class FaceWriter {
    private FaceWriter() {}

    static String write(Chapter chapter) {
        Code code = new Code("dev.cofferdam.linalg", "java.lang.foreign.MemorySegment");
        String family = chapter.isBlas() ? "Blas" : "Lapack";
        code.doc(chapter.about + " A part of {@link " + family
                + "}, whose documentation says what holds for all routines.");
        code.line("public interface " + chapter.name + " {");
        boolean first = true;
        for (Routine routine : chapter.routines) {
            for (Form form : Form.values()) {
                if (form == Form.ARRAYS && routine.memory().isEmpty()) {
                    continue;
                }
                if (!first) {
                    code.blank();
                }
                first = false;
                method(code, routine, form);
            }
        }
        return code.line("}").toString();
    }

    private static void method(Code code, Routine routine, Form form) {
        String result = routine.javaResult(form == Form.SEGMENTS);
        if (form != Form.ARRAYS) {
            code.doc(doc(routine, form));
            code.list(result + " " + routine.name, Signature.face(routine, form), ";");
            return;
        }
        code.doc("As the method with offsets, with each of them 0.");
        code.list("default " + result + " " + routine.name, Signature.face(routine, form), " {");
        code.list((result.equals("void") ? "" : "return ") + routine.name, withZeroOffsets(routine), ";");
        code.line("}");
    }

    private static List<String> withZeroOffsets(Routine routine) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Scalar scalar
                when !scalar.real() -> {
                    list.add(scalar.name() + "Re");
                    list.add(scalar.name() + "Im");
                }
                case Argument.Vector _, Argument.Matrix _, Argument.Line _ -> {
                    list.add(argument.name());
                    list.add("0");
                    if (!argument.stride().isEmpty()) {
                        list.add(argument.stride());
                    }
                }
                case Argument.Result _, Argument.Workspace _ -> {}
                default -> list.add(argument.name());
            }
        }
        return list;
    }

    private static String[] doc(Routine routine, Form form) {
        List<String> lines = new ArrayList<>();
        lines.add(routine.summary);
        routine.details.forEach(detail -> lines.add("<p>" + detail));
        lines.add("");
        routine.arguments.forEach(argument -> parameter(lines, routine, argument, form));
        if (!routine.result.isEmpty()) {
            lines.add("@return " + routine.result);
        }
        if (!routine.counted.isEmpty() || !routine.largerBy.isEmpty()) {
            lines.add(
                    "@throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of"
                            + " workspace, which grows with the square of the sizes"
                            + (routine.largerBy.isEmpty()
                                    ? ""
                                    : "; {@code " + routine.type.letter() + routine.largerBy + "} does with less"));
        }
        if (!routine.failure.isEmpty()) {
            lines.add(
                    "@throws LapackException if the numbers do not allow it; the message says which, and the outputs hold"
                            + " what was computed until then");
        }
        return lines.toArray(String[]::new);
    }

    private static void parameter(List<String> lines, Routine routine, Argument argument, Form form) {
        String name = "@param " + argument.name();
        switch (argument) {
            case Argument.Choice choice ->
                lines.add(name + " " + choice.about()
                        + (choice.isRestricted() ? ": " + String.join(" or ", choice.allowed()) : ""));
            case Argument.Size size ->
                lines.add(name + " " + size.about()
                        + (size.most() == Integer.MAX_VALUE
                                ? ", " + size.least() + " or more"
                                : ", from " + size.least() + " to " + size.most()));
            case Argument.Scalar scalar when scalar.real() -> lines.add(name + " " + scalar.about());
            case Argument.Scalar scalar -> {
                lines.add(name + "Re " + scalar.about() + ": its real part");
                lines.add(name + "Im its imaginary part");
            }
            case Argument.Vector vector -> {
                lines.add(
                        name + " " + vector.about() + ", of " + vector.length().text() + " elements");
                offset(lines, argument, form);
                lines.add("@param " + vector.increment() + " the distance between its elements, "
                        + (vector.direction() == Argument.Direction.FORWARD ? "1 or more" : "not 0"));
            }
            case Argument.Matrix matrix -> {
                lines.add(name + " " + matrix.about() + ", " + matrix.rows().text() + " by "
                        + matrix.columns().text());
                offset(lines, argument, form);
                lines.add(
                        "@param " + matrix.leading()
                                + (matrix.shape() == Argument.Shape.BAND
                                        ? " the distance between the first stored elements of its rows (row-major) or columns, "
                                                + matrix.band().text() + " or more"
                                        : " the distance between the first elements of its neighbouring rows (row-major) or columns"));
            }
            case Argument.Line line -> {
                boolean integers = line.element() == Element.INT && form == Form.SEGMENTS;
                lines.add(name + " " + line.about() + ", of " + line.length().text() + " elements"
                        + (integers ? "; 32-bit integers" : ""));
                offset(lines, argument, form);
            }
            case Argument.Result _, Argument.Workspace _ -> {}
        }
    }

    private static void offset(List<String> lines, Argument argument, Form form) {
        if (form == Form.OFFSETS) {
            lines.add("@param offset" + argument.capital() + " index of the first element of " + argument.name()
                    + " in the array");
        }
    }
}
