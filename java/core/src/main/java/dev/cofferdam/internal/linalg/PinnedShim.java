package dev.cofferdam.internal.linalg;

import dev.cofferdam.internal.ffi.NativeParts;
import org.jspecify.annotations.Nullable;

/** The native side of {@link PinnedArrays}: see {@code native/pinned/pinned.c}. */
final class PinnedShim {
    private static final boolean THERE = load();

    private PinnedShim() {}

    /** Whether it could be loaded. JNI has a library for one class loader at a time; further ones do without. */
    static boolean isThere() {
        return THERE;
    }

    private static boolean load() {
        try {
            System.load(NativeParts.unpack("libcofferdam-pinned.so").path().toString());
            return true;
        } catch (UnsatisfiedLinkError taken) {
            System.getLogger("dev.cofferdam")
                    .log(System.Logger.Level.DEBUG, "heap arrays are copied for long calls, not pinned", taken);
            return false;
        }
    }

    /**
     * Calls a function.
     *
     * @param types a letter for the result and one for each argument
     * @param words the arguments; of a pointer into an array the offset in bytes
     * @param arrays by position, the array that a pointer is into, or null
     * @return the word of the result, if there is one
     * @throws OutOfMemoryError if the JVM cannot pin an array
     */
    static native long call(long function, byte[] types, long[] words, @Nullable Object[] arrays);
}
