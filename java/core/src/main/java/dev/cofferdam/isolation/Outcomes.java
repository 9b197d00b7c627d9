package dev.cofferdam.isolation;

import static dev.cofferdam.isolation.SlotLayout.INT;
import static dev.cofferdam.isolation.SlotLayout.LONG;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.libc.Libc;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** What a call that did not return is reported as. Counts and lengths from outside are checked before they are used. */
final class Outcomes {
    private Outcomes() {}

    /** The worker said why it did not make the call. */
    static RuntimeException notCalled(IsolatedFunction function, int status, String message) {
        String library = function.library().name();
        if (status == CofferdamAbi.CFD_LIBRARY_NOT_LOADED()) {
            return new LibraryNotLoadedException(library, message);
        }
        if (status == CofferdamAbi.CFD_SYMBOL_NOT_FOUND()) {
            return new SymbolNotFoundException(library, function.symbol(), message);
        }
        return new IllegalStateException(function + " could not be called: " + message);
    }

    static RuntimeException supervisorLost(IsolatedFunction function, String whyLost, String whyBroken) {
        return new SupervisorLostException("The pool's supervisor died while " + function + " was under way"
                + (whyLost.isEmpty() ? "" : " (" + whyLost + ")")
                + (whyBroken.isEmpty() ? "; it is being replaced" : ", and is not replaced: " + whyBroken));
    }

    static RuntimeException noSupervisor(IsolatedFunction function, String whyBroken) {
        return new SupervisorLostException(
                function + " was not called: the pool's supervisor died and could not be replaced: " + whyBroken);
    }

    static DeadlineExceededException deadlineInQueue(IsolatedFunction function, long startNanos, long deadlineNanos) {
        return deadline(function, startNanos, deadlineNanos, " and never ran, as all workers were busy", null);
    }

    static DeadlineExceededException deadlineBefore(IsolatedFunction function, long startNanos) {
        return deadline(function, startNanos, startNanos, " and never ran", null);
    }

    static DeadlineExceededException deadlineOfAttempts(
            IsolatedFunction function, long startNanos, long deadlineNanos, int attempts) {
        return deadline(
                function,
                startNanos,
                deadlineNanos,
                attempts == 1 ? " and was killed" : " in " + attempts + " attempts, of which none runs any more",
                null);
    }

    static RuntimeException deadlineInSession(
            IsolatedFunction function, String session, long startNanos, long deadlineNanos) {
        String circumstance = " and never ran, as other calls of " + session + " were not done";
        return deadline(function, startNanos, deadlineNanos, circumstance, null);
    }

    private static RuntimeException deadline(
            IsolatedFunction function, MemorySegment slot, long startNanos, long deadlineNanos) {
        Progress progress = progress(slot);
        return deadline(
                function,
                startNanos,
                deadlineNanos,
                " and was killed" + (progress == null ? "" : ", at " + progress),
                progress);
    }

    private static DeadlineExceededException deadline(
            IsolatedFunction function,
            long startNanos,
            long deadlineNanos,
            String circumstance,
            @Nullable Progress progress) {
        boolean enclosing = deadlineNanos < function.ownDeadlineFrom(startNanos);
        return new DeadlineExceededException(
                function.toString(),
                enclosing ? Duration.ofNanos(deadlineNanos - startNanos) : function.deadline(),
                Duration.ofNanos(System.nanoTime() - startNanos),
                enclosing,
                circumstance,
                progress);
    }

    /** What the call said of itself. A record of another call's, which was the last to leave one, does not count. */
    private static @Nullable Progress progress(MemorySegment slot) {
        long call = Race.sequence((long) LONG.getAcquire(slot, SlotLayout.SLOT_RACE));
        return (long) LONG.get(slot, SlotLayout.DEATH_PROGRESS_SEQUENCE) == call
                ? new Progress((long) LONG.get(slot, SlotLayout.DEATH_PROGRESS_DONE), (long)
                        LONG.get(slot, SlotLayout.DEATH_PROGRESS_TOTAL))
                : null;
    }

    static RuntimeException cancelled(IsolatedFunction function) {
        return new CancellationException(function + " was cancelled; its process was killed");
    }

    /** The worker is dead and the supervisor has written the record. */
    static RuntimeException ofDeath(
            IsolatedFunction function, MemorySegment slot, long startNanos, long deadlineNanos) {
        int phase = (int) INT.get(slot, SlotLayout.DEATH_LOAD_PHASE);
        int state = (int) INT.get(slot, SlotLayout.DEATH_STATE);
        int waitCode = (int) INT.get(slot, SlotLayout.DEATH_WAIT_CODE);
        String cause = state == Race.KILLING
                ? "the deadline of a call"
                : TemplateState.cause(waitCode, (int) INT.get(slot, SlotLayout.DEATH_WAIT_STATUS));
        String loading = function.library().workers().textAt((long) LONG.get(slot, SlotLayout.DEATH_LOADING));
        if (phase == CofferdamAbi.CFD_PHASE_INITIALISING() && state == Race.RUNNING) {
            return notInitialised(loading, cause, tail(slot, SlotLayout.DEATH_STANDARD_ERROR));
        }
        if (phase == CofferdamAbi.CFD_PHASE_LOADING() && state != Race.CANCELLING) {
            function.library().workers().loadFailures(loading).died(cause);
        } else if (phase == CofferdamAbi.CFD_PHASE_NONE() && waitCode != 0) {
            function.library().loadFailures().loaded(); // its worker got as far as the call
        }
        return ofDeathInCall(function, slot, startNanos, deadlineNanos);
    }

    /** The pool's initialiser ended the worker that was to make the call. */
    private static RuntimeException notInitialised(String library, String cause, String standardError) {
        return new LibraryNotLoadedException(
                library,
                "the worker died of " + cause + " in the pool's initialiser"
                        + (standardError.isBlank() ? "" : "; it said: " + standardError.strip()));
    }

    private static RuntimeException ofDeathInCall(
            IsolatedFunction function, MemorySegment slot, long startNanos, long deadlineNanos) {
        int state = (int) INT.get(slot, SlotLayout.DEATH_STATE);
        if (state == Race.KILLING) {
            return deadline(function, slot, startNanos, deadlineNanos);
        }
        if (state == Race.CANCELLING) {
            return cancelled(function);
        }
        int cause = (int) INT.get(slot, SlotLayout.DEATH_CAUSE);
        if (cause != CofferdamAbi.CFD_CAUSE_NONE()) {
            return new LimitExceededException(
                    function.toString(), limit(cause), (long) LONG.get(slot, SlotLayout.DEATH_LIMIT), (long)
                            LONG.get(slot, SlotLayout.DEATH_SEEN));
        }
        int code = (int) INT.get(slot, SlotLayout.DEATH_WAIT_CODE);
        int status = (int) INT.get(slot, SlotLayout.DEATH_WAIT_STATUS);
        String standardError = tail(slot, SlotLayout.DEATH_STANDARD_ERROR);
        if (code == Libc.CLD_EXITED()) {
            return new WorkerExitedException(function.toString(), status, standardError);
        }
        CrashReport report =
                CrashRecord.read(slot, status, tail(slot, SlotLayout.DEATH_STANDARD_OUTPUT), standardError);
        if (status == Libc.SIGSYS() && isViolation(report)) {
            String systemCall = Text.read(slot, SlotLayout.DEATH_SYSTEM_CALL, SlotLayout.SYSTEM_CALL_BYTES);
            return new SandboxViolationException(function.toString(), systemCall, report);
        }
        return new WorkerCrashedException(function.toString(), report);
    }

    private static LimitExceededException.Limit limit(int cause) {
        if (cause == CofferdamAbi.CFD_CAUSE_RESIDENT()) {
            return LimitExceededException.Limit.RESIDENT_BYTES;
        }
        if (cause == CofferdamAbi.CFD_CAUSE_CGROUP_MEMORY()) {
            return LimitExceededException.Limit.CGROUP_MEMORY;
        }
        return cause == CofferdamAbi.CFD_CAUSE_CPU()
                ? LimitExceededException.Limit.CPU_TIME
                : LimitExceededException.Limit.POOL_RESIDENT_BYTES;
    }

    /** A SIGSYS that a filter raised: one that was sent by somebody has a code of 0 or less. */
    private static boolean isViolation(CrashReport report) {
        return report.code() > 0 || report.programCounter() == 0;
    }

    private static String tail(MemorySegment slot, long offset) {
        long length = Math.clamp((int) INT.get(slot, offset + SlotLayout.TAIL_LENGTH), 0, SlotLayout.TAIL_BYTES);
        byte[] bytes = slot.asSlice(offset + SlotLayout.TAIL_TEXT, length).toArray(ValueLayout.JAVA_BYTE);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
