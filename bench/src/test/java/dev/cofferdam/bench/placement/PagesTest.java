package dev.cofferdam.bench.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.memory.Numa;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesTest {
    private int node;

    @BeforeEach
    void findANode() {
        try {
            node = Numa.allowedNodes().first();
        } catch (UnsupportedOperationException | UncheckedIOException silent) {
            assumeTrue(false, "memory policies are to be had: " + silent.getMessage());
        }
    }

    /** What the kernel has the mapping under, as /proc/self/numa_maps says. */
    private static String policy(long address) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/numa_maps"))) {
            return lines.filter(line -> line.startsWith(Long.toHexString(address) + " "))
                    .map(line -> line.split(" ")[1])
                    .findFirst()
                    .orElse("none of its own");
        }
    }

    @Test
    void shouldBindToOneNodeSinceToInterleaveOverItFallsBackToOthers() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/numa_maps")), "the kernel shows policies");
        try (Pages pages = Pages.on(3 << 20, PageKind.BASE, node)) {
            assertThat(policy(pages.segment().address())).isEqualTo("bind:" + node);
        }
    }

    @Test
    void shouldSayWherePagesLie() {
        try (Pages pages = Pages.on(3 << 20, PageKind.BASE, node)) {
            assertThat(Pages.byNode(List.of(pages.segment()))).isEmpty();
            pages.segment().fill((byte) 1);
            assertThat(Pages.byNode(List.of(pages.segment()))).isEqualTo(Map.of(node, 3L << 20));
            assertThat(Pages.byNode(List.of(pages.segment(), pages.segment()))).isEqualTo(Map.of(node, 6L << 20));
        }
    }

    @Test
    void shouldRefuseANodeThatIsNotThereAndKeepNothing() throws IOException {
        long before = mappedBytes();
        assertThatThrownBy(() -> Pages.on(1L << 30, PageKind.BASE, 1023))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("node 1023");
        assertThat(mappedBytes() - before).isLessThan(1L << 30);
    }

    private static long mappedBytes() throws IOException {
        return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[0]) * 4096;
    }

    @Test
    void shouldKeepNoArrayWhenTheThirdCannotBeHad() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dcofferdam.native=" + System.getProperty("cofferdam.native", ""),
                        "-Dcofferdam.home=" + System.getProperty("cofferdam.home", ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RoomForTwoArrays.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("mapping " + RoomForTwoArrays.BYTES + " bytes of memory failed", "none is left");
    }

    /** A program that lets itself have two arrays and a half: in the tests' own JVM others would miss the memory. */
    static final class RoomForTwoArrays {
        static final long BYTES = 256L << 20;

        private RoomForTwoArrays() {}

        public static void main(String[] arguments) throws Exception {
            Pages.map(1, PageKind.BASE).close();
            long before = mappedBytes();
            int status = new ProcessBuilder(
                            "prlimit",
                            "--pid",
                            Long.toString(ProcessHandle.current().pid()),
                            "--as=" + (before + BYTES * 5 / 2))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException("prlimit ended with " + status);
            }
            try (StreamArrays arrays = new StreamArrays(BYTES / Double.BYTES, PageKind.BASE)) {
                System.out.println("three arrays: " + arrays.segments());
            } catch (IllegalStateException refused) {
                System.out.println(refused.getMessage());
            }
            System.out.println(mappedBytes() - before < BYTES ? "none is left" : "some are left");
        }
    }
}
