package dev.cofferdam.isolation;

import java.util.List;
import java.util.Objects;

/**
 * How a worker died. The signal is what the kernel said; all else was written by the dying process about itself and may
 * be incomplete, or wrong if the function had destroyed its own memory before.
 *
 * @param signal the signal's name, such as {@code SIGSEGV}
 * @param signalNumber its number
 * @param code the signal's {@code si_code}, 0 if the process left no report
 * @param faultAddress the address whose access failed, 0 if the signal has none or the process left no report
 * @param programCounter the instruction that failed, 0 if the process left no report
 * @param frames who called whom, innermost first; empty if the process left no report
 * @param standardOutput the last 8 KiB it wrote to stdout
 * @param standardError the last 8 KiB it wrote to stderr
 * @param descendants processes it had started that were killed with it
 */
public record CrashReport(
        String signal,
        int signalNumber,
        int code,
        long faultAddress,
        long programCounter,
        List<Frame> frames,
        String standardOutput,
        String standardError,
        int descendants) {

    /**
     * One return address of the stack.
     *
     * @param pc the address in the dead process
     * @param module the file it lies in, empty if in none
     * @param offset the address within the file as {@code addr2line} takes it, 0 without a file
     */
    public record Frame(long pc, String module, long offset) {
        public Frame {
            Objects.requireNonNull(module, "module");
        }

        @Override
        public String toString() {
            String address = "0x" + Long.toHexString(pc);
            return module.isEmpty() ? address : address + " " + module + "+0x" + Long.toHexString(offset);
        }
    }

    public CrashReport {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(standardOutput, "standardOutput");
        Objects.requireNonNull(standardError, "standardError");
        frames = List.copyOf(Objects.requireNonNull(frames, "frames"));
    }

    /** The report in several lines, for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(signal);
        if (programCounter == 0 && frames.isEmpty()) {
            text.append(signalNumber == 9 ? ", sent from outside; perhaps memory ran out" : "; it left no report");
        } else if (hasFaultAddress()) {
            text.append(" at address 0x").append(Long.toHexString(faultAddress));
        }
        for (int i = 0; i < frames.size(); i++) {
            text.append("\n  #").append(i).append(' ').append(frames.get(i));
        }
        if (descendants > 0) {
            text.append("\n  killed with it: ").append(descendants).append(" processes it had started");
        }
        return text.append(quoted(standardError)).toString();
    }

    private boolean hasFaultAddress() {
        return switch (signal) {
            case "SIGSEGV", "SIGBUS", "SIGFPE", "SIGILL", "SIGTRAP" -> true;
            default -> false;
        };
    }

    /** What a process wrote to stderr, as a part of a message; nothing if it wrote nothing. */
    static String quoted(String standardError) {
        String text = standardError.strip();
        return text.isEmpty() ? "" : "\n  its stderr ended with:\n    " + text.replace("\n", "\n    ");
    }
}
