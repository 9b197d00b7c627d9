package dev.cofferdam.internal.ffi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bundled files that are unpacked into one folder, where they find one another. A list in the jar names them, with size
 * and SHA-256; the folder is named after the list, so that the files themselves are read only when they are missing. A
 * file is on the disk before it gets its name: one of the right size is whole.
 *
 * <p>The cache folders are those of {@link NativeParts}. Where none will do there is no memory file to fall back on: files
 * in memory have no neighbours.
 */
public final class NativeFolder {
    private record Entry(long bytes, String name) {}

    private final String list;
    private @Nullable List<Entry> entries;
    private @Nullable Path folder;

    /** @param list the resource that lists the files, one a line: SHA-256, size, name */
    public NativeFolder(String list) {
        this.list = list;
    }

    /**
     * The files' names, in the list's order.
     *
     * @throws IllegalStateException if the jar does not carry the list for this platform
     */
    public List<String> names() {
        return entries().stream().map(Entry::name).toList();
    }

    /**
     * The folder with all files in it. Blocks while they are unpacked, the first time on a machine.
     *
     * @throws IllegalStateException if the jar does not carry them for this platform, or no folder will do
     */
    public synchronized Path unpack() {
        if (folder == null) {
            folder = place();
        }
        return folder;
    }

    /**
     * A copy of one of the files beside it, under another name: to the dynamic loader it is another library.
     *
     * @throws IllegalStateException as {@link #unpack}
     * @throws UncheckedIOException if the copy cannot be written
     */
    public synchronized Path unpackCopy(String name, String copy) {
        Path original = unpack().resolve(name);
        Path path = original.resolveSibling(copy);
        try {
            if (!isThere(path, Files.size(original))) {
                write(path, Files.readAllBytes(original));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Copying " + original + " to " + path, failed);
        }
        return path;
    }

    private synchronized List<Entry> entries() {
        if (entries == null) {
            entries = new String(NativeParts.read(list), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" "))
                    .map(fields -> new Entry(Long.parseLong(fields[1]), fields[2]))
                    .toList();
        }
        return entries;
    }

    private Path place() {
        String name = NativeParts.digest(NativeParts.read(list));
        List<String> refused = new ArrayList<>();
        for (Path candidate : NativeParts.candidates()) {
            try {
                Path home = candidate.resolve(name);
                if (NativeParts.makeOurs(candidate)
                        && !NativeParts.forbidsExecution(candidate)
                        && NativeParts.makeOurs(home)) {
                    fill(home);
                    return home;
                }
                refused.add(candidate + " (others may write to it, or it is mounted noexec)");
            } catch (IOException unusable) {
                refused.add(unusable.toString());
            }
        }
        throw new IllegalStateException("No folder to unpack the files of " + list + " into: "
                + String.join(", ", refused) + "; name one that allows execution by -Dcofferdam.cache=DIR");
    }

    private void fill(Path home) throws IOException {
        for (Entry entry : entries()) {
            Path path = home.resolve(entry.name());
            if (!isThere(path, entry.bytes())) {
                write(path, NativeParts.read(entry.name()));
            }
        }
    }

    private static boolean isThere(Path path, long bytes) throws IOException {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && Files.isExecutable(path)
                && Files.size(path) == bytes;
    }

    private static void write(Path path, byte[] content) throws IOException {
        Path partial = Files.createTempFile(
                path.getParent(),
                path.getFileName().toString(),
                ".partial",
                PosixFilePermissions.asFileAttribute(NativeParts.PRIVATE_FOLDER));
        try {
            try (FileChannel file = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    file.write(rest);
                }
                file.force(true);
            }
            Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
