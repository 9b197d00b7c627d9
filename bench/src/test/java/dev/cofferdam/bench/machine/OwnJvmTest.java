package dev.cofferdam.bench.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnJvmTest {
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    /** Prints its arguments, and ends with the first as status; or never, for a negative one. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws InterruptedException {
            List.of(arguments).forEach(System.out::println);
            int status = Integer.parseInt(arguments[0]);
            if (status < 0) {
                Thread.sleep(Duration.ofHours(1));
            }
            System.exit(status);
        }
    }

    private static OwnJvm start(String... arguments) throws IOException {
        return new OwnJvm(Program.class, List.of("-XX:TieredStopAtLevel=1"), List.of(arguments));
    }

    @Test
    void shouldReturnWhatTheProgramPrinted() throws Exception {
        try (OwnJvm jvm = start("0", "and more")) {
            assertThat(jvm.lines(AT_MOST)).containsExactly("0", "and more");
        }
    }

    @Test
    void shouldFailWhereTheProgramDoes() throws Exception {
        try (OwnJvm jvm = start("3")) {
            assertThatThrownBy(() -> jvm.lines(AT_MOST))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("status 3")
                    .hasMessageContaining("Program");
        }
    }

    @Test
    void shouldNotWaitForEver() throws Exception {
        try (OwnJvm jvm = start("-1")) {
            assertThatThrownBy(() -> jvm.lines(Duration.ofSeconds(1)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("longer than PT1S");
        }
    }
}
