package dev.cofferdam.generator;

import dev.cofferdam.generator.Kernel.Parameter;
import dev.cofferdam.generator.Kernel.Role;
import dev.cofferdam.generator.Kernel.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code KernelsInPieces}: long calls as several short ones. */
final class KernelPiecesWriter {
    private KernelPiecesWriter() {}

    static String write() {
        Code code = new Code("dev.cofferdam.internal.linalg", "java.lang.foreign.MemorySegment");
        code.doc(
                "Kernels over segments of any kind and length, arguments being right. A short call is made as it is; a long one in",
                "pieces, between which the JVM may stop for a safepoint: their loops are of a kind that the compiler cannot count.");
        code.line("public final class KernelsInPieces {").line("private KernelsInPieces() {}");
        for (Kernel kernel : KernelTable.ALL) {
            for (Type type : Type.values()) {
                switch (kernel.kind) {
                    case SPARSE, STENCIL -> {}
                    default -> vectors(code, kernel, type);
                }
            }
        }
        return code.line("}").toString();
    }

    static String result(Kernel kernel, Type type) {
        return switch (kernel.kind) {
            case REDUCTION, RUNNING -> type.java;
            case POSITION -> "long";
            case MOMENTS -> "double[]";
            default -> "void";
        };
    }

    private static void vectors(Code code, Kernel kernel, Type type) {
        String c = "NumericsCalls." + kernel.cName(type);
        String result = result(kernel, type);
        boolean isIndexed = kernel.kind == Kernel.Kind.INDEXED;
        code.blank().list("public static " + result + " " + kernel.javaName(type), parameters(kernel), " {");
        List<String> whole = arguments(kernel, type, false);
        List<String> part = arguments(kernel, type, true);
        switch (kernel.kind) {
            case MOMENTS ->
                code.line("double[] moments = new double[3];")
                        .line("MemorySegment result = MemorySegment.ofArray(moments);");
            case RUNNING ->
                code.line(type.java + "[] sum = new " + type.java + "[1];")
                        .line("MemorySegment carry = MemorySegment.ofArray(sum);");
            default -> {}
        }
        String most = String.format("%,d", kernel.piece).replace(',', '_');
        if (!isIndexed && kernel.kind != Kernel.Kind.RUNNING) {
            code.line("if (n <= " + most + ") {");
            boolean gives = kernel.kind == Kernel.Kind.REDUCTION || kernel.kind == Kernel.Kind.POSITION;
            List<String> direct = new ArrayList<>(whole);
            if (kernel.kind == Kernel.Kind.MOMENTS) {
                direct.add("result");
            }
            code.list((gives ? "return " : "") + c, direct, ";");
            if (!gives) {
                code.line(kernel.kind == Kernel.Kind.MOMENTS ? "return moments;" : "return;");
            }
            code.line("}");
        }
        if (kernel.isReduction()) {
            code.line("MemorySegment state = MemorySegment.ofArray(new double[192]);");
            part.addFirst("state");
        }
        if (kernel.kind == Kernel.Kind.RUNNING) {
            part.add("carry");
        }
        code.line("long done = 0;").line("while (done < n) {");
        code.line("long part = Math.min(" + most + ", n - done);");
        if (isIndexed) {
            indexed(code, kernel, type, c, part, "done + bad");
        } else {
            code.list(c + (kernel.isReduction() ? "_add" : ""), part, ";");
        }
        code.line("done += part;").line("}");
        switch (kernel.kind) {
            case REDUCTION, POSITION -> code.line("return " + c + "_result(state);");
            case MOMENTS -> code.line(c + "_result(state, result);").line("return moments;");
            case RUNNING -> code.line("return sum[0];");
            default -> {}
        }
        code.line("}");
    }

    /** Calls, and refuses the index that the call complains of. */
    static void indexed(Code code, Kernel kernel, Type type, String call, List<String> arguments, String position) {
        Parameter indices = kernel.parameters.stream()
                .filter(parameter -> parameter.role() == Role.INTEGERS)
                .findFirst()
                .orElseThrow();
        code.list("long bad = " + call, arguments, ";").line("if (bad >= 0) {");
        code.list(
                "throw KernelCheck.badIndex",
                List.of(
                        "\"" + kernel.javaName(type) + "\"",
                        "\"" + indices.name() + "\"",
                        "" + kernel.number(indices),
                        position,
                        "indices",
                        "count"),
                ";");
        code.line("}");
    }

    private static List<String> parameters(Kernel kernel) {
        List<String> list = new ArrayList<>();
        for (Parameter parameter : kernel.parameters) {
            switch (parameter.role()) {
                case SIZE, WHOLE -> list.add("long " + parameter.name());
                default -> {
                    list.add("MemorySegment " + parameter.name());
                    if (parameter.role().isVector()) {
                        list.add("int inc" + parameter.capital());
                    }
                }
            }
        }
        return list;
    }

    private static List<String> arguments(Kernel kernel, Type type, boolean isPart) {
        List<String> list = new ArrayList<>();
        for (Parameter parameter : kernel.parameters) {
            String name = parameter.name();
            boolean isTable =
                    kernel.kind == Kernel.Kind.INDEXED && name.equals(kernel.name.equals("gather") ? "x" : "y");
            if (!isPart) {
                list.add(name);
            } else if (name.equals("n")) {
                list.add("part");
            } else if (name.equals("first")) {
                list.add("first + done");
            } else if (parameter.role().isVector()) {
                list.add("VectorPiece.of(" + name + ", " + type.bytes + ", n, inc" + parameter.capital()
                        + ", done, part)");
            } else if (parameter.role().isMemory() && !isTable) {
                list.add(name + ".asSlice(" + (parameter.role() == Role.INTEGERS ? 4 : type.bytes) + " * done)");
            } else {
                list.add(name);
            }
            if (parameter.role().isVector()) {
                list.add("inc" + parameter.capital());
            }
        }
        return list;
    }
}
