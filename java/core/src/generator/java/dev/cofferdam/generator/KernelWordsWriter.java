package dev.cofferdam.generator;

import dev.cofferdam.generator.Kernel.Kind;
import dev.cofferdam.generator.Kernel.Parameter;
import dev.cofferdam.generator.Kernel.Role;
import dev.cofferdam.generator.Kernel.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code KernelsByWords}: each kernel as one call, wherever its words are brought. */
final class KernelWordsWriter {
    private KernelWordsWriter() {}

    static String write() {
        String use = "static dev.cofferdam.internal.linalg.KernelCall.Use.";
        Code code = new Code(
                "dev.cofferdam.internal.linalg",
                use + "BOTH",
                use + "READ",
                use + "WRITTEN",
                "static java.lang.foreign.ValueLayout.JAVA_INT",
                "",
                "java.lang.foreign.MemorySegment");
        code.doc(
                "Kernels over heap memory and what segments calls can reach, arguments being right: one call each, of any length,",
                "since no safepoint of this JVM waits for another process. If a call fails, heap memory stays as it was.");
        code.line("public final class KernelsByWords {")
                .line("private final KernelCaller caller;")
                .blank();
        code.line("private KernelsByWords(KernelCaller caller) {")
                .line("this.caller = caller;")
                .line("}")
                .blank();
        code.doc("Those of a place to which calls go by words.");
        code.line("public static KernelsByWords at(Place place) {")
                .line("return new KernelsByWords(KernelCaller.at(place));")
                .line("}");
        for (Kernel kernel : KernelTable.ALL) {
            for (Type type : Type.values()) {
                method(code, kernel, type);
            }
        }
        return code.line("}").toString();
    }

    private static void method(Code code, Kernel kernel, Type type) {
        code.blank()
                .list(
                        "public " + KernelPiecesWriter.result(kernel, type) + " " + kernel.javaName(type),
                        parameters(kernel, type),
                        " {");
        if (kernel.kind == Kind.SPARSE) {
            code.line("if (rows == 0" + (kernel.name.equals("csrmm") ? " || n == 0" : "") + ") {")
                    .line("return;")
                    .line("}")
                    .line("long last = Math.min(entries, rowPointers.getAtIndex(JAVA_INT, rows));");
        }
        code.line("KernelCall call = caller.begin(\"" + kernel.cName(type) + "\");");
        for (Parameter parameter : kernel.parameters) {
            argument(code, kernel, type, parameter);
        }
        switch (kernel.kind) {
            case REDUCTION -> code.line("return call.as" + (type == Type.DOUBLE ? "Double" : "Float") + "();");
            case POSITION -> code.line("return call.asLong();");
            case MOMENTS ->
                code.line("double[] moments = new double[3];")
                        .line("call.array(WRITTEN, MemorySegment.ofArray(moments), 3, 8);")
                        .line("call.run();")
                        .line("return moments;");
            case RUNNING -> {
                code.line(type.java + "[] sum = new " + type.java + "[1];")
                        .line("call.array(BOTH, MemorySegment.ofArray(sum), 1, " + type.bytes + ");")
                        .line("call.run();")
                        .line("return sum[0];");
            }
            case INDEXED -> KernelPiecesWriter.indexed(code, kernel, type, "call.complaint", List.of(), "bad");
            case SPARSE -> {
                boolean isMatrix = kernel.name.equals("csrmm");
                code.list(
                        "RowRange.check",
                        List.of(
                                "\"" + kernel.javaName(type) + "\"",
                                isMatrix ? "6" : "5",
                                isMatrix ? "7" : "6",
                                "0",
                                "columnIndices",
                                "columns",
                                "call.complaint()",
                                "entries"),
                        ";");
            }
            default -> code.line("call.run();");
        }
        code.line("}");
    }

    private static List<String> parameters(Kernel kernel, Type type) {
        List<String> list = new ArrayList<>();
        for (Parameter parameter : kernel.parameters) {
            String name = parameter.name();
            switch (parameter.role()) {
                case SIZE, LEADING -> list.add(KernelFaceWriter.sizeType(kernel, false) + " " + name);
                case WHOLE, ROOM -> list.add("long " + name);
                case SCALAR -> list.add(type.java + " " + name);
                default -> {
                    list.add("MemorySegment " + name);
                    if (parameter.role().isVector()) {
                        list.add("int inc" + parameter.capital());
                    }
                }
            }
        }
        return list;
    }

    private static void argument(Code code, Kernel kernel, Type type, Parameter parameter) {
        String name = parameter.name();
        int bytes = parameter.role() == Role.INTEGERS ? 4 : type.bytes;
        switch (parameter.role()) {
            case SIZE, WHOLE -> code.line("call.number(" + name + ");");
            case ROOM -> code.line("call.number(last);");
            case SCALAR -> code.line("call.scalar(" + name + ");");
            case LEADING -> {} // follows its array
            case VECTOR_IN, VECTOR_OUT ->
                code.list(
                        "call.vector",
                        List.of(use(kernel, parameter), name, "n", "inc" + parameter.capital(), "" + bytes),
                        ";");
            default -> {
                List<String> list = new ArrayList<>(List.of(use(kernel, parameter), name));
                list.addAll(shape(kernel, parameter));
                list.add("" + bytes);
                code.list("call." + form(kernel, parameter), list, ";");
            }
        }
    }

    private static String use(Kernel kernel, Parameter parameter) {
        if (!parameter.role().isWritten()) {
            return "READ";
        }
        if (kernel.kind == Kind.SPARSE) {
            return "beta == 0 ? WRITTEN : BOTH";
        }
        return kernel.name.equals("scatter") ? "BOTH" : "WRITTEN";
    }

    private static boolean isGrid(Kernel kernel, Parameter parameter) {
        return kernel.kind == Kind.STENCIL && !parameter.name().equals("coefficients");
    }

    private static boolean isMatrix(Kernel kernel, Parameter parameter) {
        return kernel.name.equals("csrmm")
                && (parameter.name().equals("b") || parameter.name().equals("c"));
    }

    private static String form(Kernel kernel, Parameter parameter) {
        if (isGrid(kernel, parameter)) {
            return kernel.parameters.getFirst().name().equals("planes") ? "space" : "plane";
        }
        return isMatrix(kernel, parameter) ? "matrix" : "array";
    }

    private static List<String> shape(Kernel kernel, Parameter parameter) {
        String name = parameter.name();
        if (isGrid(kernel, parameter)) {
            return form(kernel, parameter).equals("space")
                    ? List.of("planes", "rows", "columns", "ld" + name, "plane" + parameter.capital())
                    : List.of("rows", "columns", "ld" + name);
        }
        if (isMatrix(kernel, parameter)) {
            return List.of(name.equals("b") ? "columns" : "rows", "n", "ld" + name);
        }
        return List.of(
                switch (name) {
                    case "rowPointers" -> "rows + 1L";
                    case "coefficients" -> kernel.name.substring("stencil".length());
                    case "columnIndices", "values" -> "Math.max(0, last)";
                    default -> KernelImplementationWriter.length(kernel, name);
                });
    }
}
