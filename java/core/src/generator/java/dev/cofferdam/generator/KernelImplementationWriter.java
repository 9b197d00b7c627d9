package dev.cofferdam.generator;

import dev.cofferdam.generator.Kernel.Kind;
import dev.cofferdam.generator.Kernel.Parameter;
import dev.cofferdam.generator.Kernel.Role;
import dev.cofferdam.generator.Kernel.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code PlacedKernels}: check, then call, here in pieces. */
final class KernelImplementationWriter {
    private KernelImplementationWriter() {}

    static String write() {
        String internal = "dev.cofferdam.internal.linalg.";
        Code code = new Code(
                "dev.cofferdam.linalg",
                "static java.lang.foreign.ValueLayout.JAVA_DOUBLE",
                "static java.lang.foreign.ValueLayout.JAVA_FLOAT",
                "",
                internal + "KernelCheck",
                internal + "KernelsByWords",
                internal + "KernelsInPieces",
                internal + "Overlap",
                internal + "Place",
                internal + "SparseInPieces",
                internal + "StencilsInPieces",
                internal + "VectorPiece",
                "java.lang.foreign.MemorySegment",
                "org.jspecify.annotations.Nullable");
        code.doc("Calls in this JVM, on memory where it lies, or elsewhere.");
        code.line("final class PlacedKernels implements Kernels {");
        code.line("private static final PlacedKernels HERE = new PlacedKernels(null, null);")
                .blank();
        code.line("private final @Nullable Place place;");
        code.line("private final @Nullable KernelsByWords elsewhere;").blank();
        code.line("private PlacedKernels(@Nullable Place place, @Nullable KernelsByWords elsewhere) {")
                .line("this.place = place;")
                .line("this.elsewhere = elsewhere;")
                .line("}")
                .blank();
        code.line("static PlacedKernels here() {")
                .line("KernelCheck.nativeAccess();")
                .line("return HERE;")
                .line("}")
                .blank();
        code.doc("Calls by words, on memory that the place can reach.");
        code.line("static PlacedKernels at(Place place) {")
                .line("return new PlacedKernels(place, KernelsByWords.at(place));")
                .line("}")
                .blank();
        code.list(
                "private MemorySegment segment",
                List.of(
                        "String routine",
                        "String name",
                        "int number",
                        "MemorySegment segment",
                        "int bytes",
                        "boolean written"),
                " {");
        code.line("if (place == null) {")
                .line("return KernelCheck.segment(routine, name, number, segment, bytes, written);")
                .line("}")
                .line("place.space(routine, name, number, segment, bytes, bytes, written);")
                .line("return segment;")
                .line("}");
        for (Kernel kernel : KernelTable.ALL) {
            for (Type type : Type.values()) {
                for (boolean heap : List.of(true, false)) {
                    method(code, kernel, type, heap);
                }
            }
        }
        return code.line("}").toString();
    }

    private static void method(Code code, Kernel kernel, Type type, boolean heap) {
        code.blank().line("@Override");
        code.list(
                "public " + KernelFaceWriter.result(kernel, type) + " " + kernel.javaName(type),
                KernelFaceWriter.parameters(kernel, type, heap),
                " {");
        checks(code, kernel, type, heap);
        overlaps(code, kernel, type, heap);
        String pieces =
                switch (kernel.kind) {
                    case SPARSE -> "SparseInPieces.";
                    case STENCIL -> "StencilsInPieces.";
                    default -> "KernelsInPieces.";
                };
        String name = kernel.javaName(type);
        switch (kernel.kind) {
            case REDUCTION, RUNNING -> either(code, "return", pieces, kernel, name);
            case POSITION -> {
                either(code, "long index =", pieces, kernel, name);
                code.line("return new Extremum(index < 0 ? Double.NaN : atX.getAtIndex(" + type.layout
                        + ", VectorPiece.place(n, incX, index)), index);");
            }
            case MOMENTS -> {
                either(code, "double[] moments =", pieces, kernel, name);
                code.line("return new Moments((long) moments[0], moments[1], moments[2]);");
            }
            default ->
                code.line("if (elsewhere == null) {")
                        .list(pieces + name, arguments(kernel), ";")
                        .line("} else {")
                        .list("elsewhere." + name, arguments(kernel), ";")
                        .line("}");
        }
        code.line("}");
    }

    private static void either(Code code, String before, String here, Kernel kernel, String name) {
        String call = name + "(" + String.join(", ", arguments(kernel)) + ")";
        code.line(before + " elsewhere == null").more("? " + here + call).more(": elsewhere." + call + ";");
    }

    private static String at(Kernel kernel, Type type, Parameter parameter) {
        return "\"" + kernel.javaName(type) + "\", \"" + parameter.name() + "\", " + kernel.number(parameter);
    }

    private static int bytes(Type type, Parameter parameter) {
        return parameter.role() == Role.INTEGERS ? 4 : type.bytes;
    }

    private static void checks(Code code, Kernel kernel, Type type, boolean heap) {
        for (Parameter parameter : kernel.parameters) {
            String name = parameter.name();
            String at = at(kernel, type, parameter);
            if (parameter.role() == Role.SIZE || name.equals("first")) {
                code.line("KernelCheck.size(" + at + ", " + name + ");");
            }
            if (parameter.role().isMemory()) {
                code.list(
                        "MemorySegment at" + parameter.capital() + " = " + (heap ? "KernelCheck.array" : "segment"),
                        heap
                                ? List.of(at, name, "offset" + parameter.capital())
                                : List.of(
                                        at,
                                        name,
                                        "" + bytes(type, parameter),
                                        "" + parameter.role().isWritten()),
                        ";");
            }
        }
        for (Parameter parameter : kernel.parameters) {
            if (parameter.role().isMemory()) {
                room(code, kernel, type, parameter);
            }
        }
        if (kernel.kind == Kind.SPARSE) {
            code.line("long entries = Math.min(atColumnIndices.byteSize() / 4, atValues.byteSize() / " + type.bytes
                    + ");");
        }
    }

    private static void room(Code code, Kernel kernel, Type type, Parameter parameter) {
        String name = parameter.name();
        List<String> first = List.of(
                at(kernel, type, parameter), "at" + parameter.capital() + ".byteSize() / " + bytes(type, parameter));
        List<String> list = new ArrayList<>(first);
        if (parameter.role().isVector()) {
            list.addAll(List.of("n", "inc" + parameter.capital(), "\"inc" + parameter.capital() + "\""));
            code.list("KernelCheck.vector", list, ";");
            return;
        }
        if (kernel.kind == Kind.STENCIL && !name.equals("coefficients")) {
            String ld = name.equals("x") ? "ldx" : "ldy";
            int number = kernel.number(parameter);
            list.addAll(List.of("rows", "columns", ld, "\"" + ld + "\""));
            code.list("KernelCheck.grid", list, ";");
            if (kernel.parameters.getFirst().name().equals("planes")) {
                String plane = name.equals("x") ? "planeX" : "planeY";
                list = new ArrayList<>(first);
                list.addAll(List.of("planes", "rows", "columns", ld, plane, "\"" + plane + "\""));
                code.list("KernelCheck.planes", list, ";");
            }
            return;
        }
        if (kernel.name.equals("csrmm") && (name.equals("b") || name.equals("c"))) {
            list.addAll(List.of(name.equals("b") ? "columns" : "rows", "n", "ld" + name, "\"ld" + name + "\""));
            code.list("KernelCheck.grid", list, ";");
            return;
        }
        String length =
                switch (name) {
                    case "rowPointers" -> "rows + 1";
                    case "coefficients" -> kernel.name.substring("stencil".length());
                    case "columnIndices", "values" -> "";
                    default -> length(kernel, name);
                };
        if (!length.isEmpty()) {
            list.addAll(List.of("\"" + length + "\"", name.equals("rowPointers") ? "rows + 1L" : length));
            code.list("KernelCheck.room", list, ";");
        }
    }

    static String length(Kernel kernel, String name) {
        if (kernel.kind == Kind.SPARSE) {
            return name.equals("x") ? "columns" : "rows";
        }
        boolean isTable = name.equals(kernel.name.equals("gather") ? "x" : "y");
        return isTable ? "count" : "n";
    }

    private static void overlaps(Code code, Kernel kernel, Type type, boolean heap) {
        for (Parameter out : kernel.parameters) {
            for (Parameter in : kernel.parameters) {
                if (!out.role().isWritten() || !in.role().isMemory() || in.equals(out)) {
                    continue;
                }
                boolean canBeSame = bytes(type, in) == type.bytes && in.role() != Role.INTEGERS;
                if (heap && !canBeSame) {
                    continue;
                }
                if (heap) {
                    code.line("if (" + in.name() + " == " + out.name() + ") {");
                }
                String routine = "\"" + kernel.javaName(type) + "\"";
                if (out.role().isVector()) {
                    List<String> list = new ArrayList<>(
                            List.of(routine, "\"" + out.name() + "\"", "" + kernel.number(out), "at" + out.capital()));
                    list.addAll(List.of("\"" + in.name() + "\"", "at" + in.capital()));
                    list.addAll(List.of("" + type.bytes, "n", "inc" + out.capital(), "inc" + in.capital()));
                    code.list("KernelCheck.apartOrSame", list, ";");
                } else {
                    List<String> list = new ArrayList<>(List.of(routine, block(kernel, type, out)));
                    list.addAll(planes(kernel, out));
                    list.add(block(kernel, type, in));
                    list.addAll(planes(kernel, in));
                    code.list("KernelCheck.apart", list, ";");
                }
                if (heap) {
                    code.line("}");
                }
            }
        }
    }

    /** The elements of an argument, of a grid with planes those of the first. */
    private static String block(Kernel kernel, Type type, Parameter parameter) {
        String name = parameter.name();
        List<String> shape;
        if (isGrid(kernel, parameter)) {
            shape = List.of("rows", "columns", "ld" + name);
        } else if (kernel.name.equals("csrmm") && (name.equals("b") || name.equals("c"))) {
            shape = List.of(name.equals("b") ? "columns" : "rows", "n", "ld" + name);
        } else {
            String length =
                    switch (name) {
                        case "rowPointers" -> "rows + 1L";
                        case "columnIndices", "values" -> "entries";
                        case "coefficients" -> kernel.name.substring("stencil".length());
                        default -> length(kernel, name);
                    };
            shape = List.of("1", length, "1");
        }
        return "new Overlap.Block(\"" + name + "\", " + kernel.number(parameter) + ", null, at" + parameter.capital()
                + ".address(), " + String.join(", ", shape) + ", " + bytes(type, parameter) + ")";
    }

    private static boolean isGrid(Kernel kernel, Parameter parameter) {
        return kernel.kind == Kind.STENCIL && !parameter.name().equals("coefficients");
    }

    /** How many planes there are, and how far apart, where the kernel has any. */
    private static List<String> planes(Kernel kernel, Parameter parameter) {
        if (!kernel.parameters.getFirst().name().equals("planes")) {
            return List.of();
        }
        return isGrid(kernel, parameter) ? List.of("planes", "plane" + parameter.capital()) : List.of("1", "1");
    }

    private static List<String> arguments(Kernel kernel) {
        List<String> list = new ArrayList<>();
        for (Parameter parameter : kernel.parameters) {
            list.add(parameter.role().isMemory() ? "at" + parameter.capital() : parameter.name());
            if (parameter.role().isVector()) {
                list.add("inc" + parameter.capital());
            }
        }
        return list;
    }
}
