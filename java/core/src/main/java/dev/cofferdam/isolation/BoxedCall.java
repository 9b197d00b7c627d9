package dev.cofferdam.isolation;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * A function's call in two halves, for callers that have its arguments in an array and do not wait between them.
 *
 * @param fill (Lane, Object[]) to void: puts the arguments, whose types have been checked
 * @param finish (Lane, long, Object[]) to Object: the result of the answered call, from its word
 */
record BoxedCall(MethodHandle fill, MethodHandle finish) {
    void fill(Lane lane, Object[] arguments) throws Throwable {
        fill.invokeExact(lane, arguments);
    }

    @Nullable
    Object finish(Lane lane, long word, Object[] arguments) throws Throwable {
        return finish.invokeExact(lane, word, arguments);
    }
}
