package dev.cofferdam.bench.chaos;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.Access;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;

/** What calls read, in {@code READ_ONLY} arenas, and the same where no worker can come by it. */
final class Inputs implements AutoCloseable {
    /** Of either kind. */
    static final int LENGTH = 1 << 16;

    /** Sums of products of such whole numbers are exact. */
    private static final int LARGEST = 1000;

    private final long[] words = new long[LENGTH];
    private final double[] numbers = new double[LENGTH];
    private final SharedArena arena = SharedArena.create(2L * LENGTH * Long.BYTES, Access.READ_ONLY);
    private final MemorySegment sharedWords = arena.allocate(JAVA_LONG, LENGTH);
    private final MemorySegment sharedNumbers = arena.allocate(JAVA_DOUBLE, LENGTH);

    Inputs(Random random) {
        for (int i = 0; i < LENGTH; i++) {
            words[i] = random.nextLong();
            numbers[i] = random.nextInt(LARGEST);
            sharedWords.setAtIndex(JAVA_LONG, i, words[i]);
            sharedNumbers.setAtIndex(JAVA_DOUBLE, i, numbers[i]);
        }
    }

    void showTo(Workers workers) {
        workers.attach(arena);
    }

    long word(int index) {
        return words[index];
    }

    /** In an array. */
    long[] copyOf(int from, int count) {
        return Arrays.copyOfRange(words, from, from + count);
    }

    double number(int index) {
        return numbers[index];
    }

    /** In shared memory. */
    MemorySegment words(int from, int count) {
        return sharedWords.asSlice((long) from * Long.BYTES, (long) count * Long.BYTES);
    }

    /** In shared memory. */
    MemorySegment numbers(int from, int count) {
        return sharedNumbers.asSlice((long) from * Double.BYTES, (long) count * Double.BYTES);
    }

    /** How many words and numbers in shared memory are not what they were. */
    int changed() {
        int changed = 0;
        for (int i = 0; i < LENGTH; i++) {
            changed += sharedWords.getAtIndex(JAVA_LONG, i) == words[i] ? 0 : 1;
            changed += sharedNumbers.getAtIndex(JAVA_DOUBLE, i) == numbers[i] ? 0 : 1;
        }
        return changed;
    }

    @Override
    public void close() {
        arena.close();
    }
}
