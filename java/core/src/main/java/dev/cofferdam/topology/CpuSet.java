package dev.cofferdam.topology;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An immutable set of CPU numbers, of any size. Reads and prints the kernel's list form, such as {@code 0-3,8}.
 */
public final class CpuSet {
    /** Numbers above this are taken for mistakes; Linux itself stops at 8,192. */
    private static final int HIGHEST = 1 << 20;

    private static final CpuSet EMPTY = new CpuSet(new BitSet());

    private final BitSet cpus;

    private CpuSet(BitSet cpus) {
        this.cpus = cpus;
    }

    /**
     * The set of the given CPUs.
     *
     * @throws IllegalArgumentException if a number is negative or beyond any machine
     */
    public static CpuSet of(int... cpus) {
        Objects.requireNonNull(cpus, "cpus");
        BitSet bits = new BitSet();
        for (int cpu : cpus) {
            requireNumber(cpu);
            bits.set(cpu);
        }
        return new CpuSet(bits);
    }

    private static void requireNumber(int cpu) {
        if (cpu < 0 || cpu > HIGHEST) {
            throw new IllegalArgumentException("cpu " + cpu + ": CPU numbers run from 0 to " + HIGHEST);
        }
    }

    /** The set without members. */
    public static CpuSet empty() {
        return EMPTY;
    }

    /**
     * Reads the kernel's list form: numbers and ranges between commas, {@code 0-3,8}. White space around it and an empty
     * text are allowed.
     *
     * @throws IllegalArgumentException if the text is anything else, or a range runs backwards
     */
    public static CpuSet parse(String list) {
        Objects.requireNonNull(list, "list");
        BitSet bits = new BitSet();
        String text = list.strip();
        if (text.isEmpty()) {
            return EMPTY;
        }
        for (String part : text.split(",", -1)) {
            int dash = part.indexOf('-');
            int first = number(list, dash < 0 ? part : part.substring(0, dash));
            int last = dash < 0 ? first : number(list, part.substring(dash + 1));
            if (first > last) {
                throw new IllegalArgumentException("CPU list \"" + list + "\": the range " + part
                        + " runs backwards; write " + last + "-" + first);
            }
            bits.set(first, last + 1);
        }
        return new CpuSet(bits);
    }

    private static int number(String list, String digits) {
        if (!digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9') && digits.length() < 8) {
            int number = Integer.parseInt(digits);
            if (number <= HIGHEST) {
                return number;
            }
        }
        throw new IllegalArgumentException("CPU list \"" + list + "\": \"" + digits
                + "\" is no CPU number; write numbers and ranges between commas, such as 0-3,8");
    }

    /**
     * Reads an affinity mask as the kernel passes it to programs: CPU n is bit {@code n % 8} of byte {@code n / 8}.
     *
     * @throws IllegalArgumentException if a number is beyond any machine
     */
    public static CpuSet ofMask(byte[] mask) {
        BitSet bits = BitSet.valueOf(Objects.requireNonNull(mask, "mask"));
        requireNumber(Math.max(0, bits.length() - 1));
        return new CpuSet(bits);
    }

    /**
     * The set as an affinity mask of the given length.
     *
     * @throws IllegalArgumentException if the length is negative, or a CPU has no place in it
     */
    public byte[] toMask(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes " + bytes + ": a length is not negative");
        }
        byte[] mask = cpus.toByteArray();
        if (mask.length > bytes) {
            throw new IllegalArgumentException(
                    "CPU " + (cpus.length() - 1) + " has no place in a mask of " + bytes + " bytes");
        }
        return Arrays.copyOf(mask, bytes);
    }

    public boolean contains(int cpu) {
        return cpu >= 0 && cpus.get(cpu);
    }

    /** How many CPUs there are in it. */
    public int size() {
        return cpus.cardinality();
    }

    public boolean isEmpty() {
        return cpus.isEmpty();
    }

    /** The members in ascending order. */
    public IntStream stream() {
        return cpus.stream();
    }

    /** The CPUs that are in both. */
    public CpuSet intersect(CpuSet other) {
        BitSet bits = (BitSet) cpus.clone();
        bits.and(Objects.requireNonNull(other, "other").cpus);
        return new CpuSet(bits);
    }

    /** The CPUs that are in either. */
    public CpuSet union(CpuSet other) {
        BitSet bits = (BitSet) cpus.clone();
        bits.or(Objects.requireNonNull(other, "other").cpus);
        return new CpuSet(bits);
    }

    /** The CPUs that are here and not there. */
    public CpuSet minus(CpuSet other) {
        BitSet bits = (BitSet) cpus.clone();
        bits.andNot(Objects.requireNonNull(other, "other").cpus);
        return new CpuSet(bits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CpuSet set && cpus.equals(set.cpus);
    }

    @Override
    public int hashCode() {
        return cpus.hashCode();
    }

    /** The kernel's list form; empty for the empty set. */
    @Override
    public String toString() {
        StringBuilder list = new StringBuilder();
        for (int first = cpus.nextSetBit(0); first >= 0; ) {
            int end = cpus.nextClearBit(first);
            list.append(list.isEmpty() ? "" : ",").append(first);
            if (end - first > 1) {
                list.append('-').append(end - 1);
            }
            first = cpus.nextSetBit(end);
        }
        return list.toString();
    }
}
