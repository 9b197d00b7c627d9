package dev.cofferdam.isolation;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A native function that runs in a worker process, with a deadline. Immutable; may be used from any thread, and by as
 * many at once as there are: each call takes a worker of the pool for itself.
 *
 * <p>Pointers that are passed must point into a {@link dev.cofferdam.memory.SharedArena}, or be {@code NULL}. Pointers
 * that are returned are zero-length segments; they mean something here only if they point into a shared arena. Within a
 * {@link Session}, they can be passed back to its worker.
 */
public final class IsolatedFunction {
    private final IsolatedLibrary library;
    private final LaneSource source;
    private final String symbol;
    private final CallShape shape;
    private final int number;
    private final Duration deadline;
    private final long deadlineNanos;
    private final QueueShare share;
    private final MethodHandle handle;
    /** Made when it is first needed. */
    private volatile @Nullable BoxedCall boxed;

    IsolatedFunction(
            IsolatedLibrary library,
            LaneSource source,
            String symbol,
            CallShape shape,
            int number,
            Duration deadline,
            QueueShare share) {
        this.library = library;
        this.source = source;
        this.symbol = symbol;
        this.shape = shape;
        this.number = number;
        this.deadline = deadline;
        this.deadlineNanos = Durations.saturatedNanos(deadline);
        this.share = share;
        this.handle = CallHandles.of(this, shape);
    }

    /**
     * The same function with another deadline: the time from a call's invocation to its end, which covers waiting for a
     * worker, loading the library, its constructors and the call.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public IsolatedFunction withDeadline(Duration deadline) {
        Workers.requirePositive("deadline", deadline);
        return new IsolatedFunction(library, source, symbol, shape, number, deadline, share);
    }

    /**
     * The same function in a lane of the pool's queue, whose calls occupy only some of its workers at a time.
     *
     * @param lane a name that was given to {@code Workers.Builder.lane}
     * @throws IllegalArgumentException if the pool has no such lane
     */
    public IsolatedFunction inLane(String lane) {
        QueueShare named = library.workers().share(Objects.requireNonNull(lane, "lane"));
        return new IsolatedFunction(library, source, symbol, shape, number, deadline, named);
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
     *   <li>{@link java.util.concurrent.RejectedExecutionException} when all workers are busy and as many callers wait as
     *       the pool allows,
     *   <li>{@link java.util.concurrent.CancellationException} when the thread is interrupted, which kills the call,
     *   <li>{@link IllegalArgumentException} when a pointer is not in shared memory, or the segment of a struct too short,
     *   <li>{@link NullPointerException} when an argument is null,
     *   <li>{@link IllegalStateException} when the pool, or the arena of a segment, is closed, when the workers see as many
     *       arenas as they can, or when the worker cannot make the call,
     *   <li>{@link java.io.UncheckedIOException} when the kernel refuses what a new arena needs.
     * </ul>
     */
    public MethodHandle handle() {
        return handle;
    }

    /**
     * Calls the function with boxed arguments. Blocks, and throws what {@link #handle} throws.
     *
     * @param arguments as for {@link #handle}
     * @return the result, null for {@code void}
     * @throws IllegalArgumentException if there are too few or too many arguments, or one is of another type
     */
    public @Nullable Object call(Object... arguments) {
        Objects.requireNonNull(arguments, "arguments");
        CallHandles.checkArguments(this, handle.type(), arguments);
        return invoke(arguments.clone());
    }

    /**
     * Calls the function without waiting, and without a thread. The future completes with the result, null for {@code
     * void}, or with what {@link #handle} throws. Its {@code cancel} kills the call and returns when nothing of it runs any
     * more; completed from outside, by {@code orTimeout} for instance, it kills the call without waiting for that.
     *
     * <p>The deadline begins now and covers the wait for a worker. A full queue makes this method throw, or block, as the
     * pool's {@link QueuePolicy} says.
     *
     * @param arguments as for {@link #handle}
     * @throws IllegalArgumentException if there are too few or too many arguments, or one is of another type
     * @throws java.util.concurrent.RejectedExecutionException when all workers are busy and as many callers wait as the
     *     pool allows
     * @throws IllegalStateException if the pool is closed
     */
    public CompletableFuture<@Nullable Object> submit(Object... arguments) {
        Objects.requireNonNull(arguments, "arguments");
        CallHandles.checkArguments(this, handle.type(), arguments);
        Object[] own = arguments.clone();
        return source.equals(library.workers().anyWorker())
                ? library.workers().submit(this, own)
                : SubmittedCall.start(() -> invoke(own));
    }

    /**
     * Calls the function with each of many arguments, on as many workers as there are; results come in the order of the
     * source. As {@link #map(Stream, Mapping)}.
     */
    public Stream<Mapped> map(Stream<Object[]> arguments) {
        return map(arguments, Mapping.inOrder());
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

    private @Nullable Object invoke(Object[] arguments) {
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
        return deadline;
    }

    /** The same function, whose calls get their worker elsewhere. */
    IsolatedFunction from(LaneSource other) {
        return new IsolatedFunction(library, other, symbol, shape, number, deadline, share);
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

    /** The time at which a call that is invoked now is over. */
    long deadlineFrom(long now) {
        long at = now + deadlineNanos;
        return at < now ? Long.MAX_VALUE : at;
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
