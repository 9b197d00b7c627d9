package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Direction;
import dev.cofferdam.generator.Argument.Element;
import dev.cofferdam.generator.Argument.Structure;
import dev.cofferdam.generator.Argument.Use;
import java.util.ArrayList;
import java.util.List;

/** Writes the calls that need more than the C function: copies of their arguments, cells, workspace, pieces. */
final class StagedWriter {
    private StagedWriter() {}

    static String write(Chapter chapter) {
        Code code = new Code("dev.cofferdam.internal.linalg", "java.lang.foreign.MemorySegment");
        code.doc(
                "Calls whose arguments have been checked. {@code InPlace} uses memory as it lies, and adds what C wants besides;",
                "{@code InPieces} cuts long vectors; the others copy memory to where C can see it and, where it is written, back.");
        code.line("public final class " + chapter.name + "Staged {");
        code.line("private " + chapter.name + "Staged() {}");
        for (Routine routine : chapter.routines) {
            if (routine.needsCells()) {
                InPlaceWriter.write(code, chapter, routine);
            }
            if (routine.isPiecewise()) {
                PiecesWriter.write(code, chapter, routine);
            }
            staged(code, chapter, routine);
        }
        return code.line("}").toString();
    }

    static boolean isQueried(Routine routine) {
        return routine.has(argument -> argument instanceof Argument.Workspace workspace && workspace.isQueried());
    }

    /** Parameters of what is written here: where to call, scratch memory, and the checked arguments. */
    static List<String> parameters(Chapter chapter, Routine routine, boolean withOrder) {
        List<String> list = new ArrayList<>(List.of(chapter.name + "Calls calls", "ScratchSource source"));
        if (isQueried(routine)) {
            list.add("Workspaces workspaces");
        }
        list.addAll(Signature.checked(routine, withOrder));
        if (hasHolder(routine)) {
            list.add(holder(routine));
        }
        return list;
    }

    /** Whether a number comes back that C writes through a pointer. */
    static boolean hasHolder(Routine routine) {
        return routine.returns == Routine.Returns.POINTED;
    }

    /** The parameter that receives it: an array of one number, or of two doubles if it is complex. */
    static String holder(Routine routine) {
        Argument.Result result = routine.pointed();
        boolean complex = routine.parts(result.element()) == 2;
        return (complex ? "double" : routine.number(result.element())) + "[] " + result.name();
    }

    /** Arguments of the C function; memory by its name, or as near memory. */
    static List<String> cArguments(Routine routine, String near) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            String name = near.isEmpty() ? argument.name() : near + argument.capital();
            switch (argument) {
                case Argument.Choice choice -> list.add(cChoice(routine, choice, choice.name()));
                case Argument.Size size -> list.add((routine.isPiecewise() ? "(int) " : "") + size.name());
                case Argument.Scalar scalar -> list.add(scalar.real() ? scalar.name() : scalar.name() + "Cell");
                case Argument.Vector vector -> {
                    list.add(name);
                    list.add(increment(
                            vector,
                            near.isEmpty() ? vector.increment() : "Integer.signum(" + vector.increment() + ")"));
                }
                case Argument.Matrix matrix -> {
                    list.add(name);
                    list.add(near.isEmpty() ? matrix.leading() : nearLeading(routine, matrix));
                }
                case Argument.Line _ -> list.add(name);
                case Argument.Result result -> list.add(result.name() + "Cell");
                case Argument.Workspace workspace -> {
                    list.add(workspace.name());
                    if (workspace.isQueried()) {
                        list.add("l" + workspace.name());
                    }
                }
            }
        }
        return list;
    }

    static String increment(Argument.Vector vector, String increment) {
        return vector.direction() == Direction.EITHER ? "Math.abs(" + increment + ")" : increment;
    }

    /** What C gets for a choice that is a number in Java. Triangles are those of a column-major matrix by now. */
    static String cChoice(Routine routine, Argument.Choice choice, String value) {
        if (routine.isBlas()) {
            return value;
        }
        if (choice.of() == Choices.ORDER) {
            return "Values.COL_MAJOR";
        }
        if (!choice.of().isNumbered()) {
            return "(byte) " + value;
        }
        boolean real = choice.of() == Choices.TRANSPOSE && !routine.type.complex;
        return (real ? "Values.realLetter(" : "Values.letter(") + value + ")";
    }

    static String nearLeading(Routine routine, Argument.Matrix matrix) {
        boolean isLong = routine.isBlas() || matrix.rows().isLong();
        String length =
                routine.isBlas() ? "length" + matrix.capital() : matrix.rows().code();
        return (isLong ? "(int) " : "") + "Math.max(1, " + length + ")";
    }

    static int bytes(Routine routine, Argument memory) {
        return routine.bytes(memory.memoryElement());
    }

    private static String elements(Routine routine, Argument argument) {
        return switch (argument) {
            case Argument.Vector vector -> vector.length().code();
            case Argument.Line line -> line.length().code();
            case Argument.Matrix matrix ->
                routine.isBlas()
                        ? "lines" + matrix.capital() + " * length" + matrix.capital()
                        : matrix.rows().longCode() + " * " + matrix.columns().code();
            default -> throw new IllegalArgumentException(argument.toString());
        };
    }

    private static void staged(Code code, Chapter chapter, Routine routine) {
        String result = routine.cResult();
        code.blank().list("public static " + result + " " + routine.name, parameters(chapter, routine, true), " {");
        List<Argument> memory = routine.memory();
        if (routine.isBlas()) {
            for (Argument argument : memory) {
                if (argument instanceof Argument.Matrix matrix) {
                    ChecksWriter.lines(code, matrix);
                }
            }
        }
        for (int i = 0; i < memory.size(); i++) {
            String bytes =
                    "Scratch.bytes(" + elements(routine, memory.get(i)) + ", " + bytes(routine, memory.get(i)) + ")";
            String end = i + 1 == memory.size() ? ";" : "";
            if (i == 0) {
                code.line("long bytes = " + bytes + end);
            } else {
                code.more("+ " + bytes + end);
            }
        }
        code.line("try (Scratch scratch = Scratch.take(source, bytes)) {");
        memory.forEach(argument -> in(code, routine, argument));
        call(code, chapter, routine, result);
        memory.stream()
                .filter(argument -> argument.memoryUse().written())
                .forEach(argument -> out(code, routine, argument));
        if (!"void".equals(result)) {
            code.line("return result;");
        }
        code.line("}").line("}");
    }

    private static void call(Code code, Chapter chapter, Routine routine, String resultType) {
        String result = "void".equals(resultType) ? "" : resultType + " result = ";
        boolean flips = routine.flipsTriangles();
        if (!routine.needsCells()) {
            List<String> arguments = cArguments(routine, "near");
            for (int i = 0; flips && i < arguments.size(); i++) {
                arguments.set(i, arguments.get(i).replace("(uplo)", "(Values.columnMajor(order, uplo))"));
            }
            code.list(result + "calls." + routine.cName(), arguments, ";");
            return;
        }
        List<String> arguments = new ArrayList<>(List.of("calls", "source"));
        if (isQueried(routine)) {
            arguments.add("workspaces");
        }
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Choice choice
                when choice.of() == Choices.ORDER -> {
                    if (routine.isBlas()) {
                        arguments.add("order");
                    }
                }
                case Argument.Choice choice
                when choice.of() == Choices.UPLO && flips -> arguments.add("Values.columnMajor(order, uplo)");
                case Argument.Scalar scalar
                when !scalar.real() -> {
                    arguments.add(scalar.name() + "Re");
                    arguments.add(scalar.name() + "Im");
                }
                case Argument.Vector vector -> {
                    arguments.add("nearX".replace("X", vector.capital()));
                    arguments.add("Integer.signum(" + vector.increment() + ")");
                }
                case Argument.Matrix matrix -> {
                    arguments.add("near" + matrix.capital());
                    arguments.add(nearLeading(routine, matrix));
                }
                case Argument.Line line -> arguments.add("near" + line.capital());
                case Argument.Result _, Argument.Workspace _ -> {}
                default -> arguments.add(argument.name());
            }
        }
        if (hasHolder(routine)) {
            arguments.add(routine.pointed().name());
        }
        code.list(result + InPlaceWriter.onMemoryOfItsOwn(routine), arguments, ";");
    }

    private static void in(Code code, Routine routine, Argument argument) {
        String near = "MemorySegment near" + argument.capital() + " = ";
        String name = argument.name();
        int bytes = bytes(routine, argument);
        if (argument.memoryUse() == Use.OUT) {
            code.line(near + "scratch.room(" + elements(routine, argument) + ", " + bytes + ");");
            return;
        }
        switch (argument) {
            case Argument.Vector vector ->
                code.line(near + "scratch.vector(" + name + ", "
                        + vector.length().code() + ", " + vector.increment() + ", " + bytes + ");");
            case Argument.Matrix matrix -> unreadIf(code, routine, near, matrix, copy(routine, matrix));
            case Argument.Line line
            when isTransposed(routine, line.structure()) ->
                code.line(near + "scratch.packed(" + name + ", order, uplo, n, " + bytes + ");");
            case Argument.Line line ->
                code.line(near + "scratch.copy(" + name + ", " + line.length().code() + ", " + bytes + ");");
            default -> throw new IllegalArgumentException(argument.toString());
        }
    }

    /** Whether a stored triangle is brought from rows to columns. */
    private static boolean isTransposed(Routine routine, Structure structure) {
        return !routine.isBlas() && structure != Structure.ANY && !routine.flips(structure);
    }

    private static String copy(Routine routine, Argument.Matrix matrix) {
        String name = matrix.name();
        int bytes = routine.bytes(Element.WHOLE);
        String rows = matrix.rows().code();
        return switch (matrix.shape()) {
            case TRIANGLE, TRIANGLE_THEN_GENERAL ->
                isTransposed(routine, matrix.structure())
                        ? "scratch.columnTriangle(" + name + ", order, uplo, " + rows + ", " + matrix.leading() + ", "
                                + bytes + ")"
                        : "scratch.triangle(" + name + ", Values.isUpper(order, uplo), " + rows + ", "
                                + matrix.leading() + ", " + bytes + ")";
            default ->
                routine.isBlas()
                        ? "scratch.matrix(" + name + ", lines" + matrix.capital() + ", length" + matrix.capital() + ", "
                                + matrix.leading() + ", " + bytes + ")"
                        : "scratch.general(" + name + ", order, " + rows + ", "
                                + matrix.columns().code() + ", " + matrix.leading() + ", " + bytes + ")";
        };
    }

    private static void unreadIf(Code code, Routine routine, String near, Argument.Matrix matrix, String copy) {
        if (matrix.unreadIf().isEmpty()) {
            code.line(near + copy + ";");
            return;
        }
        boolean real = routine.arguments.stream()
                .anyMatch(argument -> argument instanceof Argument.Scalar scalar
                        && scalar.name().equals(matrix.unreadIf())
                        && scalar.real());
        String zero =
                real ? matrix.unreadIf() + " == 0" : matrix.unreadIf() + "Re == 0 && " + matrix.unreadIf() + "Im == 0";
        code.line(near + zero)
                .more("? scratch.room(" + elements(routine, matrix) + ", " + bytes(routine, matrix) + ")")
                .more(": " + copy + ";");
    }

    private static void out(Code code, Routine routine, Argument argument) {
        String near = "near" + argument.capital();
        String name = argument.name();
        int bytes = bytes(routine, argument);
        switch (argument) {
            case Argument.Vector vector ->
                code.line("Copies.scatter(" + near + ", " + name + ", " + vector.increment() + ", "
                        + vector.length().code() + ", " + bytes + ");");
            case Argument.Matrix matrix -> out(code, routine, matrix);
            case Argument.Line line
            when isTransposed(routine, line.structure()) ->
                code.line("Copies.packed(" + near + ", " + name + ", order, uplo, n, " + bytes + ");");
            case Argument.Line line ->
                code.line("Copies.bytes(" + near + ", " + name + ", " + bytes + "L * "
                        + line.length().code() + ");");
            default -> throw new IllegalArgumentException(argument.toString());
        }
    }

    private static void out(Code code, Routine routine, Argument.Matrix matrix) {
        String rows = matrix.rows().code();
        String near = "near" + matrix.capital();
        int bytes = bytes(routine, matrix);
        String to = near + ", " + matrix.name() + ", ";
        String general = "Copies.general(" + to + "order, " + rows + ", "
                + matrix.columns().code() + ", " + matrix.leading() + ", " + bytes + ");";
        switch (matrix.shape()) {
            case TRIANGLE ->
                code.line(
                        isTransposed(routine, matrix.structure())
                                ? "Copies.columnTriangle(" + near + ", " + rows + ", " + matrix.name() + ", "
                                        + matrix.leading() + ", order, uplo, " + rows + ", " + bytes + ");"
                                : "Copies.triangle(" + near + ", " + rows + ", " + matrix.name() + ", "
                                        + matrix.leading() + ", Values.isUpper(order, uplo), " + rows + ", " + bytes
                                        + ");");
            case TRIANGLE_THEN_GENERAL ->
                code.line("if (jobz != Values.NO_VECTORS) {").line(general).line("}");
            default -> {
                if (routine.isBlas()) {
                    String capital = matrix.capital();
                    code.line("Copies.lines(" + near + ", length" + capital + ", " + matrix.name() + ", "
                            + matrix.leading() + ", lines" + capital + ", length" + capital + ", " + bytes + ");");
                } else {
                    code.line(general);
                }
            }
        }
    }
}
