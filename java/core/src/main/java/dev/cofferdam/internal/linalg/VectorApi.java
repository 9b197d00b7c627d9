package dev.cofferdam.internal.linalg;

/**
 * Whether the JVM was started with the Vector API, {@code --add-modules jdk.incubator.vector}. Only then may a class be
 * loaded that uses it.
 */
public final class VectorApi {
    /** A constant to the compiler. */
    public static final boolean PRESENT =
            ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

    private VectorApi() {}
}
