package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random signatures and values, called by the native linker in this JVM and isolated: results, errno and what is written
 * through a pointer are the same bits. {@code -Dcofferdam.test.seed=N} repeats a run.
 */
class DifferentialTest {
    private static final long SEED = Long.getLong("cofferdam.test.seed", System.nanoTime());
    private static final int FUNCTIONS = 200;
    private static final int VALUES_EACH = 10;
    private static final int MOST_ARGUMENTS = 127;

    private static final Linker.Option CAPTURE = Linker.Option.captureCallState("errno");
    private static final VarHandle ERRNO =
            Linker.Option.captureStateLayout().varHandle(PathElement.groupElement("errno"));

    @TempDir
    private static Path folder;

    private static Path library;
    private static Workers workers;
    private static Arena loaded;
    private static SharedArena shared;
    /** Where functions without a result leave their hash. */
    private static MemorySegment written;

    /** A C function that folds all its arguments into a hash, and makes errno and its result of that. */
    private record Function(String symbol, @Nullable Scalar result, List<Scalar> arguments) {
        /** A function without a result writes through its first pointer, which is then not null. */
        int writesThrough() {
            return result == null ? arguments.indexOf(Scalar.ADDRESS) : -1;
        }

        FunctionDescriptor descriptor() {
            MemoryLayout[] layouts = arguments.stream().map(Scalar::layout).toArray(MemoryLayout[]::new);
            return result == null
                    ? FunctionDescriptor.ofVoid(layouts)
                    : FunctionDescriptor.of(result.layout(), layouts);
        }

        String definition() {
            StringBuilder body = new StringBuilder("    uint64_t hash = 1;\n");
            for (int i = 0; i < arguments.size(); i++) {
                String bits = arguments.get(i).bits("a" + i);
                body.append("    hash = fold(hash, ").append(bits).append(");\n");
            }
            body.append("    errno = (int)(hash >> 32);\n");
            if (result != null) {
                body.append("    return ").append(result.ofBits("hash")).append(";\n");
            } else if (writesThrough() >= 0) {
                body.append("    *(uint64_t *)a").append(writesThrough()).append(" = hash;\n");
            }
            return prototype() + " {\n" + body + "}\n";
        }

        private String prototype() {
            String parameters = IntStream.range(0, arguments.size())
                    .mapToObj(i -> arguments.get(i).cName() + " a" + i)
                    .collect(Collectors.joining(", "));
            return (result == null ? "void" : result.cName()) + " " + symbol + "("
                    + (parameters.isEmpty() ? "void" : parameters) + ")";
        }

        @Override
        public String toString() {
            return prototype();
        }
    }

    /** What a call left: bits of the result, errno, and the hash behind the pointer. */
    private record Trace(long result, int errno, long written) {}

    static List<Function> functions() {
        Random random = new Random(SEED);
        List<Function> functions = new ArrayList<>();
        for (int i = 0; i < FUNCTIONS; i++) {
            // Counts and results in turn, so that every run has all of them.
            int result = i % (Scalar.ALL.size() + 1);
            List<Scalar> arguments = new ArrayList<>();
            for (int j = 0; j < i % (MOST_ARGUMENTS + 1); j++) {
                arguments.add(Scalar.ALL.get(random.nextInt(Scalar.ALL.size())));
            }
            if (result == Scalar.ALL.size() && !arguments.isEmpty()) {
                arguments.set(random.nextInt(arguments.size()), Scalar.ADDRESS);
            }
            functions.add(
                    new Function("f" + i, result == Scalar.ALL.size() ? null : Scalar.ALL.get(result), arguments));
        }
        return functions;
    }

    @BeforeAll
    static void start() throws Exception {
        System.out.println("DifferentialTest: -Dcofferdam.test.seed=" + SEED);
        library = GeneratedLibrary.compile(
                folder, "", functions().stream().map(Function::definition).toList());
        workers = Workers.builder().count(1).build();
        loaded = Arena.ofShared();
        shared = SharedArena.create(1 << 20);
        written = shared.allocate(ValueLayout.JAVA_LONG);
    }

    @AfterAll
    static void stop() {
        workers.close();
        shared.close();
        loaded.close();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void shouldReturnTheBitsThatTheNativeLinkerReturns(Function function) throws Throwable {
        MemorySegment address = SymbolLookup.libraryLookup(library, loaded).findOrThrow(function.symbol());
        MethodHandle inProcess = Linker.nativeLinker().downcallHandle(address, function.descriptor(), CAPTURE);
        MethodHandle isolated = workers.library(library)
                .function(function.symbol(), function.descriptor(), CAPTURE)
                .handle();
        Random random = new Random(SEED ^ function.symbol().hashCode());

        for (int i = 0; i < VALUES_EACH; i++) {
            List<Object> values = values(function, random);

            Trace expected = trace(inProcess, function, values);
            Trace actual = trace(isolated, function, values);

            assertThat(actual).as("seed %d, %s, %s", SEED, function, values).isEqualTo(expected);
        }
    }

    private static List<Object> values(Function function, Random random) {
        List<Object> values = new ArrayList<>();
        for (Scalar type : function.arguments()) {
            values.add(type.random(random, shared));
        }
        if (function.writesThrough() >= 0) {
            values.set(function.writesThrough(), written);
        }
        return values;
    }

    private static Trace trace(MethodHandle handle, Function function, List<Object> values) throws Throwable {
        written.set(ValueLayout.JAVA_LONG, 0, 0);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment captured = arena.allocate(Linker.Option.captureStateLayout());
            List<Object> arguments = new ArrayList<>(Collections.singletonList(captured));
            arguments.addAll(values);
            Object result = handle.invokeWithArguments(arguments);
            return new Trace(
                    function.result() == null ? 0 : Scalar.bitsOf(result),
                    (int) ERRNO.get(captured, 0L),
                    written.get(ValueLayout.JAVA_LONG, 0));
        }
    }
}
