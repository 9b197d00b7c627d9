package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.libc.Libc;
import java.util.Map;

/** Names of signals, as {@code kill -l} has them. */
final class Signals {
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(Libc.SIGHUP(), "SIGHUP"),
            Map.entry(Libc.SIGINT(), "SIGINT"),
            Map.entry(Libc.SIGQUIT(), "SIGQUIT"),
            Map.entry(Libc.SIGILL(), "SIGILL"),
            Map.entry(Libc.SIGTRAP(), "SIGTRAP"),
            Map.entry(Libc.SIGABRT(), "SIGABRT"),
            Map.entry(Libc.SIGBUS(), "SIGBUS"),
            Map.entry(Libc.SIGFPE(), "SIGFPE"),
            Map.entry(Libc.SIGKILL(), "SIGKILL"),
            Map.entry(Libc.SIGUSR1(), "SIGUSR1"),
            Map.entry(Libc.SIGSEGV(), "SIGSEGV"),
            Map.entry(Libc.SIGUSR2(), "SIGUSR2"),
            Map.entry(Libc.SIGPIPE(), "SIGPIPE"),
            Map.entry(Libc.SIGALRM(), "SIGALRM"),
            Map.entry(Libc.SIGTERM(), "SIGTERM"),
            Map.entry(Libc.SIGSTKFLT(), "SIGSTKFLT"),
            Map.entry(Libc.SIGXCPU(), "SIGXCPU"),
            Map.entry(Libc.SIGXFSZ(), "SIGXFSZ"),
            Map.entry(Libc.SIGVTALRM(), "SIGVTALRM"),
            Map.entry(Libc.SIGPROF(), "SIGPROF"),
            Map.entry(Libc.SIGIO(), "SIGIO"),
            Map.entry(Libc.SIGPWR(), "SIGPWR"),
            Map.entry(Libc.SIGSYS(), "SIGSYS"));

    private Signals() {}

    /**
     * The number of a signal that is listed here, all of which end a process.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static int number(String name) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("signal \"" + name
                        + "\": there is none of that name that ends a process; SIGSEGV, SIGABRT and SIGFPE are some"));
    }

    static String name(int signal) {
        return NAMES.getOrDefault(signal, "signal " + signal);
    }
}
