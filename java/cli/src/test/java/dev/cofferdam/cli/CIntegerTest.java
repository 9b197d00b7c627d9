package dev.cofferdam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodType;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CIntegerTest {

    @ParameterizedTest
    @CsvSource({
        "int8_t, -128, 127",
        "uint8_t, 0, 255",
        "signed char, -128, 127",
        "unsigned char, 0, 255",
        "short, -32768, 32767",
        "unsigned short, 0, 65535",
        "int16_t, -32768, 32767",
        "uint16_t, 0, 65535",
        "int, -2147483648, 2147483647",
        "unsigned, 0, 4294967295",
        "int32_t, -2147483648, 2147483647",
        "uint32_t, 0, 4294967295",
        "long, -9223372036854775808, 9223372036854775807",
        "unsigned long, 0, 18446744073709551615",
        "long long, -9223372036854775808, 9223372036854775807",
        "unsigned long long, 0, 18446744073709551615",
        "int64_t, -9223372036854775808, 9223372036854775807",
        "uint64_t, 0, 18446744073709551615",
        "size_t, 0, 18446744073709551615",
        "ssize_t, -9223372036854775808, 9223372036854775807",
        "ptrdiff_t, -9223372036854775808, 9223372036854775807",
        "intptr_t, -9223372036854775808, 9223372036854775807",
        "uintptr_t, 0, 18446744073709551615",
    })
    void takesItsLimitsAndNothingBeyond(String spelling, BigInteger least, BigInteger greatest) {
        CValue type = type(spelling);

        for (BigInteger limit : List.of(least, greatest)) {
            Object carried = parse(type, limit.toString());
            assertThat(carried).isInstanceOf(boxed(((ValueLayout) type.parameterLayout()).carrier()));
            assertThat(bits(carried) & mask(type)).isEqualTo(limit.longValue() & mask(type));
        }
        for (BigInteger beyond : List.of(least.subtract(BigInteger.ONE), greatest.add(BigInteger.ONE))) {
            assertThatThrownBy(() -> parse(type, beyond.toString()))
                    .isInstanceOf(Misuse.class)
                    .hasMessageContainingAll(
                            "argument 3", type.spelling(), "'" + beyond + "'", "from " + least + " to " + greatest);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "26, 26",
        "+26, 26",
        "-26, -26",
        "0, 0",
        "-0, 0",
        "0x1a, 26",
        "0X1A, 26",
        "-0x1a, -26",
        "032, 26",
        "-032, -26",
        "00, 0",
        "0b11010, 26",
        "0B11010, 26",
        "0x7fffffff, 2147483647",
    })
    void readsLiteralsAsCDoes(String literal, int value) {
        assertThat(parse(type("int"), literal)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "a", "'a'", "1.0", "1e3", "0x", "0b", "0b2", "08", "09", "0x1g", "1 ", " 1", "--1", "+-1", "-",
                "1u", "1L", "1'000", "1_000", "٣", "NULL", "true"
            })
    void refusesWhatIsNoInteger(String text) {
        assertThatThrownBy(() -> parse(type("int"), text))
                .isInstanceOf(Misuse.class)
                .hasMessageStartingWith("argument 3 (int) is '" + text + "': it is not an integer; write an integer");
    }

    @ParameterizedTest
    @CsvSource({
        "int8_t, -1, -128",
        "uint8_t, 255, 128",
        "signed char, -1, -128",
        "unsigned char, 255, 128",
        "short, -1, -32768",
        "unsigned short, 65535, 32768",
        "int, -1, -2147483648",
        "unsigned, 4294967295, 2147483648",
        "long, -1, -9223372036854775808",
        "unsigned long, 18446744073709551615, 9223372036854775808",
        "long long, -1, -9223372036854775808",
        "unsigned long long, 18446744073709551615, 9223372036854775808",
        "size_t, 18446744073709551615, 9223372036854775808",
        "ssize_t, -1, -9223372036854775808",
    })
    void printsResultsByTheSignOfTheType(String spelling, String allOnes, String highestOnly) {
        CInteger type = (CInteger) type(spelling);
        assertThat(print(type, result(type, -1L))).isEqualTo(allOnes);
        assertThat(print(type, result(type, 1L << (type.bits() - 1)))).isEqualTo(highestOnly);
        assertThat(print(type, result(type, 0))).isEqualTo("0");
        assertThat(print(type, result(type, 100))).isEqualTo("100");
    }

    @Test
    void widensUnsignedCharWithZeros() {
        assertThat(parse(type("unsigned char"), "255")).isEqualTo(255);
    }

    private static CValue type(String spelling) {
        return CTypeNames.spelledBy(List.of(spelling.split(" "))).orElseThrow();
    }

    private static Object parse(CValue type, String text) {
        return type.parse(new Argument(3, text), Arena.ofAuto());
    }

    private static String print(CValue type, Object result) {
        return type.print(result, _ -> "no text");
    }

    private static Object result(CInteger type, long bits) {
        return switch (type.resultLayout()) {
            case ValueLayout.OfByte _ -> (byte) bits;
            case ValueLayout.OfShort _ -> (short) bits;
            case ValueLayout.OfChar _ -> (char) bits;
            case ValueLayout.OfInt _ -> (int) bits;
            default -> bits;
        };
    }

    private static Class<?> boxed(Class<?> carrier) {
        return MethodType.methodType(carrier).wrap().returnType();
    }

    private static long bits(Object carried) {
        return carried instanceof Character c ? c : ((Number) carried).longValue();
    }

    private static long mask(CValue type) {
        return -1L >>> (Long.SIZE - ((CInteger) type).bits());
    }
}
