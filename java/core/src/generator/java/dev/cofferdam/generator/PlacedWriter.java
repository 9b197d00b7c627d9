package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Element;
import dev.cofferdam.generator.Signature.Form;
import java.util.ArrayList;
import java.util.List;

/** Writes the implementation of a chapter's interface: checks, and the way of the call that fits the place. */
final class PlacedWriter {
    private final Chapter chapter;
    private final String below;

    private PlacedWriter(Chapter chapter, String below) {
        this.chapter = chapter;
        this.below = below;
    }

    /**
     * @param below the class that implements the family's chapter before
     */
    static String write(Chapter chapter, String below) {
        return new PlacedWriter(chapter, below).write();
    }

    private String write() {
        String internal = "dev.cofferdam.internal.linalg.";
        List<String> imports = new ArrayList<>();
        for (String name : List.of("Calls", "Checks", "Critical", "Plain", "Staged", "Words")) {
            imports.add(internal + chapter.name + name);
        }
        imports.add(internal + chapter.name + "Overlaps");
        if (SharedWriter.isShared(chapter)) {
            imports.add(internal + chapter.name + "Shared");
        }
        for (String name :
                List.of("BlasLibrary", "Check", "Finite", "Heap", "Overlap", "Pieces", "Pivots", "Place", "Values")) {
            imports.add(internal + name);
        }
        boolean inJava = chapter.routines.stream().anyMatch(routine -> routine.inJava);
        if (inJava) {
            imports.add(internal + "ShortVectors");
        }
        if (takesBuffers()) {
            imports.add(internal + "ShortCallers");
        }
        imports.add("java.lang.foreign.MemorySegment");
        imports.add("org.jspecify.annotations.Nullable");
        imports.sort(null);
        Code code = new Code("dev.cofferdam.linalg", imports.toArray(String[]::new));
        String name = "Placed" + chapter.name;
        code.doc("Checks, and then calls where the place says.");
        code.line("abstract class " + name + " extends " + below + " implements " + chapter.name + " {");
        code.line("private final @Nullable " + chapter.name + "Critical critical;");
        code.line("private final " + chapter.name + "Calls[] calls;");
        if (inJava) {
            code.line("private final boolean vectors;");
        }
        code.blank();
        code.line(name + "(Place place) {").line("super(place);");
        if (inJava) {
            code.line("vectors = place.hasVectors();");
        }
        code.line("BlasLibrary here = place.here();");
        code.line("critical = here == null ? null : new " + chapter.name + "Critical(here);");
        String shared = SharedWriter.isShared(chapter) ? chapter.name + "Shared::new" : "(alone, _) -> alone";
        code.line("calls = place.<" + chapter.name + "Calls>calls(");
        code.more("        " + chapter.name + "Plain::new, " + chapter.name + "Words::new, " + shared + ")");
        code.more(".toArray(" + chapter.name + "Calls[]::new);").line("}");
        for (Routine routine : chapter.routines) {
            method(code, routine, Form.OFFSETS);
            method(code, routine, Form.SEGMENTS);
            atLength(code, routine);
            if (routine.hasInfo()) {
                done(code, routine);
            }
        }
        return code.line("}").toString();
    }

    /** Vectors by themselves need no buffer of the library's. */
    private boolean takesBuffers() {
        return !chapter.name.equals("BlasLevel1");
    }

    // ---- the public methods

    private void method(Code code, Routine routine, Form form) {
        boolean heap = form == Form.OFFSETS;
        code.blank().line("@Override");
        code.list("public " + routine.javaResult(!heap) + " " + routine.name, Signature.face(routine, form), " {");
        for (Argument argument : routine.arguments) {
            if (argument instanceof Argument.Choice choice) {
                code.line("int " + choice.name() + "Value = Check.present(\"" + routine.name + "\", \"" + choice.name()
                        + "\", " + routine.number(choice) + ", " + choice.name() + ").value();");
            }
        }
        code.list(chapter.name + "Checks." + ChecksWriter.method(chapter, routine), checks(routine, form), ";");
        if (heap && routine.inJava) {
            inJava(code, routine, true);
        }
        if (heap) {
            for (Argument argument : routine.memory()) {
                code.line("MemorySegment heap" + argument.capital() + " = Heap.from(" + argument.name() + ", "
                        + StagedWriter.bytes(routine, argument) + "L * offset" + argument.capital() + ");");
            }
        }
        overlaps(code, routine, heap);
        pivots(code, routine, heap);
        numbers(code, routine, heap);
        if (!routine.nothing.isEmpty()) {
            code.line("if (" + routine.nothing + ") {").line("return;").line("}");
        }
        if (!routine.unread.isEmpty()) {
            String zero = routine.type.complex ? "alphaRe == 0 && alphaIm == 0" : "alpha == 0";
            code.line("if (" + zero + ") {").line(routine.unread + " = 0;").line("}");
        }
        if (StagedWriter.hasHolder(routine)) {
            String holder = StagedWriter.holder(routine);
            String type = holder.substring(0, holder.indexOf('['));
            boolean complex = routine.parts(routine.pointed().element()) == 2;
            code.line(holder + " = new " + type + "[" + (complex ? 2 : 1) + "];");
        }
        code.line(chapter.name + "Critical here = critical;");
        String caller = takesBuffers() ? " && ShortCallers.includeMe()" : "";
        code.line("if (here != null" + isShort(routine, heap) + caller + ") {");
        if (!heap && routine.inJava) {
            inJava(code, routine, false);
        }
        if (routine.isPiecewise() && heap) {
            code.line("if (n <= Pieces.HEAP) {");
            direct(code, routine, heap);
            code.line("}");
            pieces(code, routine);
        } else {
            direct(code, routine, heap);
        }
        code.line("}");
        List<String> arguments = new ArrayList<>(List.of(String.valueOf(heap)));
        arguments.addAll(values(routine, heap));
        if (StagedWriter.hasHolder(routine)) {
            arguments.add(routine.pointed().name());
        }
        give(code, routine, heap, routine.name + "AtLength", arguments);
        code.line("}");
    }

    private List<String> checks(Routine routine, Form form) {
        List<String> list = new ArrayList<>(List.of("\"" + routine.name + "\""));
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Choice choice -> {
                    if (Signature.isNeededByCheck(routine, choice)) {
                        list.add(choice.name() + "Value");
                    }
                }
                case Argument.Size size -> list.add(size.name());
                case Argument.Vector _, Argument.Matrix _, Argument.Line _ -> {
                    list.add(space(routine, argument, form));
                    if (!argument.stride().isEmpty()) {
                        list.add(argument.stride());
                    }
                }
                default -> {}
            }
        }
        return list;
    }

    private static String space(Routine routine, Argument argument, Form form) {
        Element element = argument.memoryElement();
        String at = "\"" + routine.name + "\", \"" + argument.name() + "\", " + routine.number(argument) + ", "
                + argument.name();
        if (form == Form.OFFSETS) {
            String space = routine.parts(element) == 2 ? "complexSpace" : "space";
            return "Check." + space + "(" + at + ", offset" + argument.capital() + ")";
        }
        return "place.space(" + at + ", " + routine.bytes(element) + ", "
                + (element == Element.INT ? 4 : routine.type.numberBytes) + ", "
                + argument.memoryUse().written() + ")";
    }

    /** Under which further condition a call may be made at once, if there is a library here. */
    private String isShort(Routine routine, boolean heap) {
        if (routine.isPiecewise()) {
            return heap ? "" : " && n <= Pieces.HEAP";
        }
        String condition = routine.work().equals("0")
                ? ""
                : " && " + withValues(routine, routine.work()) + " <= " + limit(routine);
        return (routine.needsColumnMajor() ? " && orderValue == Values.COL_MAJOR" : "") + condition;
    }

    private static String limit(Routine routine) {
        int limit = routine.type.complex ? routine.shortWork / 4 : routine.shortWork;
        return String.format("%,d", limit).replace(',', '_');
    }

    private static String withValues(Routine routine, String expression) {
        String text = expression;
        for (Argument argument : routine.arguments) {
            if (argument instanceof Argument.Choice choice) {
                text = text.replaceAll("\\b" + choice.name() + "\\b", choice.name() + "Value");
            }
        }
        return text;
    }

    /** The names of the checked arguments in a public method. */
    private static List<String> values(Routine routine, boolean heap) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Choice choice -> list.add(choice.name() + "Value");
                case Argument.Scalar scalar
                when !scalar.real() -> {
                    list.add(scalar.name() + "Re");
                    list.add(scalar.name() + "Im");
                }
                case Argument.Vector _, Argument.Matrix _, Argument.Line _ -> {
                    list.add(heap ? "heap" + argument.capital() : argument.name());
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

    /** The call in this JVM that is short: the C function itself, or in place. */
    private void direct(Code code, Routine routine, boolean heap) {
        if (routine.needsCells()) {
            List<String> arguments = new ArrayList<>(List.of("here"));
            arguments.addAll(memory(routine));
            arguments.addAll(columnMajor(routine, values(routine, heap), "orderValue", "uploValue"));
            if (StagedWriter.hasHolder(routine)) {
                arguments.add(routine.pointed().name());
            }
            give(code, routine, heap, chapter.name + "Staged." + routine.name + "InPlace", arguments);
        } else {
            give(code, routine, heap, "here." + routine.cName(), cArguments(routine, heap));
        }
    }

    /** Where memory beside the arguments comes from, and how much workspace it takes. */
    private static List<String> memory(Routine routine) {
        return StagedWriter.isQueried(routine)
                ? List.of("place.scratch()", "place.workspaces()")
                : List.of("place.scratch()");
    }

    /** Without the order, and with the triangle of a column-major matrix, as LAPACK is called. */
    private static List<String> columnMajor(Routine routine, List<String> arguments, String order, String uplo) {
        if (routine.isBlas()) {
            return arguments;
        }
        List<String> list = new ArrayList<>(arguments);
        list.remove(order);
        if (routine.flipsTriangles()) {
            list.replaceAll(
                    argument -> argument.equals(uplo) ? "Values.columnMajor(" + order + ", " + uplo + ")" : argument);
        }
        return list;
    }

    private static List<String> cArguments(Routine routine, boolean heap) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Choice choice -> {
                    String value = choice.name() + "Value";
                    boolean flips = choice.of() == Choices.UPLO && routine.flipsTriangles();
                    list.add(StagedWriter.cChoice(
                            routine, choice, flips ? "Values.columnMajor(orderValue, " + value + ")" : value));
                }
                case Argument.Size size -> list.add((routine.isPiecewise() && !heap ? "(int) " : "") + size.name());
                case Argument.Vector vector -> {
                    list.add(heap ? "heap" + vector.capital() : vector.name());
                    list.add(StagedWriter.increment(vector, vector.increment()));
                }
                case Argument.Matrix _, Argument.Line _ -> {
                    list.add(heap ? "heap" + argument.capital() : argument.name());
                    if (!argument.stride().isEmpty()) {
                        list.add(argument.stride());
                    }
                }
                default -> list.add(argument.name());
            }
        }
        return list;
    }

    /** The call that is short, in Java. */
    private static void inJava(Code code, Routine routine, boolean heap) {
        List<String> arguments = new ArrayList<>();
        List<String> increments = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Size size -> arguments.add((heap ? "" : "(int) ") + size.name());
                case Argument.Vector vector -> {
                    arguments.add(vector.name());
                    if (heap) {
                        arguments.add("offset" + vector.capital());
                    }
                    increments.add(vector.stride());
                }
                default -> arguments.add(argument.name());
            }
        }
        String apart = "";
        if (heap) { // segments have been looked at
            for (OverlapWriter.Pair pair : OverlapWriter.pairs(routine)) {
                apart += " && " + pair.written().name() + " != " + pair.other().name();
            }
        }
        code.line("if (vectors && ShortVectors.take(n, " + String.join(", ", increments) + ")" + apart + ") {");
        give(code, routine, heap, "ShortVectors." + routine.name, arguments);
        code.line("}");
    }

    private void pieces(Code code, Routine routine) {
        List<String> arguments = new ArrayList<>(List.of("here"));
        if (routine.needsCells()) {
            arguments.add("place.scratch()");
        }
        arguments.add("Pieces.HEAP");
        arguments.addAll(values(routine, true));
        if (StagedWriter.hasHolder(routine)) {
            arguments.add(routine.pointed().name());
        }
        give(code, routine, true, chapter.name + "Staged." + routine.name + "InPieces", arguments);
    }

    /** A call in a public method, its outcome looked at and returned. */
    private static void give(Code code, Routine routine, boolean heap, String call, List<String> arguments) {
        boolean atOnce = !call.endsWith("AtLength");
        switch (routine.returns) {
            case POINTED -> {
                if (routine.hasInfo()) {
                    code.list(
                            routine.name + "Done(" + call,
                            arguments,
                            (routine.failureDependsOnN() ? ", n" : "") + ");");
                } else {
                    code.list(call, arguments, ";");
                }
                String name = routine.pointed().name();
                code.line("return "
                        + (routine.parts(routine.pointed().element()) == 2
                                ? "new Complex(" + name + "[0], " + name + "[1])"
                                : name + "[0]")
                        + ";");
            }
            case NUMBER -> code.list("return " + call, arguments, ";");
            case INDEX -> code.list("return " + (heap ? "(int) " : "") + call, arguments, ";");
            case NOTHING -> {
                if (routine.hasInfo()) {
                    code.list(
                            routine.name + "Done(" + call,
                            arguments,
                            (routine.failureDependsOnN() ? ", n" : "") + ");");
                } else {
                    code.list(call, arguments, ";");
                }
                if (atOnce) {
                    code.line("return;");
                }
            }
        }
    }

    // ---- calls of any length

    private void atLength(Code code, Routine routine) {
        List<String> parameters = new ArrayList<>(List.of("boolean heap"));
        parameters.addAll(Signature.checked(routine, true));
        if (StagedWriter.hasHolder(routine)) {
            parameters.add(StagedWriter.holder(routine));
        }
        String result = routine.cResult();
        code.blank().list("private " + result + " " + routine.name + "AtLength", parameters, " {");
        boolean byColumns = routine.needsColumnMajor();
        if (byColumns) {
            code.line("boolean asItLies = order == Values.COL_MAJOR;");
        }
        String work = routine.isPiecewise() ? "n" : routine.work();
        String heap = routine.isPiecewise() ? "false" : byColumns ? "heap && asItLies" : "heap";
        code.line("int way = place.begin(" + work + ", " + heap + ");").line("try {");
        code.line(chapter.name + "Calls there = calls[way];");
        String asItLies = byColumns ? "asItLies && " : "";
        code.line("if (" + asItLies + (byColumns ? "(!heap || there.takesHeap())" : "!heap || there.takesHeap()")
                + ") {");
        String give = result.equals("void") ? "" : "return ";
        if (routine.isPiecewise()) {
            List<String> arguments = new ArrayList<>(List.of("there"));
            if (routine.needsCells()) {
                arguments.add("place.scratch()");
            }
            arguments.add("Pieces.NATIVE");
            arguments.addAll(Signature.names(Signature.checked(routine, true)));
            if (StagedWriter.hasHolder(routine)) {
                arguments.add(routine.pointed().name());
            }
            code.list(give + chapter.name + "Staged." + routine.name + "InPieces", arguments, ";");
        } else if (routine.needsCells()) {
            List<String> arguments = new ArrayList<>(List.of("there"));
            arguments.addAll(memory(routine));
            arguments.addAll(columnMajor(routine, Signature.names(Signature.checked(routine, true)), "order", "uplo"));
            if (StagedWriter.hasHolder(routine)) {
                arguments.add(routine.pointed().name());
            }
            code.list(give + chapter.name + "Staged." + routine.name + "InPlace", arguments, ";");
        } else {
            List<String> arguments = StagedWriter.cArguments(routine, "");
            if (routine.flipsTriangles()) {
                arguments.replaceAll(text -> text.replace("(uplo)", "(Values.columnMajor(order, uplo))"));
            }
            code.list(give + "there." + routine.cName(), arguments, ";");
        }
        if (give.isEmpty()) {
            code.line("return;");
        }
        code.line("}");
        List<String> staged = new ArrayList<>(List.of("there"));
        staged.addAll(memory(routine));
        staged.addAll(Signature.names(Signature.checked(routine, true)));
        if (StagedWriter.hasHolder(routine)) {
            staged.add(routine.pointed().name());
        }
        code.list(give + chapter.name + "Staged." + routine.name, staged, ";");
        code.line("} finally {").line("place.end(way);").line("}").line("}");
    }

    private static void done(Code code, Routine routine) {
        code.blank()
                .line("private static void " + routine.name + "Done(int info"
                        + (routine.failureDependsOnN() ? ", int n" : "") + ") {");
        if (!routine.failure.isEmpty()) {
            code.line("if (info > 0) {");
            code.line("throw new LapackException(")
                    .more("\"" + routine.name + "\", info,")
                    .more(routine.failure + ");");
            code.line("}");
        }
        code.list(
                "Check.done",
                List.of("\"" + routine.name + "\"", "info", "\"" + String.join(" ", routine.names()) + "\""),
                ";");
        code.line("}");
    }

    // ---- pivots

    private static void pivots(Code code, Routine routine, boolean heap) {
        for (Argument argument : routine.memory()) {
            if (argument instanceof Argument.Line line
                    && line.element() == Element.INT
                    && line.use() == Argument.Use.IN) {
                code.line("Pivots." + rule(routine) + "(\"" + routine.name + "\", \"" + line.name() + "\", "
                        + routine.number(line) + ", " + (heap ? "heap" + line.capital() : line.name()) + ", "
                        + line.length().code() + (rule(routine).equals("blocks") ? ", " + isUpper(routine) : "")
                        + ");");
            }
        }
    }

    /** Which rule pivots obey that LAPACK goes by. */
    private static String rule(Routine routine) {
        return switch (routine.stem.substring(0, 2)) {
            case "sy", "he" -> "blocks";
            case "gt" -> "neighbours";
            default -> "rows";
        };
    }

    /** Whether the triangle is the upper one in which LAPACK finds it. */
    private static String isUpper(Routine routine) {
        return routine.flipsTriangles() ? "Values.isUpper(orderValue, uploValue)" : "uploValue == Values.UPPER";
    }

    // ---- numbers

    /** What LAPACK would refuse by ending the process, or never get done with. */
    private static void numbers(Code code, Routine routine, boolean heap) {
        for (Argument argument : routine.arguments) {
            String at = "(\"" + routine.name + "\", \"" + argument.name() + "\", " + routine.number(argument) + ", ";
            if (argument instanceof Argument.Scalar scalar && scalar.name().equals("anorm")) {
                code.line("Finite.norm" + at + "anorm);");
            }
            if (routine.finite
                    && argument instanceof Argument.Matrix matrix
                    && matrix.use().read()) {
                String memory = heap ? "heap" + matrix.capital() : matrix.name();
                String kind = (routine.type.numberBytes == 4) + ", " + (routine.type.complex ? 2 : 1);
                // Of right-hand sides that have room for solutions, the equations' part is read.
                String rows = matrix.rows() instanceof Extent.Extreme
                        ? "m"
                        : matrix.rows().code();
                String columns = matrix.columns().code();
                List<String> arguments = new ArrayList<>(List.of(at.substring(1) + memory));
                if (matrix.shape() == Argument.Shape.GENERAL) {
                    boolean square = rows.equals(columns);
                    arguments.add(square ? rows : "orderValue == Values.ROW_MAJOR ? " + rows + " : " + columns);
                    arguments.add(square ? rows : "orderValue == Values.ROW_MAJOR ? " + columns + " : " + rows);
                } else {
                    arguments.add("Values.isUpper(orderValue, uploValue)");
                    arguments.add(rows);
                }
                arguments.add(matrix.leading());
                arguments.add(kind);
                code.list(
                        "Finite." + (matrix.shape() == Argument.Shape.GENERAL ? "lines" : "triangle"), arguments, ";");
            }
        }
    }

    // ---- overlap

    private void overlaps(Code code, Routine routine, boolean heap) {
        List<String> tests = new ArrayList<>();
        for (OverlapWriter.Pair pair : OverlapWriter.pairs(routine)) {
            if (heap && !pair.sameArrays()) {
                continue;
            }
            String one = pair.written().name();
            String other = pair.other().name();
            tests.add(heap ? one + " == " + other : "Overlap.isNear(" + one + ", " + other + ")");
        }
        if (tests.isEmpty()) {
            return;
        }
        code.line("if (" + String.join(" || ", tests) + ") {");
        List<String> arguments = new ArrayList<>(List.of("\"" + routine.name + "\""));
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Choice choice -> arguments.add(choice.name() + "Value");
                case Argument.Size size -> arguments.add(size.name());
                case Argument.Vector _, Argument.Matrix _, Argument.Line _ -> {
                    arguments.add(heap ? argument.name() : "null");
                    arguments.add((heap ? "heap" + argument.capital() : argument.name()) + ".address()");
                    if (!argument.stride().isEmpty()) {
                        arguments.add(argument.stride());
                    }
                }
                default -> {}
            }
        }
        code.list(chapter.name + "Overlaps." + OverlapWriter.method(chapter, routine), arguments, ";");
        code.line("}");
    }
}
