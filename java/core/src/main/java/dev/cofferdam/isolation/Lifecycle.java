package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the workers of a pool come and go. Immutable; each {@code with} method gives a changed copy.
 *
 * {@snippet :
 * Workers workers = Workers.builder()
 *         .lifecycle(Lifecycle.STANDARD
 *                 .withSpares(1)
 *                 .withTemplate(Path.of("libsolver.so"))
 *                 .withRecyclingAfterCalls(10_000))
 *         .build();
 * }
 *
 * <p>A pool has at most its {@code count} of workers that take calls, its spares, and one more process for each worker
 * that is being replaced, until that one has ended; and one or two templates, if it has any.
 *
 * @param spares workers that stand ready beside those that take calls
 * @param templateLibraries libraries that the template has from the beginning, by path or soname; null for no template
 * @param recycleAfterCalls calls after which a worker is replaced; 0 for any number
 * @param recycleAfter age at which a worker is replaced; zero for any
 * @param recycleAboveBytes resident memory of its own, without arenas, above which a worker is replaced; 0 for any
 * @param initialiser what each worker runs before its first call; null for nothing
 * @param exitHook what each worker runs before it ends in good order; null for nothing
 * @param loadingDeadline how long a worker or template may take to load what it loads ahead, and to initialise
 * @param exitGrace how long a worker may take to end in good order
 */
public record Lifecycle(
        int spares,
        @Nullable List<String> templateLibraries,
        long recycleAfterCalls,
        Duration recycleAfter,
        long recycleAboveBytes,
        @Nullable Hook initialiser,
        @Nullable Hook exitHook,
        Duration loadingDeadline,
        Duration exitGrace) {
    /**
     * No spares, no template, no recycling and no hooks; 10 seconds for loading, 1 second for ending. A worker is replaced
     * when it dies.
     */
    public static final Lifecycle STANDARD =
            new Lifecycle(0, null, 0, Duration.ZERO, 0, null, null, Duration.ofSeconds(10), Duration.ofSeconds(1));

    private static final int MOST_SPARES = CofferdamAbi.CFD_MAX_SLOTS();
    private static final int MOST_LIBRARIES = CofferdamAbi.CFD_MAX_PRELOADS();

    /**
     * A C function {@code void f(void)}.
     *
     * @param library the path or soname of its library, as {@code dlopen} takes it
     * @param symbol its name
     */
    public record Hook(String library, String symbol) {
        /** @throws IllegalArgumentException if a name is empty or holds a NUL */
        public Hook {
            requireName("library", library);
            requireName("symbol", symbol);
        }
    }

    /**
     * @throws IllegalArgumentException if a number or a duration is negative, the loading deadline is not positive, there
     *     are more than 1,024 spares or more than 64 libraries, or a library's name is empty or holds a NUL
     */
    public Lifecycle {
        if (spares < 0 || spares > MOST_SPARES) {
            throw new IllegalArgumentException("spares " + spares + ": a pool has 0 to " + MOST_SPARES + " of them");
        }
        if (templateLibraries != null) {
            templateLibraries = List.copyOf(templateLibraries);
            templateLibraries.forEach(name -> requireName("a template's library", name));
            if (templateLibraries.size() > MOST_LIBRARIES) {
                throw new IllegalArgumentException("templateLibraries has " + templateLibraries.size()
                        + " names: a template has at most " + MOST_LIBRARIES);
            }
        }
        requireNotNegative("recycleAfterCalls", recycleAfterCalls);
        requireNotNegative("recycleAboveBytes", recycleAboveBytes);
        requireNotNegative("recycleAfter", recycleAfter);
        requireNotNegative("exitGrace", exitGrace);
        Workers.requirePositive("loadingDeadline", loadingDeadline);
    }

    private static void requireName(String what, String name) {
        Objects.requireNonNull(name, what);
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(what + " \"" + name + "\": a name is needed, without NUL");
        }
    }

    private static void requireNotNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " " + value + ": 0 for no limit, or a positive number is needed");
        }
    }

    private static void requireNotNegative(String name, Duration duration) {
        if (Objects.requireNonNull(duration, name).isNegative()) {
            throw new IllegalArgumentException(name + " " + duration + ": a duration of 0 or more is needed");
        }
    }

    private static Hook hook(Path library, String symbol) {
        Objects.requireNonNull(library, "library");
        return new Hook(library.toAbsolutePath().toString(), symbol);
    }

    /**
     * Workers that stand ready, with the libraries that the pool has used so far loaded and the initialiser run: one takes
     * the place of a worker that has died, at once, and another is made. One that hangs or dies while it loads never takes
     * a call.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1,024
     */
    public Lifecycle withSpares(int spares) {
        return new Lifecycle(
                spares,
                templateLibraries,
                recycleAfterCalls,
                recycleAfter,
                recycleAboveBytes,
                initialiser,
                exitHook,
                loadingDeadline,
                exitGrace);
    }

    /**
     * A template: a process with one thread that has loaded the libraries, and from which workers are forked, so that they
     * need not load them. It is made while the pool serves already, by workers without. A library that workers come to
     * load and that the template lacks is added, by making another in the background.
     *
     * <p>A library is left out that starts threads when it is loaded, kills the template, or takes longer than the loading
     * deadline: {@link Workers#templateState} says so, and workers load it when it is called for. Handlers that a library
     * has registered with {@code pthread_atfork} are not run in workers that are forked from a template.
     *
     * @param libraries those it has from the beginning; relative paths are taken from this JVM's working directory
     * @throws IllegalArgumentException if there are more than 64
     */
    public Lifecycle withTemplate(Path... libraries) {
        return withTemplate(Stream.of(libraries)
                .map(library -> library.toAbsolutePath().toString())
                .toList());
    }

    /**
     * A template, as {@link #withTemplate(Path...)}, of libraries by path or soname.
     *
     * @throws IllegalArgumentException if there are more than 64, or a name is empty or holds a NUL
     */
    public Lifecycle withTemplate(List<String> libraries) {
        return new Lifecycle(
                spares,
                Objects.requireNonNull(libraries, "libraries"),
                recycleAfterCalls,
                recycleAfter,
                recycleAboveBytes,
                initialiser,
                exitHook,
                loadingDeadline,
                exitGrace);
    }

    /**
     * Replaces each worker after so many calls: exactly, for it counts them itself. The replacement is ready before. With 1,
     * each call has a process of its own, which is forked while the call before is made.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Lifecycle withRecyclingAfterCalls(long calls) {
        return new Lifecycle(
                spares,
                templateLibraries,
                calls,
                recycleAfter,
                recycleAboveBytes,
                initialiser,
                exitHook,
                loadingDeadline,
                exitGrace);
    }

    /**
     * Replaces each worker at this age, between two calls, once its replacement is ready.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Lifecycle withRecyclingAfter(Duration age) {
        return new Lifecycle(
                spares,
                templateLibraries,
                recycleAfterCalls,
                age,
                recycleAboveBytes,
                initialiser,
                exitHook,
                loadingDeadline,
                exitGrace);
    }

    /**
     * Replaces each worker that has more resident memory of its own, arenas not counted, between two calls, once its
     * replacement is ready. Looked at 20 times a second.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Lifecycle withRecyclingAbove(long bytes) {
        return new Lifecycle(
                spares,
                templateLibraries,
                recycleAfterCalls,
                recycleAfter,
                bytes,
                initialiser,
                exitHook,
                loadingDeadline,
                exitGrace);
    }

    /**
     * A function that each worker runs before its first call, within the loading deadline. A worker in which it fails is
     * never used; after five in a row, calls are refused with {@link LibraryNotLoadedException} until the next attempt.
     *
     * @param library its path; a relative one is taken from this JVM's working directory
     * @param symbol a {@code void f(void)} in it
     * @throws IllegalArgumentException if the symbol is empty or holds a NUL
     */
    public Lifecycle withInitialiser(Path library, String symbol) {
        return new Lifecycle(
                spares,
                templateLibraries,
                recycleAfterCalls,
                recycleAfter,
                recycleAboveBytes,
                hook(library, symbol),
                exitHook,
                loadingDeadline,
                exitGrace);
    }

    /**
     * A function that each worker runs before it ends in good order: when it is recycled, and when the pool is closed. A
     * worker that is killed runs none, and one that takes longer than the exit grace is killed.
     *
     * @param library its path; a relative one is taken from this JVM's working directory
     * @param symbol a {@code void f(void)} in it
     * @throws IllegalArgumentException if the symbol is empty or holds a NUL
     */
    public Lifecycle withExitHook(Path library, String symbol) {
        return new Lifecycle(
                spares,
                templateLibraries,
                recycleAfterCalls,
                recycleAfter,
                recycleAboveBytes,
                initialiser,
                hook(library, symbol),
                loadingDeadline,
                exitGrace);
    }

    /**
     * How long a worker or a template may take to load what it loads ahead of calls, and to run the initialiser.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Lifecycle withLoadingDeadline(Duration loadingDeadline) {
        return new Lifecycle(
                spares,
                templateLibraries,
                recycleAfterCalls,
                recycleAfter,
                recycleAboveBytes,
                initialiser,
                exitHook,
                loadingDeadline,
                exitGrace);
    }

    /**
     * How long a worker may take to end in good order, its exit hook included.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Lifecycle withExitGrace(Duration exitGrace) {
        return new Lifecycle(
                spares,
                templateLibraries,
                recycleAfterCalls,
                recycleAfter,
                recycleAboveBytes,
                initialiser,
                exitHook,
                loadingDeadline,
                exitGrace);
    }
}
