package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.abi.cfd_pool;
import dev.cofferdam.internal.ffi.abi.cfd_refusal;
import dev.cofferdam.internal.ffi.libc.Libc;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How it stands with a pool's template.
 *
 * @param stage whether there is one
 * @param pid the process that forks workers now, or 0
 * @param libraries how many libraries it has loaded
 * @param leftOut libraries that it cannot have, each with the reason
 */
public record TemplateState(Stage stage, long pid, int libraries, List<LeftOut> leftOut) {
    /** What there is of a template. */
    public enum Stage {
        /** The pool was built without. */
        OFF,
        /** The first one is being made; workers are forked without. */
        LOADING,
        /** It forks workers. */
        READY,
        /** It forks workers, and another with more libraries is being made. */
        REBUILDING,
        /** The last one died; another is made after a pause. */
        WAITING,
        /** The kernel lacks what a template needs: {@code PR_GET_TID_ADDRESS}. */
        IMPOSSIBLE
    }

    /**
     * A library that is loaded by each worker that is asked for it, as without a template.
     *
     * @param library its path or soname
     * @param reason why the template does without
     */
    public record LeftOut(String library, String reason) {
        public LeftOut {
            Objects.requireNonNull(library, "library");
            Objects.requireNonNull(reason, "reason");
        }
    }

    public TemplateState {
        Objects.requireNonNull(stage, "stage");
        leftOut = List.copyOf(Objects.requireNonNull(leftOut, "leftOut"));
    }

    static TemplateState read(MemorySegment pool, Catalog catalog) {
        int stage = (int) SlotLayout.INT.getAcquire(pool, cfd_pool.template_state$offset());
        int count = (int) SlotLayout.INT.getAcquire(pool, cfd_pool.refused_count$offset());
        List<LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < Math.min(count, CofferdamAbi.CFD_MAX_PRELOADS()); i++) {
            MemorySegment refusal = cfd_pool.refused(pool, i);
            leftOut.add(new LeftOut(catalog.textAt(cfd_refusal.library(refusal)), reason(refusal)));
        }
        return new TemplateState(
                Stage.values()[stage],
                (int) SlotLayout.INT.getOpaque(pool, cfd_pool.template_pid$offset()),
                (int) SlotLayout.INT.getOpaque(pool, cfd_pool.template_loaded$offset()),
                leftOut);
    }

    private static String reason(MemorySegment refusal) {
        int reason = cfd_refusal.reason(refusal);
        if (reason == CofferdamAbi.CFD_REFUSED_THREADS()) {
            return "it starts threads when it is loaded, which a fork would lose";
        }
        if (reason == CofferdamAbi.CFD_REFUSED_TIME()) {
            return "loading it took longer than the loading deadline";
        }
        return "the template died of " + cause(cfd_refusal.wait_code(refusal), cfd_refusal.wait_status(refusal))
                + " while it was loaded";
    }

    /** What {@code waitid} said, in words. */
    static String cause(int waitCode, int waitStatus) {
        return waitCode == Libc.CLD_EXITED() ? "exit status " + waitStatus : Signals.name(waitStatus);
    }

    /** In one line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(stage.name().toLowerCase(Locale.ROOT));
        if (pid != 0) {
            text.append(", pid ").append(pid).append(" with ").append(libraries).append(" libraries");
        }
        for (LeftOut each : leftOut) {
            text.append("; without ").append(each.library).append(": ").append(each.reason);
        }
        return text.toString();
    }
}
