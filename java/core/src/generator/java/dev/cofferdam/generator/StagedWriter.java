package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Shape;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code StagedBlas} and {@code StagedLapack}: calls that copy their arguments to where C can see them. */
final class StagedWriter {
    private StagedWriter() {}

    static String write(Routine.Family family) {
        boolean blas = family == Routine.Family.BLAS;
        String name = blas ? "StagedBlas" : "StagedLapack";
        List<String> imports = new ArrayList<>();
        if (!blas) {
            imports.addAll(List.of("static java.lang.foreign.ValueLayout.JAVA_DOUBLE", ""));
        }
        imports.add("java.lang.foreign.MemorySegment");
        Code code = new Code("dev.cofferdam.internal.linalg", imports.toArray(String[]::new));
        if (blas) {
            code.doc(
                    "Calls whose vectors and matrices are copied to scratch memory before and, where they are written, back after;",
                    "and calls on long vectors, piece by piece. Arguments have been checked.");
        } else {
            code.doc(
                    "Calls whose matrices are copied to scratch memory, by columns, before and, where they are written, back after;",
                    "and the workspace of those that need one. Arguments have been checked.");
        }
        code.line("public final class " + name + " {").line("private " + name + "() {}");
        for (Routine routine : Routines.of(family)) {
            if (routine.isPiecewise()) {
                pieces(code, routine);
            }
            if (routine.hasWorkspace()) {
                withWorkspace(code, routine);
            }
            staged(code, routine);
        }
        return code.line("}").toString();
    }

    private static String callsType(Routine routine) {
        return routine.isBlas() ? "CblasCalls" : "LapackeCalls";
    }

    private static void pieces(Code code, Routine routine) {
        List<String> parameters = new ArrayList<>(List.of(callsType(routine) + " calls", "int most"));
        parameters.addAll(Signature.staged(routine));
        code.blank();
        code.list("public static " + routine.javaResult() + " " + routine.name + "InPieces", parameters, " {");
        if (!routine.result.isEmpty()) {
            code.line("double result = 0;");
        }
        code.line("long done = 0;").line("while (done < n) {").line("int part = (int) Math.min(most, n - done);");
        List<String> arguments = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Size _ -> arguments.add("part");
                case Argument.Vector vector -> {
                    String increment = vector.increment();
                    arguments.add("Pieces.slice(" + vector.name() + ", n, " + increment + ", done, part)");
                    arguments.add(increment);
                }
                default -> arguments.add(argument.name());
            }
        }
        String call = "calls." + routine.cName();
        switch (routine.pieces) {
            case SUM -> code.list("result += " + call, arguments, ";");
            case NORM -> code.list("result = Pieces.norm(result, " + call, arguments, ");");
            default -> code.list(call, arguments, ";");
        }
        code.line("done += part;").line("}");
        if (!routine.result.isEmpty()) {
            code.line("return result;");
        }
        code.line("}");
    }

    /** The call on memory as it is, column-major, with workspace around it. */
    private static void withWorkspace(Code code, Routine routine) {
        List<String> parameters = new ArrayList<>(List.of(callsType(routine) + " calls", "ScratchSource source"));
        parameters.addAll(Signature.staged(routine).stream()
                .filter(parameter -> !"int order".equals(parameter))
                .toList());
        code.blank().list("public static int " + routine.name + "InPlace", parameters, " {");
        code.line("int lwork;").line("try (Scratch scratch = Scratch.take(source, Scratch.bytes(1))) {");
        code.line("MemorySegment best = scratch.room(1);");
        code.list("int info = calls." + routine.cName(), cArguments(routine, "", "best", "-1"), ";");
        code.line("if (info != 0) {").line("return info;").line("}");
        code.line("lwork = Math.max(1, (int) best.get(JAVA_DOUBLE, 0));").line("}");
        code.line("try (Scratch scratch = Scratch.take(source, Scratch.bytes(lwork))) {");
        code.list("return calls." + routine.cName(), cArguments(routine, "", "scratch.room(lwork)", "lwork"), ";");
        code.line("}").line("}");
    }

    /** Arguments of the C function; memory is called by its name, or as near memory. */
    static List<String> cArguments(Routine routine, String near, String workspace, String workspaceLength) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            String name = near.isEmpty() ? argument.name() : near + argument.capital();
            switch (argument) {
                case Argument.Order _ -> list.add(routine.isBlas() ? "order" : "Values.COL_MAJOR");
                case Argument.Trans trans ->
                    list.add(routine.isBlas() ? trans.name() : "Values.transLetter(" + trans.name() + ")");
                case Argument.UpLo uplo ->
                    list.add(routine.isBlas() ? uplo.name() : "Values.triangleLetter(order, " + uplo.name() + ")");
                case Argument.Size size -> list.add(size.name());
                case Argument.Scalar scalar -> list.add(scalar.name());
                case Argument.Vector vector -> {
                    list.add(name);
                    list.add(near.isEmpty() ? vector.increment() : "Integer.signum(" + vector.increment() + ")");
                }
                case Argument.Matrix matrix -> {
                    list.add(name);
                    list.add(near.isEmpty() ? matrix.leading() : nearLeading(routine, matrix));
                }
                case Argument.Pivots _ -> list.add(name);
                case Argument.Workspace _ -> {
                    list.add(workspace);
                    list.add(workspaceLength);
                }
            }
        }
        return list;
    }

    private static String nearLeading(Routine routine, Argument.Matrix matrix) {
        return "Math.max(1, "
                + (routine.isBlas()
                        ? "length" + matrix.capital()
                        : matrix.rows().code()) + ")";
    }

    private static String elements(Routine routine, Argument argument) {
        return switch (argument) {
            case Argument.Vector vector -> vector.length().code();
            case Argument.Pivots pivots -> pivots.length().code();
            case Argument.Matrix matrix ->
                routine.isBlas()
                        ? "(long) lines" + matrix.capital() + " * length" + matrix.capital()
                        : "(long) " + matrix.rows().code() + " * "
                                + matrix.columns().code();
            default -> throw new IllegalArgumentException(argument.toString());
        };
    }

    private static void staged(Code code, Routine routine) {
        List<String> parameters = new ArrayList<>(List.of(callsType(routine) + " calls", "ScratchSource source"));
        parameters.addAll(Signature.staged(routine).stream()
                .map(parameter -> routine.isPiecewise() ? parameter.replace("long ", "int ") : parameter)
                .toList());
        code.blank().list("public static " + routine.cResult() + " " + routine.name, parameters, " {");
        if (routine.isBlas()) {
            for (Argument argument : routine.memory()) {
                if (argument instanceof Argument.Matrix matrix) {
                    ChecksWriter.lines(code, matrix);
                }
            }
        }
        List<Argument> memory = routine.memory();
        for (int i = 0; i < memory.size(); i++) {
            String bytes = "Scratch.bytes(" + elements(routine, memory.get(i)) + ")";
            String end = i + 1 == memory.size() ? ";" : "";
            if (i == 0) {
                code.line("long bytes = " + bytes + end);
            } else {
                code.more("+ " + bytes + end);
            }
        }
        code.line("try (Scratch scratch = Scratch.take(source, bytes)) {");
        memory.forEach(argument -> in(code, routine, argument));
        call(code, routine);
        memory.stream()
                .filter(argument -> argument.memoryUse().written())
                .forEach(argument -> out(code, routine, argument));
        if (!"void".equals(routine.cResult())) {
            code.line("return result;");
        }
        code.line("}").line("}");
    }

    private static void call(Code code, Routine routine) {
        String result = "void".equals(routine.cResult()) ? "" : routine.cResult() + " result = ";
        if (routine.hasWorkspace()) {
            List<String> arguments = new ArrayList<>(List.of("calls", "source"));
            for (Argument argument : routine.arguments) {
                if (argument instanceof Argument.Order || argument instanceof Argument.Workspace) {
                    continue;
                }
                arguments.add(argument.isMemory() ? "near" + argument.capital() : argument.name());
                if (argument instanceof Argument.Matrix matrix) {
                    arguments.add(nearLeading(routine, matrix));
                }
            }
            code.list(result + routine.name + "InPlace", arguments, ";");
        } else {
            code.list(result + "calls." + routine.cName(), cArguments(routine, "near", "", ""), ";");
        }
    }

    private static void in(Code code, Routine routine, Argument argument) {
        String near = "MemorySegment near" + argument.capital() + " = ";
        switch (argument) {
            case Argument.Vector vector ->
                code.line(near + "scratch.vector(" + vector.name() + ", "
                        + vector.length().code() + ", " + vector.increment() + ");");
            case Argument.Matrix matrix -> {
                String name = matrix.name();
                String copy = matrix.shape() == Shape.TRIANGLE
                        ? "scratch.triangle(" + name + ", Values.isUpper(order, uplo), "
                                + matrix.rows().code() + ", " + matrix.leading() + ")"
                        : routine.isBlas()
                                ? "scratch.matrix(" + name + ", lines" + matrix.capital() + ", length"
                                        + matrix.capital() + ", " + matrix.leading() + ")"
                                : "scratch.general(" + name + ", order, "
                                        + matrix.rows().code() + ", "
                                        + matrix.columns().code() + ", " + matrix.leading() + ")";
                unreadIf(code, near, matrix.unreadIf(), elements(routine, matrix), copy);
            }
            case Argument.Pivots pivots ->
                code.line(near + "scratch.integers(" + pivots.name() + ", "
                        + pivots.length().code() + ");");
            default -> throw new IllegalArgumentException(argument.toString());
        }
    }

    private static void unreadIf(Code code, String near, String scalar, String elements, String copy) {
        if (scalar.isEmpty()) {
            code.line(near + copy + ";");
        } else {
            code.line(near + scalar + " == 0")
                    .more("? scratch.zeros(" + elements + ")")
                    .more(": " + copy + ";");
        }
    }

    private static void out(Code code, Routine routine, Argument argument) {
        String near = "near" + argument.capital();
        switch (argument) {
            case Argument.Vector vector ->
                code.line("Copies.scatter(" + near + ", " + vector.name() + ", " + vector.increment() + ", "
                        + vector.length().code() + ");");
            case Argument.Matrix matrix -> {
                String rows = matrix.rows().code();
                if (matrix.shape() == Shape.TRIANGLE) {
                    code.line("Copies.triangle(" + near + ", " + rows + ", " + matrix.name() + ", " + matrix.leading()
                            + ", Values.isUpper(order, uplo), " + rows + ");");
                } else if (routine.isBlas()) {
                    String capital = matrix.capital();
                    code.line("Copies.lines(" + near + ", length" + capital + ", " + matrix.name() + ", "
                            + matrix.leading() + ", lines" + capital + ", length" + capital + ");");
                } else {
                    code.line("Copies.general(" + near + ", " + matrix.name() + ", order, " + rows + ", "
                            + matrix.columns().code() + ", " + matrix.leading() + ");");
                }
            }
            case Argument.Pivots pivots ->
                code.line("Copies.bytes(" + near + ", " + pivots.name() + ", 4L * "
                        + pivots.length().code() + ");");
            default -> throw new IllegalArgumentException(argument.toString());
        }
    }
}
