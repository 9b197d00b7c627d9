package dev.cofferdam.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of figures that this machine does not have. */
class JudgementTest {
    private static final int EPERM = 1;
    private static final int ENOSYS = 38;

    private static void assertExplained(Finding finding) {
        assertThat(finding.cost()).isNotEmpty();
        assertThat(finding.remedy()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 20, 1024, 4096, OK, false",
        "256, 20, 1048576, 1048576, OK, false",
        "1, 20, 64, 4096, DEGRADED, false",
        "100, 20, 100, 4096, MISSING, true",
        "100, 20, 4096, 100, MISSING, true",
        "1024, 20, 1024, 1024, MISSING, true"
    })
    void shouldCompareTheNeedOfDescriptorsWithTheLimits(
            int workers, long open, long soft, long hard, Verdict verdict, boolean blocks) {
        Finding finding = Descriptors.judge(workers, open, soft, hard);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.blocks()).isEqualTo(blocks);
        assertThat(finding.found()).contains(Integer.toString(workers), Long.toString(soft), Long.toString(hard));
        if (verdict != Verdict.OK) {
            assertExplained(finding);
        }
    }

    @ParameterizedTest
    @CsvSource({"7, OK", "3, OK", "2, DEGRADED", "1, DEGRADED", "-38, MISSING", "-1, MISSING"})
    void shouldGradeLandlockByItsVersion(int result, Verdict verdict) {
        Finding finding = SandboxLayers.landlock(result);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.blocks()).isFalse();
        assertThat(finding.found()).containsPattern(result > 0 ? "ABI " + result : "E(NOSYS|PERM)");
    }

    @Test
    void shouldSayWhatTheSupervisorReallyGot() {
        assertThat(RealTime.judge(0, Optional.of(true)).verdict()).isEqualTo(Verdict.OK);
        assertThat(RealTime.judge(0, Optional.empty()).verdict()).isEqualTo(Verdict.OK);
        Finding lost = RealTime.judge(0, Optional.of(false));
        assertThat(lost.verdict()).isEqualTo(Verdict.DEGRADED);
        assertThat(lost.found()).contains("did not have it");
        Finding refused = RealTime.judge(-EPERM, Optional.of(false));
        assertThat(refused.verdict()).isEqualTo(Verdict.DEGRADED);
        assertThat(refused.found()).contains("EPERM");
        assertExplained(refused);
    }

    @Test
    void shouldWantAMemoryPolicyOnlyWhereThereAreNodes() {
        assertThat(Numa.judge(1, -ENOSYS).verdict()).isEqualTo(Verdict.OK);
        assertThat(Numa.judge(2, 0).verdict()).isEqualTo(Verdict.OK);
        assertThat(Numa.judge(2, -EPERM).verdict()).isEqualTo(Verdict.DEGRADED);
        assertExplained(Numa.judge(2, -EPERM));
    }

    @Test
    void shouldGradeSharedMemoryByWhatIsFree() {
        assertThat(SharedMemoryMount.judge("tmpfs", 8L << 30, 8L << 30).verdict())
                .isEqualTo(Verdict.OK);
        assertThat(SharedMemoryMount.judge("tmpfs", 64 << 20, 64 << 20).verdict())
                .isEqualTo(Verdict.DEGRADED);
        assertThat(SharedMemoryMount.judge("", 0, 0).verdict()).isEqualTo(Verdict.MISSING);
        assertThat(SharedMemoryMount.judge("overlay", 8L << 30, 8L << 30).found())
                .contains("overlay");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 bytes", "1023, 1023 bytes", "1024, 1 KiB", "1536, 1.5 KiB", "1099511627776, 1 TiB"})
    void shouldShowBytesInTheLargestUnit(long bytes, String text) {
        assertThat(KernelText.bytes(bytes)).isEqualTo(text);
    }
}
