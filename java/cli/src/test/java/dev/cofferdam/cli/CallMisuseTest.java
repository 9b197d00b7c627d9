package dev.cofferdam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code cofferdam call} refuses before it starts a process. */
class CallMisuseTest {

    @Test
    void helpShowsExamplesAndExitStatuses() {
        Outcome help = Outcome.of("call", "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains("--lib", "--deadline", "--repeat", "Examples:", "'double pow(double, double)' 2 10")
                .contains("Exit status:", "124", "125", "126", "127", "128+n");
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            call                                                        | --lib
            call~int getpid()                                           | --lib
            call~--lib                                                  | --lib
            call~--lib~libc.so.6                                        | PROTOTYPE
            call~--lib~libc.so.6~--lib~libm.so.6~int getpid()           | --lib
            call~int getpid()~--lib~libc.so.6                           | --lib
            call~--lib~libc.so.6~--deadlin~1s~int getpid()              | --deadlin
            call~--lib~libc.so.6~--deadline~1~int getpid()              | '1' is not a length of time
            call~--lib~libc.so.6~--deadline~0s~int getpid()             | '0s' is out of range
            call~--lib~libc.so.6~--repeat~many~int getpid()             | 'many'
            call~--lib~libc.so.6~--repeat~0~int getpid()                | --repeat 0: it is out of range
            call~--lib~libc.so.6~--repeat~-1~int getpid()               | --repeat -1: it is out of range
            call~--lib~libc.so.6~--repeat~10000001~int getpid()         | from 1 to 10000000
            call~--lib~libc.so.6~getpid                                 | prototype 'getpid'
            call~--lib~libc.so.6~div_t div(int, int)~7~2                | 'div_t div'
            call~--lib~libc.so.6~int abs(int)                           | prototype: 1, arguments given: 0
            call~--lib~libc.so.6~int abs(int)~1~2                       | prototype: 1, arguments given: 2
            call~--lib~libc.so.6~int abs(int)~--~1~2                    | prototype: 1, arguments given: 2
            call~--lib~libc.so.6~int abs(int)~2147483648                | from -2147483648 to 2147483647
            call~--lib~libc.so.6~int abs(int)~one                       | argument 1 (int) is 'one'
            call~--lib~libc.so.6~int abs(int)~-one                      | argument 1 (int) is '-one'
            call~--lib~libm.so.6~double pow(double, double)~2~x         | argument 2 (double) is 'x'
            call~--lib~libc.so.6~void free(void*)~nothing               | argument 1 (void*) is 'nothing'
            """)
    void misuseIsExplained(String words, String explanation) {
        Outcome misuse = Outcome.of(words.split("~"));
        assertThat(misuse.status()).isEqualTo(125);
        assertThat(misuse.out()).isEmpty();
        assertThat(misuse.err())
                .startsWith("cofferdam call: ")
                .contains(explanation)
                .doesNotContain("\tat ");
    }
}
