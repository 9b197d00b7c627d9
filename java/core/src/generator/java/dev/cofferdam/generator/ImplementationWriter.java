package dev.cofferdam.generator;

import dev.cofferdam.generator.Signature.Form;
import java.util.ArrayList;
import java.util.List;

/** Writes the implementations of {@code Blas} and {@code Lapack}: check, then call in place or staged. */
final class ImplementationWriter {
    private final Routine.Family family;
    private final boolean onWorkers;
    private final boolean blas;

    private ImplementationWriter(Routine.Family family, boolean onWorkers) {
        this.family = family;
        this.onWorkers = onWorkers;
        this.blas = family == Routine.Family.BLAS;
    }

    static String inProcess(Routine.Family family) {
        return new ImplementationWriter(family, false).write();
    }

    static String onWorkers(Routine.Family family) {
        return new ImplementationWriter(family, true).write();
    }

    private String write() {
        String face = blas ? "Blas" : "Lapack";
        String calls = blas ? "Cblas" : "Lapacke";
        String name = (onWorkers ? "Workers" : "InProcess") + face;
        Code code = new Code(onWorkers ? "dev.cofferdam.isolation" : "dev.cofferdam.linalg", imports());
        code.doc(
                onWorkers
                        ? "Calls on workers. Segments lie in shared memory already; arrays are copied to it and back."
                        : "Calls in this JVM. Segments are used where they lie; arrays too, if the call is short.");
        code.line("final class " + name + " implements " + face + " {");
        if (onWorkers) {
            code.line("private final " + calls + "Calls calls;")
                    .line("private final ScratchSource scratch;")
                    .blank();
            code.line(name + "(" + calls + "Calls calls, ScratchSource scratch) {");
            code.line("this.calls = calls;").line("this.scratch = scratch;").line("}");
        } else {
            code.line("private final " + calls + "Plain calls;").line("private final " + calls + "Critical critical;");
            code.line("private final ScratchSource scratch = NativeScratch.instance();")
                    .blank();
            code.line("private " + name + "(BlasLibrary library) {");
            code.line("calls = new " + calls + "Plain(library);")
                    .line("critical = new " + calls + "Critical(library);");
            code.line("}").blank();
            code.line("static " + name + " on(BlasLibrary library) {")
                    .line("return new " + name + "(library);")
                    .line("}");
        }
        for (Routine routine : Routines.of(family)) {
            heap(code, routine);
            segments(code, routine);
        }
        return code.line("}").toString();
    }

    private String[] imports() {
        List<String> list = new ArrayList<>();
        String internal = "dev.cofferdam.internal.linalg.";
        list.add(internal + (blas ? "BlasChecks" : "LapackChecks"));
        if (!onWorkers) {
            list.add(internal + "BlasLibrary");
        }
        String calls = internal + (blas ? "Cblas" : "Lapacke");
        if (onWorkers) {
            list.add(calls + "Calls");
        } else {
            list.add(calls + "Critical");
            list.add(calls + "Plain");
        }
        list.add(internal + "Check");
        if (!onWorkers) {
            list.add(internal + "NativeScratch");
        }
        if (blas) {
            list.add(internal + "Pieces");
        }
        list.add(internal + "ScratchSource");
        list.add(internal + (blas ? "StagedBlas" : "StagedLapack"));
        if (!blas) {
            list.add(internal + "Values");
        }
        if (onWorkers) {
            String face = "dev.cofferdam.linalg.";
            list.add(face + (blas ? "Blas" : "Lapack"));
            if (!blas) {
                list.add(face + "LapackException");
            }
            list.add(face + "Order");
            list.add(face + "Transpose");
            if (!blas) {
                list.add(face + "UpLo");
            }
        }
        list.add("java.lang.foreign.MemorySegment");
        list.sort(null);
        return list.toArray(String[]::new);
    }

    // ---- the two entry points

    private void heap(Code code, Routine routine) {
        begin(code, routine, Form.OFFSETS);
        for (Argument argument : routine.memory()) {
            int bytes = argument instanceof Argument.Pivots ? 4 : 8;
            code.line("MemorySegment heap" + argument.capital() + " = MemorySegment.ofArray(" + argument.name()
                    + ").asSlice(" + bytes + "L * offset" + argument.capital() + ");");
        }
        if (onWorkers || routine.hasWorkspace()) {
            finish(code, routine, staged(routine, "heap", ""));
        } else if (routine.isPiecewise()) {
            code.line("if (n <= Pieces.HEAP) {");
            list(code, routine, direct(routine, "critical", "heap"));
            if (routine.result.isEmpty()) {
                code.line("return;");
            }
            code.line("}");
            finish(code, routine, pieces(routine, "critical", "Pieces.HEAP", "heap"));
        } else {
            String condition = (routine.needsColumnMajor() ? "orderValue == Values.COL_MAJOR && " : "") + routine.work
                    + " <= " + String.format("%,d", routine.shortWork).replace(',', '_');
            choose(code, routine, condition, direct(routine, "critical", "heap"), staged(routine, "heap", ""));
        }
        code.line("}");
    }

    private void segments(Code code, Routine routine) {
        begin(code, routine, Form.SEGMENTS);
        if (routine.isPiecewise()) {
            code.line("if (n <= Pieces.NATIVE) {");
            list(code, routine, direct(routine, "calls", "", "(int) n"));
            if (routine.result.isEmpty()) {
                code.line("return;");
            }
            code.line("}");
            finish(code, routine, pieces(routine, "calls", "Pieces.NATIVE", ""));
        } else if (routine.needsColumnMajor()) {
            Call inPlace = routine.hasWorkspace() ? staged(routine, "", "InPlace") : direct(routine, "calls", "");
            choose(code, routine, "orderValue == Values.COL_MAJOR", inPlace, staged(routine, "", ""));
        } else {
            finish(code, routine, direct(routine, "calls", ""));
        }
        code.line("}");
    }

    private void begin(Code code, Routine routine, Form form) {
        code.blank().line("@Override");
        code.list("public " + routine.javaResult() + " " + routine.name, Signature.face(routine, form), " {");
        for (Argument argument : routine.arguments) {
            if (isEnumeration(argument)) {
                code.line("int " + argument.name() + "Value = Check.present(\"" + routine.name + "\", \""
                        + argument.name() + "\", " + routine.number(argument) + ", " + argument.name() + ").value();");
            }
        }
        List<String> checked = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Order _, Argument.Trans _, Argument.UpLo _ -> {
                    if (Signature.isNeededByCheck(routine, argument)) {
                        checked.add(argument.name() + "Value");
                    }
                }
                case Argument.Size size -> checked.add(size.name());
                case Argument.Vector vector -> {
                    checked.add(space(routine, vector, form));
                    checked.add(vector.increment());
                }
                case Argument.Matrix matrix -> {
                    checked.add(space(routine, matrix, form));
                    checked.add(matrix.leading());
                }
                case Argument.Pivots pivots -> checked.add(space(routine, pivots, form));
                default -> {}
            }
        }
        code.list((blas ? "BlasChecks." : "LapackChecks.") + routine.name, checked, ";");
    }

    private static boolean isEnumeration(Argument argument) {
        return argument instanceof Argument.Order
                || argument instanceof Argument.Trans
                || argument instanceof Argument.UpLo;
    }

    private String space(Routine routine, Argument argument, Form form) {
        String at = "\"" + routine.name + "\", \"" + argument.name() + "\", " + routine.number(argument) + ", "
                + argument.name();
        if (form == Form.OFFSETS) {
            return "Check.space(" + at + ", offset" + argument.capital() + ")";
        }
        return (onWorkers ? "SharedSpace.of(" : "Check.space(") + at + ", "
                + (argument instanceof Argument.Pivots ? 4 : 8) + ", "
                + argument.memoryUse().written() + ")";
    }

    // ---- calls

    private record Call(String function, List<String> arguments) {}

    private Call direct(Routine routine, String calls, String memory) {
        return direct(routine, calls, memory, "");
    }

    private Call direct(Routine routine, String calls, String memory, String size) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Order _ -> list.add(blas ? "orderValue" : "Values.COL_MAJOR");
                case Argument.Trans trans ->
                    list.add(blas ? trans.name() + "Value" : "Values.transLetter(" + trans.name() + "Value)");
                case Argument.UpLo uplo ->
                    list.add(
                            blas
                                    ? uplo.name() + "Value"
                                    : "Values.triangleLetter(orderValue, " + uplo.name() + "Value)");
                case Argument.Size _ when !size.isEmpty() -> list.add(size);
                default -> addPlain(list, argument, memory);
            }
        }
        return new Call(calls + "." + routine.cName(), list);
    }

    private static void addPlain(List<String> list, Argument argument, String memory) {
        list.add(argument.isMemory() && !memory.isEmpty() ? memory + argument.capital() : argument.name());
        if (argument instanceof Argument.Vector vector) {
            list.add(vector.increment());
        }
        if (argument instanceof Argument.Matrix matrix) {
            list.add(matrix.leading());
        }
    }

    private Call staged(Routine routine, String memory, String suffix) {
        List<String> list = new ArrayList<>(List.of("calls", "scratch"));
        for (Argument argument : routine.arguments) {
            if (argument instanceof Argument.Workspace || (argument instanceof Argument.Order && !suffix.isEmpty())) {
                continue;
            }
            if (isEnumeration(argument)) {
                list.add(argument.name() + "Value");
            } else {
                addPlain(list, argument, memory);
            }
        }
        return new Call((blas ? "StagedBlas." : "StagedLapack.") + routine.name + suffix, list);
    }

    private Call pieces(Routine routine, String calls, String most, String memory) {
        List<String> list = new ArrayList<>(List.of(calls, most));
        for (Argument argument : routine.arguments) {
            addPlain(list, argument, memory);
        }
        return new Call("StagedBlas." + routine.name + "InPieces", list);
    }

    private static void list(Code code, Routine routine, Call call) {
        code.list((routine.result.isEmpty() ? "" : "return ") + call.function(), call.arguments(), ";");
    }

    /** The only or last call: its result is the method's, or its info is looked at. */
    private void finish(Code code, Routine routine, Call call) {
        if (blas) {
            list(code, routine, call);
        } else {
            code.list("int info = " + call.function(), call.arguments(), ";");
            failure(code, routine);
        }
    }

    private void choose(Code code, Routine routine, String condition, Call yes, Call no) {
        if (!blas) {
            code.line("int info;");
        }
        String before = blas ? (routine.result.isEmpty() ? "" : "return ") : "info = ";
        code.line("if (" + condition + ") {");
        code.list(before + yes.function(), yes.arguments(), ";");
        code.line("} else {");
        code.list(before + no.function(), no.arguments(), ";");
        code.line("}");
        if (!blas) {
            failure(code, routine);
        }
    }

    private static void failure(Code code, Routine routine) {
        if (routine.failure.isEmpty()) {
            code.line("Check.done(\"" + routine.name + "\", info);");
        } else {
            code.line("if (info > 0) {");
            code.line("throw new LapackException(")
                    .more("\"" + routine.name + "\", info,")
                    .more(routine.failure + ");");
            code.line("}").line("Check.done(\"" + routine.name + "\", info);");
        }
    }
}
