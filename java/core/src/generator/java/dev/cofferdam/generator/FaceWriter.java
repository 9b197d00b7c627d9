package dev.cofferdam.generator;

import dev.cofferdam.generator.Signature.Form;
import java.util.ArrayList;
import java.util.List;

/** Writes the interfaces {@code Blas} and {@code Lapack}. */
final class FaceWriter {
    private FaceWriter() {}

    static String write(Routine.Family family) {
        boolean blas = family == Routine.Family.BLAS;
        Code code = new Code(
                "dev.cofferdam.linalg", "dev.cofferdam.internal.linalg.BlasLibrary", "java.lang.foreign.MemorySegment");
        code.doc(classDoc(blas)).line("public interface " + (blas ? "Blas" : "Lapack") + " {");
        inProcess(code, blas);
        for (Routine routine : Routines.of(family)) {
            for (Form form : Form.values()) {
                code.blank().doc(methodDoc(routine, form));
                if (form == Form.ARRAYS) {
                    code.list(
                            "default " + routine.javaResult() + " " + routine.name,
                            Signature.face(routine, form),
                            " {");
                    code.list(
                            (routine.result.isEmpty() ? "" : "return ") + routine.name,
                            Signature.withZeroOffsets(routine),
                            ";");
                    code.line("}");
                } else {
                    code.list(routine.javaResult() + " " + routine.name, Signature.face(routine, form), ";");
                }
            }
        }
        return code.line("}").toString();
    }

    private static String[] classDoc(boolean blas) {
        List<String> lines = new ArrayList<>();
        if (blas) {
            lines.add(
                    "Basic linear algebra: vectors, matrix times vector, matrix times matrix, under CBLAS's names and in its");
            lines.add("order of arguments.");
        } else {
            lines.add("Linear systems and least squares, under LAPACK's names and in LAPACKE's order of arguments.");
        }
        lines.add("");
        lines.add("<p>{@link #inProcess()} calls the library in this JVM; {@code Workers." + (blas ? "blas" : "lapack")
                + "()} makes the same calls in");
        lines.add(
                "processes that can be killed. Each routine takes heap arrays, heap arrays with offsets, or native segments");
        lines.add(
                "(of a {@link dev.cofferdam.memory.SharedArena}, for calls on workers). Segments are used where they lie;");
        lines.add(
                "arrays are used in place while that takes a few microseconds, and are copied to native memory and back by");
        lines.add("longer calls, so that no call keeps the JVM from a safepoint.");
        lines.add("");
        if (blas) {
            lines.add(
                    "<p>An increment is the distance between neighbouring elements of a vector; a negative one takes the vector");
            lines.add(
                    "from its end, as BLAS does: the memory is the same, the order reversed. Every argument is checked before");
            lines.add("native code sees it. That outputs overlap inputs is not checked; the result is then undefined.");
        } else {
            lines.add(
                    "<p>Matrices are stored by columns in LAPACK. A row-major symmetric matrix is taken as it is, by its other");
            lines.add(
                    "triangle; a general one is transposed into a buffer and back, which costs two passes over it. Workspace is");
            lines.add(
                    "taken care of. Every argument is checked before native code sees it; overlap of arguments is not.");
        }
        lines.add("");
        lines.add(
                "<p>Implementations may be used from any thread and by several at once, in process by up to 128: the bundled"
                        + " OpenBLAS has no room for more, and would end the process. Calls block until they are done.");
        return lines.toArray(String[]::new);
    }

    private static void inProcess(Code code, boolean blas) {
        String name = blas ? "Blas" : "Lapack";
        String property = blas
                ? "{@code -Dcofferdam.blas=PATH} chooses another library than the bundled OpenBLAS."
                : "{@code -Dcofferdam.lapack=PATH}, or else {@code -Dcofferdam.blas=PATH}, chooses another library than the bundled OpenBLAS.";
        code.doc(
                "Calls in this JVM, on all CPUs it may use where that pays. The library is loaded when this is first called.",
                property,
                "",
                "@throws IllegalStateException if another library is chosen and cannot be used");
        code.line("static " + name + " inProcess() {");
        code.line("return inProcess(Runtime.getRuntime().availableProcessors());")
                .line("}")
                .blank();
        code.doc(
                "Calls in this JVM, on a given number of threads: 1, for callers that are parallel themselves, or all. Each is a",
                "copy of the library of its own, so that both may be used side by side.",
                "",
                "@param threads 1, or {@code Runtime.availableProcessors()}",
                "@throws IllegalArgumentException if it is another number",
                "@throws UnsupportedOperationException if another library is chosen and this is 1: it has its own ways to say so",
                "@throws IllegalStateException if another library is chosen and cannot be used");
        code.line("static " + name + " inProcess(int threads) {");
        code.line("int all = Runtime.getRuntime().availableProcessors();");
        code.line("if (threads != 1 && threads != all) {");
        code.line(
                "throw new IllegalArgumentException(\"threads \" + threads + \": 1 or all, \" + all + \", can be had\");");
        code.line("}");
        code.line("return InProcess" + name + ".on(BlasLibrary." + (blas ? "blas" : "lapack") + "(threads));");
        code.line("}");
    }

    private static String[] methodDoc(Routine routine, Form form) {
        List<String> lines = new ArrayList<>();
        lines.add(routine.summary);
        lines.addAll(routine.details);
        lines.add("");
        for (Argument argument : routine.arguments) {
            document(lines, argument, form);
        }
        if (!routine.result.isEmpty()) {
            lines.add("@return " + routine.result);
        }
        lines.add(
                "@throws IllegalArgumentException if an argument is none that the routine can have; the message names it and the rule");
        if (form == Form.SEGMENTS) {
            lines.add("@throws IllegalStateException if the arena of a segment is closed");
        }
        if (!routine.failure.isEmpty()) {
            lines.add("@throws LapackException if "
                    + routine.failure
                            .replace("\" + info + \"", "i")
                            .replace("\"", "")
                            .replaceFirst(";.*", ""));
        }
        return lines.toArray(String[]::new);
    }

    private static void document(List<String> lines, Argument argument, Form form) {
        String name = argument.name();
        switch (argument) {
            case Argument.Order _ -> lines.add("@param order how matrices lie in memory");
            case Argument.Trans _ ->
                lines.add("@param " + name + " op(" + ("trans".equals(name) ? "A" : name.substring(5))
                        + "): the matrix as it is, or its transpose");
            case Argument.UpLo _ -> lines.add("@param uplo the triangle of A that is stored; the other is not touched");
            case Argument.Size size -> lines.add("@param " + name + " " + size.about() + ", 0 or more");
            case Argument.Scalar scalar -> lines.add("@param " + name + " " + scalar.about());
            case Argument.Vector vector -> {
                lines.add("@param " + name + " " + vector.about() + ", of "
                        + vector.length().text() + " elements");
                addOffset(lines, argument, form);
                lines.add("@param " + vector.increment() + " the distance between its elements, not 0");
            }
            case Argument.Matrix matrix -> {
                lines.add("@param " + name + " " + matrix.about() + ", stored as "
                        + matrix.rows().text() + " by " + matrix.columns().text());
                addOffset(lines, argument, form);
                lines.add("@param " + matrix.leading()
                        + " the distance between the first elements of its neighbouring rows (row-major) or columns");
            }
            case Argument.Pivots pivots -> {
                lines.add("@param " + name + " " + pivots.about() + (form == Form.SEGMENTS ? "; 32-bit integers" : ""));
                addOffset(lines, argument, form);
            }
            case Argument.Workspace _ -> {}
        }
    }

    private static void addOffset(List<String> lines, Argument argument, Form form) {
        if (form == Form.OFFSETS) {
            lines.add("@param offset" + argument.capital() + " index of the first element of " + argument.name()
                    + " in the array");
        }
    }
}
