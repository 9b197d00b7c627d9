package dev.cofferdam.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import dev.cofferdam.generator.Type;
import java.lang.foreign.MemorySegment;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The memory of a case as a call takes it: arrays of a type, or segments of memory that is used again and again. Arguments
 * that share an array in the case share it here.
 */
final class Room {
    private final Type type;
    private final boolean onHeap;
    private final Map<String, Object> all = new LinkedHashMap<>();
    private final Map<String, Object> passed = new LinkedHashMap<>();

    private Room(Type type, boolean onHeap) {
        this.type = type;
        this.onHeap = onHeap;
    }

    /** Arrays, which a call takes with offsets. */
    static Room ofArrays(BlasCase given) {
        Room room = new Room(given.routine().type, true);
        Map<double[], Object> arrays = new IdentityHashMap<>();
        given.memory().forEach((name, stored) -> {
            room.all.put(name, arrays.computeIfAbsent(stored.numbers(), room::array));
            room.passed.put(name, room.all.get(name));
        });
        return room;
    }

    /** Segments from the elements at the offsets on. The last one ends where the memory does. */
    static Room ofSegments(BlasCase given, MemorySegment memory) {
        Room room = new Room(given.routine().type, false);
        int number = given.routine().type.numberBytes;
        Map<double[], MemorySegment> parts = new IdentityHashMap<>();
        Set<double[]> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
        given.memory().values().forEach(stored -> arrays.add(stored.numbers()));
        long length = arrays.stream()
                .mapToLong(numbers -> (long) number * numbers.length)
                .sum();
        long[] used = {memory.byteSize() - length};
        given.memory().forEach((name, stored) -> {
            MemorySegment part = parts.computeIfAbsent(stored.numbers(), numbers -> {
                MemorySegment fresh = memory.asSlice(used[0], (long) number * numbers.length);
                copy(room.array(numbers), fresh);
                used[0] += fresh.byteSize();
                return fresh;
            });
            room.all.put(name, part);
            room.passed.put(name, part.asSlice((long) number * stored.parts() * stored.offset()));
        });
        return room;
    }

    private Object array(double[] numbers) {
        if (type.numberBytes == 8) {
            return numbers.clone();
        }
        float[] floats = new float[numbers.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) numbers[i];
        }
        return floats;
    }

    private static void copy(Object array, MemorySegment to) {
        if (array instanceof double[] doubles) {
            MemorySegment.copy(doubles, 0, to, JAVA_DOUBLE, 0, doubles.length);
        } else {
            float[] floats = (float[]) array;
            MemorySegment.copy(floats, 0, to, JAVA_FLOAT, 0, floats.length);
        }
    }

    /** As arrays or as segments, whichever a way wants. */
    static Room of(BlasCase given, Way way, Memories memories) {
        return way.onHeap() ? ofArrays(given) : ofSegments(given, memories.of(way));
    }

    /** What a call takes, by argument. */
    Map<String, Object> passed() {
        return passed;
    }

    /** What is there now. */
    Map<String, double[]> numbers() {
        Map<String, double[]> numbers = new LinkedHashMap<>();
        all.forEach((name, memory) -> numbers.put(name, onHeap ? widened(memory) : widened((MemorySegment) memory)));
        return numbers;
    }

    private double[] widened(MemorySegment segment) {
        return widened(type.numberBytes == 8 ? segment.toArray(JAVA_DOUBLE) : segment.toArray(JAVA_FLOAT));
    }

    private static double[] widened(Object array) {
        if (array instanceof double[] doubles) {
            return doubles.clone();
        }
        float[] floats = (float[]) array;
        double[] numbers = new double[floats.length];
        for (int i = 0; i < floats.length; i++) {
            numbers[i] = floats[i];
        }
        return numbers;
    }
}
