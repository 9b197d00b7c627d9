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

    /** Parameters of the public method. */
    static List<String> face(Routine routine, Form form) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Choice choice -> list.add(choice.of().type + " " + choice.name());
                case Argument.Size size ->
                    list.add((routine.isPiecewise() && form == Form.SEGMENTS ? "long " : "int ") + size.name());
                case Argument.Scalar scalar -> addScalar(list, routine, scalar);
                case Argument.Vector _, Argument.Matrix _, Argument.Line _ -> {
                    list.add((form == Form.SEGMENTS ? "MemorySegment" : array(routine, argument)) + " "
                            + argument.name());
                    if (form == Form.OFFSETS) {
                        list.add("int offset" + argument.capital());
                    }
                    addStride(list, argument);
                }
                case Argument.Result _, Argument.Workspace _ -> {}
            }
        }
        return list;
    }

    static String array(Routine routine, Argument memory) {
        return routine.number(memory.memoryElement()) + "[]";
    }

    private static void addScalar(List<String> list, Routine routine, Argument.Scalar scalar) {
        if (scalar.real()) {
            list.add(routine.type.number + " " + scalar.name());
        } else {
            list.add("double " + scalar.name() + "Re");
            list.add("double " + scalar.name() + "Im");
        }
    }

    private static void addStride(List<String> list, Argument argument) {
        if (!argument.stride().isEmpty()) {
            list.add("int " + argument.stride());
        }
    }

    /** Parameters of the C function, in Java's types. */
    static List<String> c(Routine routine) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Choice choice ->
                    list.add((routine.isBlas() || choice.of() == Choices.ORDER ? "int " : "byte ") + choice.name());
                case Argument.Size size -> list.add("int " + size.name());
                case Argument.Scalar scalar ->
                    list.add((scalar.real() ? routine.type.number : "MemorySegment") + " " + scalar.name());
                case Argument.Vector _, Argument.Matrix _, Argument.Line _ -> {
                    list.add("MemorySegment " + argument.name());
                    addStride(list, argument);
                }
                case Argument.Result result -> list.add("MemorySegment " + result.name());
                case Argument.Workspace workspace -> {
                    list.add("MemorySegment " + workspace.name());
                    if (workspace.isQueried()) {
                        list.add("int l" + workspace.name());
                    }
                }
            }
        }
        return list;
    }

    /** Parameters of the check: what it needs of the choices, memory by its room. */
    static List<String> check(Routine routine) {
        List<String> list = new ArrayList<>(List.of("String routine"));
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Choice choice -> {
                    if (isNeededByCheck(routine, choice)) {
                        list.add("int " + choice.name());
                    }
                }
                case Argument.Size size -> list.add((routine.isPiecewise() ? "long " : "int ") + size.name());
                case Argument.Vector _, Argument.Matrix _, Argument.Line _ -> {
                    list.add("long room" + argument.capital());
                    addStride(list, argument);
                }
                default -> {}
            }
        }
        return list;
    }

    /** Whether a dimension depends on the choice, or it may not be each of its constants. */
    static boolean isNeededByCheck(Routine routine, Argument.Choice choice) {
        return choice.isRestricted()
                || routine.rules.stream().anyMatch(rule -> rule.holds().contains(choice.name() + " == Values."))
                || routine.counts().stream().anyMatch(count -> count.contains(choice.name() + " == Values."))
                || (choice.of() == Choices.ORDER
                        ? routine.has(argument -> argument instanceof Argument.Matrix matrix
                                && !matrix.rows().equals(matrix.columns()))
                        : routine.has(argument -> mentions(argument, choice.name() + " == Values.")));
    }

    private static boolean mentions(Argument argument, String condition) {
        return switch (argument) {
            case Argument.Vector vector -> vector.length().code().contains(condition);
            case Argument.Line line -> line.length().code().contains(condition);
            case Argument.Matrix matrix ->
                matrix.rows().code().contains(condition)
                        || matrix.columns().code().contains(condition)
                        || matrix.band().code().contains(condition);
            default -> false;
        };
    }

    /** Parameters of a call on checked arguments: numbers for choices, segments of any kind for memory. */
    static List<String> checked(Routine routine, boolean withOrder) {
        List<String> list = new ArrayList<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Choice choice -> {
                    if (withOrder || choice.of() != Choices.ORDER) {
                        list.add("int " + choice.name());
                    }
                }
                case Argument.Size size -> list.add((routine.isPiecewise() ? "long " : "int ") + size.name());
                case Argument.Scalar scalar -> addScalar(list, routine, scalar);
                case Argument.Vector _, Argument.Matrix _, Argument.Line _ -> {
                    list.add("MemorySegment " + argument.name());
                    addStride(list, argument);
                }
                case Argument.Result _, Argument.Workspace _ -> {}
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

    static String layout(String javaType) {
        return switch (javaType) {
            case "int" -> "JAVA_INT";
            case "long" -> "JAVA_LONG";
            case "byte" -> "JAVA_BYTE";
            case "float" -> "JAVA_FLOAT";
            case "double" -> "JAVA_DOUBLE";
            case "MemorySegment" -> "ADDRESS";
            default -> throw new IllegalArgumentException(javaType);
        };
    }
}
