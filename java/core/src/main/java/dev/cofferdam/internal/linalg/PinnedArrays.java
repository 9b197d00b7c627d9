package dev.cofferdam.internal.linalg;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls in this JVM on heap arrays that stay where they are while the call runs, between JNI's
 * {@code GetPrimitiveArrayCritical} and its release. The thread is in native code meanwhile, so that the JVM may stop for
 * a safepoint, which {@code Linker.Option.critical} does not allow.
 */
final class PinnedArrays implements WordCaller {
    private final BlasLibrary library;

    PinnedArrays(BlasLibrary library) {
        this.library = library;
    }

    /**
     * Whether the collector goes on while arrays are pinned. G1 leaves out their regions (JEP 423); ZGC would wait for
     * the call in a safepoint, and the others stop whoever needs a collection.
     */
    static boolean areCheap() {
        return PinnedShim.isThere()
                && ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .anyMatch(collector -> collector.getName().startsWith("G1 "));
    }

    @Override
    public boolean takesHeap() {
        return true;
    }

    @Override
    public boolean givesWay() {
        return library.givesWay();
    }

    @Override
    public WordFunction function(String symbol, FunctionDescriptor descriptor, boolean deep) {
        long address = library.require(symbol).address();
        byte[] types = types(descriptor);
        boolean elsewhere = deep && library.isParallel();
        return () -> new Call(address, types, elsewhere);
    }

    /** A letter for the result and one for each argument, as {@code pinned.c} has them. */
    private static byte[] types(FunctionDescriptor descriptor) {
        List<MemoryLayout> arguments = descriptor.argumentLayouts();
        byte[] types = new byte[arguments.size() + 1];
        types[0] = descriptor.returnLayout().map(PinnedArrays::letter).orElse((byte) 'V');
        for (int i = 0; i < arguments.size(); i++) {
            types[i + 1] = letter(arguments.get(i));
        }
        return types;
    }

    private static byte letter(MemoryLayout layout) {
        return (byte)
                switch (layout) {
                    case ValueLayout.OfInt _ -> 'I';
                    case ValueLayout.OfByte _ -> 'B';
                    case ValueLayout.OfLong _ -> 'J';
                    case ValueLayout.OfFloat _ -> 'F';
                    case ValueLayout.OfDouble _ -> 'D';
                    case AddressLayout _ -> 'P';
                    default -> throw new IllegalArgumentException(layout.toString());
                };
    }

    private static final class Call implements WordCall {
        private final long function;
        private final byte[] types;
        private final boolean elsewhere;
        private final long[] words;
        /** By position: the array that the pointer is into, its word being the offset in bytes; null for native memory. */
        private final @Nullable Object[] arrays;

        Call(long function, byte[] types, boolean elsewhere) {
            this.function = function;
            this.types = types;
            this.elsewhere = elsewhere;
            words = new long[types.length - 1];
            arrays = new Object[types.length - 1];
        }

        @Override
        public void word(int position, long word) {
            words[position] = word;
        }

        @Override
        public void pointer(int position, MemorySegment pointer) {
            words[position] = pointer.address();
            arrays[position] = pointer.heapBase().orElse(null);
        }

        @Override
        public long run() {
            return elsewhere ? DeepStack.call(this::runHere) : runHere();
        }

        private long runHere() {
            return PinnedShim.call(function, types, words, arrays);
        }

        @Override
        public void abandon() {}
    }
}
