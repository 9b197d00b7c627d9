package dev.cofferdam.isolation;

import dev.cofferdam.internal.linalg.Copies;
import dev.cofferdam.internal.linalg.ScratchSource;
import dev.cofferdam.internal.memory.ArenaRange;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The memory of one call whose pointers, or some of them, are passed as copies in the pool's own shared memory: filled
 * before the call, copied back after it if it has succeeded, given back when nothing of the call runs any more.
 */
final class Staging {
    private final ScratchSource source;
    /** What the worker is given for each of the function's pointers. */
    private final MemorySegment[] given;

    private final List<StagingPlan.Part> parts;
    /** Arenas that may not be closed while the copies are to go back there. */
    private final List<ArenaRange> held = new ArrayList<>();

    private @Nullable MemorySegment memory;

    private Staging(ScratchSource source, MemorySegment[] given, List<StagingPlan.Part> parts) {
        this.source = source;
        this.given = given;
        this.parts = parts;
    }

    /**
     * Makes the copies that go in.
     *
     * @throws IllegalStateException if the arena of one is closed
     * @throws OutOfMemoryError if there is no memory for the copies
     */
    static Staging open(ScratchSource source, StagingPlan plan, MemorySegment[] pointers) {
        Staging staging = new Staging(source, pointers.clone(), plan.parts());
        try {
            staging.hold();
            if (!staging.parts.isEmpty()) {
                staging.fill(source.take(plan.bytes()));
            }
            return staging;
        } catch (RuntimeException | Error failed) {
            staging.giveBack();
            throw failed;
        }
    }

    private void hold() {
        for (StagingPlan.Part part : parts) {
            if (part.range() != null) {
                part.range().acquire();
                held.add(part.range());
            }
            requireAlive(part); // after it is held: from here on the arena stays
        }
    }

    private static void requireAlive(StagingPlan.Part part) {
        if (!part.original().scope().isAlive()) {
            throw new IllegalStateException("argument " + part.argument() + ": the segment's arena is closed");
        }
    }

    private void fill(MemorySegment taken) {
        memory = taken;
        for (StagingPlan.Part part : parts) {
            MemorySegment copy = part.copy(taken);
            if (part.in()) {
                Copies.bytes(part.original(), copy, copy.byteSize());
            } else {
                Copies.zero(copy); // what the function does not write must not be what another call left here
            }
            given[part.pointer()] = copy;
        }
    }

    MemorySegment pointer(int pointer) {
        return given[pointer];
    }

    /** Nothing of the call runs any more. */
    void end(boolean succeeded) {
        try {
            if (succeeded && memory != null) {
                copyBack(memory);
            }
        } finally {
            giveBack();
        }
    }

    private void copyBack(MemorySegment from) {
        parts.stream().filter(StagingPlan.Part::out).forEach(Staging::requireAlive); // before any of them is written
        for (StagingPlan.Part part : parts) {
            if (part.out()) {
                Copies.bytes(part.copy(from), part.original(), part.original().byteSize());
            }
        }
    }

    private void giveBack() {
        held.forEach(ArenaRange::release);
        held.clear();
        if (memory != null) {
            source.giveBack(memory);
            memory = null;
        }
    }

    /** A boxed result, as {@link #original} has it. */
    @Nullable
    Object originalOf(@Nullable Object result) {
        return result instanceof MemorySegment returned && returned.byteSize() == 0 ? original(returned) : result;
    }

    /** A pointer that the function returned: one into a copy of native memory becomes one into the original. */
    MemorySegment original(MemorySegment returned) {
        if (memory == null) {
            return returned;
        }
        for (StagingPlan.Part part : parts) {
            MemorySegment original = part.original();
            long offset = returned.address() - memory.address() - part.offset();
            if (original.isNative() && offset >= 0 && offset <= original.byteSize()) {
                return MemorySegment.ofAddress(original.address() + offset);
            }
        }
        return returned;
    }
}
