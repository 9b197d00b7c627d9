package dev.cofferdam.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes {@code gemm_batch_strided}: products of many matrices at equal distances. It is no routine of the tables, since it
 * calls no function of its own: OpenBLAS has one from 0.3.30 on, but up to 0.3.31 it crashes on small matrices, and refuses
 * column-major ones by XERBLA (OpenBLAS pull requests 5979 and 5980), and other libraries have none. So each product is a
 * call of {@code gemm}, which chooses its way by its own size.
 */
final class BatchWriter {
    private static final List<String> MATRICES = List.of("a", "b", "c");

    private BatchWriter() {}

    static String face() {
        Code code = new Code("dev.cofferdam.linalg", "java.lang.foreign.MemorySegment");
        code.doc(
                "BLAS for many matrices of one size at once. A part of {@link Blas}, whose documentation says what holds for all",
                "routines.",
                "",
                "<p>Matrices of a batch lie at equal distances, their strides. Each product is a call of {@code gemm}: on workers each",
                "has the deadline for itself, and after an exception the first results are there. Long batches hold off no safepoint.");
        code.line("public interface BlasBatches {");
        boolean first = true;
        for (Type type : Type.values()) {
            if (!first) {
                code.blank();
            }
            first = false;
            code.doc("As the method with offsets, with each of them 0.");
            code.list("default void " + name(type), parameters(type, type.number + "[]", false), " {");
            code.list(
                    name(type),
                    arguments(type, argument -> argument.startsWith("ld") ? "0, " + argument : argument),
                    ";");
            code.line("}").blank();
            code.doc(doc(true, type));
            code.list("void " + name(type), parameters(type, type.number + "[]", true), ";")
                    .blank();
            code.doc(doc(false, type));
            code.list("void " + name(type), parameters(type, "MemorySegment", false), ";");
        }
        return code.line("}").toString();
    }

    static String placed(String below) {
        Code code = new Code(
                "dev.cofferdam.linalg",
                "dev.cofferdam.internal.linalg.BatchChecks",
                "dev.cofferdam.internal.linalg.Check",
                "dev.cofferdam.internal.linalg.Overlap",
                "dev.cofferdam.internal.linalg.Pieces",
                "dev.cofferdam.internal.linalg.Place",
                "java.lang.foreign.MemorySegment");
        code.doc("Checks a batch as a whole, and then calls the routine for each of its matrices.");
        code.line("abstract class PlacedBlasBatches extends " + below + " implements BlasBatches {");
        code.line("PlacedBlasBatches(Place place) {").line("super(place);").line("}");
        for (Type type : Type.values()) {
            method(code, type, true);
            method(code, type, false);
        }
        return code.line("}").toString();
    }

    private static String name(Type type) {
        return type.letter() + "gemm_batch_strided";
    }

    private static void method(Code code, Type type, boolean heap) {
        String name = name(type);
        code.blank().line("@Override");
        code.list("public void " + name, parameters(type, heap ? type.number + "[]" : "MemorySegment", heap), " {");
        for (String choice : List.of("order", "transA", "transB")) {
            int number = choice.equals("order") ? 1 : choice.equals("transA") ? 2 : 3;
            code.line("int " + choice + "Value = Check.present(\"" + name + "\", \"" + choice + "\", " + number + ", "
                    + choice + ").value();");
        }
        List<String> checked = new ArrayList<>(List.of("\"" + name + "\"", "orderValue", "transAValue", "transBValue"));
        checked.addAll(List.of("m", "n", "k"));
        for (String matrix : MATRICES) {
            checked.add(room(type, matrix, heap));
            checked.add("ld" + matrix);
            checked.add("stride" + matrix.toUpperCase());
        }
        checked.add("batchSize");
        code.list("BatchChecks.gemm", checked, ";");
        code.line("if (m == 0 || n == 0 || batchSize == 0) {").line("return;").line("}");
        code.line(heap ? "if (c == a || c == b) {" : "if (Overlap.isNear(c, a) || Overlap.isNear(c, b)) {");
        List<String> blocks = new ArrayList<>(List.of("\"" + name + "\"", "orderValue", "transAValue", "transBValue"));
        blocks.addAll(List.of("m", "n", "k"));
        for (String matrix : MATRICES) {
            blocks.add(heap ? matrix : "null");
            blocks.add(heap ? type.bytes() + "L * offset" + matrix.toUpperCase() : matrix + ".address()");
            blocks.add("ld" + matrix);
            blocks.add("stride" + matrix.toUpperCase());
        }
        blocks.addAll(List.of("batchSize", String.valueOf(type.bytes())));
        code.list("BatchChecks.gemmOverlap", blocks, ";").line("}");
        String integer = heap ? "int" : "long";
        code.line(integer + " stepA = k == 0 ? 0 : strideA;").line(integer + " stepB = k == 0 ? 0 : strideB;");
        code.line("int done = 0;").line("while (done < batchSize) {");
        code.line("int end = done + Math.min(Pieces.CALLS, batchSize - done);");
        code.line("for (int i = done; i < end; i++) {");
        code.list(type.letter() + "gemm", arguments(type, argument -> call(type, argument, heap)), ";");
        code.line("}").line("done = end;").line("}").line("}");
    }

    private static String room(Type type, String matrix, boolean heap) {
        int number = 8 + 3 * MATRICES.indexOf(matrix) + (matrix.equals("c") ? 1 : 0);
        String at = "\"" + name(type) + "\", \"" + matrix + "\", " + number + ", " + matrix;
        return heap
                ? "Check." + (type.complex ? "complexSpace" : "space") + "(" + at + ", offset" + matrix.toUpperCase()
                        + ")"
                : "place.space(" + at + ", " + type.bytes() + ", " + type.numberBytes + ", " + matrix.equals("c") + ")";
    }

    /** An argument of the call for matrix number i; empty where there is none. */
    private static String call(Type type, String argument, boolean heap) {
        if (argument.startsWith("stride") || argument.equals("batchSize")) {
            return "";
        }
        if (!MATRICES.contains(argument)) {
            return argument;
        }
        String capital = argument.toUpperCase();
        String step = argument.equals("c") ? "strideC" : "step" + capital;
        return heap
                ? argument + ", offset" + capital + " + i * " + step
                : argument + ".asSlice(" + type.bytes() + " * i * " + step + ")";
    }

    private static List<String> arguments(Type type, UnaryOperator<String> as) {
        List<String> names = new ArrayList<>();
        for (String parameter : parameters(type, "MemorySegment", false)) {
            String argument = as.apply(parameter.substring(parameter.indexOf(' ') + 1));
            if (!argument.isEmpty()) {
                names.add(argument);
            }
        }
        return names;
    }

    private static List<String> parameters(Type type, String memory, boolean offsets) {
        List<String> list = new ArrayList<>(List.of("Order order", "Transpose transA", "Transpose transB"));
        list.addAll(List.of("int m", "int n", "int k"));
        scalar(list, type, "alpha");
        matrix(list, memory, "a", offsets);
        matrix(list, memory, "b", offsets);
        scalar(list, type, "beta");
        matrix(list, memory, "c", offsets);
        list.add("int batchSize");
        return list;
    }

    private static void scalar(List<String> list, Type type, String name) {
        if (type.complex) {
            list.addAll(List.of("double " + name + "Re", "double " + name + "Im"));
        } else {
            list.add(type.number + " " + name);
        }
    }

    private static void matrix(List<String> list, String memory, String name, boolean offset) {
        list.add(memory + " " + name);
        if (offset) {
            list.add("int offset" + name.toUpperCase());
        }
        list.add("int ld" + name);
        list.add((memory.equals("MemorySegment") ? "long" : "int") + " stride" + name.toUpperCase());
    }

    private static String[] doc(boolean offsets, Type type) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Matrices times matrices: C<sub>i</sub> = alpha op(A<sub>i</sub>) op(B<sub>i</sub>) + beta C<sub>i</sub>.");
        lines.add("");
        lines.add("@param order how matrices are stored");
        lines.add("@param transA which form of each A is taken");
        lines.add("@param transB which form of each B is taken");
        lines.add("@param m rows of each op(A) and C, 0 or more");
        lines.add("@param n columns of each op(B) and C, 0 or more");
        lines.add("@param k columns of each op(A), rows of each op(B), 0 or more");
        scalarDoc(lines, type, "alpha", "the factor of the products");
        matrixDoc(lines, "a", "the matrices A", "; 0 if one matrix serves all", offsets);
        matrixDoc(lines, "b", "the matrices B", "; 0 if one matrix serves all", offsets);
        scalarDoc(lines, type, "beta", "the factor of the old C, which counts for nothing when this is 0");
        matrixDoc(lines, "c", "the matrices C, which must not overlap", "", offsets);
        lines.add("@param batchSize how many matrices there are of each, 0 or more");
        return lines.toArray(String[]::new);
    }

    private static void scalarDoc(List<String> lines, Type type, String name, String about) {
        lines.add("@param " + name + (type.complex ? "Re " + about + ": its real part" : " " + about));
        if (type.complex) {
            lines.add("@param " + name + "Im its imaginary part");
        }
    }

    private static void matrixDoc(List<String> lines, String name, String about, String zero, boolean offsets) {
        lines.add("@param " + name + " " + about);
        if (offsets) {
            lines.add("@param offset" + name.toUpperCase() + " index of the first element of the first in the array");
        }
        lines.add("@param ld" + name
                + " the distance between the first elements of its neighbouring rows (row-major) or columns");
        lines.add("@param stride" + name.toUpperCase()
                + " the distance between the first elements of neighbouring matrices" + zero);
    }
}
