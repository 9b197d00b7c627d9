package dev.cofferdam.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How C spells the arithmetic types: the table of type specifiers in C23, 6.7.3.1, and the names that
 * {@code stdbool.h}, {@code stddef.h}, {@code stdint.h} and {@code sys/types.h} add. Sizes are those of 64-bit Linux.
 */
final class CTypeNames {
    /** Plain {@code char} is signed on x86-64 and unsigned on aarch64. */
    static final boolean CHAR_IS_SIGNED = "amd64".equals(System.getProperty("os.arch"));

    private static final Map<String, CValue> TYPES = new HashMap<>();
    private static final Set<String> WORDS = new HashSet<>();

    static {
        spell(CBool.BOOL, "bool", "_Bool");
        spell(new CInteger("char", 8, CHAR_IS_SIGNED), "char");
        spell(new CInteger("signed char", 8, true), "signed char");
        spell(new CInteger("unsigned char", 8, false), "unsigned char");
        spell(new CInteger("short", 16, true), "short", "signed short", "short int", "signed short int");
        spell(new CInteger("unsigned short", 16, false), "unsigned short", "unsigned short int");
        spell(new CInteger("int", 32, true), "int", "signed", "signed int");
        spell(new CInteger("unsigned int", 32, false), "unsigned", "unsigned int");
        spell(new CInteger("long", 64, true), "long", "signed long", "long int", "signed long int");
        spell(new CInteger("unsigned long", 64, false), "unsigned long", "unsigned long int");
        spell(
                new CInteger("long long", 64, true),
                "long long",
                "signed long long",
                "long long int",
                "signed long long int");
        spell(new CInteger("unsigned long long", 64, false), "unsigned long long", "unsigned long long int");
        spell(CFloating.FLOAT, "float");
        spell(CFloating.DOUBLE, "double");
        for (int bits : new int[] {8, 16, 32, 64}) {
            spell(new CInteger("int" + bits + "_t", bits, true), "int" + bits + "_t");
            spell(new CInteger("uint" + bits + "_t", bits, false), "uint" + bits + "_t");
        }
        for (String name : new String[] {"ssize_t", "ptrdiff_t", "intptr_t"}) {
            spell(new CInteger(name, 64, true), name);
        }
        for (String name : new String[] {"size_t", "uintptr_t"}) {
            spell(new CInteger(name, 64, false), name);
        }
    }

    private CTypeNames() {}

    /** Whether {@code word} can be part of a spelling. */
    static boolean contain(String word) {
        return WORDS.contains(word);
    }

    /** The type that {@code words} spell; as in C, in whatever order. */
    static Optional<CValue> spelledBy(Collection<String> words) {
        return Optional.ofNullable(TYPES.get(inOrder(words)));
    }

    private static void spell(CValue type, String... spellings) {
        for (String spelling : spellings) {
            Collection<String> words = Arrays.asList(spelling.split(" ", -1));
            WORDS.addAll(words);
            TYPES.put(inOrder(words), type);
        }
    }

    private static String inOrder(Collection<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }
}
