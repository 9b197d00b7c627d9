package dev.cofferdam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls of the C library in real workers. */
class CallCommandTest {
    private static final String LIBC = "libc.so.6";
    private static final String LIBM = "libm.so.6";

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(ProcessHandle.current().descendants().map(CallCommandTest::name))
                .noneMatch(name -> name.startsWith("cofferdam"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            double pow(double, double)           | 2~10   | 1024.0
            double pow(double base, double exp)  | -2~3   | -8.0
            double fabs(double)                  | -3     | 3.0
            double fabs(double)                  | --~-3  | 3.0
            double fabs(double)                  | -inf   | Infinity
            double sqrt(double)                  | -1     | NaN
            double ldexp(double, int)            | 1~-1   | 0.5
            double scalbln(double, long)         | 0x1p4~-3 | 2.0
            float sqrtf(float)                   | 2      | 1.4142135
            float powf(float, float)             | 2~-1   | 0.5
            long lround(double)                  | -2.5   | -3
            double hypot(double x, double y);    | 3~4    | 5.0
            """)
    void computes(String prototype, String arguments, String result) {
        assertReturns(call(LIBM, prototype, arguments.split("~")), result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int abs(int)                                       | -2147483647            | 2147483647
            long labs(long)                                    | -9223372036854775807   | 9223372036854775807
            unsigned long strtoul(const char*, void*, int)     | 18446744073709551615~NULL~10 | 18446744073709551615
            unsigned long long strtoull(const char*, void*, int) | 18446744073709551615~NULL~10 | 18446744073709551615
            size_t strtoull(const char*, void*, int)           | ffffffffffffffff~0~16  | 18446744073709551615
            long long strtoull(const char*, void*, int)        | 18446744073709551615~NULL~10 | -1
            long strtol(const char*, void*, int)               | -9223372036854775808~NULL~10 | -9223372036854775808
            unsigned int htonl(unsigned int)                   | 0xff                   | 4278190080
            unsigned htonl(unsigned)                           | 4294967295             | 4294967295
            int htonl(unsigned int)                            | 0xff                   | -16777216
            unsigned short htons(unsigned short)               | 255                    | 65280
            uint16_t htons(uint16_t)                           | 65535                  | 65535
            short htons(unsigned short)                        | 255                    | -256
            unsigned char abs(int)                             | -255                   | 255
            signed char abs(int)                               | 255                    | -1
            uint8_t abs(uint8_t)                               | 255                    | 255
            int abs(unsigned char)                             | 255                    | 255
            int abs(signed char)                               | -128                   | 128
            int abs(unsigned short)                            | 65535                  | 65535
            int abs(short)                                     | -32768                 | 32768
            int abs(bool)                                      | 1                      | 1
            bool abs(int)                                      | 0                      | 0
            bool abs(int)                                      | -1                     | 1
            int toupper(int)                                   | 0141                   | 65
            """)
    void passesIntegersByTheirTypes(String prototype, String arguments, String result) {
        assertReturns(call(LIBC, prototype, arguments.split("~")), result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            size_t strlen(const char*)                   | größer     | 8
            size_t strlen(const char *s)                 | --help     | 6
            size_t strlen(const char *s)                 | --~--      | 2
            size_t strlen(const char *s)                 | @file      | 5
            size_t strlen(const char *s)                 | NULL       | 4
            char const *strchr(char const *s, int c)     | größer~101 | er
            const char *strchr(const char *s, int c)     | abc~0      | ""
            const char *strchr(const char *s, int c)     | abc~120    | NULL
            const char *strchr(const char *s, int c)     | é~0xa9     | \ufffd
            const char *strtok(const char*, const char*) | a-b~-      | a
            const char *strerror(int)                    | 2          | No such file or directory
            const char *getenv(const char*)              | COFFERDAM_IS_NOT_SET | NULL
            """)
    void passesTextInAndOut(String prototype, String arguments, String result) {
        assertReturns(call(LIBC, prototype, arguments.split("~")), result);
    }

    @Test
    void passesEmptyText() {
        assertReturns(call(LIBC, "size_t strlen(const char*)", ""), "0");
    }

    @Test
    void passesAndReturnsAddresses() {
        assertReturns(call(LIBC, "void *memchr(const char*, int, size_t)", "abc", "120", "3"), "0x0");
        Outcome found = call(LIBC, "void *memchr(const char*, int, size_t)", "abc", "98", "3");
        assertThat(found.status()).isZero();
        assertThat(found.out()).matches("0x[0-9a-f]{4,}1\\R");
    }

    @Test
    void printsNothingForVoid() {
        Outcome nothing = call(LIBC, "void free(void*)", "NULL");
        assertThat(nothing).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void callsALibraryOtherThanTheCLibrary() {
        Outcome version = call("libz.so.1", "const char* zlibVersion()");
        assertThat(version.status()).isZero();
        assertThat(version.out()).startsWith("1.");
    }

    @Test
    void takesALibraryByItsPath() throws IOException {
        Path libm = mapped(LIBM);
        assertReturns(call(libm.toString(), "double fabs(double)", "-3"), "3.0");
        Path here = Path.of("").toAbsolutePath();
        assertReturns(call(here.relativize(libm).toString(), "double fabs(double)", "-3"), "3.0");
    }

    @Test
    void refusesTextThatNeverEnds() {
        Outcome endless = call(LIBC, "const char *strchr(const char*, int)", "a".repeat((16 << 20) + 1), "97");
        assertThat(endless.status()).isEqualTo(125);
        assertThat(endless.err()).contains("longer than 16777216 bytes", "void*");
        assertThat(endless.out()).isEmpty();
    }

    @Test
    void repeatsTheCallAndPrintsTheLastResultOnce() {
        Outcome third = Outcome.of("call", "--lib", LIBC, "--repeat", "3", "int rand()");
        assertThat(third.status()).isZero();
        assertThat(third.out().strip()).isEqualTo("1681692777");
        assertThat(third.err()).matches("3 calls: min .+, median .+, p99 .+, max .+ \\(the first, .+\\)\\R");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int abs(int)          | -5 | 0
            int pause()           |    | 124
            unsigned sleep(unsigned) | 60 | 124
            void nope()           |    | 127
            unsigned long strlen(size_t) | 8 | 139
            void abort()          |    | 134
            int raise(int)        | 15 | 143
            int raise(int)        | 9  | 137
            void exit(int)        | 3  | 3
            void _exit(int)       | 42 | 42
            void exit(int)        | 0  | 125
            """)
    void endsWithTheStatusThatSaysWhy(String prototype, String argument, int status) {
        String deadline = status == 124 ? "300ms" : "10s";
        List<String> words = new ArrayList<>(List.of("call", "--lib", LIBC, "--deadline", deadline, prototype));
        if (argument != null) {
            words.add(argument);
        }
        assertReturns(Outcome.of(words.toArray(String[]::new)), status);
    }

    @Test
    void saysThatTheDeadlinePassed() {
        Outcome late = Outcome.of("call", "--lib", LIBC, "--deadline", "300ms", "int pause()");
        assertThat(late.err()).containsPattern("pause\\b.* did not return within 300 ms.* had passed");
    }

    @Test
    void reportsACrash() {
        Outcome crash = call(LIBC, "unsigned long strlen(size_t)", "8");
        assertThat(crash.err())
                .containsPattern("strlen\\b.* died of SIGSEGV at address 0x8")
                .contains("#0 ", "libc.so.6+0x");
    }

    @Test
    void reportsTextThatCannotBeRead() {
        Outcome crash = call(LIBC, "const char *labs(long)", "8");
        assertThat(crash.status()).isEqualTo(139);
        assertThat(crash.out()).isEmpty();
        assertThat(crash.err()).containsPattern("labs returned, but .* strnlen\\b.* died of SIGSEGV");
    }

    @Test
    void saysThatExitIsNotReturning() {
        assertThat(call(LIBC, "void exit(int)", "0").err()).contains("called exit(0) and did not return", "125");
        assertThat(call(LIBC, "void exit(int)", "3").err()).contains("called exit(3) and did not return");
    }

    @ParameterizedTest
    @CsvSource({"libnope.so", "./libnope.so", "/nowhere/libnope.so", "/etc/hostname", "/"})
    void saysWhyALibraryCannotBeLoaded(String library) {
        Outcome missing = call(library, "int f()");
        assertReturns(missing, 126);
        assertThat(missing.err()).contains("could not load ", library, "--lib");
    }

    @Test
    void namesTheSymbolThatIsMissing() {
        assertThat(call(LIBC, "int nope()").err()).contains("libc.so.6", "nope");
    }

    private static Outcome call(String library, String prototype, String... arguments) {
        List<String> words = new ArrayList<>(List.of("call", "--lib", library, prototype));
        words.addAll(List.of(arguments));
        return Outcome.of(words.toArray(String[]::new));
    }

    private static void assertReturns(Outcome outcome, String result) {
        assertThat(outcome).isEqualTo(new Outcome(0, result + System.lineSeparator(), ""));
    }

    private static void assertReturns(Outcome outcome, int status) {
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(status);
        if (status != 0) {
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).startsWith("cofferdam call: ").doesNotContain("\tat ", "Exception");
        }
    }

    /** Where a library that this JVM uses itself lies. */
    private static Path mapped(String soname) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/maps"))) {
            return lines.filter(line -> line.endsWith("/" + soname))
                    .map(line -> Path.of(line.substring(line.indexOf('/'))))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String name(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "comm"));
        } catch (IOException gone) {
            return "";
        }
    }
}
