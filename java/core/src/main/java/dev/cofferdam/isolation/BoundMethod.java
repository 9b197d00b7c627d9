package dev.cofferdam.isolation;

import java.lang.annotation.Annotation;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An interface's method and what it calls.
 *
 * @param handle makes the call; its type is the method's, without the receiver
 */
record BoundMethod(String name, MethodType type, MethodHandle handle) {
    /**
     * Makes the function of a method.
     *
     * @throws IllegalArgumentException if there can be none; the message names the method
     */
    static BoundMethod of(IsolatedLibrary library, Class<?> face, Method method) {
        String said = describe(face, method);
        try {
            IsolatedFunction function = library.function(symbol(method), descriptor(method));
            function = withPassings(function, method);
            function = withTerms(function, face, method);
            return new BoundMethod(
                    method.getName(),
                    MethodType.methodType(method.getReturnType(), method.getParameterTypes()),
                    withSegments(function.handle(), said, method));
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(said + ": " + refused.getMessage(), refused);
        }
    }

    static String describe(Class<?> face, Method method) {
        return face.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String symbol(Method method) {
        Symbol named = method.getAnnotation(Symbol.class);
        return named == null ? method.getName() : named.value();
    }

    private static FunctionDescriptor descriptor(Method method) {
        MemoryLayout[] arguments = new MemoryLayout[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = method.getParameterTypes()[i];
            MemoryLayout layout = BoundTypes.ofParameter(type);
            if (layout == null) {
                throw new IllegalArgumentException("parameter " + i + " is a " + type.getTypeName()
                        + ", which is nothing in C; parameters are primitives, MemorySegment, arrays of primitives but"
                        + " boolean, and String");
            }
            arguments[i] = layout;
        }
        Class<?> result = method.getReturnType();
        if (result == void.class) {
            return FunctionDescriptor.ofVoid(arguments);
        }
        MemoryLayout layout = BoundTypes.ofResult(result);
        if (layout == null) {
            throw new IllegalArgumentException("the result is a " + result.getTypeName()
                    + ", which no function returns; results are void, primitives and MemorySegment");
        }
        return FunctionDescriptor.of(layout, arguments);
    }

    private static IsolatedFunction withPassings(IsolatedFunction function, Method method) {
        IsolatedFunction marked = function;
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Class<?> type = parameters[i].getType();
            Passing passing = passing(i, parameters[i]);
            if (passing != Passing.AS_IT_IS && type.isPrimitive()) {
                throw new IllegalArgumentException("parameter " + i + " is passed by value; In, Out and InOut say how"
                        + " what a pointer points to is copied");
            }
            if (passing.copiesOut() && type == String.class) {
                throw new IllegalArgumentException(
                        "parameter " + i + " is a String, which cannot be written; declare it a byte[]");
            }
            marked = switch (passing) {
                case AS_IT_IS -> marked;
                case COPIED_IN -> marked.copyIn(i);
                case COPIED_OUT -> marked.copyOut(i);
                case COPIED_IN_AND_OUT -> marked.copyInOut(i);
            };
        }
        return marked;
    }

    private static Passing passing(int number, Parameter parameter) {
        boolean in = parameter.isAnnotationPresent(In.class);
        boolean out = parameter.isAnnotationPresent(Out.class);
        boolean both = parameter.isAnnotationPresent(InOut.class);
        if (Stream.of(in, out, both).filter(present -> present).count() > 1) {
            throw new IllegalArgumentException(
                    "parameter " + number + " has more than one of In, Out and InOut; both ways is InOut");
        }
        if (in || out || both) {
            return in ? Passing.COPIED_IN : out ? Passing.COPIED_OUT : Passing.COPIED_IN_AND_OUT;
        }
        Class<?> type = parameter.getType();
        return type == String.class
                ? Passing.COPIED_IN
                : BoundTypes.isArrayOrString(type) ? Passing.COPIED_IN_AND_OUT : Passing.AS_IT_IS;
    }

    private static IsolatedFunction withTerms(IsolatedFunction function, Class<?> face, Method method) {
        IsolatedFunction changed = function;
        Within within = annotation(Within.class, method, face);
        if (within != null) {
            changed = changed.withDeadline(Durations.parse("Within", within.value()));
        }
        if (annotation(AllOrNothing.class, method, face) != null) {
            changed = changed.allOrNothing();
        }
        SafeToRepeat safe = method.getAnnotation(SafeToRepeat.class);
        if (safe != null) {
            changed = changed.safeToRepeat();
            if (!safe.hedge().isEmpty()) {
                changed = changed.withHedge(Durations.parse("SafeToRepeat.hedge", safe.hedge()));
            }
            changed = withRetries(changed, safe);
        }
        return changed;
    }

    private static IsolatedFunction withRetries(IsolatedFunction function, SafeToRepeat safe) {
        if (safe.retries() == 0) {
            return function;
        }
        if (safe.each().isEmpty()) {
            return function.withRetry(safe.retries());
        }
        Duration each = Durations.parse("SafeToRepeat.each", safe.each());
        return function.withRetry(safe.retries(), each);
    }

    private static <A extends Annotation> @Nullable A annotation(
            Class<A> type, AnnotatedElement nearer, AnnotatedElement farther) {
        A found = nearer.getAnnotation(type);
        return found != null ? found : farther.getAnnotation(type);
    }

    /** The handle with arrays and strings where the method has them. */
    private static MethodHandle withSegments(MethodHandle handle, String said, Method method) {
        MethodHandle call = handle;
        Class<?>[] types = method.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (types[i] != MemorySegment.class && !types[i].isPrimitive()) {
                call = MethodHandles.filterArguments(
                        call, i, BoundTypes.toSegment(types[i], "argument " + i + " of " + said));
            }
        }
        return call;
    }
}
