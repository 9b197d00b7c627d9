package dev.cofferdam.isolation;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.IntStream;

/** Which arguments of a function are pointers, where they are among its handle's, and how they are staged. */
final class StagedArguments {
    private final Workers workers;
    private final CallTerms terms;
    private final int[] arguments;
    private final int leading;

    /** @param leading how many parameters of the handle come before the function's arguments */
    StagedArguments(Workers workers, FunctionDescriptor descriptor, CallTerms terms, int leading) {
        this.workers = workers;
        this.terms = terms;
        this.arguments = pointersOf(descriptor);
        this.leading = leading;
    }

    private static int[] pointersOf(FunctionDescriptor descriptor) {
        List<MemoryLayout> layouts = descriptor.argumentLayouts();
        return IntStream.range(0, layouts.size())
                .filter(i -> layouts.get(i) instanceof AddressLayout)
                .toArray();
    }

    /** The positions of the pointers among the handle's parameters. */
    int[] parameters() {
        return IntStream.of(arguments).map(argument -> leading + argument).toArray();
    }

    /**
     * Stages the memory of one call.
     *
     * @throws NullPointerException if a pointer is null
     * @throws IllegalArgumentException if one cannot be copied as it should be
     * @throws IllegalStateException if the arena of one is closed
     * @throws WrongThreadException if the arena of one is another thread's
     * @throws OutOfMemoryError if there is no memory for the copies
     */
    Staging open(MemorySegment[] pointers) {
        return Staging.open(workers.scratch(), new StagingPlan(terms, arguments, pointers), pointers);
    }

    /** Stages the memory of a call whose arguments are boxed, and puts the copies among them. */
    Staging openIn(Object[] values) {
        MemorySegment[] pointers = IntStream.of(parameters())
                .mapToObj(parameter -> (MemorySegment) values[parameter])
                .toArray(MemorySegment[]::new);
        Staging staging = open(pointers);
        for (int i = 0; i < arguments.length; i++) {
            values[leading + arguments[i]] = staging.pointer(i);
        }
        return staging;
    }

    /**
     * Checks that the memory that is to be copied can be so by whatever thread does it.
     *
     * @throws WrongThreadException if an arena is confined to a thread
     */
    void requireUnconfined(Object[] values) {
        for (int argument : arguments) {
            if (values[leading + argument] instanceof MemorySegment pointer
                    && terms.passing(argument) != Passing.AS_IT_IS
                    && !pointer.isAccessibleBy(Stranger.THREAD)) {
                throw new WrongThreadException("argument " + argument
                        + " is to be copied by another thread, but its arena is confined; use one of Arena.ofShared or"
                        + " ofAuto, an array, or handle() and call() of a function without hedging");
            }
        }
    }

    /** A thread that owns no arena. */
    private static final class Stranger {
        static final Thread THREAD = Thread.ofVirtual().unstarted(() -> {});
    }
}
