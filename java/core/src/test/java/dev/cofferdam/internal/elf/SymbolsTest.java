package dev.cofferdam.internal.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names for addresses: against what nm says of real libraries, and out of files that are broken in every way. */
class SymbolsTest {
    private static final Path FIXTURES = Path.of(System.getProperty("cofferdam.test.fixtures"));

    /** A function as nm lists it. */
    private record Listed(long address, long size, String name) {}

    static Stream<Path> libraries() throws IOException {
        List<Path> found = new ArrayList<>();
        found.add(FIXTURES.resolve("libfixture-crash.so"));
        found.add(FIXTURES.resolve("libfixture-stripped.so"));
        for (String library : List.of("libc.so.6", "libm.so.6")) {
            try (Stream<String> mappings = Files.lines(Path.of("/proc/self/maps"))) {
                mappings.filter(line -> line.endsWith("/" + library))
                        .map(line -> Path.of(line.substring(line.indexOf('/'))))
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void shouldNameEveryFunctionAsNmDoes(Path library) throws Exception {
        List<Listed> dynamic = nm(library, "-D");
        List<Listed> all = new ArrayList<>(dynamic);
        all.addAll(nm(library));
        separateSymbols(library).ifPresent(file -> all.addAll(nm(file)));
        assertThat(dynamic).isNotEmpty();

        for (Listed function : dynamic) {
            long probe = function.address() + function.size() / 2;
            Symbol symbol = Symbols.find(library.toString(), probe).orElseThrow();

            assertThat(all)
                    .as("%s at 0x%x", symbol, probe)
                    .anyMatch(each -> each.name().equals(symbol.name()) && each.address() + symbol.offset() == probe);
        }
    }

    private static Optional<Path> separateSymbols(Path library) throws IOException {
        try (FileBytes bytes = FileBytes.open(library)) {
            return new ElfFile(bytes)
                    .buildId()
                    .map(id -> Path.of("/usr/lib/debug/.build-id", id.substring(0, 2), id.substring(2) + ".debug"))
                    .filter(Files::isRegularFile);
        }
    }

    /** The functions that have a size. Lines without one, and of data, are left out. */
    private static List<Listed> nm(Path library, String... options) {
        List<String> command = new ArrayList<>(List.of("nm", "--defined-only", "--print-size"));
        command.addAll(List.of(options));
        command.add(library.toString());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader lines = process.inputReader()) {
                return lines.lines()
                        .map(line -> line.split(" "))
                        .filter(words -> words.length == 4 && "TtWi".contains(words[2]))
                        .map(words -> new Listed(
                                Long.parseLong(words[0], 16),
                                Long.parseLong(words[1], 16),
                                words[3].replaceAll("@.*", "")))
                        .toList();
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void shouldNameStaticFunctionsUnlessTheFileIsStripped() throws Exception {
        String crash = FIXTURES.resolve("libfixture-crash.so").toString();
        String stripped = FIXTURES.resolve("libfixture-stripped.so").toString();
        Listed local = nm(Path.of(crash)).stream()
                .filter(function -> function.name().equals("descend"))
                .findFirst()
                .orElseThrow();
        Listed exported = nm(Path.of(stripped), "-D").getFirst();

        assertThat(Symbols.find(crash, local.address() + 3)).contains(new Symbol("descend", 3));
        assertThat(Symbols.find(stripped, exported.address() - 1))
                .as("the static function lies before the only one that has a name")
                .isEmpty();
    }

    @Test
    void shouldFindNothingOutsideOfFunctions() {
        String library = FIXTURES.resolve("libfixture-crash.so").toString();
        for (long offset : new long[] {Long.MIN_VALUE, -1, 0, 64, 1L << 40, Long.MAX_VALUE}) {
            assertThat(Symbols.find(library, offset)).as("0x%x", offset).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/nowhere/at all", "/dev/zero", "/dev/full", "/etc/passwd", "a\0b", "/proc/self/maps"})
    void shouldFindNothingInWhatIsNoLibrary(String file) {
        assertThat(Symbols.find(file, 4096)).isEmpty();
    }

    @Test
    void shouldReadAFileAgainThatHasChanged(@TempDir Path folder) throws Exception {
        Path library = folder.resolve("lib.so");
        Files.writeString(library, "not yet");
        assertThat(Symbols.find(library.toString(), 0x1000)).isEmpty();
        Path real = FIXTURES.resolve("libfixture-crash.so");
        Listed function = nm(real, "-D").getFirst();

        Files.write(library, Files.readAllBytes(real));

        assertThat(Symbols.find(library.toString(), function.address())).contains(new Symbol(function.name(), 0));
    }

    @Test
    void shouldSurviveEveryTruncation(@TempDir Path folder) throws Exception {
        byte[] whole = Files.readAllBytes(FIXTURES.resolve("libfixture-crash.so"));
        Path file = folder.resolve("truncated.so");
        for (int length = 0; length < whole.length; length += length < 256 ? 1 : 211) {
            Files.write(file, Arrays.copyOf(whole, length));
            lookAround(file, "cut to " + length);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldSurviveAnyCorruption(long seed, @TempDir Path folder) throws Exception {
        byte[] bytes = Files.readAllBytes(FIXTURES.resolve("libfixture-crash.so"));
        Random random = new Random(seed);
        // The headers at both ends say where everything else is: most of the damage goes there.
        int headers = bytes.length / 3;
        for (int i = random.nextInt(1, 200); i > 0; i--) {
            int at =
                    switch (random.nextInt(4)) {
                        case 0 -> random.nextInt(64);
                        case 1 -> 64 + random.nextInt(1024);
                        case 2 -> bytes.length - 1 - random.nextInt(headers);
                        default -> random.nextInt(bytes.length);
                    };
            boolean keepsMagic = at < 6 && seed % 8 != 0;
            if (!keepsMagic) {
                bytes[at] =
                        random.nextBoolean() ? (byte) random.nextInt() : (byte) (random.nextBoolean() ? 0xff : 0x7f);
            }
        }
        Path file = folder.resolve("garbled.so");
        Files.write(file, bytes);

        lookAround(file, "seed " + seed);
    }

    private static void lookAround(Path file, String what) {
        assertThatCode(() -> {
                    SymbolTable table = SymbolTable.of(file);
                    for (long offset = -1; offset < 20_000; offset += 37) {
                        table.find(offset);
                    }
                    table.find(Long.MAX_VALUE);
                    table.find(Long.MIN_VALUE);
                })
                .as(what)
                .doesNotThrowAnyException();
    }
}
