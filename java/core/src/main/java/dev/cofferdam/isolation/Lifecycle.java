package dev.cofferdam.isolation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
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
 * that is being replaced, until that one has ended; and one or two templates, if it has any. The replacement of a worker
 * whose call nears its deadline is begun a millisecond before; one that is not needed after all ends at once.
 */
public final class Lifecycle {
    /**
     * No spares, no template, no recycling and no hooks; 10 seconds for loading, 1 second for ending. A worker is replaced
     * when it dies.
     */
    public static final Lifecycle STANDARD = new Lifecycle(
            new Terms(0, null, 0, Duration.ZERO, 0, null, null, Duration.ofSeconds(10), Duration.ofSeconds(1)));

    /** A C function {@code void f(void)}, by its library's path or soname. */
    record Hook(String library, String symbol) {
        Hook {
            requireName("library", library);
            requireName("symbol", symbol);
        }
    }

    /**
     * All that has been said.
     *
     * @param spares workers that stand ready beside those that take calls
     * @param templateLibraries libraries that the template has from the beginning; null for no template
     * @param recycleAfterCalls calls after which a worker is replaced; 0 for any number
     * @param recycleAfter age at which a worker is replaced; zero for any
     * @param recycleAboveBytes resident memory of its own above which a worker is replaced; 0 for any
     * @param initialiser what each worker runs before its first call; null for nothing
     * @param exitHook what each worker runs before it ends in good order; null for nothing
     * @param loadingDeadline how long a worker or template may take to load what it loads ahead, and to initialise
     * @param exitHookGrace how long a worker may take to end in good order
     */
    record Terms(
            int spares,
            @Nullable List<String> templateLibraries,
            long recycleAfterCalls,
            Duration recycleAfter,
            long recycleAboveBytes,
            @Nullable Hook initialiser,
            @Nullable Hook exitHook,
            Duration loadingDeadline,
            Duration exitHookGrace) {
        Terms {
            if (spares < 0 || spares > LifecycleMessage.MOST_SPARES) {
                throw new IllegalArgumentException(
                        "spares " + spares + ": a pool has 0 to " + LifecycleMessage.MOST_SPARES + " of them");
            }
            if (templateLibraries != null) {
                templateLibraries.forEach(name -> requireName("a library in libraries", name));
                templateLibraries = List.copyOf(templateLibraries);
                if (templateLibraries.size() > LifecycleMessage.MOST_LIBRARIES) {
                    throw new IllegalArgumentException("libraries has " + templateLibraries.size()
                            + " names: a template has at most " + LifecycleMessage.MOST_LIBRARIES);
                }
            }
            requireNotNegative("calls", recycleAfterCalls);
            requireNotNegative("bytes", recycleAboveBytes);
            requireNotNegative("age", recycleAfter);
            requireNotNegative("exitHookGrace", exitHookGrace);
            Workers.requirePositive("loadingDeadline", loadingDeadline);
        }
    }

    /** The terms while one of them is being changed. */
    private static final class Draft {
        private int spares;
        private @Nullable List<String> templateLibraries;
        private long recycleAfterCalls;
        private Duration recycleAfter;
        private long recycleAboveBytes;
        private @Nullable Hook initialiser;
        private @Nullable Hook exitHook;
        private Duration loadingDeadline;
        private Duration exitHookGrace;

        Draft(Terms terms) {
            spares = terms.spares;
            templateLibraries = terms.templateLibraries;
            recycleAfterCalls = terms.recycleAfterCalls;
            recycleAfter = terms.recycleAfter;
            recycleAboveBytes = terms.recycleAboveBytes;
            initialiser = terms.initialiser;
            exitHook = terms.exitHook;
            loadingDeadline = terms.loadingDeadline;
            exitHookGrace = terms.exitHookGrace;
        }

        Terms terms() {
            return new Terms(
                    spares,
                    templateLibraries,
                    recycleAfterCalls,
                    recycleAfter,
                    recycleAboveBytes,
                    initialiser,
                    exitHook,
                    loadingDeadline,
                    exitHookGrace);
        }
    }

    private final Terms terms;

    private Lifecycle(Terms terms) {
        this.terms = terms;
    }

    private Lifecycle with(Consumer<Draft> change) {
        Draft draft = new Draft(terms);
        change.accept(draft);
        return new Lifecycle(draft.terms());
    }

    Terms terms() {
        return terms;
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
        return with(draft -> draft.spares = spares);
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
        return withTemplate(Stream.of(Objects.requireNonNull(libraries, "libraries"))
                .map(library -> library.toAbsolutePath().toString())
                .toList());
    }

    /**
     * A template, as {@link #withTemplate(Path...)}, of libraries by path or soname.
     *
     * @throws IllegalArgumentException if there are more than 64, or a name is empty or holds a NUL
     */
    public Lifecycle withTemplate(List<String> libraries) {
        return with(draft -> draft.templateLibraries = Objects.requireNonNull(libraries, "libraries"));
    }

    /**
     * Replaces each worker after so many calls: exactly, for it counts them itself. The replacement is ready before. With 1,
     * each call has a process of its own, which is forked while the call before is made.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Lifecycle withRecyclingAfterCalls(long calls) {
        return with(draft -> draft.recycleAfterCalls = calls);
    }

    /**
     * Replaces each worker at this age, between two calls, once its replacement is ready.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Lifecycle withRecyclingAfter(Duration age) {
        return with(draft -> draft.recycleAfter = age);
    }

    /**
     * Replaces each worker that has more resident memory of its own, arenas not counted, between two calls, once its
     * replacement is ready. Looked at 20 times a second.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Lifecycle withRecyclingAbove(long bytes) {
        return with(draft -> draft.recycleAboveBytes = bytes);
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
        return with(draft -> draft.initialiser = hook(library, symbol));
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
        return with(draft -> draft.exitHook = hook(library, symbol));
    }

    /**
     * How long a worker or a template may take to load what it loads ahead of calls, and to run the initialiser.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Lifecycle withLoadingDeadline(Duration loadingDeadline) {
        return with(draft -> draft.loadingDeadline = loadingDeadline);
    }

    /**
     * How long a worker may take to end in good order, its exit hook included.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Lifecycle withExitHookGrace(Duration exitHookGrace) {
        return with(draft -> draft.exitHookGrace = exitHookGrace);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lifecycle lifecycle && terms.equals(lifecycle.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return "Lifecycle" + terms.toString().substring("Terms".length());
    }
}
