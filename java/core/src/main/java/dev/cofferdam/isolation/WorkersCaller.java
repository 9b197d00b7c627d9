package dev.cofferdam.isolation;

import dev.cofferdam.internal.linalg.NumericsLibrary;
import dev.cofferdam.internal.linalg.WordCall;
import dev.cofferdam.internal.linalg.WordCaller;
import dev.cofferdam.internal.linalg.WordFunction;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.time.Duration;

/** Calls by words on the workers of a pool. */
final class WorkersCaller implements WordCaller {
    private final IsolatedLibrary library;
    private final IsolatedLibrary numerics;
    private final Duration deadline;

    /**
     * @param library whose functions are called
     * @param numerics has those that are called in place of some of the library's; loaded when one is
     */
    WorkersCaller(IsolatedLibrary library, IsolatedLibrary numerics, Duration deadline) {
        this.library = library;
        this.numerics = numerics;
        this.deadline = deadline;
    }

    @Override
    public WordFunction function(String symbol, FunctionDescriptor descriptor, boolean deep) {
        IsolatedLibrary has = NumericsLibrary.has(symbol) ? numerics : library;
        IsolatedFunction function = has.function(symbol, descriptor).withDeadline(deadline);
        return () -> new Call(function, CallSteps.begin(function));
    }

    @Override
    public boolean takesHeap() {
        return false;
    }

    /** What they save is less than the way to a worker and back costs, and each worker would have to load them. */
    @Override
    public boolean givesWay() {
        return false;
    }

    private record Call(IsolatedFunction function, Lane lane) implements WordCall {
        @Override
        public void word(int position, long word) {
            lane.putWord(position, word);
        }

        @Override
        public void pointer(int position, MemorySegment pointer) {
            CallSteps.putPointer(function, position, lane, pointer);
        }

        @Override
        public long run() {
            try {
                return CallSteps.run(function, lane);
            } catch (SymbolNotFoundException missing) {
                throw new UnsupportedOperationException(
                        missing.library() + " has no function " + missing.symbol()
                                + "; choose a library that has it, or leave it out, by -Dcofferdam.blas or"
                                + " -Dcofferdam.lapack",
                        missing);
            }
        }

        @Override
        public void abandon() {
            function.source().release(lane);
        }
    }
}
