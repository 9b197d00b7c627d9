package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

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

    private GeneratedLibrary() {}

    static Path compile(Path folder, String definitions) throws Exception {
        Path source = folder.resolve("functions.c");
        Path made = folder.resolve("libfunctions.so");
        Files.writeString(source, PRELUDE + definitions);
        Process cc = new ProcessBuilder("cc", "-shared", "-fPIC", "-O1", "-o", made.toString(), source.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(cc.getInputStream().readAllBytes());
        assertThat(cc.waitFor()).as(said).isZero();
        return made;
    }
}
