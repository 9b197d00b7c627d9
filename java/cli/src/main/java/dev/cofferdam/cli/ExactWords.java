package dev.cofferdam.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of the command line as UTF-8. Java decodes them in the encoding of the locale, and in the C locale, which
 * is what a bare container has, turns everything beyond ASCII into question marks.
 */
final class ExactWords {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private ExactWords() {}

    /**
     * What the user typed for {@code decoded}, the words given to main. Returns {@code decoded} itself where this
     * cannot be told.
     *
     * @throws Misuse if a word is not UTF-8
     */
    static String[] of(String[] decoded) {
        try {
            return of(decoded, Files.readAllBytes(COMMAND_LINE));
        } catch (IOException _) {
            return decoded;
        }
    }

    /** The last words of {@code commandLine}, each ended by a NUL, if {@code decoded} can have been made of them. */
    static String[] of(String[] decoded, byte[] commandLine) {
        List<ByteBuffer> words = split(commandLine);
        if (words.size() < decoded.length) {
            return decoded;
        }
        String[] exact = new String[decoded.length];
        for (int i = 0; i < exact.length; i++) {
            exact[i] = utf8(words.get(words.size() - exact.length + i));
            if (isAscii(exact[i]) && !exact[i].equals(decoded[i])) {
                return decoded;
            }
        }
        return exact;
    }

    private static List<ByteBuffer> split(byte[] commandLine) {
        List<ByteBuffer> words = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] == 0) {
                words.add(ByteBuffer.wrap(commandLine, begin, i - begin));
                begin = i + 1;
            }
        }
        return words;
    }

    private static String utf8(ByteBuffer word) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(word).toString();
        } catch (CharacterCodingException _) {
            throw new Misuse(
                    "'" + StandardCharsets.UTF_8.decode(word) + "'", "it is not UTF-8", "give text in that encoding");
        }
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }
}
