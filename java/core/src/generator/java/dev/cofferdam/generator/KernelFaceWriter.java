package dev.cofferdam.generator;

import dev.cofferdam.generator.Kernel.Parameter;
import dev.cofferdam.generator.Kernel.Role;
import dev.cofferdam.generator.Kernel.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes the interface {@code Kernels}. */
final class KernelFaceWriter {
    private KernelFaceWriter() {}

    static String write() {
        Code code = new Code("dev.cofferdam.linalg", "java.lang.foreign.MemorySegment");
        code.doc(
                "Numeric kernels that BLAS lacks, for double ({@code d...}) and float ({@code s...}): accurate sums, extremes,",
                "norms, moments, elementary functions, sparse products, stencils, running sums, gather and scatter, and",
                "random numbers that depend on nothing but their place.",
                "",
                "<p>{@link #inProcess()} computes in this JVM; {@code Workers.kernels()} makes the same calls in processes that can",
                "be killed. Each kernel takes heap arrays, heap arrays with offsets, or native segments (of a {@link",
                "dev.cofferdam.memory.SharedArena}, for calls on workers). In this JVM, all are used where they lie. Long calls",
                "are made in pieces of some microseconds, so that no call keeps the JVM from a safepoint; the error bounds hold",
                "for the whole. On workers, segments are used where they lie; what is read of arrays is copied to shared memory, and",
                "what is written is copied back once the call has succeeded: if it fails, arrays stay as they were.",
                "",
                "<p>An increment is the distance between neighbouring elements of a vector; a negative one takes the",
                "vector from its end, as in BLAS. Every argument is checked before native code sees it, indices as they are",
                "used, and outputs may overlap inputs only where that is said, in the very same places.",
                "",
                "<p>In error bounds, u is 2<sup>-53</sup> for double and 2<sup>-24</sup> for float; they hold where nothing",
                "overflows on the way. Where they come from, {@code cofferdam/kernels.h} says. Each kernel exists for several",
                "instruction sets, of which the best that the CPU has is used.",
                "",
                "<p>Implementations may be used from any thread and by several at once. Calls block until they are done.");
        code.line("public interface Kernels {");
        code.doc(
                "Calls in this JVM, on the calling thread. The library is loaded at the first.",
                "",
                "@throws IllegalCallerException if the JVM was started without native access for this module");
        code.line("static Kernels inProcess() {")
                .line("return PlacedKernels.here();")
                .line("}");
        for (Kernel kernel : KernelTable.ALL) {
            for (Type type : Type.values()) {
                withoutOffsets(code, kernel, type);
                for (boolean heap : List.of(true, false)) {
                    code.blank().doc(doc(kernel, type, heap));
                    code.list(result(kernel, type) + " " + kernel.javaName(type), parameters(kernel, type, heap), ";");
                }
            }
        }
        return code.line("}").toString();
    }

    private static void withoutOffsets(Code code, Kernel kernel, Type type) {
        String result = result(kernel, type);
        List<String> parameters = parameters(kernel, type, true);
        List<String> arguments = new ArrayList<>();
        for (String name : Signature.names(parameters)) {
            arguments.add(name.startsWith("offset") ? "0" : name);
        }
        parameters.removeIf(parameter -> parameter.startsWith("int offset"));
        code.blank().doc("As the method with offsets, with each of them 0.");
        code.list("default " + result + " " + kernel.javaName(type), parameters, " {");
        code.list((result.equals("void") ? "" : "return ") + kernel.javaName(type), arguments, ";");
        code.line("}");
    }

    static String result(Kernel kernel, Type type) {
        return switch (kernel.kind) {
            case REDUCTION, RUNNING -> type.java;
            case POSITION -> "Extremum";
            case MOMENTS -> "Moments";
            default -> "void";
        };
    }

    /** Sizes of matrices by 32-bit indices are int in either form. */
    static String sizeType(Kernel kernel, boolean heap) {
        return heap || kernel.kind == Kernel.Kind.SPARSE ? "int" : "long";
    }

    static List<String> parameters(Kernel kernel, Type type, boolean heap) {
        List<String> list = new ArrayList<>();
        for (Parameter parameter : kernel.parameters) {
            String name = parameter.name();
            switch (parameter.role()) {
                case SIZE, LEADING -> list.add(sizeType(kernel, heap) + " " + name);
                case SCALAR -> list.add(type.java + " " + name);
                case WHOLE -> list.add("long " + name);
                case ROOM -> {}
                default -> {
                    String array = parameter.role() == Role.INTEGERS ? "int[]" : type.java + "[]";
                    list.add((heap ? array : "MemorySegment") + " " + name);
                    if (heap) {
                        list.add("int offset" + parameter.capital());
                    }
                    if (parameter.role().isVector()) {
                        list.add("int inc" + parameter.capital());
                    }
                }
            }
        }
        return list;
    }

    private static String[] doc(Kernel kernel, Type type, boolean heap) {
        List<String> lines = new ArrayList<>();
        lines.add(kernel.summary + (kernel.details.isEmpty() ? "" : " " + String.join(" ", kernel.details)));
        lines.add("");
        for (Parameter parameter : kernel.parameters) {
            if (parameter.role() == Role.ROOM) {
                continue;
            }
            String of = !parameter.role().isMemory()
                    ? ""
                    : parameter.role() == Role.INTEGERS ? " (32-bit integers)" : " (" + type.java + ")";
            String least = parameter.role() == Role.SIZE ? ", 0 or more" : "";
            lines.add("@param " + parameter.name() + " " + parameter.about() + (heap ? "" : of) + least);
            if (heap && parameter.role().isMemory()) {
                lines.add("@param offset" + parameter.capital() + " where it begins in the array");
            }
            if (parameter.role().isVector()) {
                lines.add("@param inc" + parameter.capital() + " the distance between its elements, not 0");
            }
        }
        if (!kernel.result.isEmpty()) {
            lines.add("@return " + kernel.result);
        }
        lines.add("@throws NullPointerException if an argument is null");
        lines.add(
                "@throws IllegalArgumentException if a number is out of range, there is too little room, or output overlaps"
                        + " input where it must not"
                        + (switch (kernel.kind) {
                            case INDEXED ->
                                ", or an index is out of range; what was done before it in place stays done";
                            case SPARSE ->
                                ", or a row pointer or column is; what was done before it in place stays done";
                            default -> "";
                        }));
        if (!heap) {
            lines.add("@throws IllegalStateException if a segment's arena is closed");
            lines.add("@throws WrongThreadException if a segment is confined to another thread");
        }
        return lines.toArray(String[]::new);
    }
}
