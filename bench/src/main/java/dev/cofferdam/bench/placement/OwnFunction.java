package dev.cofferdam.bench.placement;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.cofferdam.isolation.IsolationException;
import dev.cofferdam.isolation.Sandbox;
import dev.cofferdam.isolation.Workers;
import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A function of the user's, {@code void f(void *segment, size_t bytes)}, in this process. What it returns is ignored:
 * with a result in a register, integer or floating, the call is the same.
 */
final class OwnFunction {
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG);
    private static final Duration TRIAL = Duration.ofSeconds(60);

    private final String name;
    private final MethodHandle handle;

    private OwnFunction(String name, MethodHandle handle) {
        this.name = name;
        this.handle = handle;
    }

    /**
     * Looks a function up, once it has survived a call in a worker process.
     *
     * @param library a file, or a name that the dynamic linker finds
     * @throws IllegalArgumentException if the library does not load, has no such function, or a call crashes, exits or
     *     does not return within a minute
     */
    static OwnFunction of(String library, String symbol, long bytes) {
        String name = symbol + " of " + library;
        String found = Files.exists(Path.of(library))
                ? Path.of(library).toAbsolutePath().toString()
                : library;
        try (Workers workers = Workers.builder()
                        .count(1)
                        .sandbox(Sandbox.none())
                        .deadline(TRIAL)
                        .build();
                SharedArena arena = SharedArena.create(bytes)) {
            Object none = workers.library(found).function(symbol, SHAPE).call(arena.allocate(bytes, Long.BYTES), bytes);
            if (none != null) {
                throw new AssertionError("a function without a result returned " + none);
            }
        } catch (IsolationException failed) {
            throw new IllegalArgumentException(
                    "--lib, --symbol: " + name + ", tried with " + bytes + " bytes in a process of its own: "
                            + failed.getMessage(),
                    failed);
        }
        SymbolLookup lookup = SymbolLookup.libraryLookup(found, Arena.global());
        return new OwnFunction(name, Linker.nativeLinker().downcallHandle(lookup.findOrThrow(symbol), SHAPE));
    }

    String name() {
        return name;
    }

    void call(MemorySegment segment, long bytes) {
        try {
            handle.invokeExact(segment, bytes);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
