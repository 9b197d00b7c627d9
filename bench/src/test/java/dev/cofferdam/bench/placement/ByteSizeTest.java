package dev.cofferdam.bench.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "4096, 4096", "64K, 65536", "64KiB, 65536", "256M, 268435456", "1G, 1073741824", "8B, 8"})
    void shouldReadWhatPeopleWrite(String text, long bytes) {
        assertThat(ByteSize.parse("--bytes", text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1T", "1.5M", "12x", "99999999999999999999", "9999999999999G", "K"})
    void shouldRefuseAnythingElse(String text) {
        assertThatThrownBy(() -> ByteSize.parse("--bytes", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--bytes \"" + text + "\"");
    }
}
