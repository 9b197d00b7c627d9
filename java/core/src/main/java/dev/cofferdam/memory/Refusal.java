package dev.cofferdam.memory;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.memory.PageErrno;

/** What becomes of a system call about policies or pages that fails as such. */
final class Refusal {
    private Refusal() {}

    /**
     * Of get_mempolicy, set_mempolicy or mbind. Docker's own filter lets these pass with CAP_SYS_NICE (moby/profiles,
     * seccomp/default.json).
     */
    static RuntimeException ofPolicy(String call, int error) {
        return of(
                call, error, "allow get_mempolicy, set_mempolicy and mbind, which Docker does with --cap-add SYS_NICE");
    }

    /** Of move_pages. Docker's own filter lets it pass with no capability whatever. */
    static RuntimeException ofPages(String call, int error) {
        return of(
                call,
                error,
                "allow move_pages, which Docker does only with a profile that lists it"
                        + " (--security-opt seccomp=FILE), whatever the capabilities");
    }

    private static RuntimeException of(String call, int error, String remedy) {
        if (error == PageErrno.ENOSYS) {
            return new UnsupportedOperationException(
                    call + ": ENOSYS; this kernel is built without NUMA, or a container's"
                            + " filter makes it look so: " + remedy);
        }
        return error == PageErrno.EPERM
                ? Errno.failure(call, error, "a container's filter forbids it: " + remedy)
                : Errno.failure(call, error);
    }
}
