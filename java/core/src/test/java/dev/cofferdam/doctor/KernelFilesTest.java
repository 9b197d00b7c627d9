package dev.cofferdam.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read out of /sys and /proc of other machines. */
class KernelFilesTest {
    @TempDir
    private Path root;

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text + "\n");
    }

    private Finding group(String subject, int workers) {
        return ControlGroups.examine(root, workers).stream()
                .filter(finding -> finding.subject().equals("cgroup " + subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldFindTheTightestLimitOfVersionTwoOnTheWayUp() throws IOException {
        write("proc/self/cgroup", "0::/a/b");
        write("sys/fs/cgroup/a/b/memory.max", "max");
        write("sys/fs/cgroup/a/memory.max", "134217728");
        write("sys/fs/cgroup/memory.max", "1073741824");
        write("sys/fs/cgroup/a/b/cpu.max", "5000 100000");
        write("sys/fs/cgroup/a/cpu.max", "max 100000");
        write("sys/fs/cgroup/a/pids.max", "40");
        write("sys/fs/cgroup/a/pids.current", "30");

        assertThat(group("memory", 1).verdict()).isEqualTo(Verdict.DEGRADED);
        assertThat(group("memory", 1).found()).contains("128 MiB");
        assertThat(group("CPU", 1).verdict()).isEqualTo(Verdict.DEGRADED);
        assertThat(group("CPU", 1).found()).contains("0.05 CPUs");
        assertThat(group("processes", 1).verdict()).isEqualTo(Verdict.DEGRADED);
        assertThat(group("processes", 10).blocks()).isTrue();
        assertThat(group("processes", 10).found()).contains("10 more", "11 are needed");
    }

    @Test
    void shouldFindLimitsOfVersionOne() throws IOException {
        write("proc/self/cgroup", "8:pids:/job\n4:memory:/job\n2:cpu,cpuacct:/job\n0::/");
        write("sys/fs/cgroup/memory/job/memory.limit_in_bytes", "536870912");
        write("sys/fs/cgroup/cpu/job/cpu.cfs_quota_us", "2500");
        write("sys/fs/cgroup/cpu/job/cpu.cfs_period_us", "50000");
        write("sys/fs/cgroup/pids/job/pids.max", "max");

        assertThat(group("memory", 1).verdict()).isEqualTo(Verdict.OK);
        assertThat(group("memory", 1).found()).contains("512 MiB");
        assertThat(group("CPU", 1).found()).contains("0.05 CPUs");
        assertThat(group("processes", 1000).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void shouldTakeTheMountForTheGroupInAContainer() throws IOException {
        write("proc/self/cgroup", "0::/../../docker/abc");
        write("sys/fs/cgroup/memory.max", "134217728");

        assertThat(group("memory", 1).found()).contains("128 MiB");
    }

    @Test
    void shouldFindNoLimitsWhereThereAreNoGroups() {
        assertThat(ControlGroups.examine(root, 1))
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.OK));
    }

    @Test
    void shouldReadHugePages() throws IOException {
        write("sys/kernel/mm/transparent_hugepage/shmem_enabled", "always within_size [advise] never deny force");
        write("sys/kernel/mm/transparent_hugepage/enabled", "always [madvise] never");
        write("sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages", "12");
        write("sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages", "0");

        List<Finding> findings = HugePages.examine(root);

        assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.OK, Verdict.OK);
        assertThat(findings.getFirst().found()).contains("advise for shared", "madvise for other");
        assertThat(findings.getLast().found()).isEqualTo("12 of 2 MiB, 0 of 1 GiB");
    }

    @Test
    void shouldDoWithoutHugePages() {
        assertThat(HugePages.examine(root))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.DEGRADED, Verdict.MISSING);
    }
}
