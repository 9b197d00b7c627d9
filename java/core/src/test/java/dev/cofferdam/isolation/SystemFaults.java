package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plan that the host library and the supervisor of native/test/faults follow: which system call is to fail, and how
 * often each has been made. It is a file that all of them map; plan.h has its layout.
 */
final class SystemFaults implements AutoCloseable {
    /** Where calls are made. */
    enum Role {
        HOST,
        SUPERVISOR,
        CHILDREN
    }

    /** One line of calls.def. */
    record Call(int id, String name, List<String> errors) {}

    /** The nth time that a role makes a call, the call fails with the error; SHORT for a transfer that is short. */
    record Fault(Role role, Call call, long occurrence, String error) {
        @Override
        public String toString() {
            return role + " " + call.name() + " " + occurrence + " " + error;
        }

        /** Whether a message tells of it. */
        boolean isToldBy(String message) {
            return message.contains(error)
                    || Pattern.compile(TEXTS.get(error)).matcher(message).find();
        }
    }

    private static final Pattern LINE =
            Pattern.compile("^(?:CALL\\((\\w+), \\w+|SYSTEM\\((\\w+)), \"([A-Z ]+)\"\\)", Pattern.MULTILINE);

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("SHORT", -1),
            Map.entry("EPERM", 1),
            Map.entry("ESRCH", 3),
            Map.entry("EINTR", 4),
            Map.entry("EIO", 5),
            Map.entry("EAGAIN", 11),
            Map.entry("ENOMEM", 12),
            Map.entry("EBUSY", 16),
            Map.entry("EINVAL", 22),
            Map.entry("ENFILE", 23),
            Map.entry("EMFILE", 24),
            Map.entry("ENOSPC", 28),
            Map.entry("ENOBUFS", 105),
            Map.entry("ETOOMANYREFS", 109));

    /** How strerror() says it, and how else it may be said: libseccomp has its own error for a want of memory. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("SHORT", "Protocol error|Too many open files|Input/output error"),
            Map.entry("EPERM", "Operation not permitted"),
            Map.entry("ESRCH", "No such process"),
            Map.entry("EINTR", "Interrupted system call"),
            Map.entry("EIO", "Input/output error"),
            Map.entry("EAGAIN", "Resource temporarily unavailable"),
            Map.entry(
                    "ENOMEM",
                    "Cannot allocate memory|out of memory|memory is short|memory for|gave no reason"
                            + "|system call filter: Bad address"),
            Map.entry("EBUSY", "Device or resource busy"),
            Map.entry("EINVAL", "Invalid argument"),
            Map.entry("ENFILE", "Too many open files in system"),
            Map.entry("EMFILE", "Too many open files"),
            Map.entry("ENOSPC", "No space left on device"),
            Map.entry("ENOBUFS", "No buffer space available"),
            Map.entry("ETOOMANYREFS", "Too many references: cannot splice"));

    private static final VarHandle ARMED = JAVA_INT.varHandle();
    private static final long ROLE = 4, CALL = 8, ERROR = 12, OCCURRENCE = 16, HITS = 24, COUNTS = 32;

    private final Arena arena = Arena.ofShared();
    private final List<Call> calls;
    private final Path file;
    private final MemorySegment plan;

    /** Makes the plan, in which nothing fails. Before the host library is loaded, which looks for it then. */
    SystemFaults(Path list, Path file) throws IOException {
        this.calls = read(list);
        this.file = file;
        long bytes = COUNTS + (long) Role.values().length * calls.size() * Long.BYTES;
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            plan = channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, arena);
        }
        plan.fill((byte) 0);
    }

    private static List<Call> read(Path list) throws IOException {
        List<Call> calls = new ArrayList<>();
        Matcher line = LINE.matcher(Files.readString(list));
        while (line.find()) {
            String name = line.group(1) != null ? line.group(1) : "SYS_" + line.group(2);
            calls.add(new Call(calls.size(), name, List.of(line.group(3).split(" "))));
        }
        return List.copyOf(calls);
    }

    List<Call> calls() {
        return calls;
    }

    private long countOffset(Role role, Call call) {
        return COUNTS + ((long) role.ordinal() * calls.size() + call.id()) * Long.BYTES;
    }

    /** How often a role has made a call since the last {@link #arm} or {@link #disarm}. */
    long count(Role role, Call call) {
        return plan.get(JAVA_LONG, countOffset(role, call));
    }

    /** From now on calls are counted anew, and the fault happens. */
    void arm(Fault fault) {
        disarm();
        plan.set(JAVA_INT, ROLE, fault.role().ordinal());
        plan.set(JAVA_INT, CALL, fault.call().id());
        plan.set(JAVA_INT, ERROR, NUMBERS.get(fault.error()));
        plan.set(JAVA_LONG, OCCURRENCE, fault.occurrence());
        ARMED.setRelease(plan, 0L, 1);
    }

    /** From now on calls are counted anew, and none fails. */
    void disarm() {
        ARMED.setRelease(plan, 0L, 0);
        plan.asSlice(HITS).fill((byte) 0);
    }

    /** Whether the fault has happened. */
    boolean happened() {
        return plan.get(JAVA_LONG, HITS) != 0;
    }

    @Override
    public void close() throws IOException {
        arena.close();
        Files.delete(file);
    }
}
