package dev.cofferdam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CTypeNamesTest {

    @ParameterizedTest
    @CsvSource({
        "signed char, 8, true",
        "unsigned char, 8, false",
        "short, 16, true",
        "short int, 16, true",
        "signed short, 16, true",
        "signed short int, 16, true",
        "unsigned short, 16, false",
        "unsigned short int, 16, false",
        "int, 32, true",
        "signed, 32, true",
        "signed int, 32, true",
        "unsigned, 32, false",
        "unsigned int, 32, false",
        "long, 64, true",
        "long int, 64, true",
        "signed long, 64, true",
        "signed long int, 64, true",
        "unsigned long, 64, false",
        "unsigned long int, 64, false",
        "long long, 64, true",
        "long long int, 64, true",
        "signed long long, 64, true",
        "signed long long int, 64, true",
        "unsigned long long, 64, false",
        "unsigned long long int, 64, false",
        "int8_t, 8, true",
        "uint8_t, 8, false",
        "int16_t, 16, true",
        "uint16_t, 16, false",
        "int32_t, 32, true",
        "uint32_t, 32, false",
        "int64_t, 64, true",
        "uint64_t, 64, false",
        "size_t, 64, false",
        "ssize_t, 64, true",
        "ptrdiff_t, 64, true",
        "intptr_t, 64, true",
        "uintptr_t, 64, false",
    })
    void knowsEverySpellingInEveryOrder(String spelling, int bits, boolean signed) {
        for (List<String> order : orders(List.of(spelling.split(" ")))) {
            assertThat(CTypeNames.spelledBy(order)).as("%s", order).get().satisfies(type -> {
                assertThat(((CInteger) type).bits()).isEqualTo(bits);
                assertThat(((CInteger) type).signed()).isEqualTo(signed);
            });
        }
    }

    @Test
    void plainCharHasTheSignOfTheMachine() {
        boolean signed = System.getProperty("os.arch").equals("amd64");
        assertThat(CTypeNames.spelledBy(List.of("char"))).contains(new CInteger("char", 8, signed));
    }

    @Test
    void knowsWhatIsNoInteger() {
        assertThat(CTypeNames.spelledBy(List.of("bool"))).contains(CBool.BOOL);
        assertThat(CTypeNames.spelledBy(List.of("_Bool"))).contains(CBool.BOOL);
        assertThat(CTypeNames.spelledBy(List.of("float"))).contains(CFloating.FLOAT);
        assertThat(CTypeNames.spelledBy(List.of("double"))).contains(CFloating.DOUBLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "off_t",
                "long double",
                "short double",
                "unsigned float",
                "signed unsigned",
                "int int",
                "short short",
                "long long long",
                "char int",
                "long char",
                "unsigned bool",
                "signed size_t",
                "long int32_t",
                "void int",
            })
    void knowsNoOther(String spelling) {
        assertThat(CTypeNames.spelledBy(List.of(spelling.split(" ")))).isEqualTo(Optional.empty());
    }

    private static List<List<String>> orders(List<String> words) {
        if (words.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> orders = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<String> others = new ArrayList<>(words);
            String first = others.remove(i);
            for (List<String> rest : orders(others)) {
                List<String> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }
}
