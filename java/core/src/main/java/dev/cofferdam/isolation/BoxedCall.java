package dev.cofferdam.isolation;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A function's call in steps, for callers that have its arguments in an array and do not wait between them: the
 * allocator first, if a struct is returned, then the capture segment, if errno is captured, then the arguments.
 */
final class BoxedCall {
    private final IsolatedFunction function;
    private final @Nullable MemoryLayout struct;
    private final boolean captureErrno;
    private final MethodHandle fill;
    private final MethodHandle finish;

    /**
     * @param fill (Lane, Object[]) to void: puts the arguments
     * @param finish (long) to Object: a result from its word
     */
    BoxedCall(IsolatedFunction function, CallShape shape, MethodHandle fill, MethodHandle finish) {
        this.function = function;
        this.struct = shape.returnedStruct();
        this.captureErrno = shape.captureErrno();
        this.fill = fill;
        this.finish = finish;
    }

    /** Makes ready what the result will be put into, before the call, which may not be one to repeat. */
    @Nullable
    MemorySegment prepare(Object[] arguments) {
        if (captureErrno) {
            CallSteps.requireWritable(function, captured(arguments));
        }
        return struct == null ? null : CallSteps.allocate(function, struct, (SegmentAllocator) arguments[0]);
    }

    /** Puts the arguments, whose types have been checked. */
    void fill(Lane lane, Object[] arguments) throws Throwable {
        int lead = (struct == null ? 0 : 1) + (captureErrno ? 1 : 0);
        Object[] own = lead == 0 ? arguments : Arrays.copyOfRange(arguments, lead, arguments.length);
        fill.invokeExact(lane, own);
    }

    /**
     * The result of the call that the lane has made.
     *
     * @param word its result as a word
     * @param prepared what {@link #prepare} returned
     */
    @Nullable
    Object finish(Lane lane, long word, Object[] arguments, @Nullable MemorySegment prepared) throws Throwable {
        if (captureErrno) {
            CallSteps.capture(lane, captured(arguments));
        }
        if (struct != null && prepared != null) {
            CallSteps.takeStruct(lane, prepared, struct);
            return prepared;
        }
        return finish.invokeExact(word);
    }

    private MemorySegment captured(Object[] arguments) {
        return (MemorySegment) arguments[struct == null ? 0 : 1];
    }
}
