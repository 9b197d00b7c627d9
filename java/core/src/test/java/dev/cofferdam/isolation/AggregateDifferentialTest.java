package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
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
 * Random signatures with structs, unions and variadic arguments, called by the native linker in this JVM and isolated: the
 * handles have the same type, and results and errno are the same bits. {@code -Dcofferdam.test.seed=N} repeats a run.
 */
class AggregateDifferentialTest {
    private static final long SEED = Long.getLong("cofferdam.test.seed", System.nanoTime());
    /** With the 200 of {@link DifferentialTest}, two thousand. */
    private static final int FUNCTIONS = 1800;

    private static final int VALUES_EACH = 4;
    /** A method handle of the JDK's takes 255 words, and large structs go word by word. */
    private static final int MOST_WORDS = 100;

    private static final Linker.Option CAPTURE = Linker.Option.captureCallState("errno");
    private static final VarHandle ERRNO =
            Linker.Option.captureStateLayout().varHandle(PathElement.groupElement("errno"));

    @TempDir
    private static Path folder;

    private static final List<String> TYPES = new ArrayList<>();
    private static final List<Function> MADE = make();

    private static Path library;
    private static Workers workers;
    private static Arena loaded;
    private static SharedArena shared;

    /** A C function that folds all its arguments into a hash, and makes errno and its result of that. */
    private record Function(String symbol, @Nullable CType result, List<CType> arguments, int fixed) {
        boolean isVariadic() {
            return fixed < arguments.size();
        }

        boolean returnsAggregate() {
            return result != null && result.isAggregate();
        }

        FunctionDescriptor descriptor() {
            MemoryLayout[] layouts = arguments.stream().map(CType::layout).toArray(MemoryLayout[]::new);
            return result == null
                    ? FunctionDescriptor.ofVoid(layouts)
                    : FunctionDescriptor.of(result.layout(), layouts);
        }

        Linker.Option[] options() {
            return isVariadic()
                    ? new Linker.Option[] {Linker.Option.firstVariadicArg(fixed), CAPTURE}
                    : new Linker.Option[] {CAPTURE};
        }

        String definition() {
            StringBuilder body = new StringBuilder("    uint64_t hash = 1;\n");
            if (isVariadic()) {
                body.append("    va_list rest;\n    va_start(rest, a" + (fixed - 1) + ");\n");
            }
            for (int i = 0; i < arguments.size(); i++) {
                CType type = arguments.get(i);
                if (i >= fixed) {
                    body.append("    " + type.declare("a" + i) + " = va_arg(rest, " + type.base() + ");\n");
                }
                if (type.isAggregate()) {
                    for (CType.Bytes part : type.leaves()) {
                        body.append("    hash = fold_bytes(hash, &a" + i + ", " + part.offset() + ", " + part.count()
                                + ");\n");
                    }
                } else {
                    body.append("    hash = fold(hash, " + type.scalar().bits("a" + i) + ");\n");
                }
            }
            body.append("    errno = (int)(hash >> 32);\n");
            if (returnsAggregate()) {
                body.append("    " + result.declare("result") + ";\n");
                for (CType.Bytes part : result.leaves()) {
                    body.append("    set_bytes(&result, " + part.offset() + ", " + part.count() + ", hash);\n");
                }
                body.append("    return result;\n");
            } else if (result != null) {
                body.append("    return " + result.scalar().ofBits("hash") + ";\n");
            }
            return this + " {\n" + body + "}\n";
        }

        @Override
        public String toString() {
            String parameters = IntStream.range(0, fixed)
                    .mapToObj(i -> arguments.get(i).declare("a" + i))
                    .collect(Collectors.joining(", "));
            return (result == null ? "void" : result.base()) + " " + symbol + "("
                    + (parameters.isEmpty() ? "void" : parameters) + (isVariadic() ? ", ..." : "") + ")";
        }
    }

    private static List<Function> make() {
        Random random = new Random(SEED);
        List<Function> functions = new ArrayList<>();
        for (int i = 0; i < FUNCTIONS; i++) {
            CType result =
                    switch (i % 4) {
                        case 0 -> null;
                        case 1 -> CType.scalar(random, false);
                        default -> CType.aggregate(random, TYPES);
                    };
            int count = random.nextInt(12);
            int fixed = i % 3 == 0 && count > 1 ? random.nextInt(1, count) : count;
            List<CType> arguments = new ArrayList<>();
            long words = 0;
            while (arguments.size() < count && words < MOST_WORDS) {
                CType type = random.nextBoolean()
                        ? CType.aggregate(random, TYPES)
                        : CType.scalar(random, arguments.size() >= fixed);
                words += (type.layout().byteSize() + 7) / 8;
                if (words <= MOST_WORDS) {
                    arguments.add(type);
                }
            }
            functions.add(new Function("f" + i, result, arguments, Math.min(fixed, arguments.size())));
        }
        return functions;
    }

    static List<Function> functions() {
        return MADE;
    }

    @BeforeAll
    static void start() throws Exception {
        System.out.println("AggregateDifferentialTest: -Dcofferdam.test.seed=" + SEED);
        library = GeneratedLibrary.compile(
                folder,
                String.join("", TYPES),
                MADE.stream().map(Function::definition).toList());
        workers = Workers.builder().count(1).build();
        loaded = Arena.ofShared();
        shared = SharedArena.create(1 << 20);
    }

    @AfterAll
    static void stop() {
        workers.close();
        shared.close();
        loaded.close();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void shouldPassAndReturnTheBitsThatTheNativeLinkerDoes(Function function) throws Throwable {
        MemorySegment address = SymbolLookup.libraryLookup(library, loaded).findOrThrow(function.symbol());
        MethodHandle inProcess =
                Linker.nativeLinker().downcallHandle(address, function.descriptor(), function.options());
        MethodHandle isolated = workers.library(library)
                .function(function.symbol(), function.descriptor(), function.options())
                .handle();
        Random random = new Random(SEED ^ function.symbol().hashCode());

        assertThat(isolated.type()).isEqualTo(inProcess.type());
        for (int i = 0; i < VALUES_EACH; i++) {
            try (Arena arena = Arena.ofConfined()) {
                List<Object> values = values(function, random, arena);

                String expected = trace(inProcess, function, values, arena);
                String actual = trace(isolated, function, values, arena);

                assertThat(actual).as("seed %d, %s", SEED, function).isEqualTo(expected);
            }
        }
    }

    private static List<Object> values(Function function, Random random, Arena arena) {
        List<Object> values = new ArrayList<>();
        for (CType type : function.arguments()) {
            if (type.isAggregate()) {
                byte[] bytes = new byte[(int) type.layout().byteSize()];
                random.nextBytes(bytes);
                // The native linker takes native segments only if they are aligned, and any from the heap.
                values.add(
                        random.nextBoolean()
                                ? MemorySegment.ofArray(bytes)
                                : arena.allocate(type.layout()).copyFrom(MemorySegment.ofArray(bytes)));
            } else {
                values.add(type.scalar().random(random, shared));
            }
        }
        return values;
    }

    /** What a call left: errno, and the bits of its result apart from padding. */
    private static String trace(MethodHandle handle, Function function, List<Object> values, Arena arena)
            throws Throwable {
        MemorySegment captured = arena.allocate(Linker.Option.captureStateLayout());
        List<Object> arguments = new ArrayList<>();
        if (function.returnsAggregate()) {
            arguments.add((SegmentAllocator) arena);
        }
        arguments.add(captured);
        arguments.addAll(values);
        Object result = handle.invokeWithArguments(arguments);
        return "errno " + (int) ERRNO.get(captured, 0L) + ", result " + bits(function, result);
    }

    private static String bits(Function function, Object result) {
        if (!function.returnsAggregate()) {
            return result == null ? "" : Long.toHexString(Scalar.bitsOf(result));
        }
        MemorySegment struct = (MemorySegment) result;
        return function.result().leaves().stream()
                .map(part -> struct.asSlice(part.offset(), part.count()).toArray(ValueLayout.JAVA_BYTE))
                .map(HexFormat.of()::formatHex)
                .collect(Collectors.joining(" "));
    }
}
