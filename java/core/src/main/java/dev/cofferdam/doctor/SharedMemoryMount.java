package dev.cofferdam.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code /dev/shm}, where segments lie that have a name. Arenas have none, and are not limited by it. */
final class SharedMemoryMount {
    private static final String SUBJECT = "/dev/shm";
    private static final long SMALL = 256L << 20;

    private SharedMemoryMount() {}

    static Finding examine() {
        try {
            FileStore store = Files.getFileStore(Path.of(SUBJECT));
            return judge(store.type(), store.getTotalSpace(), store.getUsableSpace());
        } catch (IOException absent) {
            return judge("", 0, 0);
        }
    }

    static Finding judge(String type, long bytes, long free) {
        if (!type.equals("tmpfs")) {
            return Finding.missing(
                    SUBJECT,
                    type.isEmpty() ? "there is none" : "it is no tmpfs, but " + type,
                    "no segments with a name, for talking to other programs; isolated calls need none",
                    "mount -t tmpfs tmpfs /dev/shm");
        }
        String found = KernelText.bytes(bytes) + ", " + KernelText.bytes(free) + " of them free";
        return free < SMALL
                ? Finding.degraded(
                        SUBJECT,
                        found,
                        "segments with a name cannot be larger; isolated calls need none",
                        "mount -o remount,size=50% /dev/shm, or docker run --shm-size=8g")
                : Finding.ok(SUBJECT, found);
    }
}
