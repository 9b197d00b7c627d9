package dev.cofferdam.placement;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.Host;
import dev.cofferdam.internal.ffi.NativeAccess;
import dev.cofferdam.internal.ffi.Posix;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whole CPUs that processes of one user share out among themselves: a lock file for each that is claimed, in a folder
 * that nobody else may enter. The kernel drops a lock with the process that holds it, however that ends. Nothing keeps
 * others from running on a claimed CPU: only those know of it who ask here.
 *
 * {@snippet :
 * CpuClaims claims = CpuClaims.ofUser();
 * Placement unclaimed = Placement.spread().exclude(claims.claimed()); // as it is now
 * try (CpuClaim claim = claims.claim(Placement.onePerCore(), 4)) {    // four that nobody else gets
 *     run(claim.sets());
 * }
 * }
 *
 * <p>Containers that do not share the folder do not see each other's claims. Nothing here waits for a claim to end. All
 * methods may be called from any thread; all throw {@link UncheckedIOException} if the folder cannot be used, because it
 * is another user's or lets others in, because it is a symbolic link or no folder, or because it cannot be made.
 */
public final class CpuClaims {
    private final Path folder;

    private CpuClaims(Path folder) {
        this.folder = folder;
    }

    /**
     * The claims of this user on this machine, in {@code /dev/shm/cofferdam-claims-UID}: the same for all of the user's
     * processes, whether they have a login session or not, and those of {@code su}, {@code sudo} and cron too. There is no
     * other place where that one cannot be had, for then some processes would not see the claims of the rest.
     *
     * <p>Where {@code RemoveIPC} is on, systemd-logind empties {@code /dev/shm} of what belongs to a user whose last session
     * ends, system users excepted. Of processes that outlive it, claims made before are then not seen any more: let the user
     * linger ({@code loginctl enable-linger}), or choose a folder with {@link #in}.
     *
     * @throws IllegalCallerException if this JVM may not call native code; the message has the option to add
     */
    public static CpuClaims ofUser() {
        return in(Path.of("/dev/shm", "cofferdam-claims-" + effectiveUser()));
    }

    /** Not the owner of /proc/self: of a JVM that was started with capabilities, that is root. */
    private static String effectiveUser() {
        Path status = Path.of("/proc/self/status");
        try (Stream<String> lines = Files.lines(status, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith("Uid:"))
                    .map(line -> line.split("\\s+")[2]) // after the real one
                    .findFirst()
                    .orElseThrow(() -> new NoSuchFileException(status + " without Uid"));
        } catch (IOException | UncheckedIOException noProc) {
            String message = status + ": cannot tell which user this is; choose a folder with CpuClaims.in()";
            throw new UncheckedIOException(message, new IOException(message, noProc));
        }
    }

    /**
     * Claims among those who use this folder. It is made, for this user only, when it is first used.
     *
     * @param folder whose parent exists, on a file system of this machine
     * @throws IllegalCallerException if this JVM may not call native code; the message has the option to add
     */
    public static CpuClaims in(Path folder) {
        NativeAccess.require();
        return new CpuClaims(Objects.requireNonNull(folder, "folder").toAbsolutePath());
    }

    /** Where the lock files are. */
    public Path folder() {
        return folder;
    }

    private int open() {
        int descriptor = Host.claimFolder(folder);
        if (descriptor < 0) {
            throw Errno.failure(folder + ": " + refusal(-descriptor) + "; opening it", -descriptor);
        }
        return descriptor;
    }

    private String refusal(int error) {
        boolean isOfWhatIsThere = List.of("EPERM", "ENOTDIR", "ELOOP").contains(Errno.name(error));
        return isOfWhatIsThere && Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                ? "a folder for claims is this user's own, with mode 0700, and no link; have this one removed, by its owner"
                        + " or root, or choose another with CpuClaims.in()"
                : "this folder for claims cannot be made or opened; choose one with CpuClaims.in() whose parent is there and"
                        + " may be written to";
    }

    /**
     * Claims all of these CPUs, or none. Whether they are online and allowed is not looked at.
     *
     * @throws IllegalArgumentException if the set is empty
     * @throws CpusClaimedException if somebody, maybe this JVM itself, has claimed one of them
     */
    public CpuClaim claim(CpuSet cpus) {
        Affinity.requireCpus(cpus);
        return claim(List.of(cpus));
    }

    /**
     * Claims the CPUs of a placement on this machine, which avoids those that others have claimed.
     *
     * @throws IllegalArgumentException if {@link Placement#place} refuses the number with the CPUs that are left
     */
    public CpuClaim claim(Placement placement, int count) {
        Objects.requireNonNull(placement, "placement");
        Topology topology = Topology.current();
        CpuSet taken = claimed();
        while (true) {
            try {
                return claim(placement.exclude(taken).place(count, topology));
            } catch (CpusClaimedException since) {
                taken = taken.union(since.claimed());
            }
        }
    }

    private CpuClaim claim(List<CpuSet> sets) {
        CpuSet cpus = sets.stream().reduce(CpuSet.empty(), CpuSet::union);
        Map<Integer, Integer> locks = new TreeMap<>();
        Map<Integer, Integer> others = new TreeMap<>();
        int descriptor = open();
        try {
            for (int cpu : cpus.stream().toArray()) {
                // In ascending order, and none after the first that another has: of two who want the same, one gets
                // them.
                int lock = others.isEmpty() ? Host.claim(descriptor, cpu) : -1;
                int holder = lock < 0 ? Host.claimHolder(descriptor, cpu) : 0;
                if (lock >= 0) {
                    locks.put(cpu, lock);
                } else if (others.isEmpty() || holder != 0) {
                    others.put(cpu, holder);
                }
            }
            if (!others.isEmpty()) {
                throw new CpusClaimedException(cpus, others);
            }
            return new CpuClaim(descriptor, sets, cpus, locks);
        } catch (RuntimeException | Error failed) {
            try {
                CpuClaim.release(descriptor, locks);
            } catch (RuntimeException also) {
                failed.addSuppressed(also);
            } finally {
                Posix.close(descriptor);
            }
            throw failed;
        }
    }

    /** The CPUs that are claimed at the moment, by anybody. */
    public CpuSet claimed() {
        return CpuSet.of(holders().keySet().stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * The CPUs that are claimed at the moment, with the process that has claimed each: its number as that process knows
     * it, or -1 of one that has only just begun.
     */
    public SortedMap<Integer, Integer> holders() {
        SortedMap<Integer, Integer> holders = new TreeMap<>();
        int descriptor = open();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "cpu[0-9]*")) {
            for (Path file : files) {
                String digits = file.getFileName().toString().substring("cpu".length());
                if (digits.matches("[0-9]{1,7}")) {
                    int cpu = Integer.parseInt(digits);
                    int holder = Host.claimHolder(descriptor, cpu);
                    if (holder != 0) {
                        holders.put(cpu, holder);
                    }
                }
            }
            return holders;
        } catch (DirectoryIteratorException failed) {
            throw new UncheckedIOException(folder + ": cannot be listed", failed.getCause());
        } catch (IOException failed) {
            throw new UncheckedIOException(folder + ": cannot be listed", failed);
        } finally {
            Posix.close(descriptor);
        }
    }

    @Override
    public String toString() {
        return "CpuClaims[" + folder + "]";
    }
}
