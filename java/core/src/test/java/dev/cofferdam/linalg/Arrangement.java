package dev.cofferdam.linalg;

import dev.cofferdam.generator.Argument;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases whose arguments are parts of one array. */
final class Arrangement {
    private Arrangement() {}

    /** One argument behind the other. */
    static BlasCase inLine(BlasCase given) {
        int length = given.memory().values().stream()
                .mapToInt(stored -> stored.numbers().length + 1)
                .sum();
        double[] numbers = new double[length];
        Map<String, Stored> memory = new LinkedHashMap<>();
        int used = 0;
        for (Map.Entry<String, Stored> entry : given.memory().entrySet()) {
            Stored stored = entry.getValue();
            used = (used + stored.parts() - 1) / stored.parts() * stored.parts();
            System.arraycopy(stored.numbers(), 0, numbers, used, stored.numbers().length);
            int offset = used / stored.parts() + stored.offset();
            memory.put(entry.getKey(), new Stored(stored.argument(), stored.layout(), stored.parts(), offset, numbers));
            used += stored.numbers().length;
        }
        return new BlasCase(given.routine(), given.values(), given.scalars(), memory);
    }

    /**
     * All matrices blocks of one, and all vectors of one, each with its elements between those of the others.
     *
     * @param given all sizes alike
     */
    static BlasCase interleaved(BlasCase given, int size) {
        Map<String, Integer> values = new LinkedHashMap<>(given.values());
        Map<String, Stored> memory = new LinkedHashMap<>(given.memory());
        List<Stored> vectors = those(given, Argument.Vector.class);
        List<Stored> matrices = those(given, Argument.Matrix.class);
        for (Stored vector : vectors) {
            values.computeIfPresent(
                    vector.argument().stride(), (_, increment) -> Integer.signum(increment) * vectors.size());
        }
        for (Stored matrix : matrices) {
            values.put(matrix.argument().stride(), size * matrices.size());
        }
        interleave(vectors, 1, size, values, memory);
        interleave(matrices, size, size * size, values, memory);
        return new BlasCase(given.routine(), values, given.scalars(), memory);
    }

    private static List<Stored> those(BlasCase given, Class<? extends Argument> kind) {
        return given.memory().values().stream()
                .filter(stored -> kind.isInstance(stored.argument()))
                .toList();
    }

    private static void interleave(
            List<Stored> members, int step, int elements, Map<String, Integer> values, Map<String, Stored> memory) {
        if (members.isEmpty()) {
            return;
        }
        double[] numbers = new double[members.getFirst().parts() * elements * members.size()];
        Arrays.fill(numbers, Double.NaN);
        int offset = 0;
        for (Stored member : members) {
            Stored there = new Stored(
                    member.argument(), Layout.of(member.argument(), values), member.parts(), offset, numbers);
            for (int i = 0; i < there.layout().rows(); i++) {
                for (int j = 0; j < there.layout().columns(); j++) {
                    if (there.at(i, j) >= 0) {
                        System.arraycopy(member.numbers(), member.at(i, j), numbers, there.at(i, j), member.parts());
                    }
                }
            }
            memory.put(member.argument().name(), there);
            offset += step;
        }
    }
}
