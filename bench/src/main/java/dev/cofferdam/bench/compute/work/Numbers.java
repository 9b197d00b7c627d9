package dev.cofferdam.bench.compute.work;

/** Numbers between -1 and 1 that anybody can make again: SplitMix64, as {@code java.util.SplittableRandom} has it. */
public final class Numbers {
    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    private Numbers() {}

    /** So many numbers of the sequence that begins at the seed. */
    public static double[] fill(long seed, int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number(seed + (i + 1) * GAMMA);
        }
        return numbers;
    }

    private static double number(long state) {
        long z = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        z ^= z >>> 31;
        return (z >>> 11) * 0x1p-52 - 1;
    }
}
