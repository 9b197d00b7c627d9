package dev.cofferdam.internal.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cofferdam.generator.Argument;
import dev.cofferdam.generator.Routine;
import dev.cofferdam.generator.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An info that no checked call should give is said with the argument that it stands for, and whose fault it is. */
class UnexpectedInfoTest {
    private static final String DGESV = "order n nrhs a lda ipiv b ldb";

    @Test
    void shouldNameTheArgumentThatInfoStandsFor() {
        assertThatThrownBy(() -> Check.done("dgesv", -8, DGESV))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "dgesv: ldb (argument 8) was refused by the LAPACK in use, after it had been checked (info = -8);"
                                + " that is not expected and is a fault of Cofferdam or of that LAPACK: please report it with the"
                                + " arguments of the call, or choose another LAPACK by -Dcofferdam.lapack");
        assertThatThrownBy(() -> Check.done("dgesv", -1, DGESV))
                .hasMessageStartingWith("dgesv: order (argument 1) was");
    }

    @ParameterizedTest
    @ValueSource(ints = {-9, -1010, Integer.MIN_VALUE, 1})
    void shouldSayOfOtherNumbersThatLapackGaveUp(int info) {
        assertThatThrownBy(() -> Check.done("dgesv", info, DGESV))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("dgesv: the LAPACK in use gave up (info = " + info + "); that is not expected");
    }

    @Test
    void shouldSayNothingOfSuccess() {
        assertThatCode(() -> Check.done("dgesv", 0, DGESV)).doesNotThrowAnyException();
    }

    private static Map<String, List<String>> headers() throws IOException {
        try (InputStream catalogue = Check.class.getResourceAsStream("catalogue.txt")) {
            String text = new String(catalogue.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line -> List.of(line.split(" ")))
                    .collect(Collectors.toMap(List::getFirst, words -> words.subList(2, words.size())));
        }
    }

    @Test
    void shouldHaveANameForEveryNumber() throws IOException {
        Map<String, List<String>> headers = headers();
        Stream<Routine> lapack = Tables.CHAPTERS.stream()
                .flatMap(chapter -> chapter.routines.stream())
                .filter(routine -> !routine.isBlas());

        assertThat(lapack).allSatisfy(routine -> {
            List<String> names = headers.get("LAPACKE_" + routine.name + "_work");
            assertThat(routine.names()).hasSameSizeAs(names);
            for (Argument argument : routine.memory()) {
                int place = routine.number(argument) - 1;
                assertThat(routine.names().get(place)).isEqualTo(argument.name());
                assertThat(names.get(place)).isEqualToIgnoringCase(argument.name());
            }
        });
    }
}
