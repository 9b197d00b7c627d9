package dev.cofferdam.bench.chaos;

import dev.cofferdam.memory.SharedArena;

/** An arena for anybody's outputs, which is closed at any time at which no call uses it, and followed by another. */
final class PassingArena implements AutoCloseable {
    private static final long BYTES = 64L << 20;

    private volatile SharedArena current = SharedArena.create(BYTES);

    SharedArena current() {
        return current;
    }

    /** By one thread. True if it was closed; false if a call uses it. */
    boolean replace() {
        SharedArena old = current;
        try {
            old.close();
        } catch (IllegalStateException inUse) {
            return false;
        }
        current = SharedArena.create(BYTES);
        return true;
    }

    @Override
    public void close() {
        current.close();
    }
}
