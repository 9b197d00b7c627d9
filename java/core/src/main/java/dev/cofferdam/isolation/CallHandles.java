package dev.cofferdam.isolation;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Makes the method handle of an isolated function: take a lane, put each argument into its place, run, turn the result
 * word into its type. Exact types all the way, no boxing and no spreading, so that the compiler sees through it when the
 * handle is a constant.
 */
final class CallHandles {
    private static final MethodHandle MH_begin = step("begin", Lane.class, IsolatedFunction.class);
    private static final MethodHandle MH_abandon =
            step("abandon", void.class, IsolatedFunction.class, Throwable.class, Lane.class);
    private static final MethodHandle MH_run = step("run", long.class, IsolatedFunction.class, Lane.class);
    private static final MethodHandle MH_runCapturing =
            step("runCapturing", long.class, IsolatedFunction.class, Lane.class, MemorySegment.class);
    private static final MethodHandle MH_putWord = step("putWord", void.class, int.class, Lane.class, long.class);
    private static final MethodHandle MH_putPointer =
            step("putPointer", void.class, IsolatedFunction.class, int.class, Lane.class, MemorySegment.class);

    private static final MethodHandle MH_requireWritable =
            step("requireWritable", void.class, IsolatedFunction.class, MemorySegment.class);
    private static final MethodHandle MH_capture = step("capture", void.class, Lane.class, MemorySegment.class);
    private static final MethodHandle MH_first = step("first", MemorySegment.class, Object[].class);
    private static final MethodHandle MH_none = step("none", MemorySegment.class, Object[].class);

    private CallHandles() {}

    private static MethodHandle step(String name, Class<?> result, Class<?>... parameters) {
        try {
            return MethodHandles.lookup().findStatic(CallSteps.class, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    static MethodHandle of(IsolatedFunction function, FunctionDescriptor descriptor, boolean captureErrno) {
        MethodType type = descriptor.toMethodType();
        Class<?>[] arguments = type.parameterArray();
        // (Lane, arguments) -> word
        MethodHandle call = captureErrno
                ? MethodHandles.dropArguments(MH_runCapturing.bindTo(function), 2, arguments)
                : MethodHandles.dropArguments(MH_run.bindTo(function), 1, arguments);
        MethodHandle fill = fill(function, arguments);
        if (captureErrno) {
            fill = MethodHandles.dropArguments(fill, 1, MemorySegment.class);
        }
        call = MethodHandles.foldArguments(call, fill);
        call = MethodHandles.filterReturnValue(call, Words.fromWord(type.returnType()));
        return MethodHandles.foldArguments(call, MH_begin.bindTo(function));
    }

    /** The two halves of the call, for arguments in an array. */
    static BoxedCall boxed(IsolatedFunction function, FunctionDescriptor descriptor, boolean captureErrno) {
        MethodType type = descriptor.toMethodType();
        MethodHandle fill = puts(function, type.parameterArray());
        MethodHandle finish = MethodHandles.dropArguments(Words.fromWord(type.returnType()), 0, Lane.class);
        if (captureErrno) {
            fill = MethodHandles.foldArguments(
                    MethodHandles.dropArguments(fill, 1, MemorySegment.class),
                    MethodHandles.dropArguments(MH_requireWritable.bindTo(function), 0, Lane.class));
            finish = MethodHandles.foldArguments(
                    MethodHandles.dropArguments(finish, 2, MemorySegment.class),
                    MethodHandles.dropArguments(MH_capture, 1, long.class));
        } else {
            finish = MethodHandles.dropArguments(finish, 2, MemorySegment.class);
        }
        MethodHandle spread = fill.asSpreader(1, Object[].class, fill.type().parameterCount() - 1)
                .asType(MethodType.methodType(void.class, Lane.class, Object[].class));
        return new BoxedCall(spread, boxedFinish(finish, captureErrno));
    }

    /** (Lane, long, MemorySegment) -> T as (Lane, long, Object[]) -> Object, the segment being the first argument. */
    private static MethodHandle boxedFinish(MethodHandle finish, boolean captureErrno) {
        MethodHandle boxed =
                finish.asType(MethodType.methodType(Object.class, Lane.class, long.class, MemorySegment.class));
        return MethodHandles.filterArguments(boxed, 2, captureErrno ? MH_first : MH_none);
    }

    /** (Lane, arguments) -> void: puts all arguments; gives the lane back if one cannot be put. */
    private static MethodHandle fill(IsolatedFunction function, Class<?>[] arguments) {
        MethodHandle fill = puts(function, arguments);
        boolean canFail = fill.type().parameterList().contains(MemorySegment.class);
        return canFail ? MethodHandles.catchException(fill, Throwable.class, MH_abandon.bindTo(function)) : fill;
    }

    /** (Lane, arguments) -> void: puts all arguments. */
    private static MethodHandle puts(IsolatedFunction function, Class<?>[] arguments) {
        MethodHandle fill = MethodHandles.dropArguments(
                MethodHandles.empty(MethodType.methodType(void.class, Lane.class)), 1, arguments);
        for (int i = arguments.length - 1; i >= 0; i--) {
            boolean pointer = arguments[i] == MemorySegment.class;
            MethodHandle put = pointer
                    ? MethodHandles.insertArguments(MH_putPointer, 0, function, i)
                    : MethodHandles.filterArguments(
                            MethodHandles.insertArguments(MH_putWord, 0, i), 1, Words.toWord(arguments[i]));
            // put takes the lane and its own argument: the ones before it are dropped
            Class<?>[] before = new Class<?>[i];
            System.arraycopy(arguments, 0, before, 0, i);
            fill = MethodHandles.foldArguments(fill, MethodHandles.dropArguments(put, 1, before));
        }
        return fill;
    }

    /**
     * Checks boxed arguments against a handle's type.
     *
     * @throws IllegalArgumentException if their number or a type is wrong
     */
    static void checkArguments(IsolatedFunction function, MethodType type, Object[] arguments) {
        if (arguments.length != type.parameterCount()) {
            throw new IllegalArgumentException(function + " takes " + type.parameterCount() + " arguments "
                    + type.parameterList() + ", not " + arguments.length);
        }
        for (int i = 0; i < arguments.length; i++) {
            Class<?> wanted = type.parameterType(i).isPrimitive()
                    ? MethodType.methodType(type.parameterType(i)).wrap().returnType()
                    : type.parameterType(i);
            if (!wanted.isInstance(arguments[i])) {
                throw new IllegalArgumentException(function + ", argument " + i + ": " + arguments[i] + " is "
                        + (arguments[i] == null
                                ? "null"
                                : "a " + arguments[i].getClass().getName()) + ", not a "
                        + wanted.getName()
                        + (wanted == MemorySegment.class ? "; NULL is MemorySegment.NULL" : ""));
            }
        }
    }
}
