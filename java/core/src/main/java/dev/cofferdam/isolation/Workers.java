package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.NativeAccess;
import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.linalg.ScratchSource;
import dev.cofferdam.internal.memory.ArenaRange;
import dev.cofferdam.internal.memory.Window;
import dev.cofferdam.linalg.Blas;
import dev.cofferdam.linalg.Kernels;
import dev.cofferdam.linalg.Lapack;
import dev.cofferdam.memory.MemoryPolicy;
import dev.cofferdam.memory.SharedArena;
import dev.cofferdam.placement.Placement;
import dev.cofferdam.topology.Core;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A pool of worker processes in which native functions run, watched by a supervisor process.
 *
 * {@snippet :
 * try (var workers = Workers.builder().count(2).deadline(Duration.ofSeconds(2)).build();
 *      var arena = SharedArena.create(1 << 20)) {
 *     IsolatedFunction cos = workers.library("libm.so.6")
 *             .function("cos", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_DOUBLE));
 *     double one = (double) cos.handle().invokeExact(0.0);
 * }
 * }
 *
 * <p>A worker makes one call at a time. A call that overruns its deadline, crashes or exits costs its worker, which is
 * replaced at once, and nothing else. The processes show in {@code ps} as {@code cofferdam-supervisor} and
 * {@code cofferdam-worker-N}; they end with the pool, or with the JVM, however that ends. {@link Lifecycle} says when else
 * workers come and go, {@link Sandbox} and {@link Limits} what they may do and use.
 *
 * <p>All methods may be called from any thread.
 */
public final class Workers implements AutoCloseable {
    private static final Duration CANCEL_AGAIN = Duration.ofMillis(10);
    private static final long SETTLING_LOOK = 100_000; // ns
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);
    /** What a supervisor may take beyond its workers' exit grace. */
    private static final Duration FAREWELL_MARGIN = Duration.ofMillis(500);

    private final PoolSettings settings;
    /** In the environment and the mappings of every process of the pool. */
    private final String mark;

    private final PoolMemory memory;
    private final Catalog catalog;
    private final Symbols symbols;
    private final List<Lane> lanes;
    private final ArenaTable arenas;
    private final SandboxRules rules;
    private final PoolCgroup cgroup;
    private final LaneQueue queue;
    private final Map<String, LoadFailures> loadFailures = new ConcurrentHashMap<>();
    private final LaneSource anyWorker = new AnyWorker();
    /** In messages, what the worker's own functions belong to. */
    private final IsolatedLibrary worker;

    private final Set<WorkerHolder> holders = ConcurrentHashMap.newKeySet();
    private final ArenaScratch scratch = new ArenaScratch();
    private final WorkersLinalg linalg = new WorkersLinalg(this, scratch);
    private final long spinNanos;
    /** What is called when nothing is: see {@link #letGo}. */
    private final IsolatedFunction nothing;

    private final AtomicLong supervisorsLost = new AtomicLong();
    private final Thread watch;
    private final List<Waiter> waiters = new ArrayList<>();
    private final Map<String, QueueShare> shares = new LinkedHashMap<>();
    private final CountDownLatch terminated = new CountDownLatch(1);
    /** Calls that are over and whose futures are not done yet, or have just been. */
    private final Set<AsyncCall> settling = ConcurrentHashMap.newKeySet();

    private final Thread exitHook;

    /** Whether calls that run are cancelled rather than waited for. */
    private volatile boolean stopping;

    /** Null where no call is to go wrong. */
    private final @Nullable FaultPlan faults;

    private volatile Supervisor supervisor;
    private volatile boolean closing;
    /** Why there is no supervisor any more, or empty. */
    private volatile String broken = "";

    /** What the last supervisor that was lost said of it, or empty. */
    private volatile String lost = "";

    private Workers(PoolSettings settings) {
        this.settings = settings;
        this.mark = "cofferdam-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        this.cgroup = PoolCgroup.of(settings, mark);
        Window.instance();
        this.memory = new PoolMemory(settings.count(), mark);
        this.catalog = new Catalog(memory.catalog());
        this.symbols = new Symbols(catalog);
        this.spinNanos = Durations.saturatedNanos(settings.spin());
        List<Lane> made = new ArrayList<>();
        for (int i = 0; i < settings.count(); i++) {
            made.add(new Lane(i, memory.slots().get(i), memory.pool()));
        }
        this.lanes = Collections.unmodifiableList(made);
        this.arenas = new ArenaTable(lanes, symbols, this::letGo);
        this.rules = new SandboxRules(settings.sandbox());
        rules.admitAll(settings.lifecycle());
        shares.put(QueueShare.DEFAULT, new QueueShare(QueueShare.DEFAULT, settings.count(), settings.count()));
        settings.lanes().forEach((name, most) -> shares.put(name, new QueueShare(name, most, settings.count())));
        this.worker = new IsolatedLibrary(this, anyWorker, new IsolatedLibrary.Origin("the worker", 0, Map.of()));
        this.nothing = new IsolatedFunction(
                worker,
                anyWorker,
                "nothing",
                CallShape.of(FunctionDescriptor.ofVoid()),
                SlotLayout.NO_FUNCTION,
                CallTerms.of(Duration.ofSeconds(1)),
                share(QueueShare.DEFAULT));
        this.faults = FaultPlan.of(this, settings.faults());
        this.queue = new LaneQueue(lanes.toArray(Lane[]::new), settings.queue(), List.copyOf(shares.values()));
        for (int i = 0; i < lanes.size(); i += Waiter.MOST_LANES) {
            waiters.add(new Waiter(lanes.subList(i, Math.min(lanes.size(), i + Waiter.MOST_LANES)), queue));
        }
        Supervisor first = null;
        Thread watching = null;
        try {
            cgroup.make();
            first = Supervisor.start(settings, rules, cgroup, memory, catalog, mark, this::workerStarted);
            this.supervisor = first;
            arenas.introduce(first);
            rules.introduce(first);
            watching = Thread.ofPlatform()
                    .daemon()
                    .name("cofferdam-watch-" + first.pid())
                    .start(new SupervisorWatch(this));
            this.watch = watching;
            this.exitHook = ExitDrain.of(this, settings.exitGrace());
        } catch (RuntimeException | Error failed) {
            closing = true; // or the watch, if there is one, would start a successor
            if (first != null) {
                first.killAndForget();
            }
            if (watching != null) {
                Uninterrupted.join(watching, FOREVER);
            }
            cgroup.remove();
            lanes.forEach(lane -> lane.process().forget());
            memory.close();
            throw failed;
        }
    }

    /**
     * How many workers a pool has unless its builder says otherwise.
     *
     * @throws IllegalCallerException if this JVM may not call native code; the message has the option to add
     */
    public static int defaultCount() {
        return builder().count;
    }

    /** Begins to describe a pool. */
    public static Builder builder() {
        NativeAccess.require();
        return new Builder();
    }

    /**
     * A library by its file. It is looked for when a worker first needs it, not now.
     *
     * @param file its path; a relative one is taken from this JVM's working directory
     */
    public IsolatedLibrary library(Path file) {
        Objects.requireNonNull(file, "file");
        return library(file.toAbsolutePath().toString());
    }

    /**
     * A library by the name that {@code dlopen} searches for, such as {@code libm.so.6}, or by a path.
     *
     * @throws IllegalArgumentException if the name is empty or holds a NUL
     */
    public IsolatedLibrary library(String soname) {
        checkName(Objects.requireNonNull(soname, "soname"));
        return new IsolatedLibrary(this, anyWorker, new IsolatedLibrary.Origin(soname, rules.admit(soname), Map.of()));
    }

    /**
     * A function that is loaded in this JVM, as an isolated one: for bindings that jextract has generated.
     *
     * {@snippet :
     * IsolatedFunction solve = workers.function(SolverH.solve$address(), SolverH.solve$descriptor());
     * }
     *
     * <p>Touching either of jextract's two methods loads the library <em>into this JVM as well</em>, and its constructors
     * run here: a library that misbehaves when it is loaded does so here. To load it nowhere but in workers, name it, and
     * write the descriptor with jextract's layouts, which load nothing:
     *
     * {@snippet :
     * IsolatedFunction solve = workers.library(Path.of("libsolver.so"))
     *         .function("solve", FunctionDescriptor.of(SolverH.C_INT, SolverH.C_POINTER, SolverH.C_LONG));
     * }
     *
     * @param address where the function begins: that of an exported symbol of a library that is a file
     * @param descriptor as for {@link IsolatedLibrary#function}
     * @param options as for {@link IsolatedLibrary#function}
     * @throws IllegalArgumentException if the address is in no file that is loaded here, or is not exactly that of an
     *     exported symbol, as of a static function or of what an indirect one (IFUNC) was resolved to, or of its default
     *     version; or if {@link IsolatedLibrary#function} refuses the descriptor or an option
     * @throws IllegalStateException if the pool is closed, or knows too many functions
     */
    public IsolatedFunction function(MemorySegment address, FunctionDescriptor descriptor, Linker.Option... options) {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(descriptor, "descriptor");
        Objects.requireNonNull(options, "options");
        requireOpen();
        LoadedFunction loaded = LoadedFunction.at(address);
        return library(loaded.file()).function(loaded.symbol(), descriptor, options);
    }

    private static void checkName(String name) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("library \"" + name + "\": a library has a name, without NUL");
        }
    }

    /**
     * BLAS on the workers, with the pool's deadline: {@code Blas.inProcess()} behind the wall. Segments must be in a
     * {@link SharedArena} and are used where they lie; heap arrays are copied to shared memory and back. A call blocks and
     * throws as {@link IsolatedFunction#handle} says. A worker that is pinned to one CPU computes on one thread.
     *
     * @throws IllegalStateException if the pool is closed, or {@code -Dcofferdam.blas} names a library that cannot be used
     */
    public Blas blas() {
        return blas(settings.deadline());
    }

    /**
     * BLAS on the workers, as {@link #blas()}, with a deadline of its own for each call.
     *
     * @throws IllegalArgumentException if the deadline is not positive
     * @throws IllegalStateException if the pool is closed, or {@code -Dcofferdam.blas} names a library that cannot be used
     */
    public Blas blas(Duration deadline) {
        requirePositive("deadline", deadline);
        requireOpen();
        return linalg.blas(deadline);
    }

    /**
     * LAPACK on the workers, with the pool's deadline: {@code Lapack.inProcess()} behind the wall, as {@link #blas()} is
     * BLAS.
     *
     * @throws IllegalStateException if the pool is closed, or {@code -Dcofferdam.lapack} names a library that cannot be used
     */
    public Lapack lapack() {
        return lapack(settings.deadline());
    }

    /**
     * LAPACK on the workers, as {@link #lapack()}, with a deadline of its own for each call.
     *
     * @throws IllegalArgumentException if the deadline is not positive
     * @throws IllegalStateException if the pool is closed, or {@code -Dcofferdam.lapack} names a library that cannot be used
     */
    public Lapack lapack(Duration deadline) {
        requirePositive("deadline", deadline);
        requireOpen();
        return linalg.lapack(deadline);
    }

    /**
     * A function of CBLAS or LAPACKE by its name, such as {@code LAPACKE_dgees}: for those that {@link #blas()} and
     * {@link #lapack()} do not have. {@link dev.cofferdam.linalg.NativeRoutines} says which there are and what they take.
     * Its arguments are not checked, which costs a worker at most; matrices must be in a {@link SharedArena}. A pointer to a
     * function must be one to a function of a library of the workers, by {@link IsolatedLibrary#symbol}, or null. Whether the
     * library in use has the function is seen at its first call.
     *
     * @throws IllegalArgumentException if there is no such function; the message has names that are near
     * @throws IllegalStateException if the pool is closed or knows too many functions, or {@code -Dcofferdam.blas} or
     *     {@code -Dcofferdam.lapack} names a file that is no library
     */
    public IsolatedFunction routine(String name) {
        Objects.requireNonNull(name, "name");
        requireOpen();
        return linalg.routine(name);
    }

    /**
     * Kernels on the workers, with the pool's deadline: {@code Kernels.inProcess()} behind the wall, as {@link #blas()} is
     * BLAS. Of heap arrays, only what is read is copied, and what is written is copied back when the call has succeeded.
     *
     * @throws IllegalStateException if the pool is closed
     */
    public Kernels kernels() {
        return kernels(settings.deadline());
    }

    /**
     * Kernels on the workers, as {@link #kernels()}, with a deadline of its own for each call.
     *
     * @throws IllegalArgumentException if the deadline is not positive
     * @throws IllegalStateException if the pool is closed
     */
    public Kernels kernels(Duration deadline) {
        requirePositive("deadline", deadline);
        requireOpen();
        return linalg.kernels(deadline);
    }

    /**
     * Shows an arena to the workers before a call passes one of its segments: for functions that follow pointers from
     * one arena into another.
     *
     * @throws IllegalStateException if the arena or the pool is closed, or the workers see as many arenas as they can
     */
    public void attach(SharedArena arena) {
        Objects.requireNonNull(arena, "arena");
        requireOpen();
        ArenaRange range = arena.scope().isAlive() ? Window.instance().find(arena.address()) : null;
        if (range == null) {
            throw new IllegalStateException("The shared arena is closed");
        }
        range.acquire();
        try {
            arenas.attach(range);
        } finally {
            range.release();
        }
    }

    /**
     * Holds a worker for a sequence of calls, waiting for one that is free for as long as the pool's deadline.
     *
     * @throws DeadlineExceededException if no worker becomes free in time
     * @throws RejectedExecutionException if all are busy and as many callers wait as the pool allows
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits
     * @throws SupervisorLostException if the pool has lost its supervisor for good
     * @throws IllegalStateException if the pool is closed
     */
    public Session session() {
        return session(settings.deadline());
    }

    /**
     * Holds a worker for a sequence of calls, as {@link #session()}.
     *
     * @param patience how long to wait for a worker that is free
     * @throws IllegalArgumentException if the time is not positive
     */
    public Session session(Duration patience) {
        requirePositive("patience", patience);
        return new Session(this, hold(patience, "session"));
    }

    /**
     * Holds a worker for many small calls of one function, waiting for one that is free for as long as the pool's
     * deadline. Where the function is declared {@link IsolatedFunction#safeToRepeat}, calls that were in flight behind one
     * that has cost the worker are made again.
     *
     * @param function with scalars and pointers only; its deadline is that of each call
     * @param depth how many calls can be in flight, 1 to 1,024
     * @throws IllegalArgumentException if the depth is out of range, or the function is of another pool, of a session, has
     *     more than 28 arguments, passes structs by value, copies arguments, is retried or hedged, or captures {@code errno}
     * @throws DeadlineExceededException if no worker becomes free in time
     * @throws RejectedExecutionException if all are busy and as many callers wait as the pool allows
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits
     * @throws SupervisorLostException if the pool has lost its supervisor for good
     * @throws IllegalStateException if the pool is closed
     */
    public Pipeline pipeline(IsolatedFunction function, int depth) {
        Objects.requireNonNull(function, "function");
        requireOpen();
        if (function.library().workers() != this || !function.source().equals(anyWorker)) {
            throw new IllegalArgumentException(function + " is of another pool, or of a session; a pipeline takes a"
                    + " function that a library of its own pool has given");
        }
        Pipeline.requireFit(function, depth);
        Lane lane = anyWorker.take(opening("pipeline", settings.deadline()));
        Pipeline pipeline;
        try {
            pipeline = new Pipeline(this, lane, function, depth);
        } catch (RuntimeException | Error failed) {
            anyWorker.release(lane);
            throw failed;
        }
        register(pipeline);
        return pipeline;
    }

    /**
     * Which layers of the sandbox hold, in the order of {@link Sandbox.Layer}, as a process of the pool found when it
     * entered them.
     *
     * @throws IllegalStateException if the pool is closed
     */
    public List<LayerState> sandboxLayers() {
        synchronized (memory) {
            requireOpen();
            return SandboxLayers.read(memory.pool());
        }
    }

    /**
     * What has happened so far, and what the workers use. Reads some small files of {@code /proc} for each worker.
     *
     * @throws IllegalStateException if the pool has ended
     */
    public WorkersStats stats() {
        synchronized (memory) {
            requireMemory();
            Map<String, CallDurations.Sum> sums = new HashMap<>();
            List<WorkerStats> byWorker = new ArrayList<>();
            for (Lane lane : lanes) {
                byWorker.add(stats(byWorker.size(), lane, sums));
            }
            Map<String, CallDurations> byFunction = new HashMap<>();
            sums.forEach((symbol, sum) -> byFunction.put(symbol, sum.snapshot()));
            return new WorkersStats(
                    settings.count(),
                    (long) SlotLayout.LONG.getOpaque(memory.pool(), SlotLayout.POOL_STARTED),
                    (long) SlotLayout.LONG.getOpaque(memory.pool(), SlotLayout.POOL_KILLED),
                    (long) SlotLayout.LONG.getOpaque(memory.pool(), SlotLayout.POOL_DIED),
                    (long) SlotLayout.LONG.getOpaque(memory.pool(), SlotLayout.POOL_ORPHANS),
                    supervisorsLost.get(),
                    (int) SlotLayout.INT.getOpaque(memory.pool(), SlotLayout.POOL_REAL_TIME) != 0,
                    (int) SlotLayout.INT.getOpaque(memory.pool(), SlotLayout.POOL_UNKILLABLE),
                    (long) SlotLayout.LONG.getOpaque(memory.pool(), SlotLayout.POOL_RECYCLED),
                    (int) SlotLayout.INT.getOpaque(memory.pool(), SlotLayout.POOL_SPARES),
                    queue.depth(),
                    byWorker,
                    byFunction);
        }
    }

    /**
     * How it stands with the template that workers are forked from.
     *
     * @throws IllegalStateException if the pool is closed
     */
    public TemplateState templateState() {
        synchronized (memory) {
            requireOpen();
            return TemplateState.read(memory.pool(), catalog);
        }
    }

    private static WorkerStats stats(int slot, Lane lane, Map<String, CallDurations.Sum> sums) {
        long calls = lane.tally().addTo(sums);
        int pid = lane.workerPid();
        ProcessUsage usage = pid == 0 ? ProcessUsage.NONE : ProcessUsage.of(pid);
        if (usage.equals(ProcessUsage.NONE) || pid != lane.workerPid()) { // it has ended, and may be another's by now
            return new WorkerStats(
                    slot, 0, Duration.ZERO, 0, 0, calls, lane.tally().deaths());
        }
        return new WorkerStats(
                slot,
                pid,
                usage.cpuTime(),
                usage.residentBytes(),
                usage.openDescriptors(),
                calls,
                lane.tally().deaths());
    }

    /**
     * Lets no call begin any more: further ones get {@link RejectedExecutionException}. Those that run or wait for a worker
     * go on, sessions to the end of the call that is being made; pipelines are ended at once. When the last has ended, so
     * does the pool with all its processes. Does not block. A second call does nothing.
     */
    public void shutdown() {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
        }
        queue.close();
        holders.forEach(WorkerHolder::poolCloses);
        Thread.ofPlatform().daemon().name("cofferdam-end").start(this::end);
    }

    /**
     * Ends the pool as {@link #shutdown} does, and at once: calls that wait for a worker end with {@link
     * RejectedExecutionException}, those that run are killed and end with {@link
     * java.util.concurrent.CancellationException}. Does not wait for that.
     *
     * @return what never ran, and what was running
     */
    public UnfinishedCalls shutdownNow() {
        shutdown();
        List<UnfinishedCalls.Call> neverRan = queue.clear();
        List<UnfinishedCalls.Call> running = new ArrayList<>();
        synchronized (memory) {
            if (terminated.getCount() > 0) {
                lanes.stream().map(Lane::running).filter(Objects::nonNull).forEach(running::add);
            }
        }
        stopping = true;
        return new UnfinishedCalls(neverRan, running);
    }

    /** Whether {@link #shutdown} has been called. */
    public boolean isShutdown() {
        return closing;
    }

    /** Whether the pool has ended: no process of it is left. */
    public boolean isTerminated() {
        return terminated.getCount() == 0;
    }

    /**
     * Blocks until the pool has ended after {@link #shutdown}, or the time is over.
     *
     * @return whether it has ended
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public boolean awaitTermination(Duration timeout) throws InterruptedException {
        return terminated.await(
                Durations.saturatedNanos(Objects.requireNonNull(timeout, "timeout")), TimeUnit.NANOSECONDS);
    }

    /**
     * Ends the pool: {@link #shutdown}, then waits until the last call has ended, which its deadline bounds, and all
     * processes of the pool are dead; where there is an exit hook, idle workers run it before. Interrupted while it waits,
     * it goes on as {@link #shutdownNow} and keeps the interrupt status. A second call waits likewise.
     */
    @Override
    public void close() {
        shutdown();
        boolean interrupted = false;
        while (!isTerminated()) {
            try {
                boolean ignored = awaitTermination(FOREVER);
            } catch (InterruptedException _) {
                interrupted = true;
                UnfinishedCalls ignored = shutdownNow();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the last call, then takes everything down. */
    private void end() {
        while (!queue.awaitIdle(CANCEL_AGAIN)) {
            if (stopping || isBroken()) { // again and again: a lane that was taken before may publish its call only now
                lanes.forEach(Lane::cancel);
                poke();
            }
        }
        try {
            endSupervisor();
            cgroup.remove();
            awaitSettled();
            waiters.forEach(Waiter::close);
            scratch.close();
            arenas.forgetAll();
        } finally {
            synchronized (memory) {
                lanes.forEach(lane -> lane.process().forget());
                memory.close();
                terminated.countDown();
            }
            ExitDrain.forget(exitHook);
        }
    }

    /**
     * Futures are done before the pool is: what depends on them may still be at work. If nobody lets the virtual threads
     * run that complete them, the pool ends all the same, after a while.
     */
    private void awaitSettled() {
        long until = System.nanoTime() + SETTLING.toNanos();
        for (AsyncCall call : settling) {
            while (!call.isDone() && System.nanoTime() - until < 0) {
                LockSupport.parkNanos(SETTLING_LOOK);
            }
        }
    }

    /** A submitted call is over, and its future about to be completed. */
    void settles(AsyncCall call) {
        settling.add(call);
    }

    /** The future has been completed. */
    void hasSettled(AsyncCall call) {
        settling.remove(call);
    }

    private void endSupervisor() {
        Lifecycle.Terms lifecycle = settings.lifecycle().terms();
        if (lifecycle.exitHook() != null) {
            supervisor.bidFarewell();
            Uninterrupted.join(watch, lifecycle.exitHookGrace().plus(FAREWELL_MARGIN));
        }
        supervisor.hangUp();
        Uninterrupted.join(watch, FOREVER); // its end comes with that of the supervisor
    }

    /** Under the lock of the memory: it is there until the pool has ended. */
    private void requireMemory() {
        if (isTerminated()) {
            throw new IllegalStateException("The pool of workers is closed");
        }
    }

    private void requireOpen() {
        if (closing) {
            throw new IllegalStateException("The pool of workers is closed");
        }
    }

    // ---- for calls

    /** Any worker of the pool that is free, waiting for one until the call's deadline. */
    LaneSource anyWorker() {
        return anyWorker;
    }

    /**
     * Takes a worker for longer than a call. Throws as {@link #session(Duration)} says.
     *
     * @param purpose what for, in messages
     */
    HeldWorker hold(Duration patience, String purpose) {
        IsolatedFunction opening = opening(purpose, patience);
        HeldWorker held = HeldWorker.begin(this, anyWorker.take(opening), opening, purpose);
        register(held);
        return held;
    }

    /** What waits for a worker that is to be held. */
    private IsolatedFunction opening(String purpose, Duration patience) {
        return new IsolatedFunction(
                worker,
                anyWorker,
                "opening a " + purpose,
                CallShape.of(FunctionDescriptor.ofVoid()),
                SlotLayout.NO_FUNCTION,
                CallTerms.of(patience),
                share(QueueShare.DEFAULT));
    }

    private void register(WorkerHolder holder) {
        holders.add(holder);
        if (closing) {
            holder.poolCloses(); // close() may have looked through the holders before this one was among them
            requireOpen();
        }
    }

    /** The holder is done with its worker, which is anybody's again. */
    void takeBack(WorkerHolder holder, Lane lane) {
        holders.remove(holder);
        queue.release(lane);
    }

    private final class AnyWorker implements LaneSource {
        @Override
        public Lane take(IsolatedFunction function) {
            long now = System.nanoTime();
            long deadline = function.deadlineFrom(now);
            Lane lane = queue.take(function, now, deadline);
            if (!broken.isEmpty()) {
                queue.release(lane);
                requireSupervisor(function);
            }
            lane.begin(now, deadline);
            return lane;
        }

        @Override
        public void release(Lane lane) {
            queue.release(lane);
        }
    }

    /** @throws SupervisorLostException if there is no supervisor any more */
    void requireSupervisor(IsolatedFunction function) {
        if (!broken.isEmpty()) {
            throw Outcomes.noSupervisor(function, broken);
        }
    }

    CompletableFuture<@Nullable Object> submit(IsolatedFunction function, Object[] arguments) {
        return AsyncCall.submit(this, function, arguments);
    }

    LaneQueue queue() {
        return queue;
    }

    Waiter waiterOf(Lane lane) {
        return waiters.get(lane.index() / Waiter.MOST_LANES);
    }

    /** The one that looks after deadlines in the queue, too. */
    Waiter waiterOfQueue() {
        return waiters.getFirst();
    }

    /** @throws IllegalArgumentException if the pool has no such lane */
    QueueShare share(String lane) {
        QueueShare share = shares.get(lane);
        if (share == null) {
            throw new IllegalArgumentException("lane \"" + lane + "\": the pool has no lane of that name; it has "
                    + shares.keySet().stream().filter(name -> !name.isEmpty()).toList()
                    + "; see Workers.Builder.lane");
        }
        return share;
    }

    /** @param library {@link IsolatedLibrary.Origin#WORKER} for a function of the worker itself */
    int catalogNumber(IsolatedLibrary.Origin library, String symbol, CallShape shape) {
        synchronized (memory) {
            requireMemory();
            return catalog.number(library, symbol, shape.signature());
        }
    }

    /** The pointer to a function of a library that a worker has found there. */
    MemorySegment pointer(IsolatedLibrary.Origin library, String symbol) {
        synchronized (memory) {
            requireOpen();
            return symbols.pointer(library, symbol);
        }
    }

    /** A function of the worker itself: {@code native/worker/builtin.c}. Addresses in its own memory are longs. */
    IsolatedFunction builtin(String name, FunctionDescriptor descriptor) {
        CallShape shape = CallShape.of(name, descriptor);
        return new IsolatedFunction(
                worker,
                anyWorker,
                name,
                shape,
                catalogNumber(IsolatedLibrary.Origin.WORKER, name, shape),
                CallTerms.of(settings.deadline()),
                share(QueueShare.DEFAULT));
    }

    /** Does nothing, in a worker that was confined under this revision of the sandbox's policy or a later one. */
    IsolatedFunction emptyAt(int revision) {
        CallShape shape = CallShape.of("empty", FunctionDescriptor.ofVoid());
        return new IsolatedFunction(
                worker,
                anyWorker,
                "empty",
                shape,
                catalogNumber(new IsolatedLibrary.Origin("", revision, Map.of()), "empty", shape),
                CallTerms.of(settings.deadline()),
                share(QueueShare.DEFAULT));
    }

    int sandboxRevision() {
        return rules.revision();
    }

    @Nullable
    FaultPlan faults() {
        return faults;
    }

    /**
     * Before a call takes a worker: while workers die one after the other before they can serve, none is waited for.
     *
     * @throws LibraryNotLoadedException if that is so
     */
    void admit(IsolatedFunction function) {
        function.library().loadFailures().admit();
        Lifecycle.Hook initialiser = settings.lifecycle().terms().initialiser();
        if (initialiser != null) {
            FailedStarts.check(memory.pool(), initialiser);
        }
    }

    /** What the supervisor says of the pool: {@code struct cfd_pool}. */
    MemorySegment poolMemory() {
        return memory.pool();
    }

    LoadFailures loadFailures(String library) {
        return loadFailures.computeIfAbsent(library, LoadFailures::new);
    }

    /** What the catalog has at a place that the supervisor gives; "?" for no place. */
    String textAt(long place) {
        return catalog.textAt(place);
    }

    /** Shared memory through which calls pass what lies elsewhere. */
    ScratchSource scratch() {
        return scratch;
    }

    /** How many calls hold staging memory now. */
    int scratchLent() {
        return scratch.lent();
    }

    ArenaTable arenas() {
        return arenas;
    }

    long spinNanos() {
        return spinNanos;
    }

    Duration deadline() {
        return settings.deadline();
    }

    /** Makes the supervisor look at deadlines and cancellations now. */
    void poke() {
        supervisor.poke();
    }

    /** Whether there is no supervisor any more, and will be none. */
    boolean isBroken() {
        return !broken.isEmpty();
    }

    String whyLost() {
        return lost;
    }

    String whyBroken() {
        return broken;
    }

    // ---- for the watch

    Supervisor supervisor() {
        return supervisor;
    }

    List<Lane> lanes() {
        return lanes;
    }

    String mark() {
        return mark;
    }

    PoolCgroup cgroup() {
        return cgroup;
    }

    boolean isClosing() {
        return closing;
    }

    void workerStarted(Arrival arrival, int pidFd) {
        Lane lane = lanes.get(arrival.slot());
        lane.process().started(pidFd);
        if (lane.tally().workerStarted()) {
            RestartEvent.emit(mark, arrival);
        }
    }

    /** Kills a supervisor that does not do its work; the watch starts another. */
    void replaceSupervisor() {
        supervisor.kill();
    }

    Supervisor startSuccessor() {
        supervisorsLost.incrementAndGet();
        cgroup.make(); // a supervisor that ended by itself has removed it
        Supervisor successor = Supervisor.start(settings, rules, cgroup, memory, catalog, mark, this::workerStarted);
        try {
            arenas.introduce(successor);
            rules.introduce(successor);
        } catch (RuntimeException | Error failed) {
            successor.killAndForget();
            throw failed;
        }
        synchronized (this) {
            supervisor = successor;
            if (closing) {
                successor.hangUp(); // close() has said so to the one before
            }
        }
        successor.poke(); // whoever had to until now poked the one before
        return successor;
    }

    void lostBecause(String failure) {
        lost = failure;
    }

    void breakDown(String reason) {
        broken = reason;
    }

    /**
     * Makes idle workers let go of arenas that are closed, so that their addresses can be used again. As far as that can
     * be done now: what does not succeed leaves the addresses waiting.
     */
    void letGo() {
        boolean interrupted = Thread.interrupted(); // it is not this call that is to be cancelled
        for (Lane lane : lanes) {
            if (lane.workerGeneration() != arenas.generation() && !isBroken() && queue.borrow(lane)) {
                try {
                    lane.letGo(this, nothing);
                } catch (RuntimeException _) {
                    // Its worker is replaced, and the new one maps nothing that is closed.
                } finally {
                    queue.giveBack(lane);
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static void requirePositive(String name, Duration duration) {
        Objects.requireNonNull(duration, name);
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(name + " " + duration + ": a positive duration is needed");
        }
    }

    /** Describes a pool. Not safe for use by several threads at once. */
    public static final class Builder {
        private static final int MOST_WORKERS = CofferdamAbi.CFD_MAX_SLOTS();

        private final Topology topology = Topology.current();
        private int count = Math.max(1, cores().size());
        private List<CpuSet> cpus = List.of();
        private @Nullable Placement placement;
        private List<MemoryPolicy> memory = List.of();
        private Duration deadline = Duration.ofSeconds(10);
        private QueuePolicy queue = QueuePolicy.rejectBeyond(1024);
        private final Map<String, Integer> lanes = new LinkedHashMap<>();
        private @Nullable Duration spin;
        private Duration exitGrace = Duration.ofSeconds(1);
        private boolean inheritOutput;
        private Faults faults = Faults.none();
        private Lifecycle lifecycle = Lifecycle.STANDARD;
        private Sandbox sandbox = Sandbox.standard();
        private Limits limits = Limits.none();

        private Builder() {}

        /**
         * How many workers there are. Unless set, as many as the physical cores this JVM may use.
         *
         * @throws IllegalArgumentException if it is not between 1 and 1,024
         */
        public Builder count(int count) {
            if (count < 1 || count > MOST_WORKERS) {
                throw new IllegalArgumentException("count " + count + ": a pool has 1 to " + MOST_WORKERS + " workers");
            }
            this.count = count;
            return this;
        }

        /** Where workers may run. Unless set, wherever the JVM may. */
        public Builder pin(Pinning pinning) {
            placement = null;
            cpus = switch (Objects.requireNonNull(pinning, "pinning")) {
                case NONE -> List.of();
                case ONE_PER_CORE -> cores().reversed();
            };
            return this;
        }

        /**
         * Where workers may run: the first on the first set, and so on; with more workers than sets, the sets are used in
         * turn.
         *
         * @throws IllegalArgumentException if there is no set, or one has no CPU that this JVM may use
         */
        public Builder pin(List<CpuSet> cpus) {
            if (Objects.requireNonNull(cpus, "cpus").isEmpty()) {
                throw new IllegalArgumentException("cpus has no set; pin(Pinning.NONE) leaves workers unpinned");
            }
            for (CpuSet set : cpus) {
                if (Objects.requireNonNull(set, "a set in cpus")
                        .intersect(topology.allowed())
                        .isEmpty()) {
                    throw new IllegalArgumentException("cpus \"" + set
                            + "\": none of them is among those this JVM may use, " + topology.allowed());
                }
            }
            this.cpus = cpus.stream().map(topology.allowed()::intersect).toList();
            placement = null;
            return this;
        }

        /**
         * Where workers may run, by the policies that place threads of the JVM too, as the machine is now; instead of {@code
         * pin}. {@link #build} refuses more workers than there are places, unless the placement is {@link
         * Placement#oversubscribed}. A replacement runs where its predecessor did.
         *
         * {@snippet :
         * Workers.builder().count(2).placement(Placement.onePerNode()).build();
         * }
         */
        public Builder placement(Placement placement) {
            this.placement = Objects.requireNonNull(placement, "placement");
            cpus = List.of();
            return this;
        }

        /**
         * Where workers' own memory comes from: that of the first as the first policy says, and so on; with more workers than
         * policies, these are used in turn. It holds from the moment a worker begins to serve, for what it touches first from
         * then on and for the threads it starts then; what libraries did as they were loaded before stays where it is. Arenas
         * have policies of their own, which go first ({@link SharedArena.Builder#policy}). Unless set, memory comes from where
         * a worker runs.
         *
         * <p>Whether a policy is strict makes no difference here: nothing is moved.
         *
         * @throws IllegalArgumentException if there is no policy, or the process may have no memory of a node that one names
         * @throws UnsupportedOperationException if the kernel has no policy of this kind, or no NUMA
         * @throws java.io.UncheckedIOException if the kernel refuses for another reason, such as a container's filter (EPERM)
         */
        public Builder memory(List<MemoryPolicy> policies) {
            if (Objects.requireNonNull(policies, "policies").isEmpty()) {
                throw new IllegalArgumentException(
                        "policies has none; MemoryPolicy.local() is what workers have where nothing is said");
            }
            for (MemoryPolicy policy : policies) {
                WorkerPolicy.tryOut(Objects.requireNonNull(policy, "a policy in policies"));
            }
            this.memory = List.copyOf(policies);
            return this;
        }

        /**
         * CPUs and memory together: the first worker on the CPUs of the first node and with memory of that node alone, and so
         * on; with more workers than nodes, these are used in turn. A worker for each node, with its arena there:
         *
         * {@snippet :
         * for (NumaNode node : Topology.current().nodes()) {
         *     if (!node.cpus().isEmpty() && node.memoryBytes() > 0) {
         *         Workers worker = Workers.builder().count(1).onNodes(List.of(node)).build();
         *         SharedArena arena = SharedArena.builder(1L << 30)
         *                 .policy(MemoryPolicy.bind(node.id()))
         *                 .create();
         *         // worker.library(...).function(...) with segments of arena
         *     }
         * }
         * }
         *
         * @throws IllegalArgumentException if there is no node, one has no CPU that this JVM may use, or this JVM may have no
         *     memory of one; {@link #pin(List)} and {@link #memory} take CPUs and memory apart
         * @throws UnsupportedOperationException if the kernel has no NUMA
         * @throws java.io.UncheckedIOException if the kernel refuses, such as by a container's filter (EPERM)
         */
        public Builder onNodes(List<NumaNode> nodes) {
            if (Objects.requireNonNull(nodes, "nodes").isEmpty()) {
                throw new IllegalArgumentException("nodes has none; pin(Pinning.NONE) leaves workers where they are");
            }
            for (NumaNode node : nodes) {
                if (Objects.requireNonNull(node, "a node in nodes")
                        .cpus()
                        .intersect(topology.allowed())
                        .isEmpty()) {
                    throw new IllegalArgumentException(
                            "node " + node.id() + " has no CPU that this JVM may use (it has \""
                                    + node.cpus() + "\", allowed are " + topology.allowed()
                                    + "); give pin(...) the CPUs of a node near it, and memory(...) its memory");
                }
            }
            return memory(nodes.stream()
                            .map(node -> MemoryPolicy.bind(node.id()))
                            .toList())
                    .pin(nodes.stream().map(NumaNode::cpus).toList());
        }

        private List<CpuSet> cores() {
            return topology.cores().stream()
                    .map(Core::cpus)
                    .map(topology.allowed()::intersect)
                    .filter(set -> !set.isEmpty())
                    .toList();
        }

        /**
         * The deadline of functions that set none of their own. 10 seconds unless set.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder deadline(Duration deadline) {
            requirePositive("deadline", deadline);
            this.deadline = deadline;
            return this;
        }

        /**
         * How many calls may wait for a worker, and what becomes of one more. Unless set, 1,024, and {@link
         * RejectedExecutionException}.
         */
        public Builder queue(QueuePolicy queue) {
            this.queue = Objects.requireNonNull(queue, "queue");
            return this;
        }

        /**
         * A lane of the queue, whose calls occupy at most so many workers at a time, and wait apart from the others: calls
         * that take long, put into a lane by {@link IsolatedFunction#inLane}, leave the other workers to the rest. Calls in
         * no lane may occupy all workers.
         *
         * @param name any name that is not empty
         * @param workers at most that many, 1 or more; {@link #queue} bounds the waiting of each lane by itself
         * @throws IllegalArgumentException if the name is empty or the number not positive
         */
        public Builder lane(String name, int workers) {
            if (Objects.requireNonNull(name, "name").isEmpty()) {
                throw new IllegalArgumentException("name \"\": a lane has a name");
            }
            if (workers < 1) {
                throw new IllegalArgumentException("workers " + workers + ": a lane has at least one worker");
            }
            lanes.put(name, workers);
            return this;
        }

        /**
         * How long a worker spins for its next call, and a caller for its answer, before it sleeps. Waking from sleep
         * takes tens of microseconds; spinning takes a CPU. Unless set, 100 microseconds where there are more CPUs than
         * workers, and nothing otherwise.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder spin(Duration spin) {
            if (Objects.requireNonNull(spin, "spin").isNegative()) {
                throw new IllegalArgumentException("spin " + spin + ": a duration of 0 or more is needed");
            }
            this.spin = spin;
            return this;
        }

        /**
         * How long the end of the JVM, by {@code System.exit}, Ctrl-C or SIGTERM, waits for calls that run or wait for a
         * worker, before they are killed. 1 second unless set.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder exitGrace(Duration exitGrace) {
            if (Objects.requireNonNull(exitGrace, "exitGrace").isNegative()) {
                throw new IllegalArgumentException("exitGrace " + exitGrace + ": a duration of 0 or more is needed");
            }
            this.exitGrace = exitGrace;
            return this;
        }

        /**
         * Whether workers write to this JVM's stdout and stderr. Unless set they do not: what they write is kept for the
         * report of their death, and otherwise forgotten.
         */
        public Builder inheritOutput(boolean inheritOutput) {
            this.inheritOutput = inheritOutput;
            return this;
        }

        /** Which calls are to go wrong, for tests. None unless set. */
        public Builder faults(Faults faults) {
            this.faults = Objects.requireNonNull(faults, "faults");
            return this;
        }

        /** When workers come and go. {@link Lifecycle#STANDARD} unless set. */
        public Builder lifecycle(Lifecycle lifecycle) {
            this.lifecycle = Objects.requireNonNull(lifecycle, "lifecycle");
            return this;
        }

        /**
         * How many workers stand ready beside those that take calls: {@link Lifecycle#withSpares}. None unless set.
         *
         * @throws IllegalArgumentException if it is not between 0 and 1,024
         */
        public Builder spares(int spares) {
            lifecycle = lifecycle.withSpares(spares);
            return this;
        }

        /**
         * Forks workers from a template that has loaded these libraries, and later those that come to be used:
         * {@link Lifecycle#withTemplate}. There is none unless set.
         *
         * @throws IllegalArgumentException if there are more than 64
         */
        public Builder template(Path... libraries) {
            lifecycle = lifecycle.withTemplate(libraries);
            return this;
        }

        /** What workers may do to the rest of the machine. {@link Sandbox#standard} unless set. */
        public Builder sandbox(Sandbox sandbox) {
            this.sandbox = Objects.requireNonNull(sandbox, "sandbox");
            return this;
        }

        /** What workers may use of the machine. {@link Limits#none} unless set. */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Starts the pool. Blocks until its processes run and the layers of the sandbox have been tried.
         *
         * @throws IllegalArgumentException if the control group that the limits ask for cannot be made where they say, or
         *     allows fewer threads than there are workers; if the placement has fewer places than there are workers
         * @throws dev.cofferdam.placement.CpusNotAllowedException if it has a CPU that is not allowed
         * @throws IllegalStateException if the supervisor cannot be started, if the sandbox allows a system call that
         *     does not exist, or if a layer that it requires cannot be had here
         * @throws java.io.UncheckedIOException if the kernel refuses what it needs
         */
        public Workers build() {
            Duration spinning =
                    spin != null ? spin : count < topology.allowed().size() ? Duration.ofNanos(100_000) : Duration.ZERO;
            return new Workers(new PoolSettings(
                    count,
                    placement == null ? cpus : placement.place(count, topology),
                    memory,
                    deadline,
                    queue,
                    Map.copyOf(lanes),
                    spinning,
                    exitGrace,
                    inheritOutput,
                    lifecycle,
                    sandbox,
                    limits,
                    faults));
        }
    }

    @Override
    public String toString() {
        return "Workers[" + settings.count() + (closing ? ", closed]" : ", supervisor " + supervisor.pid() + "]");
    }
}
