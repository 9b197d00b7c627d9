package dev.cofferdam.internal.memory;

import dev.cofferdam.internal.ffi.libc.Libc;

/** Error numbers by which the kernel refuses policies, and to move or make pages. */
public final class PageErrno {
    public static final int EPERM = Libc.EPERM();
    public static final int ENOENT = Libc.ENOENT();
    public static final int EIO = Libc.EIO();
    public static final int EAGAIN = Libc.EAGAIN();
    public static final int EBUSY = Libc.EBUSY();
    public static final int EACCES = Libc.EACCES();
    public static final int EFAULT = Libc.EFAULT();
    public static final int EINVAL = Libc.EINVAL();
    public static final int ENOMEM = Libc.ENOMEM();
    public static final int ENOSYS = Libc.ENOSYS();

    private PageErrno() {}
}
