package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Element;
import dev.cofferdam.generator.Argument.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes calls on memory as it lies, with what C wants besides: cells for complex numbers and results, workspace. */
final class InPlaceWriter {
    private static final List<String> LENGTHS = List.of("first", "second", "third");

    private InPlaceWriter() {}

    static void write(Code code, Chapter chapter, Routine routine) {
        if (routine.isRestoring()) {
            copying(code, chapter, routine);
        }
        String result = routine.cResult();
        String access = routine.isRestoring() ? "private" : "public";
        code.blank()
                .list(
                        access + " static " + result + " " + onMemoryOfItsOwn(routine),
                        StagedWriter.parameters(chapter, routine, routine.isBlas()),
                        " {");
        List<Argument.Workspace> queried = queried(routine);
        if (!queried.isEmpty()) {
            query(code, routine, queried);
        }
        List<String> bytes = new ArrayList<>();
        cells(routine, bytes);
        for (Argument.Workspace workspace : workspaces(routine)) {
            String size = size(workspace);
            bytes.add("Scratch.bytes(" + size + ", " + routine.bytes(workspace.element()) + ")");
        }
        code.list("try (Scratch scratch = Scratch.take", List.of("source", String.join(" + ", bytes)), ") {");
        openCells(code, routine);
        for (Argument.Workspace workspace : workspaces(routine)) {
            String size = size(workspace);
            code.line("MemorySegment " + workspace.name() + " = scratch.room(" + size + ", "
                    + routine.bytes(workspace.element()) + ");");
        }
        call(code, routine, result);
        code.line("}").line("}");
    }

    /** The method that gives C the memory which it gets, also what C writes to for a while. */
    static String onMemoryOfItsOwn(Routine routine) {
        return routine.name + (routine.isRestoring() ? "OnCopies" : "InPlace");
    }

    /** Matrices that C writes to, although they are not for it to write, are copied before. */
    private static void copying(Code code, Chapter chapter, Routine routine) {
        List<String> parameters = StagedWriter.parameters(chapter, routine, routine.isBlas());
        code.blank().list("public static " + routine.cResult() + " " + routine.name + "InPlace", parameters, " {");
        List<Argument.Matrix> restored = routine.arguments.stream()
                .filter(argument -> argument instanceof Argument.Matrix matrix && matrix.use() == Use.RESTORED)
                .map(Argument.Matrix.class::cast)
                .toList();
        List<String> bytes = restored.stream()
                .map(matrix -> "Scratch.bytes(" + matrix.rows().longCode() + " * "
                        + matrix.columns().code() + ", " + StagedWriter.bytes(routine, matrix) + ")")
                .toList();
        code.list("try (Scratch scratch = Scratch.take", List.of("source", String.join(" + ", bytes)), ") {");
        List<String> arguments = new ArrayList<>(Signature.names(parameters));
        for (Argument.Matrix matrix : restored) {
            String copy = "near" + matrix.capital();
            code.list(
                    "MemorySegment " + copy + " = scratch.matrix",
                    List.of(
                            matrix.name(),
                            matrix.columns().code(),
                            matrix.rows().code(),
                            matrix.leading(),
                            String.valueOf(StagedWriter.bytes(routine, matrix))),
                    ";");
            arguments.set(arguments.indexOf(matrix.name()), copy);
            arguments.set(arguments.indexOf(matrix.leading()), StagedWriter.nearLeading(routine, matrix));
        }
        code.list("return " + onMemoryOfItsOwn(routine), arguments, ";")
                .line("}")
                .line("}");
    }

    private static List<Argument.Workspace> workspaces(Routine routine) {
        return routine.arguments.stream()
                .filter(Argument.Workspace.class::isInstance)
                .map(Argument.Workspace.class::cast)
                .toList();
    }

    private static List<Argument.Workspace> queried(Routine routine) {
        return workspaces(routine).stream()
                .filter(workspace -> workspace.isQueried() || workspace.isTold())
                .toList();
    }

    private static String size(Argument.Workspace workspace) {
        return workspace.isQueried() || workspace.isTold() ? "l" + workspace.name() : workspace.size();
    }

    private static void cells(Routine routine, List<String> bytes) {
        for (Argument argument : routine.arguments) {
            if (argument instanceof Argument.Result || (argument instanceof Argument.Scalar scalar && !scalar.real())) {
                bytes.add("Scratch.CELL");
            }
        }
    }

    private static void openCells(Code code, Routine routine) {
        for (Argument argument : routine.arguments) {
            if (argument instanceof Argument.Scalar scalar && !scalar.real()) {
                String name = scalar.name();
                String of = routine.type == Type.C ? "floats" : "doubles";
                code.line("MemorySegment " + name + "Cell = scratch." + of + "(" + name + "Re, " + name + "Im);");
            } else if (argument instanceof Argument.Result result) {
                code.line("MemorySegment " + result.name() + "Cell = scratch.cell();");
            }
        }
    }

    /** Asks for the lengths of the workspace, once for the same sizes. */
    private static void query(Code code, Routine routine, List<Argument.Workspace> queried) {
        List<String> key = key(routine);
        code.list("Workspaces.Lengths lengths = workspaces.find", key, ";");
        code.line("if (lengths == null) {");
        List<String> bytes = new ArrayList<>();
        cells(routine, bytes);
        workspaces(routine).forEach(_ -> bytes.add("Scratch.CELL"));
        code.line("try (Scratch scratch = Scratch.take(source, " + String.join(" + ", bytes) + ")) {");
        openCells(code, routine);
        for (Argument.Workspace workspace : workspaces(routine)) {
            code.line("MemorySegment " + workspace.name() + " = scratch.cell();");
        }
        List<String> arguments = new ArrayList<>(StagedWriter.cArguments(routine, ""));
        for (Argument.Workspace workspace :
                queried.stream().filter(Argument.Workspace::isQueried).toList()) {
            arguments.set(arguments.indexOf("l" + workspace.name()), "-1");
        }
        code.list("int info = calls." + routine.cName(), arguments, ";");
        code.line("if (info != 0) {").line("return info;").line("}");
        List<String> lengths = new ArrayList<>(key);
        for (Argument.Workspace workspace : queried) {
            String kind = workspace.element() == Element.INT ? "integer" : routine.type.number;
            lengths.add("Workspaces." + kind + "Length(" + workspace.name() + ", " + workspace.least() + ", "
                    + sizes(routine) + ")");
        }
        fill(lengths, key.size() + LENGTHS.size());
        code.list("lengths = workspaces.remember(new Workspaces.Lengths", lengths, ");");
        code.line("}").line("}");
        for (int i = 0; i < queried.size(); i++) {
            code.line("int l" + queried.get(i).name() + " = lengths." + LENGTHS.get(i) + "();");
        }
    }

    /** What the lengths depend on, as {@code Workspaces} has it: not on how matrices lie. */
    private static List<String> key(Routine routine) {
        List<String> choices = new ArrayList<>();
        List<String> sizes = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            if (argument instanceof Argument.Choice choice && choice.of() != Choices.ORDER) {
                choices.add(choice.name());
            } else if (argument instanceof Argument.Size size) {
                sizes.add(size.name());
            }
        }
        fill(sizes, 3);
        // Each is a letter or a number of CBLAS, below 256.
        String bytes = choices.stream()
                .reduce((before, choice) -> (before.contains("|") ? "(" + before + ")" : before) + " << 8 | " + choice)
                .orElse("0");
        List<String> key = new ArrayList<>(List.of("\"" + routine.name + "\"", bytes));
        key.addAll(sizes);
        return key;
    }

    private static void fill(List<String> list, int size) {
        while (list.size() < size) {
            list.add("0");
        }
        if (list.size() > size) {
            throw new IllegalStateException("no room for " + list);
        }
    }

    private static String sizes(Routine routine) {
        return routine.arguments.stream()
                .filter(Argument.Size.class::isInstance)
                .map(Argument::name)
                .collect(Collectors.joining(" + ", "0.0 + ", ""));
    }

    private static void call(Code code, Routine routine, String result) {
        List<String> arguments = StagedWriter.cArguments(routine, "");
        String call = "calls." + routine.cName();
        if (routine.returns == Routine.Returns.POINTED) {
            Argument.Result pointed = routine.pointed();
            String cell = pointed.name() + "Cell";
            boolean info = !result.equals("void");
            code.list((info ? "int info = " : "") + call, arguments, ";");
            if (routine.parts(pointed.element()) == 2) {
                code.line("Scratch.read" + routine.type + "(" + cell + ", " + pointed.name() + ");");
            } else {
                code.line(pointed.name() + "[0] = Scratch." + routine.number(pointed.element()) + "At(" + cell + ");");
            }
            if (info) {
                code.line("return info;");
            }
            return;
        }
        code.list((result.equals("void") ? "" : "return ") + call, arguments, ";");
    }
}
