package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.Host;
import dev.cofferdam.internal.ffi.NativeParts;
import dev.cofferdam.internal.ffi.PolicyCalls;
import dev.cofferdam.internal.ffi.Posix;
import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.abi.cfd_arrival;
import dev.cofferdam.internal.ffi.abi.cfd_failure;
import dev.cofferdam.internal.ffi.abi.cfd_limits;
import dev.cofferdam.internal.ffi.abi.cfd_notice;
import dev.cofferdam.internal.ffi.abi.cfd_slot_setup;
import dev.cofferdam.internal.ffi.abi.cfd_start;
import dev.cofferdam.internal.ffi.libc.pollfd;
import dev.cofferdam.internal.memory.PolicyMode;
import dev.cofferdam.internal.memory.Window;
import dev.cofferdam.memory.MemoryPolicy;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * One supervisor process and the connection to it. Messages may be sent from any thread; receiving and the end belong to
 * {@link SupervisorWatch}.
 */
final class Supervisor {
    /** Forking takes a tenth of a millisecond a worker. */
    private static final long START_TIMEOUT_NANOS = 30_000_000_000L;

    /** How long the supervisor may leave its socket full. */
    private static final long STUCK_NANOS = 1_000_000_000;

    /** What a callee without a sandbox may need of the JVM's environment; the rest stays here. */
    private static final Pattern PASSED_ON =
            Pattern.compile("PATH|HOME|LANG|LC_ALL|TZ|TMPDIR|LD_LIBRARY_PATH|(OMP|OPENBLAS|MKL|BLIS)_.*");

    /**
     * The loader takes it when the supervisor begins, so that workers search it although they do not see it. It is in
     * /proc/PID/environ all the same, which shows what a process began with; so is the mark, by which strays are found.
     */
    private static final Pattern NEEDED_TO_LOAD = Pattern.compile("LD_LIBRARY_PATH");

    /** Name of the variable that marks every process of a pool. */
    static final String MARK = "COFFERDAM_POOL";

    /** Receives what the supervisor says of its workers. */
    interface WorkerListener {
        /** A worker has been given a slot; the pidfd is handed over. */
        void workerStarted(Arrival arrival, int pidFd);
    }

    /** Made once: a poke must not fail for want of memory. */
    private static final MemorySegment POKE = cfd_notice.allocate(Arena.global());

    static {
        cfd_notice.kind(POKE, CofferdamAbi.CFD_MESSAGE_POKE());
    }

    private static final class Program {
        static final NativeParts.Part PART = NativeParts.unpack("cofferdam-supervisor");
    }

    private final Host.Spawned process;
    /** Of the sandbox's policy that it was started with. */
    private final int revision;

    private boolean open = true;

    private Supervisor(Host.Spawned process, int revision) {
        this.process = process;
        this.revision = revision;
    }

    /**
     * Starts a supervisor with all its workers. Blocks until they are forked.
     *
     * @throws IllegalStateException if it cannot be started, with what it said
     */
    static Supervisor start(
            PoolSettings settings,
            SandboxRules rules,
            PoolCgroup cgroup,
            PoolMemory memory,
            Catalog catalog,
            String mark,
            WorkerListener listener) {
        // Arguments beyond the first are room for the names of the workers, which ps shows.
        List<String> arguments = List.of(
                "cofferdam-supervisor",
                "of the JVM with pid " + ProcessHandle.current().pid());
        Map<String, String> environment = new TreeMap<>(System.getenv());
        Pattern passedOn =
                settings.sandbox().layers().contains(Sandbox.Layer.EMPTY_ENVIRONMENT) ? NEEDED_TO_LOAD : PASSED_ON;
        environment.keySet().removeIf(name -> !passedOn.matcher(name).matches());
        environment.put(MARK, mark);
        Supervisor supervisor = new Supervisor(
                Host.spawnSupervisor(Program.PART, arguments, environment, settings.inheritOutput()), rules.revision());
        try {
            supervisor.sendSetup(settings, rules, cgroup, memory, catalog);
            supervisor.awaitReady(listener);
            SandboxLayers.requireAll(settings.sandbox(), memory.pool());
            return supervisor;
        } catch (RuntimeException | Error failed) {
            supervisor.killAndForget();
            throw failed;
        }
    }

    int revision() {
        return revision;
    }

    int pidFd() {
        return process.pidFd();
    }

    int pid() {
        return process.pid();
    }

    int socket() {
        return process.socket();
    }

    private void sendSetup(
            PoolSettings settings, SandboxRules rules, PoolCgroup cgroup, PoolMemory memory, Catalog catalog) {
        Window window = Window.instance();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment start = cfd_start.allocate(arena);
            cfd_start.kind(start, CofferdamAbi.CFD_MESSAGE_START());
            cfd_start.slots(start, settings.count());
            cfd_start.window_base(start, window.base());
            cfd_start.window_bytes(start, window.bytes());
            cfd_start.spin_ns(start, Durations.saturatedNanos(settings.spin()));
            cfd_start.flags(start, settings.inheritOutput() ? CofferdamAbi.CFD_INHERIT_OUTPUT() : 0);
            putMask(cfd_start.cpus(start), Topology.allowedCpus());
            List<MemorySegment> policy = rules.messages(revision, arena);
            cfd_start.layers(start, SandboxLayers.mask(settings.sandbox()));
            cfd_start.rules(start, policy.size());
            cfd_start.revision(start, revision);
            putLimits(cfd_start.limits(start), settings.limits());
            send(start, memory.supervisionFd(), memory.catalogFd());
            policy.forEach(this::send);
            send(cgroup.message(arena));
            send(LifecycleMessage.of(settings.lifecycle().terms(), catalog, arena));
            for (int i = 0; i < settings.count(); i++) {
                MemorySegment setup = cfd_slot_setup.allocate(arena);
                cfd_slot_setup.kind(setup, CofferdamAbi.CFD_MESSAGE_SLOT());
                cfd_slot_setup.slot(setup, i);
                if (!settings.cpus().isEmpty()) {
                    putMask(
                            cfd_slot_setup.cpus(setup),
                            settings.cpus().get(i % settings.cpus().size()));
                }
                if (!settings.memory().isEmpty()) {
                    putPolicy(
                            cfd_slot_setup.policy(setup),
                            settings.memory().get(i % settings.memory().size()));
                }
                PoolMemory.Slot slot = memory.slots().get(i);
                send(setup, slot.requestFd(), slot.responseFd());
            }
        }
    }

    private static void putLimits(MemorySegment field, Limits limits) {
        cfd_limits.private_bytes(field, limits.privateBytes());
        cfd_limits.resident_bytes(field, limits.residentBytes());
        cfd_limits.cpu_ns(field, Durations.saturatedNanos(limits.cpuTime()));
        cfd_limits.open_files(field, limits.openFiles());
        cfd_limits.stack_bytes(field, limits.stackBytes());
        cfd_limits.pool_resident_bytes(field, limits.poolResidentBytes());
    }

    private static void putPolicy(MemorySegment field, MemoryPolicy policy) {
        BitSet nodes = new BitSet();
        policy.nodes().forEach(nodes::set);
        PolicyCalls.write(field, PolicyMode.valueOf(policy.kind().name()).number(), nodes);
    }

    private static void putMask(MemorySegment field, CpuSet cpus) {
        MemorySegment.copy(MemorySegment.ofArray(cpus.toMask((int) field.byteSize())), 0, field, 0, field.byteSize());
    }

    private void awaitReady(WorkerListener listener) {
        long until = System.nanoTime() + START_TIMEOUT_NANOS;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment polled = pollfd.allocateArray(2, arena);
            Inbox inbox = new Inbox(arena);
            while (System.nanoTime() - until < 0) {
                int ready = Posix.pollReadable(polled, socket(), pidFd(), 1000);
                if (ready != 0 && inbox.receiveAll(this, listener)) {
                    return;
                }
                if (ready != 0 && inbox.atEnd) {
                    throw new IllegalStateException("The supervisor ended while it started"
                            + (inbox.failure.isEmpty() ? "" : ": " + inbox.failure));
                }
            }
        }
        throw new IllegalStateException("The supervisor did not report that it is ready");
    }

    /** Messages of a supervisor, taken from its socket. Used by one thread. */
    static final class Inbox {
        private final MemorySegment message;
        private final MemorySegment descriptor;
        private String failure = "";
        private boolean atEnd;

        Inbox(Arena arena) {
            message = cfd_failure.allocate(arena); // the largest there is
            descriptor = arena.allocate(ValueLayout.JAVA_INT);
        }

        /** What the supervisor said of its failure, or nothing. */
        String failure() {
            return failure;
        }

        /** Whether the supervisor has closed its end. */
        boolean isAtEnd() {
            return atEnd;
        }

        /** Takes all messages that are there; true if READY was among them. */
        boolean receiveAll(Supervisor supervisor, WorkerListener listener) {
            boolean ready = false;
            while (true) {
                long length = Host.receive(supervisor.socket(), message, descriptor);
                if (length <= 0) {
                    atEnd |= length == 0;
                    return ready;
                }
                ready |= take(length, descriptor.get(ValueLayout.JAVA_INT, 0), listener);
            }
        }

        private boolean take(long length, int fd, WorkerListener listener) {
            int kind = cfd_notice.kind(message);
            if (kind == CofferdamAbi.CFD_MESSAGE_WORKER() && length == cfd_arrival.sizeof() && fd >= 0) {
                listener.workerStarted(Arrival.read(message), fd);
            } else if (kind == CofferdamAbi.CFD_MESSAGE_FAILED()) {
                failure = Text.read(message, cfd_failure.message$offset(), CofferdamAbi.CFD_FAILURE_BYTES());
            }
            return kind == CofferdamAbi.CFD_MESSAGE_READY();
        }
    }

    /**
     * Sends a message that has to arrive; one to a supervisor that is gone is lost with it. Waits while the supervisor
     * reads what was sent before, for a second: one that does not is killed, and its successor is told everything anew.
     */
    void send(MemorySegment message, int... descriptors) {
        long until = System.nanoTime() + STUCK_NANOS;
        while (trySend(message, descriptors) == Host.Delivery.FULL) {
            if (System.nanoTime() - until > 0) {
                kill();
                return;
            }
            LockSupport.parkNanos(this, 100_000);
        }
    }

    private synchronized Host.Delivery trySend(MemorySegment message, int... descriptors) {
        return open ? Host.send(socket(), message, descriptors) : Host.Delivery.GONE;
    }

    /** Makes the supervisor look at its slots now. */
    synchronized void poke() {
        if (open) {
            Host.sendIfPossible(socket(), POKE);
        }
    }

    /** Tells it to let its workers end in good order, for as long as that may take, and then to exit. */
    void bidFarewell() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment message = cfd_notice.allocate(arena);
            cfd_notice.kind(message, CofferdamAbi.CFD_MESSAGE_FAREWELL());
            send(message);
        }
    }

    /** Tells it to kill its workers and exit. */
    synchronized void hangUp() {
        if (open) {
            Host.hangUp(socket());
        }
    }

    synchronized void kill() {
        if (open) {
            Host.kill(pidFd());
        }
    }

    /**
     * Collects the process, which has ended or is about to, and closes the connection.
     *
     * @return whether it ended by itself, after everything it had started
     */
    boolean reap() {
        synchronized (this) {
            if (!open) {
                return false; // collected before
            }
        }
        boolean orderly = Host.reap(pidFd());
        synchronized (this) {
            open = false;
            Posix.close(socket());
            Posix.close(pidFd());
        }
        return orderly;
    }

    /** Ends it and all that it started; for one that nobody watches. */
    void killAndForget() {
        hangUp();
        if (!Host.hasEnded(pidFd(), 1000)) {
            kill();
        }
        boolean ignored = reap();
    }
}
