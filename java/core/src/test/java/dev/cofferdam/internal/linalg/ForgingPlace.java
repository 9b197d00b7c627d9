package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Argument.Workspace;
import dev.cofferdam.generator.Routine;
import dev.cofferdam.generator.Tables;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls in this JVM whose questions for the length of workspace are answered as a process that was taken over might. */
public final class ForgingPlace extends Place {
    private final double answer;
    private int questions;
    private long mostBytes;

    /**
     * A place.
     *
     * @param answer what is written over each length
     */
    public ForgingPlace(double answer) {
        this.answer = answer;
    }

    /** How often lengths have been asked for. */
    public int questions() {
        return questions;
    }

    /** The most memory beside its arguments that a call has taken in one piece. */
    public long mostBytes() {
        return mostBytes;
    }

    @Override
    public @Nullable BlasLibrary here() {
        return null;
    }

    @Override
    public <C> List<C> calls(
            Function<BlasLibrary, C> plain, Function<WordCaller, C> words, BiFunction<C, Team, C> shared) {
        return List.of(words.apply(new Caller(new PinnedArrays(BlasLibrary.lapackOnOneThread()))));
    }

    @Override
    public int begin(double work, boolean heap) {
        return 0;
    }

    @Override
    public void end(int way) {}

    @Override
    public ScratchSource scratch() {
        return new ScratchSource() {
            @Override
            public MemorySegment take(long bytes) {
                mostBytes = Math.max(mostBytes, bytes);
                return NativeScratch.instance().take(bytes);
            }

            @Override
            public void giveBack(MemorySegment memory) {
                NativeScratch.instance().giveBack(memory);
            }
        };
    }

    @Override
    public long space(
            String routine,
            String name,
            int number,
            MemorySegment segment,
            long elementBytes,
            long alignment,
            boolean written) {
        return Check.space(routine, name, number, segment, elementBytes, alignment, written);
    }

    private final class Caller implements WordCaller {
        private final WordCaller caller;

        Caller(WordCaller caller) {
            this.caller = caller;
        }

        @Override
        public boolean takesHeap() {
            return caller.takesHeap();
        }

        @Override
        public boolean givesWay() {
            return caller.givesWay();
        }

        @Override
        public WordFunction function(String symbol, FunctionDescriptor descriptor, boolean deep) {
            WordFunction function = caller.function(symbol, descriptor, deep);
            Routine routine = Tables.CHAPTERS.stream()
                    .flatMap(chapter -> chapter.routines.stream())
                    .filter(one -> symbol.equals("LAPACKE_" + one.name + "_work"))
                    .findFirst()
                    .orElseThrow();
            return () -> new Call(function.begin(), routine);
        }
    }

    private final class Call implements WordCall {
        private final WordCall call;
        private final Routine routine;
        private final Map<Integer, MemorySegment> pointers = new HashMap<>();
        private boolean asks;

        Call(WordCall call, Routine routine) {
            this.call = call;
            this.routine = routine;
        }

        @Override
        public void word(int position, long word) {
            asks |= word == -1; // no other argument that has been checked is negative
            call.word(position, word);
        }

        @Override
        public void pointer(int position, MemorySegment pointer) {
            pointers.put(position, pointer);
            call.pointer(position, pointer);
        }

        @Override
        public long run() {
            long info = call.run();
            if (asks) {
                questions++;
                routine.arguments.forEach(this::forge);
            }
            return info;
        }

        private void forge(Argument argument) {
            if (argument instanceof Workspace workspace
                    && (workspace.size().isEmpty() || workspace.size().equals("?"))) {
                MemorySegment cell = pointers.get(routine.number(workspace) - 1);
                if (workspace.element() == Argument.Element.INT) {
                    cell.set(JAVA_INT, 0, (int) answer);
                } else if (routine.type.numberBytes == 4) {
                    cell.set(JAVA_FLOAT, 0, (float) answer);
                } else {
                    cell.set(JAVA_DOUBLE, 0, answer);
                }
            }
        }

        @Override
        public void abandon() {
            call.abandon();
        }
    }
}
