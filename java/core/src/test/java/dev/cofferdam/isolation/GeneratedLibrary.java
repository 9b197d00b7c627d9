package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A library of C functions that a test makes up: each folds its arguments into a hash and its result out of that. */
final class GeneratedLibrary {
    private static final String PRELUDE = """
            #include <errno.h>
            #include <stdarg.h>
            #include <stdbool.h>
            #include <stdint.h>
            #include <string.h>

            #define UNUSED __attribute__((unused))

            UNUSED static uint64_t fold(uint64_t hash, uint64_t bits) {
                hash = (hash ^ bits) * 0x9e3779b97f4a7c15u;
                return hash ^ hash >> 29;
            }

            UNUSED static uint64_t bits_of_float(float value) {
                uint32_t bits;
                memcpy(&bits, &value, sizeof bits);
                return bits;
            }

            UNUSED static uint64_t bits_of_double(double value) {
                uint64_t bits;
                memcpy(&bits, &value, sizeof bits);
                return bits;
            }

            /* One in four is a NaN with a payload, quiet or signalling; one in four is subnormal or a zero. */
            UNUSED static float float_of_bits(uint64_t hash) {
                uint32_t bits = (uint32_t)(hash >> 8), exponent = 0x7f800000u;
                bits = hash % 4 == 0 ? bits | exponent : hash % 4 == 1 ? bits & ~exponent : bits;
                float value;
                memcpy(&value, &bits, sizeof value);
                return value;
            }

            UNUSED static double double_of_bits(uint64_t hash) {
                uint64_t bits = fold(hash, 1), exponent = 0x7ff0000000000000u;
                bits = hash % 4 == 0 ? bits | exponent : hash % 4 == 1 ? bits & ~exponent : bits;
                double value;
                memcpy(&value, &bits, sizeof value);
                return value;
            }

            UNUSED static uint64_t fold_bytes(uint64_t hash, const void *value, int offset, int count) {
                const unsigned char *bytes = (const unsigned char *)value + offset;
                for (int i = 0; i < count; i++) {
                    hash = fold(hash, bytes[i]);
                }
                return hash;
            }

            UNUSED static void set_bytes(void *value, int offset, int count, uint64_t hash) {
                unsigned char *bytes = (unsigned char *)value + offset;
                for (int i = 0; i < count; i++) {
                    hash = fold(hash, (uint64_t)offset);
                    bytes[i] = (unsigned char)(hash >> 13);
                }
            }

            """;

    private static final int MOST_UNITS = 4;

    private GeneratedLibrary() {}

    /**
     * Makes a library of functions, in as many translation units as compilers may run at once.
     *
     * @param types declarations that all of them use
     */
    static Path compile(Path folder, String types, List<String> functions) throws Exception {
        int units = Math.min(Runtime.getRuntime().availableProcessors(), MOST_UNITS);
        List<String> objects = new ArrayList<>();
        List<Process> compilers = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            Path source = folder.resolve("functions" + i + ".c");
            List<String> own = functions.subList(i * functions.size() / units, (i + 1) * functions.size() / units);
            Files.writeString(source, PRELUDE + types + String.join("\n", own));
            objects.add(folder.resolve("functions" + i + ".o").toString());
            compilers.add(cc("-c", "-fPIC", "-O1", "-o", objects.getLast(), source.toString()));
        }
        for (Process compiler : compilers) {
            finish(compiler);
        }
        Path made = folder.resolve("libfunctions.so");
        List<String> link = new ArrayList<>(List.of("-shared", "-o", made.toString()));
        link.addAll(objects);
        finish(cc(link.toArray(String[]::new)));
        return made;
    }

    private static Process cc(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("cc"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static void finish(Process compiler) throws Exception {
        try (InputStream output = compiler.getInputStream()) {
            String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(compiler.waitFor()).as(said).isZero();
        } finally {
            compiler.destroyForcibly();
        }
    }
}
