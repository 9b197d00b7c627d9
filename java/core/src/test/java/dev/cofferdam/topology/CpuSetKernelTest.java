package dev.cofferdam.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.internal.ffi.Posix;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CPU sets against the kernel's own reading and writing of them. {@code -Dcofferdam.test.seed=N} repeats a run. */
class CpuSetKernelTest {
    private static final long SEED = Long.getLong("cofferdam.test.seed", System.nanoTime());
    private static final int MASK_BYTES = 1024;

    static Stream<Long> seeds() {
        return IntStream.range(0, 100).mapToObj(i -> SEED + i);
    }

    private static String field(String name) throws Exception {
        try (Stream<String> lines = Files.lines(Path.of("/proc/thread-self/status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(name.length()).strip())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static int set(CpuSet cpus) {
        try (Arena arena = Arena.ofConfined()) {
            return Posix.setAffinity(0, arena.allocateFrom(ValueLayout.JAVA_BYTE, cpus.toMask(MASK_BYTES)));
        }
    }

    /** The kernel takes the CPUs of a mask that it has and forgets the others. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shouldMeanToTheKernelWhatItSays(long seed) throws Exception {
        CpuSet allowed = Topology.allowedCpus();
        Random random = new Random(seed);
        CpuSet wanted = CpuSet.of(IntStream.range(0, random.nextInt(40))
                .map(_ -> random.nextInt(random.nextBoolean() ? allowed.size() + 2 : MASK_BYTES * 8))
                .toArray());
        CpuSet expected = wanted.intersect(allowed);
        try {
            int result = set(wanted);

            assertThat(result == 0).as("the kernel takes " + wanted).isEqualTo(!expected.isEmpty());
            String list = field("Cpus_allowed_list:");
            String mask = field("Cpus_allowed:");
            CpuSet now = expected.isEmpty() ? allowed : expected;
            assertThat(CpuSet.parse(list)).isEqualTo(now);
            assertThat(now).hasToString(list);
            assertThat(CpuSet.parseMask(mask)).isEqualTo(now);
            assertThat(now.toMaskText(bits(mask))).isEqualTo(mask);
        } finally {
            assertThat(set(allowed)).isZero();
        }
    }

    /** How many CPUs a kernel has that writes masks so long: any count that needs as many digits. */
    private static int bits(String mask) {
        return mask.replace(",", "").length() * 4;
    }

    @Test
    void shouldReadTheKernelsLongMasks() throws Exception {
        String mask = field("Mems_allowed:");

        assertThat(CpuSet.parseMask(mask)).hasToString(field("Mems_allowed_list:"));
        assertThat(CpuSet.parseMask(mask).toMaskText(bits(mask))).isEqualTo(mask);
    }
}
