package dev.cofferdam.internal.ffi;

import java.lang.foreign.MemorySegment;

/** Whether this library may call native code: asked at every door, so that the refusal says what to do about it. */
public final class NativeAccess {
    private static volatile boolean granted;

    private NativeAccess() {}

    /**
     * Does nothing if native access is granted, or missing with a mere warning of the JVM.
     *
     * @throws IllegalCallerException if the JVM denies it; the message has the option to add
     */
    public static void require() {
        if (granted) {
            return;
        }
        try {
            granted = MemorySegment.NULL.reinterpret(0).byteSize() == 0; // restricted, and without effect
        } catch (IllegalCallerException denied) {
            Module module = NativeAccess.class.getModule();
            throw new IllegalCallerException(
                    "Cofferdam calls native code, which this JVM denies it: start the JVM with --enable-native-access="
                            + (module.isNamed() ? module.getName() : "ALL-UNNAMED"),
                    denied);
        }
    }
}
