package dev.cofferdam.isolation;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.List;

/**
 * Structs by value of a call that other threads make: those that are passed are copied, and room for the one that is
 * returned is allocated, while the thread is here whose arenas they may be of.
 */
final class StructsOfCall {
    /** None of those that may have allocated anything. */
    private static final Thread ANOTHER = Thread.ofVirtual().unstarted(() -> {});

    private StructsOfCall() {}

    /**
     * Replaces the arguments that are, or allocate, structs.
     *
     * @param arguments as for the function's handle, of the right types
     * @return the same array
     */
    static Object[] taken(IsolatedFunction function, CallShape shape, Object[] arguments) {
        MemoryLayout struct = shape.returnedStruct();
        int lead = (struct == null ? 0 : 1) + (shape.captureErrno() ? 1 : 0);
        if (struct != null) {
            MemorySegment room = ((SegmentAllocator) arguments[0]).allocate(struct);
            if (!room.isAccessibleBy(ANOTHER)) {
                throw new WrongThreadException(
                        function + ": the arena of the allocator is confined to this thread, and the"
                                + " call ends on another; use Arena.ofAuto() or Arena.ofShared()");
            }
            arguments[0] = SegmentAllocator.prefixAllocator(room);
        }
        List<MemoryLayout> layouts = shape.descriptor().argumentLayouts();
        for (int i = 0; i < layouts.size(); i++) {
            if (CallShape.isAggregate(layouts.get(i))) {
                MemorySegment value = (MemorySegment) arguments[lead + i];
                long bytes = layouts.get(i).byteSize();
                CallSteps.requireStruct(function, i, bytes, value);
                arguments[lead + i] =
                        MemorySegment.ofArray(new byte[Math.toIntExact(bytes)]).copyFrom(value.asSlice(0, bytes));
            }
        }
        return arguments;
    }
}
