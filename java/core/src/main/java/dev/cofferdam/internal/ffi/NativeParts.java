package dev.cofferdam.internal.ffi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The native files that travel in the jar under {@code META-INF/native/linux-ARCH/}.
 *
 * <p>A file is unpacked once into a private folder that is named after its content, so that versions live side by side
 * and a half-written file is never met: it is written under another name and moved. Folders tried, in this order:
 * {@code -Dcofferdam.cache=DIR}, {@code $XDG_CACHE_HOME/cofferdam}, {@code ~/.cache/cofferdam},
 * {@code $XDG_RUNTIME_DIR/cofferdam}, {@code /dev/shm/cofferdam-USER}, {@code java.io.tmpdir/cofferdam-USER}. One in
 * which others may write, or on a file system that forbids execution, is passed over; where none is left the file is
 * kept in memory and reached through {@code /proc/self/fd}.
 *
 * <p>A file that is there already is compared with what the jar carries, and replaced where the two differ.
 */
public final class NativeParts {
    static final Set<PosixFilePermission> PRIVATE_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final String FOLDER =
            "/META-INF/native/linux-" + System.getProperty("os.arch").replace("amd64", "x86_64");

    private NativeParts() {}

    /**
     * A native file ready for use.
     *
     * @param path where the loader or {@code exec} finds it
     * @param memoryFile its descriptor if it lies in memory, else -1
     */
    public record Part(Path path, int memoryFile) {}

    /**
     * Makes a bundled file available. Blocks while it is unpacked, the first time on a machine.
     *
     * @throws IllegalStateException if the jar does not carry it for this platform
     * @throws UncheckedIOException if it cannot be put anywhere
     */
    public static Part unpack(String name) {
        byte[] content = read(name);
        for (Path folder : candidates()) {
            Path path = place(folder, name, content);
            if (path != null) {
                return new Part(path, -1);
            }
        }
        int fd = keepInMemory(name, content);
        return new Part(Path.of("/proc/self/fd/" + fd), fd);
    }

    /**
     * A copy of a library that lies in memory: to the dynamic loader it is another library, with a state of its own.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Part copyInMemory(Path library) {
        try {
            String name = String.valueOf(library.getFileName());
            int fd = keepInMemory(name, Files.readAllBytes(library));
            return new Part(Path.of("/proc/self/fd/" + fd), fd);
        } catch (IOException failed) {
            throw new UncheckedIOException("Reading " + library, failed);
        }
    }

    static byte[] read(String name) {
        if (!System.getProperty("os.name").equals("Linux")) {
            throw new IllegalStateException("Cofferdam runs on Linux only; this is " + System.getProperty("os.name"));
        }
        String resource = FOLDER + "/" + name;
        try (InputStream in = NativeParts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The jar carries no " + resource
                        + ": it was built for another architecture, or its native parts were stripped");
            }
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException("Reading " + resource, failed);
        }
    }

    static List<Path> candidates() {
        List<Path> folders = new ArrayList<>();
        String chosen = System.getProperty("cofferdam.cache");
        if (chosen != null && !chosen.isEmpty()) {
            folders.add(Path.of(chosen).toAbsolutePath());
        }
        addUnder(folders, System.getenv("XDG_CACHE_HOME"), "cofferdam");
        addUnder(folders, System.getProperty("user.home"), ".cache/cofferdam");
        addUnder(folders, System.getenv("XDG_RUNTIME_DIR"), "cofferdam");
        String own = "cofferdam-" + System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9_-]", "_");
        folders.add(Path.of("/dev/shm", own));
        addUnder(folders, System.getProperty("java.io.tmpdir"), own);
        return folders;
    }

    private static void addUnder(List<Path> folders, @Nullable String parent, String name) {
        if (parent != null && !parent.isEmpty() && Path.of(parent).isAbsolute()) {
            folders.add(Path.of(parent, name));
        }
    }

    /** The file's path in the folder, or null where the folder will not do. */
    private static @Nullable Path place(Path folder, String name, byte[] content) {
        try {
            Path home = folder.resolve(digest(content));
            if (!makeOurs(folder) || forbidsExecution(folder) || !makeOurs(home)) {
                return null;
            }
            Path path = home.resolve(name);
            if (!isIntact(path, content)) {
                write(path, content);
            }
            return path;
        } catch (IOException unusable) {
            return null;
        }
    }

    /**
     * Creates the folder, or checks that nobody else can write into the one that is there. That one is left as it is:
     * it may be a folder that others need.
     */
    static boolean makeOurs(Path folder) throws IOException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PRIVATE_FOLDER));
        PosixFileAttributes found = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return found.isDirectory()
                && isOwn(folder)
                && Collections.disjoint(
                        found.permissions(), Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE));
    }

    private static boolean isOwn(Path path) throws IOException {
        Object uid = Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        return uid.equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    /** Whether the file is there, whole: a crash of the machine may leave one of the right size without its content. */
    private static boolean isIntact(Path path, byte[] content) throws IOException {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && isOwn(path)
                && Files.isExecutable(path)
                && Files.size(path) == content.length
                && Arrays.equals(Files.readAllBytes(path), content);
    }

    /** Whether the mount that holds the folder is {@code noexec}. The longest mount point above it is its own. */
    static boolean forbidsExecution(Path folder) throws IOException {
        Path real = folder.toRealPath();
        String options = "";
        int longest = -1;
        for (String line : Files.readAllLines(Path.of("/proc/self/mounts"))) {
            String[] fields = line.split(" ");
            Path mountPoint = Path.of(fields[1].replace("\\040", " "));
            if (real.startsWith(mountPoint) && mountPoint.getNameCount() >= longest) {
                longest = mountPoint.getNameCount();
                options = fields[3];
            }
        }
        return List.of(options.split(",")).contains("noexec");
    }

    private static void write(Path path, byte[] content) throws IOException {
        Path partial = Files.createTempFile(
                path.getParent(),
                path.getFileName().toString(),
                ".partial",
                PosixFilePermissions.asFileAttribute(PRIVATE_FOLDER));
        try {
            Files.write(partial, content);
            Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException impossible) {
            throw new AssertionError("a move within one folder", impossible);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 16).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }

    /** A file in memory, made with nothing but the C library: our own may be the very one that is to be loaded. */
    private static int keepInMemory(String name, byte[] content) {
        try (Arena arena = Arena.ofConfined()) {
            return Posix.memoryFile(arena.allocateFrom(name), arena.allocateFrom(ValueLayout.JAVA_BYTE, content));
        }
    }
}
