package dev.cofferdam.linalg;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Choices;
import dev.cofferdam.generator.Routine;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call of a routine's Java method, found by its name and form: parameters by name, in their order. */
final class Call {
    /** How memory is passed. */
    enum Form {
        ARRAYS,
        OFFSETS,
        SEGMENTS
    }

    private final Method method;
    private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();

    private Call(Method method) {
        this.method = method;
    }

    static Method method(Routine routine, Form form) {
        List<Method> methods = Arrays.stream(routine.isBlas() ? Blas.class.getMethods() : Lapack.class.getMethods())
                .filter(method -> method.getName().equals(routine.name))
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(MemorySegment.class)
                        == (form == Form.SEGMENTS))
                .sorted((one, other) -> one.getParameterCount() - other.getParameterCount())
                .toList();
        return form == Form.OFFSETS ? methods.getLast() : methods.getFirst();
    }

    /** A call with the arguments of a case, its memory as it lies in a {@link Room}. */
    static Call of(BlasCase given, Form form, Map<String, Object> memory) {
        Call call = new Call(method(given.routine(), form));
        for (Argument argument : given.routine().arguments) {
            String name = argument.name();
            switch (argument) {
                case Argument.Choice choice -> call.parameters.put(name, constant(choice, given.size(name)));
                case Argument.Size _ -> call.parameters.put(name, given.size(name));
                case Argument.Scalar scalar -> {
                    Complex value = given.scalar(name);
                    call.parameters.put(scalar.real() ? name : name + "Re", value.re());
                    if (!scalar.real()) {
                        call.parameters.put(name + "Im", value.im());
                    }
                }
                case Argument.Result _, Argument.Workspace _ -> {}
                default -> {
                    call.parameters.put(name, memory.get(name));
                    if (form == Form.OFFSETS) {
                        call.parameters.put(offset(argument), given.stored(name).offset());
                    }
                    if (!argument.stride().isEmpty()) {
                        call.parameters.put(argument.stride(), given.size(argument.stride()));
                    }
                }
            }
        }
        return call;
    }

    static String offset(Argument argument) {
        return "offset" + argument.capital();
    }

    private static Object constant(Argument.Choice choice, int value) {
        String name = choice.of().constants.stream()
                .filter(constant -> Choices.value(constant) == value)
                .findFirst()
                .orElseThrow();
        return constant(choice, name);
    }

    /** A constant of a public enumeration. */
    static Object constant(Argument.Choice choice, String name) {
        try {
            return Arrays.stream(Class.forName("dev.cofferdam.linalg." + choice.of().type)
                            .getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The same call with another value for one parameter. */
    Call with(String name, @Nullable Object value) {
        Call other = new Call(method);
        other.parameters.putAll(parameters);
        if (!other.parameters.containsKey(name)) {
            throw new AssertionError("no parameter " + name + " among " + parameters.keySet());
        }
        other.parameters.put(name, value);
        return other;
    }

    /** What the method returns, or null. */
    @Nullable
    Object on(Object routines) {
        Object[] values = parameters.values().toArray();
        Class<?>[] types = method.getParameterTypes();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                values[i] = as(types[i], number);
            }
        }
        try {
            return method.invoke(routines, values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new AssertionError(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Number as(Class<?> type, Number number) {
        if (type == int.class) {
            return number.intValue();
        }
        if (type == long.class) {
            return number.longValue();
        }
        return type == float.class ? (Number) number.floatValue() : (Number) number.doubleValue();
    }
}
