package dev.cofferdam.internal.linalg;

import org.jspecify.annotations.Nullable;

/**
 * Makes routines at a place for packages above {@code linalg}, which has the implementations and shows none of them: it
 * registers itself here.
 */
public abstract class RoutineMaker {
    private static final String REGISTERS = "dev.cofferdam.linalg.PlacedRoutines";

    private static volatile @Nullable RoutineMaker registered;

    /** For the one that registers itself. */
    protected RoutineMaker() {}

    /** The one there is. */
    public static RoutineMaker get() {
        RoutineMaker maker = registered;
        if (maker == null) {
            try {
                Class.forName(REGISTERS, true, RoutineMaker.class.getClassLoader());
            } catch (ClassNotFoundException impossible) {
                throw new AssertionError(impossible);
            }
            maker = registered;
        }
        if (maker == null) {
            throw new AssertionError(REGISTERS + " has not registered itself");
        }
        return maker;
    }

    /** Called once, when the class that registers is initialised. */
    protected static void register(RoutineMaker maker) {
        registered = maker;
    }

    /** A {@code Blas}, {@code Lapack} or, for a place to which calls go by words, {@code Kernels}, by its interface. */
    public abstract <T> T at(Place place, Class<T> face);
}
