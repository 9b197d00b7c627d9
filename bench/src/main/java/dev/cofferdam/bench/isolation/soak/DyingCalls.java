package dev.cofferdam.bench.isolation.soak;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.isolation.DeadlineExceededException;
import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.WorkerCrashedException;
import dev.cofferdam.isolation.WorkerExitedException;
import dev.cofferdam.isolation.Workers;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Calls that cost a worker its life, and what each has to end with. For many threads. */
final class DyingCalls {
    private static final Duration SHORT = Duration.ofMillis(5);
    /** Of calls that end long before, however busy the machine is. */
    private static final Duration LONG = Duration.ofSeconds(60);

    private static final long LOOK_NANOS = 100_000;
    private static final int STATUS = 7;
    private static final int SIGKILL = 9;
    private static final MethodHandle KILL = Linker.nativeLinker()
            .downcallHandle(
                    Linker.nativeLinker().defaultLookup().findOrThrow("kill"),
                    FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));

    private final IsolatedFunction hang;
    private final IsolatedFunction crash;
    private final IsolatedFunction exit;
    private final IsolatedFunction sleep;

    DyingCalls(Workers workers) {
        FunctionDescriptor plain = FunctionDescriptor.of(JAVA_INT);
        hang = workers.library(NativeProgram.fixture("hang"))
                .function("loop", plain)
                .withDeadline(SHORT);
        crash = workers.library(NativeProgram.fixture("crash"))
                .function("dereference_null", plain)
                .withDeadline(LONG);
        exit = workers.library(NativeProgram.fixture("leave"))
                .function("call_underscore_exit", FunctionDescriptor.ofVoid(JAVA_INT))
                .withDeadline(LONG);
        sleep = workers.library(NativeProgram.fixture("hang"))
                .function("sleep_known", FunctionDescriptor.of(JAVA_INT, ADDRESS))
                .withDeadline(LONG);
    }

    /**
     * Makes a call that a worker dies of.
     *
     * @param own shared memory that nobody else uses meanwhile, of four bytes at least
     * @throws IllegalStateException if it does not end as such a call has to
     */
    void die(Death death, MemorySegment own) {
        RuntimeException end =
                switch (death) {
                    case DEADLINE -> endOf(hang);
                    case CRASH -> endOf(crash);
                    case KILL -> endOfKilled(own);
                    case EXIT -> endOf(exit, STATUS);
                };
        if (end == null || !isEndOf(death, end)) {
            throw new IllegalStateException("a call whose worker was to end by " + death + " ended with " + end, end);
        }
    }

    private static boolean isEndOf(Death death, RuntimeException end) {
        return switch (death) {
            case DEADLINE -> end instanceof DeadlineExceededException;
            case CRASH ->
                end instanceof WorkerCrashedException crashed
                        && crashed.report().signal().equals("SIGSEGV");
            case KILL ->
                end instanceof WorkerCrashedException killed && killed.report().signalNumber() == SIGKILL;
            case EXIT -> end instanceof WorkerExitedException exited && exited.status() == STATUS;
        };
    }

    private static @Nullable RuntimeException endOf(IsolatedFunction function, Object... arguments) {
        try {
            function.call(arguments);
            return null;
        } catch (RuntimeException end) {
            return end;
        }
    }

    /** A call without a thread, whose worker is sent SIGKILL as soon as it has said which process it is. */
    private @Nullable RuntimeException endOfKilled(MemorySegment own) {
        own.set(JAVA_INT, 0, 0);
        CompletableFuture<@Nullable Object> call = sleep.submit(own);
        int pid = 0;
        while (pid == 0 && !call.isDone()) {
            LockSupport.parkNanos(LOOK_NANOS);
            pid = (int) JAVA_INT.varHandle().getVolatile(own, 0L);
        }
        if (pid > 0) {
            kill(pid);
        }
        try {
            call.join();
            return null;
        } catch (CompletionException end) {
            return end.getCause() instanceof RuntimeException cause ? cause : end;
        }
    }

    private static void kill(int pid) {
        int status;
        try {
            status = (int) KILL.invokeExact(pid, SIGKILL);
        } catch (Throwable unexpected) {
            throw new AssertionError(unexpected);
        }
        if (status != 0) {
            throw new IllegalStateException("process " + pid + " cannot be sent SIGKILL");
        }
    }
}
