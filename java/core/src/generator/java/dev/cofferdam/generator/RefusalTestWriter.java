package dev.cofferdam.generator;

import dev.cofferdam.generator.Signature.Form;
import java.util.ArrayList;
import java.util.List;

/** Writes the tests that hand each routine one bad argument after the other. */
final class RefusalTestWriter {
    private RefusalTestWriter() {}

    static String write(Routine.Family family) {
        String face = family == Routine.Family.BLAS ? "Blas" : "Lapack";
        Code code = new Code(
                "dev.cofferdam.linalg",
                "org.junit.jupiter.api.AfterAll",
                "org.junit.jupiter.api.BeforeAll",
                "org.junit.jupiter.params.ParameterizedTest",
                "org.junit.jupiter.params.provider.EnumSource");
        code.doc(
                "Each argument of each routine is refused by its name and number when it is wrong and all others are right.");
        code.line("class " + face + "RefusalTest {");
        code.line("private static Targets targets;").blank();
        code.line("@BeforeAll")
                .line("static void open() {")
                .line("targets = Targets.open();")
                .line("}")
                .blank();
        code.line("@AfterAll")
                .line("static void close() {")
                .line("targets.close();")
                .line("}");
        for (Routine routine : Routines.of(family)) {
            code.blank().line("@ParameterizedTest").line("@EnumSource").line("void " + routine.name + "(Way way) {");
            code.line(face + " " + face.toLowerCase() + " = targets." + face.toLowerCase() + "(way);");
            code.line("if (way.onHeap()) {");
            code.line("double[] room = new double[9];");
            if (routine.has(argument -> argument instanceof Argument.Pivots)) {
                code.line("int[] rows = new int[9];");
            }
            cases(code, routine, face.toLowerCase(), Form.OFFSETS);
            code.line("} else {").line("try (Segments memory = targets.segments(way)) {");
            code.line("MemorySegmentKinds kinds = new MemorySegmentKinds(memory);");
            cases(code, routine, face.toLowerCase(), Form.SEGMENTS);
            code.line("}").line("}").line("}");
        }
        return code.line("}").toString();
    }

    private static void cases(Code code, Routine routine, String receiver, Form form) {
        for (Argument argument : routine.arguments) {
            int number = routine.number(argument);
            String at = routine.name + ": " + argument.name() + " (argument " + number + ")";
            switch (argument) {
                case Argument.Order _, Argument.Trans _, Argument.UpLo _ ->
                    refuse(code, routine, receiver, form, at + " is null", argument, 0, "null");
                case Argument.Size _ ->
                    refuse(code, routine, receiver, form, at + " is -1, must be at least 0", argument, 0, "-1");
                case Argument.Vector vector -> {
                    memory(code, routine, receiver, form, at, argument);
                    String increment =
                            routine.name + ": " + vector.increment() + " (argument " + (number + 1) + ") is 0";
                    refuse(code, routine, receiver, form, increment, argument, stride(form), "0");
                }
                case Argument.Matrix matrix -> {
                    memory(code, routine, receiver, form, at, argument);
                    String leading = routine.name + ": " + matrix.leading() + " (argument " + (number + 1)
                            + ") is 1, must be at least max(1, ";
                    refuse(code, routine, receiver, form, leading, argument, stride(form), "1");
                }
                case Argument.Pivots _ -> memory(code, routine, receiver, form, at, argument);
                default -> {}
            }
        }
    }

    private static int stride(Form form) {
        return form == Form.SEGMENTS ? 1 : 2;
    }

    private static void memory(Code code, Routine routine, String receiver, Form form, String at, Argument argument) {
        if (form == Form.OFFSETS) {
            String type = argument instanceof Argument.Pivots ? "int" : "double";
            refuse(code, routine, receiver, form, at + " is null", argument, 0, "(" + type + "[]) null");
            refuse(code, routine, receiver, form, at + " has room for 1 ", argument, 0, "new " + type + "[1]");
            String offset = routine.name + ": the offset of " + argument.name() + " (argument "
                    + routine.number(argument) + ") is ";
            refuse(code, routine, receiver, form, offset + "-1", argument, 1, "-1");
            refuse(code, routine, receiver, form, offset + "10", argument, 1, "10");
            return;
        }
        refuse(code, routine, receiver, form, at + " is null", argument, 0, "(java.lang.foreign.MemorySegment) null");
        refuse(
                code,
                routine,
                receiver,
                form,
                at + " has room for 1 ",
                argument,
                0,
                argument instanceof Argument.Pivots ? "kinds.oneInt()" : "kinds.oneDouble()");
        refuse(code, routine, receiver, form, at + " is a segment of the Java heap", argument, 0, "kinds.heap()");
        refuse(code, routine, receiver, form, at + " is at address 0x", argument, 0, "kinds.misaligned()");
        refuse(
                code,
                routine,
                receiver,
                form,
                at + " is a segment whose arena is closed",
                argument,
                0,
                "kinds.closed()");
        if (argument.memoryUse().written()) {
            refuse(code, routine, receiver, form, at + " is a read-only segment", argument, 0, "kinds.readOnly()");
        }
    }

    private static void refuse(
            Code code,
            Routine routine,
            String receiver,
            Form form,
            String message,
            Argument bad,
            int part,
            String value) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            List<String> parts = good(argument, form);
            if (argument.equals(bad)) {
                parts.set(part, value);
            }
            list.addAll(parts);
        }
        code.line("Refusal.of(\"" + message + "\").by(");
        code.more("() -> " + receiver + "." + routine.name + "(" + String.join(", ", list) + "));");
    }

    private static List<String> good(Argument argument, Form form) {
        List<String> list = new ArrayList<>();
        switch (argument) {
            case Argument.Order _ -> list.add("Order.COL_MAJOR");
            case Argument.Trans _ -> list.add("Transpose.NO_TRANS");
            case Argument.UpLo _ -> list.add("UpLo.UPPER");
            case Argument.Size _ -> list.add("2");
            case Argument.Scalar _ -> list.add("1.0");
            case Argument.Workspace _ -> {}
            default -> {
                list.add(
                        form == Form.SEGMENTS ? "kinds.good()" : argument instanceof Argument.Pivots ? "rows" : "room");
                if (form == Form.OFFSETS) {
                    list.add("0");
                }
                if (!(argument instanceof Argument.Pivots)) {
                    list.add(argument instanceof Argument.Vector ? "1" : "2");
                }
            }
        }
        return list;
    }
}
