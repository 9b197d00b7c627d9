package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Functions of the worker itself. */
class BuiltinTest {
    private Workers workers;

    @BeforeEach
    void start() {
        workers = Workers.builder().count(1).build();
    }

    @AfterEach
    void stop() {
        workers.close();
    }

    @Test
    void shouldCopyBetweenTheMemoryOfAWorkerAndSharedMemory() {
        FunctionDescriptor copyIn = FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG);
        FunctionDescriptor copyOut = FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, JAVA_LONG);
        FunctionDescriptor copyString = FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG);
        MemorySegment room = (MemorySegment) workers.library("libc.so.6")
                .function("malloc", FunctionDescriptor.of(ADDRESS, JAVA_LONG))
                .call(64L);
        assertThat(room).isNotNull();
        try (SharedArena arena = SharedArena.create(4096)) {
            MemorySegment text = arena.allocateFrom("behind the wall");
            MemorySegment seen = arena.allocate(16);

            workers.builtin("write", copyIn).call(room.address(), text, 16L);
            workers.builtin("read", copyOut).call(room.address() + 7, seen, 9L);
            assertThat(seen.getString(0)).isEqualTo("the wall");

            seen.fill((byte) 0);
            IsolatedFunction string = workers.builtin("string", copyString);
            assertThat(string.call(room.address(), seen, 6L)).isEqualTo(6L);
            assertThat(seen.getString(0)).isEqualTo("behind");
            assertThat(string.call(room.address() + 11, seen, 16L)).isEqualTo(4L);
            assertThat(seen.asSlice(0, 6).toArray(JAVA_BYTE)).isEqualTo("wallnd".getBytes());
        }
    }

    @Test
    void shouldEndAsItIsTold() {
        workers.builtin("empty", FunctionDescriptor.ofVoid()).call();
        workers.builtin("sleep", FunctionDescriptor.ofVoid(JAVA_LONG)).call(1000L);

        IsolatedFunction hang =
                workers.builtin("hang", FunctionDescriptor.ofVoid()).withDeadline(Duration.ofMillis(20));
        assertThat(catchThrowableOfType(DeadlineExceededException.class, hang::call))
                .hasMessageContaining("hang of the worker");

        IsolatedFunction crash = workers.builtin("crash", FunctionDescriptor.ofVoid(JAVA_INT));
        WorkerCrashedException crashed = catchThrowableOfType(WorkerCrashedException.class, () -> crash.call(6));
        assertThat(crashed).hasMessageContaining("SIGABRT");

        IsolatedFunction leave = workers.builtin("leave", FunctionDescriptor.ofVoid(JAVA_INT));
        WorkerExitedException left = catchThrowableOfType(WorkerExitedException.class, () -> leave.call(7));
        assertThat(left).hasMessageContaining("7");
    }

    @Test
    void shouldSayWhichFunctionAWorkerDoesNotHave() {
        IsolatedFunction none = workers.builtin("none", FunctionDescriptor.ofVoid());

        assertThat(catchThrowableOfType(SymbolNotFoundException.class, none::call))
                .hasMessageContaining("none")
                .hasMessageContaining("of its own");
    }
}
