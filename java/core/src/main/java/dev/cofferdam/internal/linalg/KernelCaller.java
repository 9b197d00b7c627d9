package dev.cofferdam.internal.linalg;

import java.lang.foreign.FunctionDescriptor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Makes calls of kernels by words, where the Java heap cannot be reached. */
final class KernelCaller {
    private final WordCaller caller;
    private final ScratchSource scratch;
    private final Map<String, WordFunction> functions = new ConcurrentHashMap<>();

    private KernelCaller(WordCaller caller, ScratchSource scratch) {
        this.caller = caller;
        this.scratch = scratch;
    }

    static KernelCaller at(Place place) {
        return place.<KernelCaller>calls(
                        library -> {
                            throw new IllegalArgumentException("calls of kernels in this JVM need no words");
                        },
                        words -> new KernelCaller(words, place.scratch()),
                        (calls, team) -> calls)
                .getFirst();
    }

    /** A call whose arguments are to follow, in C's order. */
    KernelCall begin(String symbol) {
        return new KernelCall(this, symbol);
    }

    WordFunction function(String symbol, Supplier<FunctionDescriptor> descriptor) {
        WordFunction function = functions.get(symbol);
        return function != null
                ? function
                : functions.computeIfAbsent(symbol, name -> caller.function(name, descriptor.get(), false));
    }

    ScratchSource scratch() {
        return scratch;
    }
}
