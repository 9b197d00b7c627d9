package dev.cofferdam.generator;

import java.util.ArrayList;
import java.util.List;

/** The parameter lists in which a routine appears, and the arguments that pass one to the next. */
final class Signature {
    private Signature() {}

    /** How users pass memory. */
    enum Form {
        /** Arrays from their first element on. */
        ARRAYS,
        /** Arrays with offsets. */
        OFFSETS,
        SEGMENTS
    }

    private static String sizeType(Routine routine, Form form) {
        return routine.isPiecewise() && form == Form.SEGMENTS ? "long" : "int";
    }

    /** Parameters of the public method. */
    static List<String> face(Routine routine, Form form) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Order order -> list.add("Order " + order.name());
                case Argument.Trans trans -> list.add("Transpose " + trans.name());
                case Argument.UpLo uplo -> list.add("UpLo " + uplo.name());
                case Argument.Size size -> list.add(sizeType(routine, form) + " " + size.name());
                case Argument.Scalar scalar -> list.add("double " + scalar.name());
                case Argument.Vector vector -> {
                    addMemory(list, "double[]", vector, form);
                    list.add("int " + vector.increment());
                }
                case Argument.Matrix matrix -> {
                    addMemory(list, "double[]", matrix, form);
                    list.add("int " + matrix.leading());
                }
                case Argument.Pivots pivots -> addMemory(list, "int[]", pivots, form);
                case Argument.Workspace _ -> {}
            }
        }
        return list;
    }

    private static void addMemory(List<String> list, String array, Argument argument, Form form) {
        list.add((form == Form.SEGMENTS ? "MemorySegment" : array) + " " + argument.name());
        if (form == Form.OFFSETS) {
            list.add("int offset" + argument.capital());
        }
    }

    /** Arguments that pass a call without offsets on to the one with them. */
    static List<String> withZeroOffsets(Routine routine) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            if (argument instanceof Argument.Workspace) {
                continue;
            }
            list.add(argument.name());
            if (argument.isMemory()) {
                list.add("0");
            }
            addStride(list, argument);
        }
        return list;
    }

    private static void addStride(List<String> list, Argument argument) {
        if (argument instanceof Argument.Vector vector) {
            list.add(vector.increment());
        }
        if (argument instanceof Argument.Matrix matrix) {
            list.add(matrix.leading());
        }
    }

    /** Parameters of the check: memory by its room. */
    static List<String> check(Routine routine) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Order _, Argument.Trans _, Argument.UpLo _ -> {
                    if (isNeededByCheck(routine, argument)) {
                        list.add("int " + argument.name());
                    }
                }
                case Argument.Size size -> list.add((routine.isPiecewise() ? "long " : "int ") + size.name());
                case Argument.Scalar _, Argument.Workspace _ -> {}
                case Argument.Vector vector -> {
                    list.add("long room" + vector.capital());
                    list.add("int " + vector.increment());
                }
                case Argument.Matrix matrix -> {
                    list.add("long room" + matrix.capital());
                    list.add("int " + matrix.leading());
                }
                case Argument.Pivots pivots -> list.add("long room" + pivots.capital());
            }
        }
        return list;
    }

    /** Whether a dimension depends on the argument. */
    static boolean isNeededByCheck(Routine routine, Argument argument) {
        return switch (argument) {
            case Argument.Order _ ->
                routine.has(other -> other instanceof Argument.Matrix matrix
                        && !matrix.rows().equals(matrix.columns()));
            case Argument.Trans trans -> routine.has(other -> dependsOn(other, trans.name()));
            default -> false;
        };
    }

    private static boolean dependsOn(Argument argument, String name) {
        return switch (argument) {
            case Argument.Vector vector -> vector.length().by().equals(name);
            case Argument.Matrix matrix ->
                matrix.rows().by().equals(name) || matrix.columns().by().equals(name);
            default -> false;
        };
    }

    /** Parameters of the C function, in Java's types. */
    static List<String> c(Routine routine) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Order order -> list.add("int " + order.name());
                case Argument.Trans _, Argument.UpLo _ ->
                    list.add((routine.isBlas() ? "int " : "byte ") + argument.name());
                case Argument.Size size -> list.add("int " + size.name());
                case Argument.Scalar scalar -> list.add("double " + scalar.name());
                case Argument.Vector vector -> {
                    list.add("MemorySegment " + vector.name());
                    list.add("int " + vector.increment());
                }
                case Argument.Matrix matrix -> {
                    list.add("MemorySegment " + matrix.name());
                    list.add("int " + matrix.leading());
                }
                case Argument.Pivots pivots -> list.add("MemorySegment " + pivots.name());
                case Argument.Workspace workspace -> {
                    list.add("MemorySegment " + workspace.name());
                    list.add("int l" + workspace.name());
                }
            }
        }
        return list;
    }

    /** Parameters of a staged call: numbers for enumerations, segments of any kind for memory. */
    static List<String> staged(Routine routine) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Order _, Argument.Trans _, Argument.UpLo _ -> list.add("int " + argument.name());
                case Argument.Size size -> list.add((routine.isPiecewise() ? "long " : "int ") + size.name());
                case Argument.Scalar scalar -> list.add("double " + scalar.name());
                case Argument.Vector vector -> {
                    list.add("MemorySegment " + vector.name());
                    list.add("int " + vector.increment());
                }
                case Argument.Matrix matrix -> {
                    list.add("MemorySegment " + matrix.name());
                    list.add("int " + matrix.leading());
                }
                case Argument.Pivots pivots -> list.add("MemorySegment " + pivots.name());
                case Argument.Workspace _ -> {}
            }
        }
        return list;
    }

    /** The names of a parameter list. */
    static List<String> names(List<String> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.substring(parameter.lastIndexOf(' ') + 1))
                .toList();
    }
}
