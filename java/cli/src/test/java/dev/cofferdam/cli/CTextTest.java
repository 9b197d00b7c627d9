package dev.cofferdam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "NULL", "größer als 1 €", "𝄞"})
    void passesTextAsUtf8ThatANulEnds(String text) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment passed = (MemorySegment) CText.TEXT.parse(new Argument(1, text), arena);
            assertThat(passed.getString(0)).isEqualTo(text);
        }
    }

    @Test
    void printsTheTextAtTheAddress() {
        assertThat(CText.TEXT.print(0x1000L, address -> "text at " + address)).isEqualTo("text at 4096");
    }

    @Test
    void printsNullWithoutLookingThere() {
        assertThat(CText.TEXT.print(0L, _ -> "no text")).isEqualTo("NULL");
    }
}
