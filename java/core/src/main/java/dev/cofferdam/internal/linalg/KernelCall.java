package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.internal.linalg.KernelBlock.Grid;
import dev.cofferdam.internal.linalg.KernelBlock.Matrix;
import dev.cofferdam.internal.linalg.KernelBlock.Vector;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of a kernel by words, in the making: first its arguments in C's order, then the one method that makes it. What
 * lies on the Java heap is packed into scratch memory, if it is read, and copied back, if it is written and the call
 * succeeds; other memory is used where it lies.
 */
final class KernelCall {
    /** What a kernel does with memory. */
    enum Use {
        READ,
        WRITTEN,
        BOTH
    }

    /** A word, or a pointer to elements. */
    private sealed interface Argument {
        MemoryLayout layout();
    }

    private record Word(MemoryLayout layout, long word) implements Argument {}

    private record Pointer(MemorySegment memory, KernelBlock block, Use use) implements Argument {
        @Override
        public MemoryLayout layout() {
            return ADDRESS;
        }

        boolean isStaged() {
            return !memory.isNative();
        }
    }

    private final KernelCaller caller;
    private final String symbol;
    private final List<Argument> arguments = new ArrayList<>();

    KernelCall(KernelCaller caller, String symbol) {
        this.caller = caller;
        this.symbol = symbol;
    }

    // ---- arguments

    void number(long value) {
        add(JAVA_LONG, value);
    }

    void scalar(double value) {
        add(JAVA_DOUBLE, WordCall.of(value));
    }

    void scalar(float value) {
        add(JAVA_FLOAT, WordCall.of(value));
    }

    /** Elements side by side. */
    void array(Use use, MemorySegment memory, long n, int size) {
        add(new Pointer(memory, new Vector(n, 1, size), use));
    }

    /** A vector, and its increment. */
    void vector(Use use, MemorySegment memory, long n, int increment, int size) {
        boolean staged = add(new Pointer(memory, new Vector(n, increment, size), use));
        number(staged ? Integer.signum(increment) : increment);
    }

    /** A matrix, and its leading dimension. */
    void matrix(Use use, MemorySegment memory, long rows, long columns, long ld, int size) {
        boolean staged = add(new Pointer(memory, new Matrix(rows, columns, ld, size), use));
        number(staged ? Math.max(1, columns) : ld);
    }

    /** A plane grid, and its leading dimension. */
    void plane(Use use, MemorySegment memory, long rows, long columns, long ld, int size) {
        boolean staged = add(new Pointer(memory, Grid.flat(rows, columns, ld, size), use));
        number(staged ? columns : ld);
    }

    /** A spatial grid, and the distances between its rows and between its planes. */
    void space(Use use, MemorySegment memory, long planes, long rows, long columns, long ld, long plane, int size) {
        boolean staged = add(new Pointer(memory, new Grid(planes, rows, columns, ld, plane, size), use));
        number(staged ? columns : ld);
        number(staged ? rows * columns : plane);
    }

    private void add(MemoryLayout layout, long word) {
        arguments.add(new Word(layout, word));
    }

    private boolean add(Pointer pointer) {
        arguments.add(pointer);
        return pointer.isStaged();
    }

    // ---- the call

    void run() {
        make(null, false);
    }

    double asDouble() {
        return Double.longBitsToDouble(make(JAVA_DOUBLE, false));
    }

    float asFloat() {
        return Float.intBitsToFloat((int) make(JAVA_FLOAT, false));
    }

    long asLong() {
        return make(JAVA_LONG, false);
    }

    /** What a kernel returns that looks at indices: -1 if they are right. If not, nothing is copied back. */
    long complaint() {
        return make(JAVA_LONG, true);
    }

    private FunctionDescriptor descriptor(@Nullable MemoryLayout result) {
        MemoryLayout[] layouts = arguments.stream().map(Argument::layout).toArray(MemoryLayout[]::new);
        return result == null ? FunctionDescriptor.ofVoid(layouts) : FunctionDescriptor.of(result, layouts);
    }

    private long make(@Nullable MemoryLayout result, boolean complains) {
        WordFunction function = caller.function(symbol, () -> descriptor(result));
        long bytes = 0;
        boolean staged = false;
        for (Argument argument : arguments) {
            if (argument instanceof Pointer pointer && pointer.isStaged()) {
                bytes += Scratch.bytes(pointer.block().bytes(), 1);
                staged = true;
            }
        }
        if (!staged) {
            return run(function, List.of());
        }
        try (Scratch scratch = Scratch.take(caller.scratch(), bytes)) {
            List<MemorySegment> copies = copies(scratch);
            long returned = run(function, copies);
            if (!complains || returned == -1) {
                copyBack(copies);
            }
            return returned;
        }
    }

    /** One for each argument that is staged. */
    private List<MemorySegment> copies(Scratch scratch) {
        List<MemorySegment> copies = new ArrayList<>();
        for (Argument argument : arguments) {
            if (argument instanceof Pointer pointer && pointer.isStaged()) {
                MemorySegment copy = scratch.room(pointer.block().bytes(), 1);
                if (pointer.use() != Use.WRITTEN) {
                    pointer.block().pack(pointer.memory(), copy);
                }
                copies.add(copy);
            }
        }
        return copies;
    }

    private void copyBack(List<MemorySegment> copies) {
        int staged = 0;
        for (Argument argument : arguments) {
            if (argument instanceof Pointer pointer && pointer.isStaged()) {
                MemorySegment copy = copies.get(staged++);
                if (pointer.use() != Use.READ) {
                    pointer.block().unpack(copy, pointer.memory());
                }
            }
        }
    }

    private long run(WordFunction function, List<MemorySegment> copies) {
        WordCall call = function.begin();
        try {
            int position = 0;
            int staged = 0;
            for (Argument argument : arguments) {
                switch (argument) {
                    case Word word -> call.word(position, word.word());
                    case Pointer pointer ->
                        call.pointer(position, pointer.isStaged() ? copies.get(staged++) : pointer.memory());
                }
                position++;
            }
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return call.run();
    }
}
