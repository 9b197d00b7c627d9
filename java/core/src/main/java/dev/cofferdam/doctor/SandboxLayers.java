package dev.cofferdam.doctor;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.KernelProbe;
import java.util.List;

/** The layers that a worker's sandbox is made of, as far as kernel and container have them. */
final class SandboxLayers {
    /** Since Linux 6.2, ABI 3, truncation is governed, too. */
    private static final int GOVERNS_TRUNCATION = 3;

    private SandboxLayers() {}

    static List<Finding> examine() {
        return List.of(
                noNewPrivileges(KernelProbe.NO_NEW_PRIVILEGES.attempt()),
                filter(KernelProbe.SYSTEM_CALL_FILTER.attempt()),
                landlock(KernelProbe.LANDLOCK.attempt()));
    }

    private static Finding noNewPrivileges(int result) {
        return result >= 0
                ? Finding.ok("no new privileges", "can be set")
                : Finding.missing(
                        "no new privileges",
                        "refused: " + Errno.name(-result),
                        "a worker could gain privileges by a set-user-id program, and cannot have a filter",
                        "let the container's own filter allow prctl");
    }

    private static Finding filter(int result) {
        return result >= 0
                ? Finding.ok("seccomp", "filters can be installed, with errno, trap and kill as actions")
                : Finding.missing(
                        "seccomp",
                        "refused: " + Errno.name(-result),
                        "a worker may make every system call that this JVM may",
                        "use a kernel with CONFIG_SECCOMP_FILTER, and let the container's own filter allow seccomp");
    }

    static Finding landlock(int result) {
        if (result >= GOVERNS_TRUNCATION) {
            return Finding.ok("Landlock", "ABI " + result);
        }
        return result > 0
                ? Finding.degraded(
                        "Landlock",
                        "ABI " + result,
                        "a worker can truncate files that it may not write",
                        "use Linux 6.2 or later")
                : Finding.missing(
                        "Landlock",
                        "refused: " + Errno.name(-result),
                        "a worker sees and writes every file that this JVM may",
                        "use a kernel with CONFIG_SECURITY_LANDLOCK, with landlock in the boot option lsm=, and let the"
                                + " container's own filter allow landlock_create_ruleset");
    }
}
