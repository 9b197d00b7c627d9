package dev.cofferdam.doctor;

import dev.cofferdam.internal.memory.Window;
import java.nio.file.Path;

/** Whether there is address space for the memory that has the same addresses everywhere. */
final class SharedWindow {
    private static final String SUBJECT = "shared window";
    private static final long WANTED = 1L << 40;

    private SharedWindow() {}

    static Finding examine() {
        try {
            Window window = Window.instance();
            String found = KernelText.bytes(window.bytes()) + " of addresses from 0x" + Long.toHexString(window.base())
                    + limit();
            return window.bytes() >= WANTED
                    ? Finding.ok(SUBJECT, found)
                    : Finding.degraded(
                            SUBJECT,
                            found,
                            "all shared arenas together have no more than that",
                            "raise or remove the limit on address space (ulimit -v); workers are limited by other means");
        } catch (IllegalStateException refused) {
            return Finding.blocker(
                    SUBJECT, refused.getMessage() + limit(), "remove the limit on address space: ulimit -v unlimited");
        }
    }

    private static String limit() {
        return KernelText.lines(Path.of("/proc/self/limits")).stream()
                .filter(line -> line.startsWith("Max address space"))
                .map(line ->
                        line.substring("Max address space".length()).strip().split(" +")[0])
                .findFirst()
                .map(limit -> limit.equals("unlimited")
                        ? "; address space is not limited"
                        : "; address space is limited to " + KernelText.bytes(Long.parseLong(limit)))
                .orElse("");
    }
}
