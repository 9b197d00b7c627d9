package dev.cofferdam.isolation;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the standard sandbox allows without conditions: what a numerical library and its threads need, and nothing that
 * reaches another process. Those that depend on an argument stand in native/sandbox: {@code clone} starts threads only,
 * {@code kill} and its kin reach the worker itself only, {@code prctl}, {@code fcntl} and {@code ioctl} take harmless
 * commands only, {@code prlimit64} reads only.
 *
 * <p>Names of other architectures are passed over there.
 */
final class StandardSystemCalls {
    private static final String MEMORY = "brk mmap munmap mprotect mremap madvise mincore msync mlock mlock2 munlock"
            + " mlockall munlockall pkey_alloc pkey_free pkey_mprotect membarrier memfd_create"
            + " mbind get_mempolicy set_mempolicy set_mempolicy_home_node";

    private static final String THREADS = "futex futex_waitv set_robust_list get_robust_list set_tid_address rseq"
            + " gettid exit exit_group sched_yield arch_prctl"
            // Of any thread: pthread_setaffinity_np names those of its own by their id.
            + " sched_getaffinity sched_setaffinity sched_getparam sched_getscheduler sched_getattr"
            + " sched_get_priority_max sched_get_priority_min sched_rr_get_interval getpriority ioprio_get";

    private static final String SIGNALS = "rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending"
            + " rt_sigsuspend rt_sigtimedwait sigaltstack pause alarm getitimer setitimer restart_syscall";

    private static final String TIME = "clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time times"
            + " timer_create timer_settime timer_gettime timer_getoverrun timer_delete"
            + " timerfd_create timerfd_settime timerfd_gettime";

    /** Opening is for Landlock to judge. */
    private static final String FILES = "open openat openat2 creat close close_range read write pread64 pwrite64 readv"
            + " writev preadv pwritev preadv2 pwritev2 lseek stat fstat lstat newfstatat statx statfs fstatfs access"
            + " faccessat faccessat2 readlink readlinkat getdents getdents64 getcwd chdir fchdir umask dup dup2 dup3"
            + " flock ftruncate fallocate fsync fdatasync sync_file_range fadvise64 readahead copy_file_range sendfile";

    private static final String WAITING = "pipe pipe2 poll ppoll select pselect6 eventfd eventfd2 signalfd signalfd4"
            + " epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2 wait4 waitid"
            + " recvmsg"; // the answers of the supervisor, on the only socket that a worker has

    private static final String ABOUT_ITSELF = "getpid getppid getpgrp getpgid getsid setsid getuid geteuid getgid"
            + " getegid getresuid getresgid getgroups capget getrlimit getrusage getcpu getrandom uname sysinfo";

    /** With a directory to write to, which Landlock holds them to. */
    private static final String DIRECTORIES =
            "mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 link linkat" + " symlink symlinkat truncate";

    private StandardSystemCalls() {}

    /** Those with conditions are not among these: the supervisor adds them. */
    static Set<String> names() {
        return split(String.join(" ", MEMORY, THREADS, SIGNALS, TIME, FILES, WAITING, ABOUT_ITSELF));
    }

    static Set<String> forWriting() {
        return split(DIRECTORIES);
    }

    private static Set<String> split(String names) {
        return new TreeSet<>(Set.of(names.split(" ")));
    }
}
