package dev.cofferdam.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cofferdam.ChildJvm;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims against those of another JVM, which ends by itself or is killed. CPUs need not exist to be claimed. */
class CpuClaimsTest {
    private static final int ME = (int) ProcessHandle.current().pid();

    @TempDir
    private Path temporary;

    private CpuClaims claims;

    @BeforeEach
    void choose() {
        claims = CpuClaims.in(temporary.resolve("claims"));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(Path::toString).toList();
        }
    }

    private static long descriptors() throws IOException {
        return files(Path.of("/proc/self/fd")).size();
    }

    /** A program: claims CPUs, says that it has them, and holds them until its input ends. */
    static final class Holding {
        public static void main(String[] arguments) throws IOException {
            try (CpuClaim claim = CpuClaims.in(Path.of(arguments[0])).claim(CpuSet.parse(arguments[1]))) {
                System.out.println(claim.cpus());
                int ignored = System.in.read();
            }
            System.out.println("closed");
        }
    }

    private Process hold(String cpus) throws IOException {
        Process other = new ProcessBuilder(ChildJvm.command(
                        Holding.class, List.of(), claims.folder().toString(), cpus))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.inputReader().readLine()).as("claimed").isEqualTo(cpus);
        return other;
    }

    @Test
    void shouldRefuseWhatAnotherProcessHoldsUntilThatIsKilled() throws Exception {
        Process other = hold("3-4");
        try {
            int pid = (int) other.pid();
            assertThat(claims.claimed()).isEqualTo(CpuSet.parse("3-4"));
            assertThat(claims.holders()).isEqualTo(Map.of(3, pid, 4, pid));

            CpusClaimedException refused =
                    catchThrowableOfType(CpusClaimedException.class, () -> claims.claim(CpuSet.parse("2-3")));

            assertThat(refused)
                    .hasMessageContainingAll("cpus \"2-3\"", "CPU 3 is claimed by process " + pid, "choose others");
            assertThat(refused.claimed()).isEqualTo(CpuSet.of(3));
            assertThat(claims.claimed()).as("all or none").isEqualTo(CpuSet.parse("3-4"));
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(claims.claimed()).isEqualTo(CpuSet.empty());
        try (CpuClaim mine = claims.claim(CpuSet.parse("2-3"))) {
            assertThat(claims.holders()).isEqualTo(Map.of(2, ME, 3, ME));
            assertThat(mine.sets()).containsExactly(CpuSet.parse("2-3"));
        }
    }

    @Test
    void shouldBeRefusedToAnotherProcessAndGivenBackWhenClosed() throws Exception {
        try (CpuClaim _ = claims.claim(CpuSet.of(7))) {
            ChildJvm other = ChildJvm.run(new ProcessBuilder(
                    ChildJvm.command(Holding.class, List.of(), claims.folder().toString(), "6-7")));

            assertThat(other.errors()).contains("CpusClaimedException", "CPU 7 is claimed by process " + ME);
        }
        ChildJvm other = ChildJvm.run(new ProcessBuilder(
                ChildJvm.command(Holding.class, List.of(), claims.folder().toString(), "6-7")));
        assertThat(other.output().lines()).as(other.errors()).containsExactly("6-7", "closed");
        assertThat(files(claims.folder())).isEmpty();
    }

    @Test
    void shouldNotBeHeldByChildProcesses() throws Exception {
        Process child;
        try (CpuClaim _ = claims.claim(CpuSet.of(1))) {
            child = new ProcessBuilder("sleep", "1000").start();
        }
        try {
            claims.claim(CpuSet.of(1)).close();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    @Test
    void shouldExcludeAnotherClaimOfTheSameJvm() {
        try (CpuClaim _ = claims.claim(CpuSet.of(1))) {
            assertThatThrownBy(() -> claims.claim(CpuSet.of(1)))
                    .isExactlyInstanceOf(CpusClaimedException.class)
                    .hasMessageContaining("CPU 1 is claimed by process " + ME);
        }
        claims.claim(CpuSet.of(1)).close();
    }

    @Test
    void shouldLeaveNoFileAndNoDescriptorBehind() throws Exception {
        claims.claim(CpuSet.of(0)).close();
        long before = descriptors();
        for (int i = 0; i < 100; i++) {
            CpuClaim claim = claims.claim(CpuSet.parse("0-9"));
            CpusClaimedException _ =
                    catchThrowableOfType(CpusClaimedException.class, () -> claims.claim(CpuSet.parse("9-12")));
            claim.close();
            claim.close();
        }
        assertThat(files(claims.folder())).isEmpty();
        assertThat(descriptors()).isEqualTo(before);
    }

    @Test
    void shouldNeverGiveACpuToTwoAtATime() throws Exception {
        ConcurrentLinkedQueue<Throwable> wrong = new ConcurrentLinkedQueue<>();
        boolean[] held = new boolean[1];
        int[] count = new int[1];
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(_ -> Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < 500; i++) {
                        try (CpuClaim _ = claims.claim(CpuSet.of(5))) {
                            if (held[0]) {
                                wrong.add(new AssertionError("two at a time"));
                            }
                            held[0] = true;
                            count[0]++;
                            Thread.yield();
                            held[0] = false;
                        } catch (CpusClaimedException _) {
                            Thread.onSpinWait();
                        } catch (RuntimeException failed) {
                            wrong.add(failed);
                        }
                    }
                }))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(wrong).isEmpty();
        assertThat(count[0]).isPositive();
    }

    // ---- with placements

    @Test
    void shouldPlaceOnWhatOthersHaveNotClaimed() throws Exception {
        CpuSet allowed = Topology.allowedCpus();
        List<CpuClaim> mine = new ArrayList<>();
        try {
            for (int i = 0; i < allowed.size(); i++) {
                assertThat(Placement.compact().exclude(claims.claimed()).places(Topology.current()))
                        .hasSize(allowed.size() - i);
                mine.add(claims.claim(Placement.compact(), 1));
            }
            assertThat(claims.claimed()).isEqualTo(allowed);
            assertThatThrownBy(() -> claims.claim(Placement.compact(), 1))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("without " + allowed, "are 0 available");
        } finally {
            mine.forEach(CpuClaim::close);
        }
        try (CpuClaim all = claims.claim(Placement.compact(), allowed.size())) {
            assertThat(all.cpus()).isEqualTo(allowed);
            assertThat(all.sets()).isEqualTo(Placement.compact().places(Topology.current()));
        }
    }

    // ---- the folder

    @Test
    void shouldMakeAFolderThatNobodyElseMayEnter() throws Exception {
        claims.claim(CpuSet.of(0)).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(claims.folder())))
                .isEqualTo("rwx------");
    }

    private void assertRefused(String... says) {
        assertThatThrownBy(() -> claims.claim(CpuSet.of(0)))
                .isExactlyInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(claims.folder().toString())
                .hasMessageContainingAll(says);
        assertThatThrownBy(claims::claimed).isExactlyInstanceOf(UncheckedIOException.class);
    }

    @Test
    void shouldRefuseAFolderThatOthersMayEnter() throws Exception {
        Files.createDirectory(claims.folder());
        Files.setPosixFilePermissions(claims.folder(), PosixFilePermissions.fromString("rwxr-x---"));

        assertRefused("mode 0700", "EPERM", "CpuClaims.in()");
    }

    @Test
    void shouldFollowNoLink() throws Exception {
        Path own = Files.createDirectory(
                temporary.resolve("own"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createSymbolicLink(claims.folder(), own);

        assertRefused("no link", "ENOTDIR"); // what the kernel says of a link where a folder is wanted

        Files.delete(claims.folder());
        claims.claim(CpuSet.of(0)).close();
        Path victim = Files.writeString(temporary.resolve("victim"), "precious");
        Files.createSymbolicLink(claims.folder().resolve("cpu0"), victim);
        assertThatThrownBy(() -> claims.claim(CpuSet.of(0)))
                .isExactlyInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("ELOOP");
        assertThat(victim).hasContent("precious");
    }

    @Test
    void shouldRefuseAFileInPlaceOfTheFolder() throws Exception {
        Files.createFile(claims.folder());

        assertRefused("ENOTDIR");
    }

    @Test
    void shouldSayWhatToDoWhereTheFolderCannotBeMade() {
        claims = CpuClaims.in(temporary.resolve("absent").resolve("claims"));

        assertRefused("cannot be made", "CpuClaims.in()", "ENOENT");
    }

    @Test
    void shouldNotHaveWhatIsNotThereRemoved() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));
        claims = CpuClaims.in(file.resolve("claims"));
        assertRefused("whose parent is there", "ENOTDIR");
        assertThatThrownBy(claims::claimed).message().doesNotContain("removed");

        Path loop = temporary.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        claims = CpuClaims.in(loop.resolve("claims"));
        assertRefused("whose parent is there", "ELOOP");

        claims = CpuClaims.in(temporary.resolve("c".repeat(256)));
        assertRefused("cannot be made", "ENAMETOOLONG");
    }

    @Test
    void shouldRefuseTheEmptySet() {
        assertThatThrownBy(() -> claims.claim(CpuSet.empty()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cpus is empty");
    }

    /** A program: says where the user's claims are. */
    static final class Asking {
        public static void main(String[] arguments) {
            System.out.println(CpuClaims.ofUser().folder());
        }
    }

    @Test
    void shouldShareOneFolderAmongTheProcessesOfAUserWhateverTheirSession() throws Exception {
        Object user = Files.getAttribute(Files.createFile(temporary.resolve("mine")), "unix:uid");
        Path folder = CpuClaims.ofUser().folder();
        ProcessBuilder withSession = new ProcessBuilder(ChildJvm.command(Asking.class, List.of()));
        withSession.environment().put("XDG_RUNTIME_DIR", temporary.toString());
        ProcessBuilder without = new ProcessBuilder(ChildJvm.command(Asking.class, List.of()));
        without.environment().remove("XDG_RUNTIME_DIR");

        assertThat(folder).isEqualTo(Path.of("/dev/shm/cofferdam-claims-" + user));
        for (ProcessBuilder command : List.of(withSession, without)) {
            ChildJvm other = ChildJvm.run(command);
            assertThat(other.output().lines()).as(other.errors()).containsExactly(folder.toString());
        }
    }
}
