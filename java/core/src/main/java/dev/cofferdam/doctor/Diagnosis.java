package dev.cofferdam.doctor;

import dev.cofferdam.internal.ffi.NativeAccess;
import dev.cofferdam.isolation.Workers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was found on this machine, for this JVM, by looking and by trying: a pool is started and called. Nothing that is
 * tried outlives it, except that the JVM has its window of shared addresses from then on.
 *
 * @param workers how many workers the pool was to have
 * @param findings what was looked at, the things first that nothing works without
 */
public record Diagnosis(int workers, List<Finding> findings) {
    private static final Path ROOT = Path.of("/");

    public Diagnosis {
        findings = List.copyOf(findings);
    }

    /**
     * Looks. Blocks until it is done, which takes some tenths of a second, and several where calls do not work.
     *
     * @param workers how many workers the pool shall have, as {@link Workers.Builder#count} takes it
     * @throws IllegalArgumentException if no pool can have so many
     * @throws IllegalCallerException if this JVM may not call native code; the message has the option to add
     */
    public static Diagnosis of(int workers) {
        NativeAccess.require();
        Workers.Builder pool = Workers.builder().count(workers);
        List<Finding> findings = new ArrayList<>();
        look(findings, "file descriptors", () -> List.of(Descriptors.examine(workers)));
        look(findings, "shared window", () -> List.of(SharedWindow.examine()));
        PoolTrial trial = new PoolTrial(pool);
        look(findings, "pool", () -> List.of(trial.examine()));
        look(findings, "sandbox", SandboxLayers::examine);
        look(findings, "sandbox of workers", () -> List.of(trial.examineSandbox()));
        look(findings, "real-time priority", () -> List.of(RealTime.examine(trial.supervisorIsRealTime())));
        look(findings, "memory files", () -> List.of(MemoryFiles.examine(ROOT)));
        look(findings, "/dev/shm", () -> List.of(SharedMemoryMount.examine()));
        look(findings, "huge pages", () -> HugePages.examine(ROOT));
        look(findings, "NUMA", () -> List.of(Numa.examine()));
        look(findings, "cgroup", () -> ControlGroups.examine(ROOT, workers));
        look(findings, "OpenBLAS", () -> List.of(trial.examineBlas()));
        return new Diagnosis(workers, findings);
    }

    /** What cannot be looked at is a finding, too: the rest may say why. */
    private static void look(List<Finding> findings, String subject, Supplier<List<Finding>> examination) {
        try {
            findings.addAll(examination.get());
        } catch (RuntimeException | LinkageError failed) {
            findings.add(Finding.missing(
                    subject, "it cannot be looked at: " + failed, "nobody knows", "see what is said of the others"));
        }
    }

    /** Whether something was found that isolated calls cannot work with. */
    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }
}
