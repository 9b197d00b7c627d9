package dev.cofferdam.generator;

import java.util.List;

/** One argument of a routine, by its role; its strides and dimensions belong to it. */
public sealed interface Argument {
    /** Its name, as CBLAS or LAPACKE has it, but for case. */
    String name();

    /** How many arguments of the C function it stands for. */
    default int width() {
        return 1;
    }

    /** What a routine does with memory. */
    enum Use {
        IN,
        /**
         * To users the same as {@link #IN}, but LAPACK writes to it while the call lasts, and puts back what was there:
         * C gets a copy, for the memory may be read-only, or be read by another call at the same time.
         */
        RESTORED,
        INOUT,
        OUT;

        public boolean read() {
            return this != OUT;
        }

        public boolean written() {
            return this == INOUT || this == OUT;
        }
    }

    /** What memory holds. */
    enum Element {
        /** Numbers of the routine's type. */
        WHOLE,
        /** Real numbers, also where the routine's are complex. */
        REAL,
        /** 32-bit integers. */
        INT
    }

    /** What of a matrix is stored, and where. */
    enum Shape {
        GENERAL,
        /** The triangle that the routine's {@code uplo} names. */
        TRIANGLE,
        /** That triangle before the call, all of it after. */
        TRIANGLE_THEN_GENERAL,
        /** The diagonals of a band, as CBLAS has them: lines of equal length, whatever the order. */
        BAND
    }

    /** Which increments a vector may have. */
    enum Direction {
        /** A negative one takes it from its end. */
        BOTH,
        /** The routine does the same with the vector in reverse, so that C gets a positive one. */
        EITHER,
        /** Positive ones only. */
        FORWARD
    }

    /** What a matrix is, for tests. */
    enum Structure {
        ANY,
        WELL_CONDITIONED,
        SYMMETRIC,
        HERMITIAN,
        POSITIVE_DEFINITE,
        TRIANGULAR,
        /** Output of another routine. */
        FACTOR
    }

    /** A constant of an enumeration, one of those allowed. */
    record Choice(String name, Choices of, List<String> allowed, String about) implements Argument {
        boolean isRestricted() {
            return !allowed.equals(of.constants);
        }
    }

    /** A number of elements, rows and so on. */
    record Size(String name, int least, int most, String about) implements Argument {}

    record Scalar(String name, boolean real, String about) implements Argument {}

    /**
     * A vector and its increment.
     *
     * @param direction which increments it may have
     */
    record Vector(String name, Extent length, Use use, Direction direction, String about) implements Argument {
        @Override
        public int width() {
            return 2;
        }

        public String increment() {
            return "inc" + capital();
        }
    }

    /** Elements side by side, without an increment. */
    record Line(String name, Extent length, Use use, Element element, Structure structure, String about)
            implements Argument {}

    /**
     * A matrix and its leading dimension.
     *
     * @param band how many diagonals are stored, for a {@link Shape#BAND}
     * @param unreadIf the scalar that makes its old content irrelevant when it is zero, or empty
     */
    record Matrix(
            String name,
            Shape shape,
            Extent rows,
            Extent columns,
            Extent band,
            Use use,
            Structure structure,
            String unreadIf,
            String about)
            implements Argument {
        @Override
        public int width() {
            return 2;
        }

        public String leading() {
            return "ld" + name;
        }
    }

    /** Where C writes a result that Java returns. */
    record Result(String name, Element element, String about) implements Argument {}

    /**
     * Workspace, which users do not see.
     *
     * @param size a Java expression; empty where the routine is asked for the length, which follows in the list of
     *     arguments; "?" where it is asked, and no length follows
     * @param least where it is asked, what LAPACK documents as the least: a Java expression of a double, which does not
     *     wrap around as LAPACK's own 32-bit integers do; else empty
     */
    record Workspace(String name, Element element, String size, String least) implements Argument {
        @Override
        public int width() {
            return isQueried() ? 2 : 1;
        }

        boolean isQueried() {
            return size.isEmpty();
        }

        boolean isTold() {
            return size.equals("?");
        }
    }

    default String capital() {
        return Character.toUpperCase(name().charAt(0)) + name().substring(1);
    }

    /** Whether it is memory that users pass. */
    default boolean isMemory() {
        return this instanceof Vector || this instanceof Matrix || this instanceof Line;
    }

    default Use memoryUse() {
        return switch (this) {
            case Vector vector -> vector.use();
            case Matrix matrix -> matrix.use();
            case Line line -> line.use();
            default -> throw new IllegalStateException(name() + " is no memory");
        };
    }

    default Element memoryElement() {
        return this instanceof Line line ? line.element() : Element.WHOLE;
    }

    /** The argument that follows it in C and says how its elements lie, or empty. */
    default String stride() {
        return switch (this) {
            case Vector vector -> vector.increment();
            case Matrix matrix -> matrix.leading();
            default -> "";
        };
    }
}
