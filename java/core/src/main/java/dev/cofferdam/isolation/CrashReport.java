package dev.cofferdam.isolation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param registers the general registers at that instruction, by their names in the machine's manual, such as
 *     {@code rax} or {@code x0}; empty if the process left no report
 * @param frames who called whom, innermost first, down to the function that was called from Java; empty if the process
 *     left no report
 * @param lastWords what the C library said before it aborted, such as {@code free(): double free detected in tcache 2}
 *     or a failed assertion; empty if nothing
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
        Map<String, Long> registers,
        List<Frame> frames,
        String lastWords,
        String standardOutput,
        String standardError,
        int descendants) {

    /**
     * One return address of the stack.
     *
     * @param pc the address in the dead process
     * @param module the file it lies in, empty if in none
     * @param offset the address within the file as {@code addr2line} takes it, 0 without a file
     * @param symbol the function that it lies in, as the file names it (C++ names are mangled); empty if the file has
     *     none for it, as a stripped one has none for static functions
     * @param symbolOffset the address within the function in bytes, 0 without a symbol
     */
    public record Frame(long pc, String module, long offset, String symbol, long symbolOffset) {
        public Frame {
            Objects.requireNonNull(module, "module");
            Objects.requireNonNull(symbol, "symbol");
        }

        /** {@code name+0x12 (libfoo.so+0x1139)}, or as much of it as is known. */
        @Override
        public String toString() {
            if (module.isEmpty()) {
                return "0x" + Long.toHexString(pc);
            }
            String place = module.substring(module.lastIndexOf('/') + 1) + "+0x" + Long.toHexString(offset);
            return symbol.isEmpty() ? place : symbol + "+0x" + Long.toHexString(symbolOffset) + " (" + place + ")";
        }
    }

    public CrashReport {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(lastWords, "lastWords");
        Objects.requireNonNull(standardOutput, "standardOutput");
        Objects.requireNonNull(standardError, "standardError");
        registers = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(registers, "registers")));
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
        if (!lastWords.isEmpty()) {
            text.append(": ").append(lastWords);
        }
        appendFrames(text);
        if (descendants > 0) {
            text.append("\n  killed with it: ").append(descendants).append(" processes it had started");
        }
        return text.append(quoted(standardError)).toString();
    }

    /** A recursion that ran off the stack is one line, and how often it was repeated. */
    private void appendFrames(StringBuilder text) {
        for (int i = 0; i < frames.size(); i++) {
            text.append("\n  #").append(i).append(' ').append(frames.get(i));
            int last = i;
            while (last + 1 < frames.size() && frames.get(last + 1).equals(frames.get(i))) {
                last++;
            }
            if (last > i) {
                text.append(", and so on to #").append(last);
            }
            i = last;
        }
    }

    /** A signal that was sent, rather than raised by an access, has a code of 0 or less. */
    private boolean hasFaultAddress() {
        return code > 0
                && switch (signal) {
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
