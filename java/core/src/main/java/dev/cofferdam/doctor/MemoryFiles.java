package dev.cofferdam.doctor;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.KernelProbe;
import java.nio.file.Path;

/** Whether a program can be started that lies in no folder: what is done where no folder may hold programs. */
final class MemoryFiles {
    private static final String SUBJECT = "memory files";

    private MemoryFiles() {}

    static Finding examine(Path root) {
        String setting = KernelText.read(root.resolve("proc/sys/vm/memfd_noexec"))
                .map(value -> "; vm.memfd_noexec is " + value)
                .orElse("");
        int result = KernelProbe.EXECUTABLE_MEMORY_FILE.attempt();
        return result >= 0
                ? Finding.ok(SUBJECT, "they can be made, and executed" + setting)
                : Finding.degraded(
                        SUBJECT,
                        "they cannot be executed: " + Errno.name(-result) + setting,
                        "the supervisor's program has to lie in a folder that is not mounted noexec",
                        "sysctl vm.memfd_noexec=1, or name a folder by -Dcofferdam.cache=PATH");
    }
}
