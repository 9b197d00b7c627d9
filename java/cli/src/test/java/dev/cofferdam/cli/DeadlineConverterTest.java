package dev.cofferdam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DeadlineConverterTest {

    @ParameterizedTest
    @CsvSource({
        "1ns, PT0.000000001S",
        "100us, PT0.0001S",
        "50ms, PT0.05S",
        "1s, PT1S",
        "1.5s, PT1.5S",
        "0.25ms, PT0.00025S",
        "2m, PT2M",
        "1h, PT1H",
        "PT1.5S, PT1.5S",
        "pt2m, PT2M",
        "8760h, PT8760H",
    })
    void readsTimesWithAUnitAndIso8601(String text, Duration deadline) {
        assertThat(new DeadlineConverter().convert(text)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "s", "1 s", "1,5s", "-1s", "1sec", "1S", "1d", "soon", "1e3s", "NaNs"})
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> new DeadlineConverter().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContainingAll("'" + text + "'", "not a length of time", "100us");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "0.1ns", "PT0S", "PT-1S", "8761h", "PT8761H", "P366D"})
    void refusesNothingAndMoreThanAYear(String text) {
        assertThatThrownBy(() -> new DeadlineConverter().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContainingAll("'" + text + "'", "out of range");
    }
}
