package dev.cofferdam.internal.ffi;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cofferdam.ChildJvm;
import dev.cofferdam.isolation.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.FunctionDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the native files end up, whatever state the folders are in. */
class NativePartsTest {
    private static final String LIBRARY = "libcofferdam.so";
    private static final String SUPERVISOR = "cofferdam-supervisor";
    private static final String CACHE = "cofferdam.cache";
    private static final String HOME = "user.home";
    private static final int NOBODY = 65534;

    @TempDir
    private Path root;

    /** The first folder that is looked at, and one that is looked at later. */
    private Path cache;

    private String cacheBefore;
    private String homeBefore;

    @BeforeEach
    void choose() throws IOException {
        root = root.toRealPath();
        cache = root.resolve("cache");
        cacheBefore = System.getProperty(CACHE);
        homeBefore = System.getProperty(HOME);
        System.setProperty(CACHE, cache.toString());
        System.setProperty(HOME, Files.createDirectory(root.resolve("home")).toString());
    }

    @AfterEach
    void restore() {
        System.setProperty(HOME, homeBefore);
        if (cacheBefore == null) {
            System.clearProperty(CACHE);
        } else {
            System.setProperty(CACHE, cacheBefore);
        }
    }

    private static byte[] bundled(String name) throws IOException {
        String platform = "linux-" + System.getProperty("os.arch").replace("amd64", "x86_64");
        try (InputStream in = NativeParts.class.getResourceAsStream("/META-INF/native/" + platform + "/" + name)) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    }

    private static void setMode(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Unpacks in this JVM and checks what holds wherever it went. */
    private static Path unpack(String name) throws IOException {
        NativeParts.Part part = NativeParts.unpack(name);
        assertThat(part.memoryFile()).isEqualTo(-1);
        assertThat(part.path()).isAbsolute().isExecutable().hasBinaryContent(bundled(name));
        assertThat(mode(part.path().getParent())).isEqualTo("rwx------");
        return part.path();
    }

    // ---- the folder

    @ParameterizedTest
    @ValueSource(strings = {LIBRARY, SUPERVISOR})
    void shouldUnpackIntoAPrivateFolderThatIsNamedAfterTheContent(String name) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bundled(name));
        String digest = HexFormat.of().formatHex(hash).toLowerCase(Locale.ROOT);

        Path path = unpack(name);

        assertThat(path.getParent().getParent()).isEqualTo(cache);
        assertThat(digest).startsWith(path.getParent().getFileName().toString());
        assertThat(path.getParent().getFileName().toString()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(mode(cache)).isEqualTo("rwx------");
        assertThat(mode(path)).isEqualTo("rwx------");
        assertThat(filesUnder(root)).containsExactly(path);
    }

    @Test
    void shouldUseWhatIsThereAlready() throws Exception {
        Path path = unpack(LIBRARY);
        Object inode = Files.getAttribute(path, "unix:ino");

        assertThat(unpack(LIBRARY)).isEqualTo(path);
        assertThat(Files.getAttribute(path, "unix:ino")).isEqualTo(inode);
    }

    @Test
    void shouldReplaceAFileThatIsShort() throws Exception {
        Path path = unpack(LIBRARY);
        Files.write(path, new byte[10]);

        assertThat(unpack(LIBRARY)).isEqualTo(path);
    }

    @Test
    void shouldReplaceAFileOfTheRightSizeWithAnotherContent() throws Exception {
        Path path = unpack(LIBRARY);
        Files.write(path, new byte[bundled(LIBRARY).length]); // what a power failure may leave

        assertThat(unpack(LIBRARY)).isEqualTo(path);
    }

    @Test
    void shouldReplaceAFileThatMayNotBeExecuted() throws Exception {
        Path path = unpack(SUPERVISOR);
        setMode(path, "rw-------");

        assertThat(unpack(SUPERVISOR)).isEqualTo(path);
    }

    @Test
    void shouldReplaceALinkToSomebodyElsesFile() throws Exception {
        Path path = unpack(LIBRARY);
        Path elsewhere = root.resolve("elsewhere");
        Files.move(path, elsewhere);
        Files.createSymbolicLink(path, elsewhere);

        assertThat(unpack(LIBRARY)).isEqualTo(path).matches(made -> !Files.isSymbolicLink(made));
        assertThat(elsewhere).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwxrwx", "rwxrwx---", "rwx----w-"})
    void shouldPassOverAFolderThatOthersMayWriteTo(String mode) throws Exception {
        setMode(Files.createDirectory(cache), mode);

        assertThat(unpack(LIBRARY).startsWith(cache)).isFalse();
        assertThat(mode(cache)).as("left as it was").isEqualTo(mode);
        assertThat(filesUnder(cache)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwxrwx", "rwxrwx---"})
    void shouldPassOverAContentFolderThatOthersMayWriteTo(String mode) throws Exception {
        Path home = unpack(LIBRARY).getParent();
        setMode(home, mode);

        assertThat(unpack(LIBRARY).startsWith(cache)).isFalse();
    }

    @Test
    void shouldPassOverAFolderOfSomebodyElse() throws Exception {
        Files.createDirectory(cache);
        giveAway(cache);

        assertThat(unpack(LIBRARY).startsWith(cache)).isFalse();
        assertThat(filesUnder(cache)).isEmpty();
    }

    @Test
    void shouldPassOverAContentFolderOfSomebodyElse() throws Exception {
        giveAway(unpack(LIBRARY).getParent());

        assertThat(unpack(LIBRARY).startsWith(cache)).isFalse();
    }

    @Test
    void shouldReplaceAFileOfSomebodyElse() throws Exception {
        Path path = unpack(LIBRARY);
        giveAway(path);

        assertThat(unpack(LIBRARY)).isEqualTo(path);
        assertThat(Files.getAttribute(path, "unix:uid")).isNotEqualTo(NOBODY);
    }

    private static void giveAway(Path path) throws IOException {
        assumeTrue(isRoot(), "only root gives files away");
        Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    @Test
    void shouldPassOverALinkToAFolder() throws Exception {
        Path target = Files.createDirectory(root.resolve("target"));
        Files.createSymbolicLink(cache, target);

        assertThat(unpack(LIBRARY).toRealPath().startsWith(target)).isFalse();
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void shouldPassOverAFileWhereAFolderOughtToBe() throws Exception {
        Files.writeString(cache, "in the way");

        assertThat(unpack(LIBRARY).startsWith(cache)).isFalse();
        assertThat(cache).hasContent("in the way");
    }

    @Test
    void shouldLeaveTheModeOfAFolderThatIsThereAlone() throws Exception {
        setMode(Files.createDirectory(cache), "rwxr-xr-x");

        assertThat(unpack(LIBRARY).startsWith(cache)).isTrue();
        assertThat(mode(cache)).isEqualTo("rwxr-xr-x");
    }

    // ---- other JVMs

    /** Makes an isolated call and says where the native files were. */
    static final class CallingJvm {
        private CallingJvm() {}

        public static void main(String[] arguments) throws IOException {
            try (Workers workers = Workers.builder().count(1).build()) {
                System.out.println(workers.library("libm.so.6")
                        .function("pow", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE))
                        .call(2.0, 10.0));
                System.out.println(Files.readAllLines(Path.of("/proc/self/maps")).stream()
                        .filter(line -> line.contains(LIBRARY))
                        .map(line -> line.substring(line.indexOf('/')))
                        .findFirst()
                        .orElseThrow());
                ProcessHandle supervisor =
                        ProcessHandle.current().children().findFirst().orElseThrow();
                System.out.println(Files.readSymbolicLink(Path.of("/proc/" + supervisor.pid() + "/exe")));
            }
        }
    }

    /** A JVM for which only the folder given, if any, will do. */
    private ProcessBuilder jvmWithout(String usableHome, String... prefix) {
        String nowhere = Path.of("/proc/self/status/nowhere").toString();
        List<String> command = new ArrayList<>(List.of(prefix));
        command.addAll(ChildJvm.command(
                CallingJvm.class,
                List.of(
                        "-Dcofferdam.cache=" + cache,
                        "-Duser.home=" + usableHome,
                        "-Djava.io.tmpdir=" + nowhere,
                        "-Duser.name=" + unusableName())));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_CACHE_HOME", nowhere);
        builder.environment().put("XDG_RUNTIME_DIR", nowhere);
        return builder;
    }

    /** A user name for which the folder in /dev/shm has no place: file names end at 255 bytes. */
    private static String unusableName() {
        return "x".repeat(300);
    }

    private static List<String> run(ProcessBuilder builder) throws Exception {
        ChildJvm jvm = ChildJvm.run(builder);
        assertThat(jvm.status()).as(jvm.errors()).isZero();
        List<String> lines = jvm.output().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo("1024.0");
        return lines.subList(1, 3);
    }

    @Test
    void shouldUnpackOnceWhenTwoJvmsDoSoAtOnce() throws Exception {
        List<Process> jvms = new ArrayList<>();
        try {
            for (int i = 0; i < 2; i++) {
                jvms.add(new ProcessBuilder(ChildJvm.command(CallingJvm.class, List.of("-D" + CACHE + "=" + cache)))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
            }
            for (Process jvm : jvms) {
                String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(jvm.waitFor()).isZero();
                assertThat(output).startsWith("1024.0\n").contains(cache.toString());
            }
        } finally {
            jvms.forEach(Process::destroyForcibly);
        }
        assertThat(filesUnder(cache).stream().map(Path::getFileName).map(Path::toString))
                .containsExactlyInAnyOrder(LIBRARY, SUPERVISOR);
    }

    @Test
    void shouldRunFromMemoryWhereNoFolderWillDo() throws Exception {
        Files.writeString(cache, "in the way");

        List<String> places = run(jvmWithout("/proc/self/status/nowhere"));

        assertThat(places.get(0)).startsWith("/memfd:" + LIBRARY);
        assertThat(places.get(1)).startsWith("/memfd:" + SUPERVISOR);
    }

    @Test
    void shouldPassOverAFolderFromWhichNothingMayBeExecuted() throws Exception {
        Path home = Files.createDirectory(root.resolve("usable"));
        List<String> places = run(jvmWithout(home.toString(), withoutExecutionIn(cache)));

        assertThat(places).allSatisfy(place -> assertThat(place).startsWith(home + "/.cache/cofferdam/"));
        assertThat(filesUnder(cache)).isEmpty();
    }

    @Test
    void shouldRunFromMemoryWhereNothingMayBeExecuted() throws Exception {
        List<String> places = run(jvmWithout(cache + "/home", withoutExecutionIn(cache)));

        assertThat(places.get(0)).startsWith("/memfd:" + LIBRARY);
        assertThat(places.get(1)).startsWith("/memfd:" + SUPERVISOR);
    }

    @Test
    void shouldRunFromMemoryWhereMemoryFilesAreNotExecutableUnlessAskedFor() throws Exception {
        Files.writeString(cache, "in the way");
        String[] prefix = privately("echo 1 >/proc/sys/vm/memfd_noexec && exec \"$@\"", "-p", "-f", "--mount-proc");

        List<String> places = run(jvmWithout("/proc/self/status/nowhere", prefix));

        assertThat(places.get(1)).startsWith("/memfd:" + SUPERVISOR);
    }

    /** The beginning of a command that sees a noexec file system at the folder, which nobody else does. */
    private static String[] withoutExecutionIn(Path folder) throws Exception {
        Files.createDirectory(folder);
        return privately("mount -t tmpfs -o noexec,mode=700 none '" + folder + "' && exec \"$@\"", "-m");
    }

    /** The beginning of a command that runs in namespaces of its own, once a script has changed something there. */
    private static String[] privately(String script, String... namespaces) throws Exception {
        List<String> prefix = new ArrayList<>(List.of("unshare"));
        prefix.addAll(List.of(namespaces));
        prefix.addAll(List.of("sh", "-c", script, "sh"));
        List<String> attempt = new ArrayList<>(prefix);
        attempt.add("true");
        try {
            Process process = new ProcessBuilder(attempt)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assumeTrue(process.waitFor() == 0, "not permitted here: " + prefix);
        } catch (IOException absent) {
            assumeTrue(false, "unshare is not here");
        }
        return prefix.toArray(String[]::new);
    }
}
