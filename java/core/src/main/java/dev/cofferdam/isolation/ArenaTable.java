package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.Posix;
import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.abi.cfd_arena;
import dev.cofferdam.internal.memory.ArenaRange;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which arenas the pool's workers can see. An arena enters when a call first uses it, and leaves when it is closed; each
 * change is a new generation, and a request names the generation its worker must have reached.
 *
 * <p>Changes are announced to the supervisor before any request names them, on a connection that keeps their order.
 */
final class ArenaTable implements ArenaRange.Mapper {
    private final List<Lane> lanes;
    private final Symbols symbols;
    private final Runnable letGo;
    private final Map<Long, ArenaRange> attached = new HashMap<>();
    /** Closed arenas and the generation at which workers let go of them. */
    private final Map<Long, Integer> leaving = new HashMap<>();

    private volatile int generation;
    private @Nullable Supervisor supervisor;

    /** @param letGo makes idle workers reach the current generation */
    ArenaTable(List<Lane> lanes, Symbols symbols, Runnable letGo) {
        this.lanes = lanes;
        this.symbols = symbols;
        this.letGo = letGo;
    }

    /** Whether an address outside all arenas is that of a function which the workers can call. */
    boolean isFunction(long address) {
        return symbols.know(address);
    }

    /** What a request published now has to ask for. */
    int generation() {
        return generation;
    }

    /**
     * Shows an arena to the workers, if they do not see it yet.
     *
     * @param range acquired by the caller
     * @throws IllegalStateException if the pool sees as many arenas as it can, or is closed
     */
    void attach(ArenaRange range) {
        if (range.hasMapper(this)) {
            return; // known for good: the generation that has it is published already
        }
        synchronized (this) {
            if (supervisor == null) {
                throw new IllegalStateException("The pool of workers is closed");
            }
            if (attached.containsKey(range.id())) {
                return; // another thread's attach, which makes the entry in the range as well
            }
            if (attached.size() == CofferdamAbi.CFD_MAX_ARENAS()) {
                throw new IllegalStateException("The pool's workers see " + attached.size()
                        + " shared arenas and can see no more; close some, or use fewer and larger ones");
            }
            announce(range, generation + 1);
            attached.put(range.id(), range);
            generation++;
        }
        range.addMapper(this);
    }

    @Override
    public synchronized void closed(ArenaRange range) {
        if (attached.remove(range.id()) != null) {
            announceGone(range.id(), generation + 1);
            generation++;
            leaving.put(range.id(), generation);
        }
    }

    @Override
    public void letGo() {
        letGo.run();
    }

    @Override
    public synchronized boolean mayStillMap(ArenaRange range) {
        Integer gone = leaving.get(range.id());
        if (gone == null) {
            return attached.containsKey(range.id());
        }
        boolean mapped = lanes.stream().anyMatch(lane -> lane.workerGeneration() - gone < 0);
        if (!mapped) {
            leaving.remove(range.id());
        }
        return mapped;
    }

    /** A new supervisor is there: it is told all that the old one knew. */
    synchronized void introduce(Supervisor successor) {
        supervisor = successor;
        for (ArenaRange range : attached.values()) {
            announce(range, 0); // no worker's question is answered before the last one is there
        }
        announceGone(0, generation);
    }

    /** The pool is closed: no worker maps anything. */
    synchronized void forgetAll() {
        supervisor = null;
        attached.values().forEach(range -> range.removeMapper(this));
        attached.clear();
        leaving.clear();
    }

    private void announce(ArenaRange range, int asGeneration) {
        if (supervisor == null) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment message = cfd_arena.allocate(arena);
            cfd_arena.kind(message, CofferdamAbi.CFD_MESSAGE_ARENA());
            cfd_arena.access(message, range.readOnly() ? CofferdamAbi.CFD_READ_ONLY() : CofferdamAbi.CFD_READ_WRITE());
            cfd_arena.id(message, range.id());
            cfd_arena.address(message, range.address());
            cfd_arena.bytes(message, range.byteSize());
            cfd_arena.generation(message, asGeneration);
            int fd = range.openForWorkers();
            try {
                supervisor.send(message, fd);
            } finally {
                Posix.close(fd);
            }
        }
    }

    private void announceGone(long id, int asGeneration) {
        if (supervisor == null) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment message = cfd_arena.allocate(arena);
            cfd_arena.kind(message, CofferdamAbi.CFD_MESSAGE_ARENA_GONE());
            cfd_arena.id(message, id);
            cfd_arena.generation(message, asGeneration);
            supervisor.send(message);
        }
    }
}
