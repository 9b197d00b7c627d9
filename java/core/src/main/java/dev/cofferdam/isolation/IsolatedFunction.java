package dev.cofferdam.isolation;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A native function that runs in a worker process, with a deadline. Immutable; may be used from any thread, and by as
 * many at once as there are: each call takes a worker of the pool for itself.
 *
 * <p>Pointers that are passed must point into a {@link dev.cofferdam.memory.SharedArena}, come from
 * {@link IsolatedLibrary#symbol}, or be {@code NULL}; arguments marked by {@link #copyIn}, {@link #copyOut} or
 * {@link #copyInOut} may be in any memory. Pointers that are returned are zero-length segments; they mean something here
 * only if they point into a shared arena, or into what was copied from native memory; within a {@link Session}, they can
 * be passed back to its worker.
 *
 * <p>What can be changed about a function gives another view of it:
 *
 * {@snippet :
 * IsolatedFunction sort = library.function("sort", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG))
 *         .copyInOut(0)
 *         .withDeadline(Duration.ofMillis(200));
 * Object comparisons = sort.call(new double[] {3, 1, 2}, 3L); // the array is sorted if this returns, else as it was
 * }
 */
public final class IsolatedFunction {
    private final IsolatedLibrary library;
    private final LaneSource source;
    private final String symbol;
    private final CallShape shape;
    private final int number;
    /** The number its calls are counted under. */
    private final int countedAs;

    private final CallTerms terms;
    private final long deadlineNanos;
    private final QueueShare share;
    /** Makes a call with the pointers as they are given. */
    private final MethodHandle plain;
    /** How pointers are staged, if any are. */
    private final @Nullable StagedArguments staged;

    /** What is called again when it has failed, if anything is. */
    private final @Nullable IsolatedFunction attempt;

    private final MethodHandle handle;
    /** Made when it is first needed. */
    private volatile @Nullable BoxedCall boxed;

    IsolatedFunction(
            IsolatedLibrary library,
            LaneSource source,
            String symbol,
            CallShape shape,
            int number,
            CallTerms terms,
            QueueShare share) {
        this(library, source, symbol, shape, number, number, terms, share);
    }

    private IsolatedFunction(
            IsolatedLibrary library,
            LaneSource source,
            String symbol,
            CallShape shape,
            int number,
            int countedAs,
            CallTerms terms,
            QueueShare share) {
        this.library = library;
        this.source = source;
        this.symbol = symbol;
        this.shape = shape;
        this.number = number;
        this.countedAs = countedAs;
        this.terms = terms;
        this.deadlineNanos = Durations.saturatedNanos(terms.deadline());
        this.share = share;
        this.plain = CallHandles.of(this, shape);
        this.staged =
                terms.stages() ? new StagedArguments(library.workers(), shape.descriptor(), terms, leading()) : null;
        this.attempt = terms.retries() > 0 ? with(terms.ofOneAttempt()) : null;
        this.handle = attempt != null ? RepeatedHandles.of(this, attempt.handle()) : onceHandle();
    }

    private MethodHandle onceHandle() {
        if (terms.hedgeDelay().isPresent()) {
            return HedgedHandles.of(this, plain.type());
        }
        return staged != null ? StagedHandles.of(plain, staged, shape.descriptor()) : plain;
    }

    private IsolatedFunction with(CallTerms changed) {
        return new IsolatedFunction(library, source, symbol, shape, number, changed, share);
    }

    /** How many parameters of the handle come before the function's arguments. */
    private int leading() {
        return plain.type().parameterCount()
                - shape.descriptor().argumentLayouts().size();
    }

    /**
     * The same function with another deadline: the time from a call's invocation to its end, which covers waiting for a
     * worker, loading the library, its constructors and the call. Where a {@link Deadline} encloses a call, the earlier of
     * the two holds. Copying marked arguments comes on top of it.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public IsolatedFunction withDeadline(Duration deadline) {
        Workers.requirePositive("deadline", deadline);
        return with(terms.withDeadline(deadline));
    }

    /**
     * The same function in a lane of the pool's queue, whose calls occupy only some of its workers at a time.
     *
     * @param lane a name that was given to {@code Workers.Builder.lane}
     * @throws IllegalArgumentException if the pool has no such lane
     */
    public IsolatedFunction inLane(String lane) {
        QueueShare named = library.workers().share(Objects.requireNonNull(lane, "lane"));
        return new IsolatedFunction(library, source, symbol, shape, number, terms, named);
    }

    /**
     * The same function with some pointer arguments copied in: the worker is given a copy of the segment, and what it
     * writes there is lost. The segment may be in any memory: on the heap, private to this JVM, or shared, which makes no
     * difference. {@link #call} and {@link #submit} take arrays of primitives as well, and a {@code String}, which arrives
     * as UTF-8 with a NUL.
     *
     * <p>Copies are aligned to 64 bytes and go through memory of the pool, in pieces that hold off no safepoint. A native
     * segment must have its size; {@code NULL} is passed as it is. An argument is copied as it was marked last.
     *
     * @param arguments their positions among the function's arguments, from 0
     * @throws IllegalArgumentException if the function has no such argument, or it is no pointer
     */
    public IsolatedFunction copyIn(int... arguments) {
        return copying(Passing.COPIED_IN, "copyIn", arguments);
    }

    /**
     * The same function with some pointer arguments copied out: the worker is given zeroed memory of the segment's size,
     * which is copied to the segment when the call has succeeded; a call that throws leaves the segment as it was. Segments
     * and arrays are as for {@link #copyIn}, without {@code String}. A call is refused when such a segment overlaps that
     * of another pointer argument, as each would have its own copy.
     *
     * @param arguments their positions among the function's arguments, from 0
     * @throws IllegalArgumentException if the function has no such argument, or it is no pointer
     */
    public IsolatedFunction copyOut(int... arguments) {
        return copying(Passing.COPIED_OUT, "copyOut", arguments);
    }

    /**
     * The same function with some pointer arguments copied in, as by {@link #copyIn}, and out, as by {@link #copyOut}.
     *
     * @param arguments their positions among the function's arguments, from 0
     * @throws IllegalArgumentException if the function has no such argument, or it is no pointer
     */
    public IsolatedFunction copyInOut(int... arguments) {
        return copying(Passing.COPIED_IN_AND_OUT, "copyInOut", arguments);
    }

    private IsolatedFunction copying(Passing passing, String method, int... arguments) {
        Objects.requireNonNull(arguments, "arguments");
        List<MemoryLayout> layouts = shape.descriptor().argumentLayouts();
        for (int argument : arguments) {
            if (argument < 0 || argument >= layouts.size()) {
                throw new IllegalArgumentException(method + "(" + argument + "): " + this + " has " + layouts.size()
                        + " arguments, numbered from 0");
            }
            if (!(layouts.get(argument) instanceof AddressLayout)) {
                throw new IllegalArgumentException(method + "(" + argument + "): that argument of " + this + " is "
                        + layouts.get(argument) + "; only a pointer's memory, ADDRESS, is copied");
            }
        }
        return with(terms.withPassing(passing, arguments));
    }

    /**
     * The same function, whose calls leave the segments they are given exactly as they were unless they succeed: a call
     * that throws has changed nothing. The worker is given copies of all segments that are in {@code READ_WRITE} arenas,
     * which are copied back after it has returned. Copies of segments that overlap do so in the same way. Segments in
     * {@code READ_ONLY} arenas are passed as they are, and arguments that are marked for copying are copied as marked.
     *
     * <p>Each segment must have its size, as nothing beyond it is copied. Memory that the function finds by pointers in
     * memory is not covered.
     */
    public IsolatedFunction allOrNothing() {
        return with(terms.withAllOrNothing());
    }

    /**
     * The same function, with the promise that a call may be made more than once, also when a call before was killed half
     * way: what {@link #withRetry} and {@link #withHedge} ask for. A function that writes only to its own outputs keeps
     * it, one that adds to a file or to its own inputs does not, unless {@link #allOrNothing} or {@link #copyInOut} has
     * each call begin from the same.
     */
    public IsolatedFunction safeToRepeat() {
        return with(terms.withSafeToRepeat());
    }

    /**
     * The same function, which is called again when its process crashed or exited or the pool's supervisor was lost. The
     * deadline is that of all attempts together. Not repeated are calls that were cancelled or refused. When the last
     * attempt fails, its exception is thrown, with those of the attempts before as suppressed.
     *
     * @param atMost how many times more the call may be made
     * @throws IllegalArgumentException if {@code atMost} is not positive
     * @throws IllegalStateException if the function is not declared {@link #safeToRepeat}, or belongs to one worker, whose
     *     state a repeated call would not find
     */
    public IsolatedFunction withRetry(int atMost) {
        return withRetry(atMost, Optional.empty());
    }

    /**
     * The same function, which is called again as by {@link #withRetry(int)}, and also when it has taken too long: each
     * attempt is killed after a time of its own while there is time left for another.
     *
     * @param atMost how many times more the call may be made
     * @param each the deadline of each attempt
     * @throws IllegalArgumentException if {@code atMost} or {@code each} is not positive
     * @throws IllegalStateException if the function is not declared {@link #safeToRepeat}, or belongs to one worker
     */
    public IsolatedFunction withRetry(int atMost, Duration each) {
        Workers.requirePositive("each", each);
        return withRetry(atMost, Optional.of(each));
    }

    private IsolatedFunction withRetry(int atMost, Optional<Duration> each) {
        if (atMost < 1) {
            throw new IllegalArgumentException("atMost " + atMost + ": a call is repeated once or more");
        }
        requireRepeatable("withRetry");
        return with(terms.withRetries(atMost, each));
    }

    /**
     * The same function, whose calls a second worker gets as well when the first has not answered after a delay. The first
     * answer wins; the other worker is killed, and is dead before the call returns. While one of the two may still answer,
     * a crash of the other does not end the call. The deadline is that of both.
     *
     * <p>Two processes must not write to the same memory, so the calls are {@link #allOrNothing} as well. The second
     * worker's copies are made when it is called, by another thread: marked segments must not be confined, and nobody
     * should change them meanwhile. When no worker is free for the second, the first goes on alone.
     *
     * @param delay how long the first has for itself
     * @throws IllegalArgumentException if the delay is not positive, or the function captures {@code errno}, which two
     *     calls cannot leave in one place
     * @throws IllegalStateException if the function is not declared {@link #safeToRepeat}, or belongs to one worker
     */
    public IsolatedFunction withHedge(Duration delay) {
        Workers.requirePositive("delay", delay);
        requireRepeatable("withHedge");
        if (shape.captureErrno()) {
            throw new IllegalArgumentException(
                    this + " captures errno, of which two calls at once would leave two; have"
                            + " the function return it, or use withRetry");
        }
        return with(terms.withHedge(delay));
    }

    private void requireRepeatable(String method) {
        if (!terms.safeToRepeat()) {
            throw new IllegalStateException(method + ": " + this
                    + " has not been declared safe to repeat; say so by safeToRepeat() if a second call, after one that"
                    + " ended half way, does no harm");
        }
        if (!source.equals(library.workers().anyWorker())) {
            throw new IllegalStateException(method + ": " + this
                    + " belongs to one worker, and no other has its state; repeat the whole instead");
        }
    }

    /**
     * The function as a method handle, of exactly the type that {@code Linker.downcallHandle} gives for the descriptor
     * and options once the address is bound: first a {@link java.lang.foreign.SegmentAllocator} if a struct or union is
     * returned, then the capture segment if {@code errno} is captured, then the arguments. Keep it in a
     * {@code static final} field where speed matters.
     *
     * <p>A struct or union that is passed by value may be any segment that this thread can read, on the heap too: it is
     * copied when the call is made. Pointers in it are passed on as they are.
     *
     * <p>Calling it blocks until the call has ended. It throws
     *
     * <ul>
     *   <li>{@link IsolationException} as that class says,
     *   <li>{@link java.util.concurrent.RejectedExecutionException} when the pool is shut down, or all workers are busy
     *       and as many callers wait as the pool allows,
     *   <li>{@link java.util.concurrent.CancellationException} when the thread is interrupted, or by
     *       {@link Workers#shutdownNow}, either of which kills the call,
     *   <li>{@link IllegalArgumentException} when a pointer is not in shared memory or cannot be copied as it is marked, or the
     *       segment of a struct is too short,
     *   <li>{@link NullPointerException} when an argument is null,
     *   <li>{@link IllegalStateException} when the arena of a segment is closed, when the workers see as many arenas as
     *       they can, or when the worker cannot make the call,
     *   <li>{@link WrongThreadException} when a segment that is to be copied is confined to another thread,
     *   <li>{@link OutOfMemoryError} when there is no memory for copies,
     *   <li>{@link java.io.UncheckedIOException} when the kernel refuses what a new arena needs.
     * </ul>
     */
    public MethodHandle handle() {
        return handle;
    }

    /**
     * Calls the function with boxed arguments. Blocks, and throws what {@link #handle} throws.
     *
     * @param arguments as for {@link #handle}, and arrays and strings where an argument is marked for copying
     * @return the result, null for {@code void}
     * @throws IllegalArgumentException if there are too few or too many arguments, or one is of another type
     */
    public @Nullable Object call(Object... arguments) {
        return invoke(handle, checked(arguments));
    }

    /**
     * Calls the function without waiting, and without a thread; in a {@link Session} with a virtual one. The future
     * completes with the result, null for {@code void}, or with what {@link #handle} throws. Its {@code cancel} kills the
     * call and returns when nothing of it runs any more; completed from outside, by {@code orTimeout} for instance, it kills
     * the call without waiting for that.
     *
     * <p>The deadline begins now and covers the wait for a worker. A full queue makes this method throw, or block, as the
     * pool's {@link QueuePolicy} says. Structs that are passed by value are copied now; one that is returned is allocated
     * now, and the allocator must give a segment that any thread may write to.
     *
     * <p>Copies that go in are made before this returns, copies that come out before the future completes, by another
     * thread: the segments of marked arguments must not be confined. An enclosing {@link Deadline} holds for the call.
     *
     * @param arguments as for {@link #call}
     * @throws IllegalArgumentException if there are too few or too many arguments, one is of another type, or cannot be
     *     copied as it is marked
     * @throws WrongThreadException if a segment that is to be copied, or the allocator's arena, is confined to a thread
     * @throws DeadlineExceededException if the enclosing deadline is over already
     * @throws LibraryNotLoadedException if the library, or the pool's initialiser, has cost so many workers that none is
     *     sacrificed now
     * @throws java.util.concurrent.RejectedExecutionException if the pool is shut down, or when all workers are busy and as
     *     many callers wait as the pool allows
     * @throws IllegalStateException if the arena of a segment that is to be copied is closed
     * @throws OutOfMemoryError if there is no memory for copies
     */
    public CompletableFuture<@Nullable Object> submit(Object... arguments) {
        Object[] own = checked(arguments);
        return attempt != null ? RepeatedCall.start(this, attempt, own) : submitOnce(own);
    }

    /**
     * Calls the function with each of many arguments, on as many workers as there are; results come in the order of the
     * source. As {@link #map(Stream, Mapping)}.
     */
    public Stream<Mapped> map(Stream<Object[]> arguments) {
        return map(arguments, Mapping.inOrder());
    }

    /**
     * Calls the function with each of many arguments, as {@link #map(Stream)}. The iterator is asked for when a terminal
     * operation begins.
     */
    public Stream<Mapped> map(Iterable<Object[]> arguments) {
        return map(arguments, Mapping.inOrder());
    }

    /** Calls the function with each of many arguments, as {@link #map(Stream, Mapping)}. */
    public Stream<Mapped> map(Iterable<Object[]> arguments, Mapping how) {
        Objects.requireNonNull(arguments, "arguments");
        return map(StreamSupport.stream(arguments::spliterator, Spliterator.ORDERED, false), how);
    }

    /**
     * Calls the function with each of many arguments, on as many workers as there are. Nothing happens before a terminal
     * operation takes results. The source may be without end: the thread that takes results takes items from it, and never
     * more than the window ahead. Chunks of calls that are close together in the source are made one after another; a
     * worker that has made its own gets the next.
     *
     * <p>What goes wrong with one item is that item's {@link Mapped.Failed}, and nothing else's. An exception of the source
     * is passed on. An interrupt while results are waited for kills what is in flight, and is a {@link
     * java.util.concurrent.CancellationException}.
     *
     * <p>Closing the stream before its end, which no terminal operation does by itself, kills what is in flight and closes
     * the source: use try-with-resources where only a part is wanted.
     *
     * @param arguments arrays as for {@link #call}
     * @return a sequential stream
     */
    public Stream<Mapped> map(Stream<Object[]> arguments, Mapping how) {
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(how, "how");
        Workers workers = library.workers();
        int parallel = source.equals(workers.anyWorker()) ? workers.lanes().size() : 1;
        MappedCalls calls = new MappedCalls(this, arguments.iterator(), how, parallel);
        return StreamSupport.stream(calls, false).onClose(calls::cancel).onClose(arguments::close);
    }

    /** Submits a call whose arguments are checked, and which is not repeated when it fails. */
    CompletableFuture<@Nullable Object> submitOnce(Object[] own) {
        if (staged == null) {
            return submitPlain(own);
        }
        staged.requireUnconfined(own);
        if (terms.hedgeDelay().isPresent()) {
            return HedgedCall.start(this, staged, terms.hedgeDelay().get(), own);
        }
        Staging staging = staged.openIn(own);
        return StagedCall.start(staging, () -> submitPlain(own));
    }

    /** Submits a call whose arguments are checked and whose pointers are passed as they are. */
    CompletableFuture<@Nullable Object> submitPlain(Object[] arguments) {
        Object[] own = StructsOfCall.taken(this, shape, arguments);
        return source.equals(library.workers().anyWorker())
                ? library.workers().submit(this, own)
                : SubmittedCall.start(Deadline.carried(() -> invoke(plain, own)));
    }

    private Object[] checked(Object[] arguments) {
        Objects.requireNonNull(arguments, "arguments");
        Object[] own = ArrayArguments.toSegments(this, leading(), arguments);
        CallHandles.checkArguments(this, handle.type(), own);
        return own;
    }

    static @Nullable Object invoke(MethodHandle handle, Object[] arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new AssertionError("an isolated call throws no checked exceptions", impossible);
        }
    }

    public String symbol() {
        return symbol;
    }

    public FunctionDescriptor descriptor() {
        return shape.descriptor();
    }

    public IsolatedLibrary library() {
        return library;
    }

    /** The time a call has, from its invocation. */
    public Duration deadline() {
        return terms.deadline();
    }

    CallTerms terms() {
        return terms;
    }

    /**
     * The same function, whose calls get their worker elsewhere.
     *
     * @throws IllegalStateException if its calls may be made more than once
     */
    IsolatedFunction from(LaneSource other) {
        if (terms.repeats()) {
            throw new IllegalStateException(
                    this + " may be called more than once, by withRetry or withHedge, and a worker"
                            + " that is held has a state that no other has; take the function as it was before");
        }
        return new IsolatedFunction(library, other, symbol, shape, number, terms, share);
    }

    /** What runs another function in this one's name, without regard to its own shape: see {@link FaultPlan}. */
    IsolatedFunction standIn(IsolatedFunction other) {
        CallTerms plainly = CallTerms.of(terms.deadline());
        return new IsolatedFunction(library, source, symbol, shape, other.number, number, plainly, share);
    }

    int countedAs() {
        return countedAs;
    }

    boolean capturesErrno() {
        return shape.captureErrno();
    }

    /** Where its calls get their worker from. */
    LaneSource source() {
        return source;
    }

    /** Which calls of the pool its own are counted among. */
    QueueShare share() {
        return share;
    }

    /** The call in two halves. */
    BoxedCall boxed() {
        BoxedCall made = boxed;
        if (made == null) {
            made = CallHandles.boxed(this, shape);
            boxed = made;
        }
        return made;
    }

    int number() {
        return number;
    }

    /**
     * The time at which a call that is invoked now is over, by its own deadline or an enclosing one.
     *
     * @throws DeadlineExceededException if the enclosing one is over already
     */
    long deadlineFrom(long now) {
        long enclosing = Deadline.enclosingNanos();
        if (enclosing <= now) {
            throw Outcomes.deadlineBefore(this, now);
        }
        return Math.min(ownDeadlineFrom(now), enclosing);
    }

    /** The time at which a call that is invoked now is over by its own deadline. */
    long ownDeadlineFrom(long now) {
        return Deadline.saturated(now, deadlineNanos);
    }

    /** When a call with that deadline was invoked. */
    long startOf(long deadlineNanos) {
        return deadlineNanos == Long.MAX_VALUE ? System.nanoTime() : deadlineNanos - this.deadlineNanos;
    }

    @Override
    public String toString() {
        return symbol + " of " + library.name();
    }
}
