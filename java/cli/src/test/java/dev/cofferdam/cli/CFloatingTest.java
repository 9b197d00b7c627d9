package dev.cofferdam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CFloatingTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0, -0.0",
        "10, 10.0",
        "-3, -3.0",
        "+3, 3.0",
        "1.5, 1.5",
        "1., 1.0",
        ".5, 0.5",
        "-2e-3, -0.002",
        "1E3, 1000.0",
        "0x10, 16.0",
        "0x1.8, 1.5",
        "0x1.8p3, 12.0",
        "-0X.8P-1, -0.25",
        "inf, Infinity",
        "-INF, -Infinity",
        "Infinity, Infinity",
        "nan, NaN",
        "NaN, NaN",
        "-nan, NaN",
        "1.7976931348623157e308, 1.7976931348623157E308",
        "4.9e-324, 4.9E-324",
        "1e-400, 0.0",
    })
    void readsDoublesAsStrtodDoes(String text, double value) {
        assertThat(parse(CFloating.DOUBLE, text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "3.4028235e38, 3.4028235E38",
        "1.4e-45, 1.4E-45",
        "1e-60, 0.0",
        "-inf, -Infinity",
        "nan, NaN"
    })
    void readsFloats(String text, float value) {
        assertThat(parse(CFloating.FLOAT, text)).isEqualTo(value);
    }

    /** Half way between two floats but for a digit that a double cannot hold: rounding twice would go down. */
    @Test
    void roundsFloatsOnce() {
        assertThat(parse(CFloating.FLOAT, "1.0000000596046447753906250000001")).isEqualTo(0x1.000002p0f);
    }

    @ParameterizedTest
    @CsvSource({"DOUBLE, 1e309", "DOUBLE, -1e309", "DOUBLE, 0x1p1024", "FLOAT, 3.5e38", "FLOAT, -3.5e38"})
    void refusesWhatIsBeyondItsRange(CFloating type, String text) {
        assertThatThrownBy(() -> parse(type, text))
                .isInstanceOf(Misuse.class)
                .hasMessageContainingAll("argument 2", type.spelling(), "'" + text + "'", "out of range")
                .hasMessageContaining(type == CFloating.FLOAT ? "3.4028235E38" : "1.7976931348623157E308");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "x", "1f", "1d", "1.5D", "1,5", "1 ", " 1", ".", "e3", "1e", "0x", "0x.", "0x1p", "--1",
                "infi", "nan(1)", "NULL", "٣"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> parse(CFloating.DOUBLE, text))
                .isInstanceOf(Misuse.class)
                .hasMessageStartingWith("argument 2 (double) is '" + text + "': it is not a number; write one such as");
    }

    @Test
    void printsAsJavaDoes() {
        assertThat(CFloating.DOUBLE.print(1024.0, _ -> "no text")).isEqualTo("1024.0");
        assertThat(CFloating.DOUBLE.print(Double.NaN, _ -> "no text")).isEqualTo("NaN");
        assertThat(CFloating.FLOAT.print(0.1f, _ -> "no text")).isEqualTo("0.1");
        assertThat(CFloating.FLOAT.print(Float.NEGATIVE_INFINITY, _ -> "no text"))
                .isEqualTo("-Infinity");
    }

    private static Object parse(CFloating type, String text) {
        return type.parse(new Argument(2, text), Arena.ofAuto());
    }
}
