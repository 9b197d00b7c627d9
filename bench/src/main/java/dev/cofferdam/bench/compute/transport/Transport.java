package dev.cofferdam.bench.compute.transport;

import dev.cofferdam.bench.compute.peer.HeapCalls;
import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.RoutineMaker;
import dev.cofferdam.linalg.Blas;
import dev.cofferdam.linalg.Lapack;
import java.util.Locale;

/** A way by which heap arrays reach the library. */
public enum Transport {
    /** The library works on the array itself; the JVM waits for the call before it reaches a safepoint. */
    CRITICAL,
    /** Copied, in pieces, to reused memory outside the heap, and what is written back. */
    STAGED,
    /** The library works on the array itself, between JNI's GetPrimitiveArrayCritical and its release. */
    PINNED;

    /** As results call it. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** This library on arrays, on one thread, always by this way. */
    public HeapCalls always() {
        RoutineMaker maker = RoutineMaker.get();
        return new HeapCalls(
                symbol(),
                maker.at(new ForcedPlace(this, BlasLibrary.blas(1)), Blas.class),
                maker.at(new ForcedPlace(this, BlasLibrary.lapack(1)), Lapack.class));
    }
}
