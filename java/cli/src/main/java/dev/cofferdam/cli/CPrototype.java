package dev.cofferdam.cli;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.util.List;

/**
 * What a C prototype says.
 *
 * @param result what the function returns
 * @param symbol the function's name
 * @param parameters what it takes
 */
record CPrototype(CType result, String symbol, List<CValue> parameters) {
    /** As many parameters as a call through a worker can have. */
    static final int MAX_PARAMETERS = 32;

    CPrototype {
        parameters = List.copyOf(parameters);
        if (parameters.size() > MAX_PARAMETERS) {
            throw new Misuse(
                    "function '" + symbol + "'",
                    "it takes " + parameters.size() + " parameters",
                    "call one that takes at most " + MAX_PARAMETERS);
        }
    }

    /**
     * Reads {@code prototype}, such as {@code double pow(double x, double y)}.
     *
     * @throws Misuse if it is no prototype, or has a type that cannot cross to the worker
     */
    static CPrototype parse(String prototype) {
        return new CPrototypeParser(prototype).parse();
    }

    /** The function as the native linker describes it. */
    FunctionDescriptor descriptor() {
        MemoryLayout[] layouts =
                parameters.stream().map(CValue::parameterLayout).toArray(MemoryLayout[]::new);
        return switch (result) {
            case CVoid _ -> FunctionDescriptor.ofVoid(layouts);
            case CValue value -> FunctionDescriptor.of(value.resultLayout(), layouts);
        };
    }
}
