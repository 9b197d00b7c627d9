package dev.cofferdam.linalg;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Routine;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** A call of any routine of the tables on segments, of which only the shapes matter. Matrices have no gaps. */
final class ShapedCall {
    private final Routine routine;
    private final Map<String, Enum<?>> choices;
    /** Sizes and choices as numbers. */
    private final Map<String, Integer> values = new LinkedHashMap<>();

    private ShapedCall(Routine routine, Map<String, Enum<?>> choices) {
        this.routine = routine;
        this.choices = choices;
    }

    /** Each size is as given, or next to that what the routine takes. */
    static ShapedCall of(Routine routine, Map<String, Enum<?>> choices, ToIntFunction<String> sizes) {
        ShapedCall call = new ShapedCall(routine, choices);
        choices.forEach((name, value) -> call.values.put(name, RoutineCall.number(value)));
        for (Argument argument : routine.arguments) {
            if (argument instanceof Argument.Size size) {
                call.values.put(size.name(), Math.clamp(sizes.applyAsInt(size.name()), size.least(), size.most()));
            }
        }
        return call;
    }

    long elements(Argument argument) {
        return lines(argument) * length(argument);
    }

    /** Rows or columns of a matrix, by its order; a vector is one line. */
    long lines(Argument argument) {
        return argument instanceof Argument.Matrix matrix
                ? (byRows() ? matrix.rows() : matrix.columns()).value(values)
                : 1;
    }

    private long length(Argument argument) {
        return switch (argument) {
            case Argument.Matrix matrix
            when matrix.shape() == Argument.Shape.BAND -> matrix.band().value(values);
            case Argument.Matrix matrix -> (byRows() ? matrix.columns() : matrix.rows()).value(values);
            case Argument.Vector vector -> vector.length().value(values);
            case Argument.Line line -> line.length().value(values);
            default -> throw new IllegalArgumentException(argument.toString());
        };
    }

    private boolean byRows() {
        return choices.get("order") == Order.ROW_MAJOR;
    }

    /** Makes the call, with 0.5 for every factor. */
    void on(Object routines, Map<Argument, MemorySegment> memory) {
        List<Object> arguments = new ArrayList<>();
        Method method = Call.method(routine, Call.Form.SEGMENTS);
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Choice choice -> arguments.add(choices.get(choice.name()));
                case Argument.Size size -> arguments.add(number(method, arguments, values.get(size.name())));
                case Argument.Scalar scalar -> {
                    for (int i = scalar.real() ? 1 : 0; i < 2; i++) {
                        arguments.add(number(method, arguments, 0.5));
                    }
                }
                case Argument.Result _, Argument.Workspace _ -> {}
                case Argument.Vector _, Argument.Matrix _, Argument.Line _ -> {
                    arguments.add(memory.get(argument));
                    if (!argument.stride().isEmpty()) {
                        arguments.add(argument instanceof Argument.Matrix ? Math.max(1, (int) length(argument)) : 1);
                    }
                }
            }
        }
        try {
            method.invoke(routines, arguments.toArray());
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new AssertionError(toString(), thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** A number of the type that the next parameter has. */
    private static Number number(Method method, List<Object> before, double value) {
        Class<?> type = method.getParameterTypes()[before.size()];
        if (type == int.class) {
            return (int) value;
        }
        if (type == long.class) {
            return (long) value;
        }
        return type == float.class ? (Number) (float) value : (Number) value;
    }

    @Override
    public String toString() {
        return routine.name + " " + choices.values() + " " + values;
    }
}
