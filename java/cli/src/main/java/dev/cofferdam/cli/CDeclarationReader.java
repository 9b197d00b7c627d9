package dev.cofferdam.cli;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one declaration: {@code const unsigned long n}, {@code void *}, {@code char const *text}. */
final class CDeclarationReader {
    private static final Set<String> QUALIFIERS = Set.of("const", "volatile", "restrict", "__restrict", "__restrict__");
    private static final Set<String> TAGS = Set.of("struct", "union", "enum");

    /** Words that turn a type that is known into another one; none of them is ever a name. */
    private static final Set<String> FOREIGN = Set.of("complex", "_Complex", "_Imaginary", "__int128", "_BitInt");

    private final String role;
    private final String text;
    private final List<String> words;

    /**
     * A reader of {@code tokens}.
     *
     * @param role what they declare, for messages
     * @param tokens at least one
     * @param prototype where they stand
     */
    CDeclarationReader(String role, List<CToken> tokens, String prototype) {
        this.role = role;
        this.text =
                prototype.substring(tokens.getFirst().begin(), tokens.getLast().end());
        this.words = tokens.stream().map(CToken::text).toList();
    }

    /** The declaration. Throws {@link Misuse} if its type cannot cross to the worker. */
    CDeclaration read() {
        if (words.contains("...")) {
            throw refuse(CRefusal.VARIADIC);
        }
        if (words.contains("[")) {
            throw refuse(CRefusal.ARRAY);
        }
        int star = words.indexOf("*");
        return star < 0 ? value() : pointer(unqualified(words.subList(0, star)), words.subList(star + 1, words.size()));
    }

    private CDeclaration value() {
        if (words.contains("enum")) {
            throw refuse(CRefusal.ENUM);
        }
        if (words.stream().anyMatch(TAGS::contains)) {
            throw refuse(CRefusal.STRUCT);
        }
        if (words.stream().anyMatch(FOREIGN::contains)) {
            throw refuse(CRefusal.FOREIGN);
        }
        List<String> all = unqualified(words);
        List<String> type =
                all.stream().takeWhile(CDeclarationReader::isPartOfType).toList();
        return new CDeclaration(valueType(type), name(all.subList(type.size(), all.size())));
    }

    private CType valueType(List<String> type) {
        if (type.equals(List.of("void"))) {
            return CVoid.VOID;
        }
        if (type.size() == 2 && type.containsAll(List.of("long", "double"))) {
            throw refuse(CRefusal.FOREIGN);
        }
        return CTypeNames.spelledBy(type).orElseThrow(() -> refuse(CRefusal.UNKNOWN));
    }

    private CDeclaration pointer(List<String> pointee, List<String> afterStar) {
        if (afterStar.contains("*")) {
            throw refuse(CRefusal.POINTER);
        }
        return new CDeclaration(pointerTo(pointee), name(unqualified(afterStar)));
    }

    private CType pointerTo(List<String> pointee) {
        if (pointee.equals(List.of("void"))) {
            return CPointer.POINTER;
        }
        if (pointee.equals(List.of("char"))
                && words.subList(0, words.indexOf("*")).contains("const")) {
            return CText.TEXT;
        }
        throw refuse(CRefusal.POINTER);
    }

    private @Nullable String name(List<String> rest) {
        if (rest.isEmpty()) {
            return null;
        }
        String name = rest.getFirst();
        if (rest.size() > 1
                || isPartOfType(name)
                || TAGS.contains(name)
                || !Character.isJavaIdentifierStart(name.charAt(0))) {
            throw refuse(CRefusal.EXTRA_WORDS);
        }
        return name;
    }

    private static List<String> unqualified(List<String> words) {
        return words.stream().filter(word -> !QUALIFIERS.contains(word)).toList();
    }

    private static boolean isPartOfType(String word) {
        return word.equals("void") || CTypeNames.contain(word);
    }

    private Misuse refuse(CRefusal refusal) {
        return refusal.of(role, text);
    }
}
