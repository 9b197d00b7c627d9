package dev.cofferdam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExactWordsTest {

    @Test
    void findsAgainWhatTheLocaleLost() {
        assertThat(ExactWords.of(words("call", "gr????er", ""), commandLine("java", "Main", "call", "größer", "")))
                .containsExactly("call", "größer", "");
    }

    @Test
    void leavesTheWordsAloneWhenTheyCameFromElsewhere() {
        String[] decoded = words("call", "--lib");
        assertThat(ExactWords.of(decoded, commandLine("java", "@options"))).isSameAs(decoded);
        assertThat(ExactWords.of(decoded, commandLine("@options"))).isSameAs(decoded);
        assertThat(ExactWords.of(decoded, new byte[0])).isSameAs(decoded);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin1 = "java\0größe\0".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> ExactWords.of(words("gr??e"), latin1))
                .isInstanceOf(Misuse.class)
                .hasMessageContaining("UTF-8");
    }

    private static String[] words(String... words) {
        return words;
    }

    private static byte[] commandLine(String... words) {
        return (String.join("\0", words) + "\0").getBytes(StandardCharsets.UTF_8);
    }
}
