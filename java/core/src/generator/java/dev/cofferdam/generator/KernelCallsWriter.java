package dev.cofferdam.generator;

import dev.cofferdam.generator.Kernel.Kind;
import dev.cofferdam.generator.Kernel.Parameter;
import dev.cofferdam.generator.Kernel.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code NumericsCalls}: the C functions, unchecked, under their own names. */
final class KernelCallsWriter {
    private KernelCallsWriter() {}

    static String write() {
        Code code = new Code(
                "dev.cofferdam.internal.linalg",
                "static java.lang.foreign.ValueLayout.ADDRESS",
                "static java.lang.foreign.ValueLayout.JAVA_DOUBLE",
                "static java.lang.foreign.ValueLayout.JAVA_FLOAT",
                "static java.lang.foreign.ValueLayout.JAVA_LONG",
                "",
                "java.lang.foreign.FunctionDescriptor",
                "java.lang.foreign.MemorySegment",
                "java.lang.invoke.MethodHandle");
        code.doc(
                "The C functions of {@code cofferdam/kernels.h}, unchecked, under their own names. Calls take heap segments, too,",
                "and keep the JVM from a safepoint: for pieces of some microseconds. Each handle is made when it is first used.");
        code.line("public final class NumericsCalls {").line("private NumericsCalls() {}");
        for (Kernel kernel : KernelTable.ALL) {
            for (Type type : Type.values()) {
                String result = result(kernel, type);
                if (kernel.isReduction()) {
                    function(code, kernel.cName(type), result, parameters(kernel, type, false));
                    function(code, kernel.cName(type) + "_add", "void", parameters(kernel, type, true));
                    List<String> last = new ArrayList<>(List.of("MemorySegment state"));
                    if (kernel.kind == Kind.MOMENTS) {
                        last.add("MemorySegment result");
                    }
                    function(code, kernel.cName(type) + "_result", result, last);
                } else {
                    function(code, kernel.cName(type), result, parameters(kernel, type, false));
                }
            }
        }
        return code.line("}").toString();
    }

    private static String result(Kernel kernel, Type type) {
        return switch (kernel.kind) {
            case REDUCTION -> type.java;
            case POSITION, INDEXED, SPARSE -> "long";
            default -> "void";
        };
    }

    private static List<String> parameters(Kernel kernel, Type type, boolean isPart) {
        List<String> list = new ArrayList<>();
        if (isPart) {
            list.add("MemorySegment state");
        }
        for (Parameter parameter : kernel.parameters) {
            switch (parameter.role()) {
                case SIZE, LEADING, ROOM, WHOLE -> list.add("long " + parameter.name());
                case SCALAR -> list.add(type.java + " " + parameter.name());
                default -> {
                    list.add("MemorySegment " + parameter.name());
                    if (parameter.role().isVector()) {
                        list.add("long inc" + parameter.capital());
                    }
                }
            }
        }
        if (kernel.kind == Kind.MOMENTS && !isPart) {
            list.add("MemorySegment result");
        }
        if (kernel.kind == Kind.RUNNING) {
            list.add("MemorySegment carry");
        }
        return list;
    }

    private static void function(Code code, String name, String result, List<String> parameters) {
        String holder = "Of_" + name;
        List<String> layouts = new ArrayList<>();
        if (!result.equals("void")) {
            layouts.add(layout(result));
        }
        parameters.forEach(parameter -> layouts.add(layout(parameter.substring(0, parameter.indexOf(' ')))));
        String descriptor =
                "FunctionDescriptor." + (result.equals("void") ? "ofVoid(" : "of(") + String.join(", ", layouts) + ")";
        code.blank().line("private static final class " + holder + " {");
        code.list(
                "private static final MethodHandle HANDLE = NumericsLibrary.handle",
                List.of("\"" + name + "\"", descriptor),
                ";");
        code.line("}").blank();
        code.list("public static " + result + " " + name, parameters, " {");
        code.line("try {");
        code.list(
                (result.equals("void") ? "" : "return (" + result + ") ") + holder + ".HANDLE.invokeExact",
                Signature.names(parameters),
                ";");
        code.line("} catch (Throwable thrown) {")
                .line("throw Downcalls.thrown(thrown);")
                .line("}")
                .line("}");
    }

    private static String layout(String type) {
        return switch (type) {
            case "double" -> "JAVA_DOUBLE";
            case "float" -> "JAVA_FLOAT";
            case "long" -> "JAVA_LONG";
            case "MemorySegment" -> "ADDRESS";
            default -> throw new IllegalArgumentException(type);
        };
    }
}
