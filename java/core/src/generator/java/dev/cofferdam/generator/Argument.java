package dev.cofferdam.generator;

/** One argument of a routine, by its role; its strides and dimensions belong to it. */
sealed interface Argument {
    /** Its name, as CBLAS or LAPACKE has it, but for case. */
    String name();

    /** How many arguments of the C function it stands for. */
    default int width() {
        return 1;
    }

    enum Use {
        IN,
        INOUT,
        OUT;

        boolean read() {
            return this != OUT;
        }

        boolean written() {
            return this != IN;
        }
    }

    /** What of a matrix is stored. */
    enum Shape {
        GENERAL,
        /** The triangle that the routine's {@code uplo} names. */
        TRIANGLE
    }

    /** What numbers a test puts into a matrix. */
    enum Fill {
        ANY,
        WELL_CONDITIONED,
        POSITIVE_DEFINITE,
        /** A Cholesky factor. */
        FACTOR
    }

    record Order(String name) implements Argument {}

    record Trans(String name) implements Argument {}

    record UpLo(String name) implements Argument {}

    record Size(String name, String about) implements Argument {}

    record Scalar(String name, String about) implements Argument {}

    /** A vector and its increment. */
    record Vector(String name, Extent length, Use use, String about) implements Argument {
        @Override
        public int width() {
            return 2;
        }

        String increment() {
            return "inc" + capital();
        }
    }

    /**
     * A matrix and its leading dimension.
     *
     * @param unreadIf the scalar that makes its old content irrelevant when it is zero, or empty
     */
    record Matrix(
            String name, Extent rows, Extent columns, Use use, Shape shape, Fill fill, String unreadIf, String about)
            implements Argument {
        @Override
        public int width() {
            return 2;
        }

        String leading() {
            return "ld" + name;
        }
    }

    /** Row numbers, 32-bit, from 1. */
    record Pivots(String name, Extent length, Use use, String about) implements Argument {}

    /** LAPACK's workspace and its length, which users do not see. */
    record Workspace(String name) implements Argument {
        @Override
        public int width() {
            return 2;
        }
    }

    default String capital() {
        return Character.toUpperCase(name().charAt(0)) + name().substring(1);
    }

    /** Whether it is memory that users pass. */
    default boolean isMemory() {
        return this instanceof Vector || this instanceof Matrix || this instanceof Pivots;
    }

    default Use memoryUse() {
        return switch (this) {
            case Vector vector -> vector.use();
            case Matrix matrix -> matrix.use();
            case Pivots pivots -> pivots.use();
            default -> throw new IllegalStateException(name() + " is no memory");
        };
    }

    default Extent vectorLength() {
        return switch (this) {
            case Vector vector -> vector.length();
            case Pivots pivots -> pivots.length();
            default -> throw new IllegalStateException(name() + " has no length");
        };
    }
}
