package dev.cofferdam.internal.ffi;

import dev.cofferdam.internal.ffi.libc.Libc;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Error numbers of the C library, and the exceptions they become. */
public final class Errno {
    public static final int ESRCH = Libc.ESRCH();
    public static final int EPERM = Libc.EPERM();
    public static final int EINVAL = Libc.EINVAL();

    private Errno() {}

    /** The symbolic name of an error number, such as {@code ENOMEM}. */
    public static String name(int number) {
        if (number == Libc.EPERM()) return "EPERM";
        if (number == Libc.ENOENT()) return "ENOENT";
        if (number == Libc.ESRCH()) return "ESRCH";
        if (number == Libc.EINTR()) return "EINTR";
        if (number == Libc.EIO()) return "EIO";
        if (number == Libc.EAGAIN()) return "EAGAIN";
        if (number == Libc.ECHILD()) return "ECHILD";
        if (number == Libc.ENOMEM()) return "ENOMEM";
        if (number == Libc.EACCES()) return "EACCES";
        if (number == Libc.EFAULT()) return "EFAULT";
        if (number == Libc.EBUSY()) return "EBUSY";
        if (number == Libc.EEXIST()) return "EEXIST";
        if (number == Libc.ENODEV()) return "ENODEV";
        if (number == Libc.EINVAL()) return "EINVAL";
        if (number == Libc.ENFILE()) return "ENFILE";
        if (number == Libc.EMFILE()) return "EMFILE";
        if (number == Libc.ENOSPC()) return "ENOSPC";
        if (number == Libc.EPIPE()) return "EPIPE";
        if (number == Libc.ENOSYS()) return "ENOSYS";
        if (number == Libc.ENOBUFS()) return "ENOBUFS";
        if (number == Libc.ETOOMANYREFS()) return "ETOOMANYREFS";
        if (number == Libc.ETIMEDOUT()) return "ETIMEDOUT";
        if (number == Libc.ENOTDIR()) return "ENOTDIR";
        if (number == Libc.ELOOP()) return "ELOOP";
        if (number == Libc.EROFS()) return "EROFS";
        if (number == Libc.ENAMETOOLONG()) return "ENAMETOOLONG";
        return "errno " + number;
    }

    /** What to do about it, or an empty string where the name says enough. */
    private static String remedy(int number) {
        if (number == Libc.ENOMEM())
            return ": memory or address space is short; see ulimit -v, vm.max_map_count and vm.overcommit_memory";
        if (number == Libc.EMFILE()) return ": this process has too many open files; see ulimit -n";
        if (number == Libc.ENFILE()) return ": the machine has too many open files; see fs.file-max";
        return "";
    }

    /** An exception that names the call that failed, the error and the remedy. */
    public static UncheckedIOException failure(String call, int number) {
        return failure(call + ": " + name(number) + remedy(number));
    }

    /** The same, where the one who called knows the remedy. */
    public static UncheckedIOException failure(String call, int number, String remedy) {
        return failure(call + ": " + name(number) + "; " + remedy);
    }

    private static UncheckedIOException failure(String message) {
        return new UncheckedIOException(message, new IOException(message));
    }

    /**
     * Passes on a result that follows the convention of {@code cofferdam/host.h}.
     *
     * @throws UncheckedIOException if it is negative: minus an error number
     */
    public static int check(String call, int result) {
        if (result < 0) {
            throw failure(call, -result);
        }
        return result;
    }
}
