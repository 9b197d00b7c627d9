package dev.cofferdam.topology;

import java.util.Arrays;
import java.util.BitSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/**
 * An immutable set of CPU numbers, of any size; of NUMA nodes too, which the kernel writes the same way. Reads and prints
 * the kernel's two forms: lists, such as {@code 0-3,8}, and masks, such as {@code 0000010f}.
 */
public final class CpuSet implements Iterable<Integer> {
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

    /**
     * The set of the CPUs from {@code first} to {@code last}, both included.
     *
     * @throws IllegalArgumentException if a number is negative or beyond any machine, or the range runs backwards
     */
    public static CpuSet range(int first, int last) {
        requireNumber(first);
        requireNumber(last);
        if (first > last) {
            throw new IllegalArgumentException("first " + first + ", last " + last + ": the range runs backwards");
        }
        BitSet bits = new BitSet(last + 1);
        bits.set(first, last + 1);
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
        boolean holds = !digits.isEmpty() && digits.length() < 8;
        for (int i = 0; holds && i < digits.length(); i++) {
            holds = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        if (holds) {
            int number = Integer.parseInt(digits);
            if (number <= HIGHEST) {
                return number;
            }
        }
        throw new IllegalArgumentException("CPU list \"" + list + "\": \"" + digits
                + "\" is no CPU number; write numbers and ranges between commas, such as 0-3,8");
    }

    /**
     * Reads the kernel's mask form: words of up to eight hexadecimal digits between commas, the word with the highest CPUs
     * first, {@code 00000001,0000000f}. White space around it and an empty text are allowed.
     *
     * @throws IllegalArgumentException if the text is anything else, or a CPU is beyond any machine
     */
    public static CpuSet parseMask(String mask) {
        Objects.requireNonNull(mask, "mask");
        String text = mask.strip();
        if (text.isEmpty()) {
            return EMPTY;
        }
        BitSet bits = new BitSet();
        int end = text.length();
        for (int offset = 0; end >= 0; offset += Integer.SIZE) {
            int comma = text.lastIndexOf(',', end - 1);
            int word = word(mask, text.substring(comma + 1, end));
            if (word != 0 && offset + Integer.SIZE - 1 - Integer.numberOfLeadingZeros(word) > HIGHEST) {
                throw new IllegalArgumentException(
                        "CPU mask of " + text.length() + " characters: CPU numbers run from 0 to " + HIGHEST);
            }
            for (int left = word; left != 0; left &= left - 1) {
                bits.set(offset + Integer.numberOfTrailingZeros(left));
            }
            end = comma;
        }
        return new CpuSet(bits);
    }

    private static int word(String mask, String digits) {
        boolean holds = !digits.isEmpty() && digits.length() <= 8;
        for (int i = 0; holds && i < digits.length(); i++) {
            holds = digits.charAt(i) < 128 && Character.digit(digits.charAt(i), 16) >= 0;
        }
        if (!holds) {
            throw new IllegalArgumentException(
                    "CPU mask \"" + mask + "\": \"" + digits
                            + "\" is no word of one; write 1 to 8 hexadecimal digits between commas, such as 00000001,0000000f");
        }
        return Integer.parseUnsignedInt(digits, 16);
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

    /**
     * The kernel's mask form, as a kernel with that many CPUs prints it: as many digits as those need.
     *
     * @throws IllegalArgumentException if {@code bits} is not positive, or a CPU has no place in that many
     */
    public String toMaskText(int bits) {
        if (bits < 1) {
            throw new IllegalArgumentException("bits " + bits + ": a mask has at least one");
        }
        if (cpus.length() > bits) {
            throw new IllegalArgumentException(
                    "CPU " + (cpus.length() - 1) + " has no place in a mask of " + bits + " bits");
        }
        StringBuilder text = new StringBuilder();
        int digits = ((bits - 1) % Integer.SIZE + 4) / 4;
        for (int offset = (bits - 1) / Integer.SIZE * Integer.SIZE; offset >= 0; offset -= Integer.SIZE) {
            String word = Integer.toHexString(wordAt(offset));
            text.append("0".repeat(Math.max(0, digits - word.length()))).append(word);
            text.append(offset > 0 ? "," : "");
            digits = 8;
        }
        return text.toString();
    }

    private int wordAt(int offset) {
        int word = 0;
        for (int cpu = cpus.nextSetBit(offset);
                cpu >= 0 && cpu < offset + Integer.SIZE;
                cpu = cpus.nextSetBit(cpu + 1)) {
            word |= 1 << (cpu - offset);
        }
        return word;
    }

    /** The kernel's mask form, in whole words, as many as the highest CPU needs. */
    public String toMaskText() {
        return toMaskText(Math.max(1, Math.ceilDiv(cpus.length(), Integer.SIZE)) * Integer.SIZE);
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

    /** The lowest member, if there is one. */
    public OptionalInt first() {
        int first = cpus.nextSetBit(0);
        return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** The members in ascending order. */
    public IntStream stream() {
        return cpus.stream();
    }

    /** The members in ascending order. It can remove none. */
    @Override
    public PrimitiveIterator.OfInt iterator() {
        return new Ascending(cpus);
    }

    private static final class Ascending implements PrimitiveIterator.OfInt {
        private final BitSet cpus;
        private int next;

        private Ascending(BitSet cpus) {
            this.cpus = cpus;
            next = cpus.nextSetBit(0);
        }

        @Override
        public boolean hasNext() {
            return next >= 0;
        }

        @Override
        public int nextInt() {
            if (next < 0) {
                throw new NoSuchElementException("there are no more CPUs");
            }
            int cpu = next;
            next = cpus.nextSetBit(cpu + 1);
            return cpu;
        }
    }

    /** Whether all of the other set's members are in this one. */
    public boolean containsAll(CpuSet other) {
        return Objects.requireNonNull(other, "other").minus(this).isEmpty();
    }

    /** Whether some CPU is in both. */
    public boolean intersects(CpuSet other) {
        return cpus.intersects(Objects.requireNonNull(other, "other").cpus);
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

    /** The CPUs that are in one and not in the other. */
    public CpuSet symmetricDifference(CpuSet other) {
        BitSet bits = (BitSet) cpus.clone();
        bits.xor(Objects.requireNonNull(other, "other").cpus);
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
