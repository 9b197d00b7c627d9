package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Shape;
import dev.cofferdam.generator.Signature.Form;
import java.util.ArrayList;
import java.util.List;

/** Writes the tests that compare each routine, every way it can be called, with a plain loop in Java. */
final class DifferentialTestWriter {
    private DifferentialTestWriter() {}

    static String write(Routine.Family family) {
        String face = family == Routine.Family.BLAS ? "Blas" : "Lapack";
        Code code = new Code(
                "dev.cofferdam.linalg",
                "java.lang.foreign.MemorySegment",
                "org.junit.jupiter.api.AfterAll",
                "org.junit.jupiter.api.BeforeAll",
                "org.junit.jupiter.params.ParameterizedTest",
                "org.junit.jupiter.params.provider.EnumSource");
        code.doc("Random shapes, strides, offsets and orders, against {@link Reference}.");
        code.line("class " + face + "DifferentialTest {");
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
            code.line("Rounds.run(\"" + routine.name + "\", way, random -> {");
            round(code, routine, face);
            code.line("});").line("}");
        }
        return code.line("}").toString();
    }

    private static void round(Code code, Routine routine, String face) {
        code.line(face + " " + face.toLowerCase() + " = targets." + face.toLowerCase() + "(way);");
        for (Argument argument : routine.arguments) {
            String name = argument.name();
            switch (argument) {
                case Argument.Order _ -> code.line("Order order = random.order();");
                case Argument.Trans _ -> code.line("Transpose " + name + " = random.transpose();");
                case Argument.UpLo _ -> code.line("UpLo uplo = random.upLo();");
                case Argument.Size _ ->
                    code.line("int " + name + " = random." + (routine.isPiecewise() ? "length" : "size") + "();");
                case Argument.Scalar _ -> code.line("double " + name + " = random.scalar();");
                default -> {}
            }
        }
        for (Argument argument : routine.memory()) {
            memory(code, argument);
        }
        for (Argument argument : written(routine)) {
            code.line(type(argument) + " expected" + argument.capital() + " = " + argument.name() + ".clone();");
        }
        String before = routine.result.isEmpty() ? "" : "double expected = ";
        code.list(before + "Reference." + routine.name, arguments(routine, "expected", Form.OFFSETS), ";");
        if (!routine.result.isEmpty()) {
            code.line("double actual;");
        }
        String call = (routine.result.isEmpty() ? "" : "actual = ") + face.toLowerCase() + "." + routine.name;
        code.line("if (way.onHeap()) {");
        code.list(call, arguments(routine, "", Form.OFFSETS), ";");
        code.line("} else {").line("try (Segments memory = targets.segments(way)) {");
        for (Argument argument : routine.memory()) {
            code.line("MemorySegment near" + argument.capital() + " = memory.of(" + argument.name() + ");");
        }
        code.list(call, arguments(routine, "", Form.SEGMENTS), ";");
        for (Argument argument : written(routine)) {
            code.line("Segments.back(near" + argument.capital() + ", " + argument.name() + ");");
        }
        code.line("}").line("}");
        if (!routine.result.isEmpty()) {
            code.line("Agreement.check(\"the result\", actual, expected);");
        }
        for (Argument argument : written(routine)) {
            code.line("Agreement.check(\"" + argument.name() + "\", " + argument.name() + ", expected"
                    + argument.capital() + ");");
        }
    }

    private static List<Argument> written(Routine routine) {
        return routine.memory().stream()
                .filter(argument -> argument.memoryUse().written())
                .toList();
    }

    private static String type(Argument argument) {
        return argument instanceof Argument.Pivots ? "int[]" : "double[]";
    }

    private static void memory(Code code, Argument argument) {
        String name = argument.name();
        code.line("int offset" + argument.capital() + " = random.offset();");
        switch (argument) {
            case Argument.Vector vector -> {
                code.line("int " + vector.increment() + " = random.increment();");
                code.line("double[] " + name + " = random.vector(offset" + argument.capital() + ", "
                        + vector.length().enumCode() + ", " + vector.increment() + ");");
            }
            case Argument.Matrix matrix -> {
                String rows = matrix.rows().enumCode();
                String columns = matrix.columns().enumCode();
                code.line("int " + matrix.leading() + " = random.leading(order, " + rows + ", " + columns + ");");
                String uplo = matrix.shape() == Shape.TRIANGLE ? ", uplo" : "";
                code.list(
                        "double[] " + name + " = random.matrix",
                        List.of(
                                "Numbers.Fill." + matrix.fill(),
                                "order" + uplo,
                                "offset" + argument.capital(),
                                rows,
                                columns,
                                matrix.leading()),
                        ";");
            }
            case Argument.Pivots pivots ->
                code.line("int[] " + name + " = random.integers(offset" + argument.capital() + ", "
                        + pivots.length().enumCode() + ");");
            default -> throw new IllegalArgumentException(argument.toString());
        }
    }

    private static List<String> arguments(Routine routine, String writtenPrefix, Form form) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            if (argument instanceof Argument.Workspace) {
                continue;
            }
            String name = argument.name();
            if (argument.isMemory()) {
                String offset = "offset" + argument.capital();
                if (form == Form.SEGMENTS) {
                    list.add("near" + argument.capital() + ".asSlice(" + (argument instanceof Argument.Pivots ? 4 : 8)
                            + "L * " + offset + ")");
                } else {
                    boolean renamed =
                            !writtenPrefix.isEmpty() && argument.memoryUse().written();
                    list.add(renamed ? writtenPrefix + argument.capital() : name);
                    list.add(offset);
                }
            } else {
                list.add(name);
            }
            if (argument instanceof Argument.Vector vector) {
                list.add(vector.increment());
            }
            if (argument instanceof Argument.Matrix matrix) {
                list.add(matrix.leading());
            }
        }
        return list;
    }
}
