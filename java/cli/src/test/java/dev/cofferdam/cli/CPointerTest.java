package dev.cofferdam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CPointerTest {

    @ParameterizedTest
    @CsvSource({"NULL, 0", "0, 0", "4096, 4096", "0x7fff0000, 2147418112", "0xffffffffffffffff, -1"})
    void readsNullAndNumbers(String text, long address) {
        assertThat(parse(text)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "nil", "-1", "0x10000000000000000", "text", "&x"})
    void refusesAllElse(String text) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(Misuse.class)
                .hasMessageStartingWith("argument 4 (void*) is '" + text + "': it is not an address; write NULL, or");
    }

    @Test
    void printsInHexadecimal() {
        assertThat(CPointer.POINTER.print(0L, _ -> "no text")).isEqualTo("0x0");
        assertThat(CPointer.POINTER.print(4096L, _ -> "no text")).isEqualTo("0x1000");
        assertThat(CPointer.POINTER.print(-1L, _ -> "no text")).isEqualTo("0xffffffffffffffff");
    }

    private static Object parse(String text) {
        return CPointer.POINTER.parse(new Argument(4, text), Arena.ofAuto());
    }
}
