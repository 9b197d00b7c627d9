package dev.cofferdam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CBoolTest {

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "false, false", "true, true", "0x1, true", "-0, false"})
    void readsNumbersAndNames(String text, boolean value) {
        assertThat(parse(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "-1", "yes", "TRUE", "NULL", "18446744073709551616"})
    void refusesAllElse(String text) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(Misuse.class)
                .hasMessage("argument 1 (bool) is '" + text + "': it is out of range; write 0 or 1");
    }

    @Test
    void printsAsANumber() {
        assertThat(CBool.BOOL.print(true, _ -> "no text")).isEqualTo("1");
        assertThat(CBool.BOOL.print(false, _ -> "no text")).isEqualTo("0");
    }

    private static Object parse(String text) {
        return CBool.BOOL.parse(new Argument(1, text), Arena.ofAuto());
    }
}
