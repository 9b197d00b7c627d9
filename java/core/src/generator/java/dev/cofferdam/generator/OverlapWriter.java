package dev.cofferdam.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the check that nothing that is written lies where something else lies, for memory that is near. */
final class OverlapWriter {
    private OverlapWriter() {}

    /**
     * Two arguments that must lie apart.
     *
     * @param sameArrays whether their arrays are of one type: those of two types are never the same, as segments may be
     */
    record Pair(Argument written, Argument other, boolean sameArrays) {}

    static List<Pair> pairs(Routine routine) {
        List<Argument> memory = routine.memory();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < memory.size(); i++) {
            for (int j = i + 1; j < memory.size(); j++) {
                Argument one = memory.get(i);
                Argument other = memory.get(j);
                boolean sameArrays = Signature.array(routine, one).equals(Signature.array(routine, other));
                if (other.memoryUse().written()) {
                    pairs.add(new Pair(other, one, sameArrays));
                } else if (one.memoryUse().written()) {
                    pairs.add(new Pair(one, other, sameArrays));
                }
            }
        }
        return pairs;
    }

    static String write(Chapter chapter) {
        Code code = new Code("dev.cofferdam.internal.linalg", "org.jspecify.annotations.Nullable");
        code.doc("Refuses arguments that are written where others lie. Of heap memory the array is given, else null.");
        code.line("public final class " + chapter.name + "Overlaps {");
        code.line("private " + chapter.name + "Overlaps() {}");
        Map<String, Routine> methods = new LinkedHashMap<>();
        for (Routine routine : chapter.routines) {
            if (!pairs(routine).isEmpty()) {
                methods.putIfAbsent(method(chapter, routine), routine);
            }
        }
        methods.forEach((method, routine) -> write(code, method, routine));
        return code.line("}").toString();
    }

    static String method(Chapter chapter, Routine routine) {
        return chapter.nameOfAllLike(routine, OverlapWriter::body);
    }

    private static String body(Routine routine) {
        Code code = new Code("none");
        write(code, "method", routine);
        return code.toString();
    }

    private static void write(Code code, String method, Routine routine) {
        List<String> parameters = new ArrayList<>(List.of("String routine"));
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Choice choice -> parameters.add("int " + choice.name());
                case Argument.Size size -> parameters.add((routine.isPiecewise() ? "long " : "int ") + size.name());
                case Argument.Vector _, Argument.Matrix _, Argument.Line _ -> {
                    parameters.add("@Nullable Object array" + argument.capital());
                    parameters.add("long address" + argument.capital());
                    if (!argument.stride().isEmpty()) {
                        parameters.add("int " + argument.stride());
                    }
                }
                default -> {}
            }
        }
        code.blank().list("public static void " + method, parameters, " {");
        for (Argument argument : routine.memory()) {
            String name = argument.capital();
            String lines;
            String length;
            switch (argument) {
                case Argument.Vector vector -> {
                    lines = vector.length().code();
                    length = "1";
                }
                case Argument.Matrix matrix -> {
                    ChecksWriter.lines(code, matrix);
                    lines = "lines" + name;
                    length = "length" + name;
                }
                case Argument.Line line -> {
                    lines = "1";
                    length = line.length().code();
                }
                default -> throw new IllegalArgumentException(argument.toString());
            }
            String stride = argument.stride().isEmpty() ? "1" : argument.stride();
            code.list(
                    "Overlap.Block block" + name + " = new Overlap.Block",
                    List.of(
                            "\"" + argument.name() + "\"",
                            String.valueOf(routine.number(argument)),
                            "array" + name,
                            "address" + name,
                            lines,
                            length,
                            stride,
                            String.valueOf(StagedWriter.bytes(routine, argument))),
                    ";");
        }
        for (Pair pair : pairs(routine)) {
            code.line("Overlap.refuse(routine, block" + pair.written().capital() + ", block"
                    + pair.other().capital() + ", " + routine.sameAllowed + ");");
        }
        code.line("}");
    }
}
