package dev.cofferdam.bench.compute.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Random numbers: Philox4x32-10 with a block in each lane, and Box and Muller's transformation. n is a multiple of two
 * vectors. */
final class VectorRandom {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Long> WORDS = LongVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final long LOW = 0xffff_ffffL;
    private static final int ROUNDS = 10;
    private static final long FACTOR_0 = 0xd2511f53L;
    private static final long FACTOR_1 = 0xcd9e8d57L;
    private static final int STEP_0 = 0x9e3779b9;
    private static final int STEP_1 = 0xbb67ae85;

    /** From two vectors one with their first, or last, halves in turns. */
    private static final VectorShuffle<Double> FIRST_HALVES = VectorShuffle.makeZip(SPECIES, 0);

    private static final VectorShuffle<Double> LAST_HALVES = VectorShuffle.makeZip(SPECIES, 1);

    private VectorRandom() {}

    /** The two words of so many blocks as there are lanes. */
    private record Words(LongVector first, LongVector second) {}

    private static Words words(long seed, long stream, long block) {
        LongVector number = LongVector.broadcast(WORDS, block).addIndex(1);
        LongVector c0 = number.and(LOW);
        LongVector c1 = number.lanewise(VectorOperators.LSHR, 32);
        LongVector c2 = LongVector.broadcast(WORDS, stream & LOW);
        LongVector c3 = LongVector.broadcast(WORDS, stream >>> 32);
        int key0 = (int) seed;
        int key1 = (int) (seed >>> 32);
        for (int round = 0; round < ROUNDS; round++) {
            LongVector a = c0.and(LOW).mul(LongVector.broadcast(WORDS, FACTOR_0));
            LongVector b = c2.and(LOW).mul(LongVector.broadcast(WORDS, FACTOR_1));
            c0 = b.lanewise(VectorOperators.LSHR, 32)
                    .lanewise(VectorOperators.XOR, c1)
                    .lanewise(VectorOperators.XOR, key0 & LOW);
            c1 = b;
            c2 = a.lanewise(VectorOperators.LSHR, 32)
                    .lanewise(VectorOperators.XOR, c3)
                    .lanewise(VectorOperators.XOR, key1 & LOW);
            c3 = a;
            key0 += STEP_0;
            key1 += STEP_1;
        }
        return new Words(
                c0.and(LOW).or(c1.lanewise(VectorOperators.LSHL, 32)),
                c2.and(LOW).or(c3.lanewise(VectorOperators.LSHL, 32)));
    }

    private static DoubleVector fraction(LongVector word) {
        return ((DoubleVector) word.lanewise(VectorOperators.LSHR, 11).convertShape(VectorOperators.L2D, SPECIES, 0))
                .mul(0x1p-53);
    }

    private static void store(DoubleVector even, DoubleVector odd, double[] y, int i) {
        even.rearrange(FIRST_HALVES, odd).intoArray(y, i);
        even.rearrange(LAST_HALVES, odd).intoArray(y, i + WIDTH);
    }

    static void uniform(int n, long seed, long stream, double[] y) {
        for (int i = 0; i <= n - 2 * WIDTH; i += 2 * WIDTH) {
            Words words = words(seed, stream, i / 2);
            store(fraction(words.first), fraction(words.second), y, i);
        }
    }

    static void normal(int n, long seed, long stream, double[] y) {
        for (int i = 0; i <= n - 2 * WIDTH; i += 2 * WIDTH) {
            Words words = words(seed, stream, i / 2);
            DoubleVector radius = fraction(words.first)
                    .add(0x1p-53)
                    .lanewise(VectorOperators.LOG)
                    .mul(-2)
                    .lanewise(VectorOperators.SQRT);
            DoubleVector angle = fraction(words.second).mul(2 * Math.PI);
            store(
                    radius.mul(angle.lanewise(VectorOperators.COS)),
                    radius.mul(angle.lanewise(VectorOperators.SIN)),
                    y,
                    i);
        }
    }
}
