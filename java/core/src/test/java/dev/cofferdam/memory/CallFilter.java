package dev.cofferdam.memory;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * A filter of system calls (seccomp) such as a container's, on one thread that ends with it: the calls that are named fail
 * there with an error number, all others are what they were.
 */
public final class CallFilter {
    /** Numbers of x86-64. */
    static final int MBIND = 237;

    static final int SET_MEMPOLICY = 238;
    static final int GET_MEMPOLICY = 239;
    static final int MOVE_PAGES = 279;
    static final int FALLOCATE = 285;
    static final int MEMFD_CREATE = 319;

    /** What processes are started by. */
    public static final int CLONE = 56;

    public static final int VFORK = 58;
    public static final int CLONE3 = 435;

    private static final int EPERM = 1;
    private static final int ENOSYS = 38;

    private CallFilter() {}

    static Throwable forbidden(Runnable action, int... calls) {
        return thrownUnder(EPERM, action, calls);
    }

    static Throwable unknown(Runnable action, int... calls) {
        return thrownUnder(ENOSYS, action, calls);
    }

    /** What an action throws on a thread on which these calls fail. */
    public static Throwable thrownUnder(int error, Runnable action, int... calls) {
        Throwable[] thrown = new Throwable[1];
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                install(error, calls);
                action.run();
            } catch (Throwable all) {
                thrown[0] = all;
            }
        });
        try {
            thread.join();
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
        assertThat(thrown[0]).isNotNull();
        return thrown[0];
    }

    /** Of the calling thread: {@code struct sock_fprog} and its instructions {@code {u16 code, u8 jt, u8 jf, u32 k}}. */
    private static void install(int error, int... calls) throws Throwable {
        MethodHandle prctl = Linker.nativeLinker()
                .downcallHandle(
                        Linker.nativeLinker().defaultLookup().findOrThrow("prctl"),
                        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG),
                        Linker.Option.firstVariadicArg(1));
        try (Arena arena = Arena.ofConfined()) {
            int count = calls.length + 3;
            MemorySegment code = arena.allocate(8L * count, 8);
            put(code, 0, 0x20, 0, 0); // BPF_LD | BPF_W | BPF_ABS: the call's number
            for (int i = 0; i < calls.length; i++) {
                put(code, i + 1, 0x15, calls.length - i, calls[i]); // BPF_JMP | BPF_JEQ: to the last
            }
            put(code, count - 2, 0x06, 0, 0x7fff0000); // SECCOMP_RET_ALLOW
            put(code, count - 1, 0x06, 0, 0x00050000 | error); // SECCOMP_RET_ERRNO
            MemorySegment program = arena.allocate(16, 8);
            program.set(JAVA_SHORT, 0, (short) count);
            program.set(ADDRESS, 8, code);
            assertThat((int) prctl.invokeExact(38, 1L, MemorySegment.NULL, 0L, 0L))
                    .as("PR_SET_NO_NEW_PRIVS")
                    .isZero();
            assertThat((int) prctl.invokeExact(22, 2L, program, 0L, 0L))
                    .as("PR_SET_SECCOMP")
                    .isZero();
        }
    }

    private static void put(MemorySegment code, int index, int operation, int jumpIfTrue, int operand) {
        code.set(JAVA_INT, 8L * index, operation | jumpIfTrue << 16);
        code.set(JAVA_INT, 8L * index + 4, operand);
    }
}
