package dev.cofferdam.linalg;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Argument.Shape;
import dev.cofferdam.generator.Argument.Use;
import dev.cofferdam.generator.Choices;
import dev.cofferdam.generator.Routine;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;

/** One call of a LAPACK routine of the tables, its arguments given by their names. */
final class RoutineCall {
    private final Routine routine;
    private final LapackTarget target;
    private final Random random;
    private final Map<String, Enum<?>> choices = new HashMap<>();
    /** Sizes and choices as numbers, for the dimensions of matrices. */
    private final Map<String, Integer> values = new LinkedHashMap<>();

    private final Map<String, Double> scalars = new HashMap<>();
    private final Map<String, Dense> contents = new HashMap<>();
    private final Map<String, StoredArgument> stored = new LinkedHashMap<>();
    private Object result;

    RoutineCall(Routine routine, LapackTarget target, Random random) {
        this.routine = routine;
        this.target = target;
        this.random = random;
    }

    RoutineCall choose(String name, Enum<?> value) {
        choices.put(name, value);
        values.put(name, number(value));
        return this;
    }

    static int number(Enum<?> value) {
        try {
            return (int) value.getClass().getMethod("value").invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The constant that the tables name so. */
    static Enum<?> constant(Argument.Choice choice, String name) {
        for (Object value : enumeration(choice).getEnumConstants()) {
            if (number((Enum<?>) value) == Choices.value(name)) {
                return (Enum<?>) value;
            }
        }
        throw new AssertionError(name);
    }

    private static Class<?> enumeration(Argument.Choice choice) {
        try {
            return Class.forName("dev.cofferdam.linalg." + choice.of().type);
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }

    RoutineCall size(String name, int value) {
        values.put(name, value);
        return this;
    }

    RoutineCall scalar(String name, double value) {
        scalars.put(name, value);
        return this;
    }

    RoutineCall put(String name, Dense content) {
        contents.put(name, content);
        return this;
    }

    /** Makes the call, and looks whether it has written where it must not. */
    RoutineCall run() {
        try {
            return runOrFail();
        } catch (LapackException failed) {
            throw new AssertionError(this + ": " + failed.getMessage(), failed);
        }
    }

    /** Makes a call that is to fail, and looks as well; what it has computed can be had. */
    LapackException fail() {
        try {
            runOrFail();
        } catch (LapackException failed) {
            requireUntouched();
            return failed;
        }
        throw new AssertionError(this + " has not failed");
    }

    private RoutineCall runOrFail() {
        List<Class<?>> types = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        long used = 0;
        Map<StoredArgument, MemorySegment> inSegments = new LinkedHashMap<>();
        for (Argument argument : routine.arguments) {
            switch (argument) {
                case Argument.Choice choice -> {
                    types.add(enumeration(choice));
                    arguments.add(required(choices, choice.name()));
                }
                case Argument.Size size -> {
                    types.add(int.class);
                    arguments.add(required(values, size.name()));
                }
                case Argument.Scalar scalar -> {
                    boolean single = routine.type.numberBytes == 4;
                    types.add(single ? float.class : double.class);
                    double value = required(scalars, scalar.name());
                    if (single) {
                        arguments.add((float) value);
                    } else {
                        arguments.add(value);
                    }
                }
                case Argument.Vector _, Argument.Matrix _, Argument.Line _ -> {
                    StoredArgument memory = store(argument);
                    stored.put(argument.name(), memory);
                    if (target.memory() == null) {
                        types.add(memory.array.getClass());
                        types.add(int.class);
                        arguments.add(memory.array);
                        arguments.add(memory.offset);
                    } else {
                        boolean written = argument.memoryUse().written();
                        MemorySegment filled =
                                written ? target.memory() : target.inputs().filled();
                        MemorySegment passed =
                                written ? target.memory() : target.inputs().passed();
                        inSegments.put(memory, filled.asSlice(used));
                        types.add(MemorySegment.class);
                        arguments.add(memory.asSegment(filled.asSlice(used), passed.asSlice(used)));
                        used += memory.bytes() + 63 & -64;
                    }
                    if (argument instanceof Argument.Matrix) {
                        types.add(int.class);
                        arguments.add(memory.leading);
                    }
                }
                case Argument.Result _, Argument.Workspace _ -> {}
            }
        }
        try {
            Method method = Lapack.class.getMethod(routine.name, types.toArray(Class<?>[]::new));
            result = method.invoke(target.lapack(), arguments.toArray());
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new AssertionError(toString(), thrown);
        } catch (ReflectiveOperationException absent) {
            throw new AssertionError(toString(), absent);
        } finally {
            inSegments.forEach(StoredArgument::load);
        }
        requireUntouched();
        return this;
    }

    private void requireUntouched() {
        for (Argument argument : routine.memory()) {
            stored.get(argument.name())
                    .requireUntouched(argument.memoryUse().written() ? elements(argument, true) : (_, _) -> false);
        }
    }

    private <T> T required(Map<String, T> from, String name) {
        T value = from.get(name);
        if (value == null) {
            throw new IllegalStateException(routine.name + ": no " + name);
        }
        return value;
    }

    private StoredArgument store(Argument argument) {
        int rows;
        int columns;
        switch (argument) {
            case Argument.Matrix matrix -> {
                rows = matrix.rows().value(values);
                columns = matrix.columns().value(values);
            }
            case Argument.Line line -> {
                rows = line.length().value(values);
                columns = 1;
            }
            default -> throw new IllegalStateException(argument.toString());
        }
        Dense content = contents.get(argument.name());
        if (content == null) {
            if (argument.memoryUse() != Use.OUT) {
                throw new IllegalStateException(routine.name + ": no " + argument.name());
            }
            content = new Dense(rows, columns);
        }
        if (content.rows != rows || content.columns != columns) {
            throw new IllegalStateException(
                    this + ": " + argument.name() + " is " + content + ", not " + rows + " by " + columns);
        }
        return new StoredArgument(
                argument,
                routine.type,
                (Order) choices.getOrDefault("order", Order.COL_MAJOR),
                content,
                argument.memoryUse() == Use.OUT ? (_, _) -> false : elements(argument, false),
                random);
    }

    /** Which elements are read or, after the call, may have been written. */
    private BiPredicate<Integer, Integer> elements(Argument argument, boolean after) {
        Shape shape = argument instanceof Argument.Matrix matrix ? matrix.shape() : Shape.GENERAL;
        if (shape == Shape.GENERAL
                || (shape == Shape.TRIANGLE_THEN_GENERAL && after && choices.get("jobz") == Vectors.COMPUTE)) {
            return (_, _) -> true;
        }
        return choices.get("uplo") == UpLo.UPPER ? (i, j) -> i <= j : (i, j) -> i >= j;
    }

    // ---- after the call

    Dense get(String name) {
        return stored.get(name).content();
    }

    /** The first parts, of integers or of a line of real numbers. */
    double[] reals(String name) {
        return get(name).reals();
    }

    int[] integers(String name) {
        double[] numbers = reals(name);
        int[] integers = new int[numbers.length];
        for (int i = 0; i < integers.length; i++) {
            integers[i] = (int) numbers[i];
        }
        return integers;
    }

    double result() {
        return ((Number) result).doubleValue();
    }

    @Override
    public String toString() {
        return routine.name + " " + choices + " " + values;
    }
}
