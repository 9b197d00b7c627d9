package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Control groups that cannot be had; on any machine. */
class CgroupRefusalTest {
    @TempDir
    Path directory;

    private static AbstractThrowableAssert<?, ?> assertRefused(Cgroup cgroup) {
        return assertThatThrownBy(() -> {
                    try (Workers workers = Workers.builder()
                            .count(2)
                            .limits(Limits.none().withCgroup(cgroup))
                            .build()) {
                        throw new AssertionError(workers + " should not have started");
                    }
                })
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A directory with the files that the kernel puts into one, as far as the JVM reads them. */
    private Cgroup directoryWith(String controllers, String handedOn) throws IOException {
        Files.writeString(directory.resolve("cgroup.controllers"), controllers + "\n");
        Files.writeString(directory.resolve("cgroup.subtree_control"), handedOn + "\n");
        return Cgroup.in(directory);
    }

    @Test
    void shouldRefuseADirectoryThatIsNoControlGroup() {
        assertRefused(Cgroup.in(directory))
                .hasMessageContaining(directory.toString())
                .hasMessageContaining("not a directory of a cgroup v2 hierarchy")
                .hasMessageContaining("delegated");
    }

    @Test
    void shouldRefuseADirectoryThatIsNotThere() {
        Path absent = directory.resolve("absent");

        assertRefused(Cgroup.in(absent)).hasMessageContaining(absent.toString());
    }

    @Test
    void shouldRefuseALimitWhoseControllerIsNotThere() throws IOException {
        assertRefused(directoryWith("cpu pids", "").memoryBytes(64 << 20))
                .hasMessageContaining(directory.toString())
                .hasMessageContaining("no controller memory")
                .hasMessageContaining("\"cpu pids\"")
                .hasMessageContaining("+memory to cgroup.subtree_control of the group above");
    }

    @Test
    void shouldNameEveryControllerThatIsNotThere() throws IOException {
        assertRefused(directoryWith("", "").memoryBytes(64 << 20).threads(8).cpus(1))
                .hasMessageContaining("no controller cpu, memory, pids")
                .hasMessageContaining("+cpu +memory +pids");
    }

    @Test
    void shouldRefuseAControllerThatCannotBeHandedOn() throws IOException {
        Cgroup cgroup = directoryWith("memory", "").memoryBytes(64 << 20);
        Files.delete(directory.resolve("cgroup.subtree_control"));
        Files.createDirectory(directory.resolve("cgroup.subtree_control")); // which nobody can write to, root neither

        assertRefused(cgroup).hasMessageContaining(directory.toString()).hasMessageContaining("cgroup.subtree_control");
    }

    @Test
    void shouldLeaveNothingWhenALimitCannotBeSet() throws IOException {
        assertRefused(directoryWith("memory", "memory").memoryBytes(64 << 20)) // no kernel makes memory.max here
                .hasMessageContaining("memory.max cannot be set to " + (64 << 20));

        try (var entries = Files.list(directory)) {
            assertThat(entries).allMatch(Files::isRegularFile);
        }
    }

    @Test
    void shouldRefuseFewerThreadsThanWorkers() {
        assertRefused(Cgroup.in(directory).threads(1))
                .hasMessageContaining("threads 1")
                .hasMessageContaining("2 workers");
    }

    @Test
    void shouldRefuseLimitsThatAreNone() {
        Cgroup cgroup = Cgroup.in(directory);

        assertThatThrownBy(() -> cgroup.memoryBytes(-1)).hasMessageContaining("memoryBytes -1");
        assertThatThrownBy(() -> cgroup.memoryBytes(4096)).hasMessageContaining("memoryBytes 4096");
        assertThatThrownBy(() -> cgroup.threads(-1)).hasMessageContaining("threads -1");
        assertThatThrownBy(() -> cgroup.cpus(-0.5)).hasMessageContaining("cpus -0.5");
        assertThatThrownBy(() -> cgroup.cpus(0.001)).hasMessageContaining("cpus 0.001");
        assertThatThrownBy(() -> cgroup.cpus(Double.NaN)).hasMessageContaining("cpus NaN");
    }
}
