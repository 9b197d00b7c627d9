/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: Philox against the known answers of Random123, and the mappings
 * that the header states, element by element, whatever the pieces; and that the
 * numbers have the moments they should.
 */
#include "test/kernels.h"

enum { MANY = 1 << 20 };
static double d[MANY];
static float s[MANY];

/* From kat_vectors of Random123 1.14: counter, key, result. */
static void the_known_answers_come_out(void) {
    static const uint32_t known[][10] = {
        {0, 0, 0, 0, 0, 0, 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8},
        {~0u, ~0u, ~0u, ~0u, ~0u, ~0u, 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd},
        {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0, 0xd16cfe09, 0x94fdcceb, 0x5001e420,
         0x24126ea1},
    };
    for (int i = 0; i < COUNT(known); i++) {
        uint32_t result[4];
        cfd_philox4x32(known[i], known[i] + 4, result);
        CHECK(memcmp(result, known[i] + 6, sizeof result) == 0);
    }
}

static void block_of(uint64_t seed, uint64_t stream, uint64_t number, uint32_t *words) {
    uint32_t counter[] = {(uint32_t)number, (uint32_t)(number >> 32), (uint32_t)stream, (uint32_t)(stream >> 32)};
    uint32_t key[] = {(uint32_t)seed, (uint32_t)(seed >> 32)};
    cfd_philox4x32(counter, key, words);
}

static double uniform_double(uint64_t seed, uint64_t stream, uint64_t i) {
    uint32_t words[4];
    block_of(seed, stream, i / 2, words);
    return (double)((words[i % 2 * 2] | (uint64_t)words[i % 2 * 2 + 1] << 32) >> 11) * 0x1p-53;
}

static uint32_t word_of_float(uint64_t seed, uint64_t stream, uint64_t i) {
    uint32_t words[4];
    block_of(seed, stream, i / 4, words);
    return words[i % 4];
}

static void elements_are_those_of_the_formula(uint64_t seed, uint64_t stream, int64_t first, int64_t n) {
    cfd_duniform(n, seed, stream, first, d, 1);
    cfd_suniform(n, seed, stream, first, s, 1);
    for (int64_t i = 0; i < n; i++) {
        uint64_t at = (uint64_t)(first + i);
        CHECK(d[i] == uniform_double(seed, stream, at));
        CHECK(s[i] == (float)(word_of_float(seed, stream, at) >> 8) * 0x1p-24f);
    }
    cfd_dnormal(n, seed, stream, first, d, 1);
    cfd_snormal(n, seed, stream, first, s, 1);
    for (int64_t i = 0; i < n; i++) {
        uint64_t even = (uint64_t)(first + i) & ~1ull, odd = even + 1;
        int is_cos = even == (uint64_t)(first + i);
        wide radius = WIDE(sqrt)(-2 * WIDE(log)((wide)uniform_double(seed, stream, even) + 0x1p-53));
        wide angle = 2 * WIDE(acos)(-1) * uniform_double(seed, stream, odd);
        wide normal = radius * (is_cos ? WIDE(cos)(angle) : WIDE(sin)(angle));
        CHECK(fabs((double)(d[i] - normal)) <= 8 * U_DOUBLE * (1 + fabs(d[i])));
        radius = WIDE(sqrt)(-2 * WIDE(log)((float)((word_of_float(seed, stream, even) + 0.5) * 0x1p-32)));
        angle = 2 * WIDE(acos)(-1) * (word_of_float(seed, stream, odd) >> 8) * 0x1p-24;
        normal = radius * (is_cos ? WIDE(cos)(angle) : WIDE(sin)(angle));
        CHECK(fabs((double)(s[i] - normal)) <= 8 * U_SINGLE * (1 + fabs(s[i])));
    }
}

static void pieces_give_the_same_numbers(void) {
    static double whole[5000], part[5000 * 3];
    static float whole_s[5000], part_s[5000];
    cfd_dnormal(5000, 11, 3, 17, whole, 1);
    cfd_snormal(5000, 11, 3, 17, whole_s, 1);
    for (int64_t i = 0, length = 1; i < 5000; i += length, length = (length * 7 + 1) % 1300 + 1) {
        int64_t n = 5000 - i < length ? 5000 - i : length;
        cfd_dnormal(n, 11, 3, 17 + i, part + 3 * i, 3);
        cfd_snormal(n, 11, 3, 17 + i, part_s + (5000 - i - n), -1);
    }
    for (int i = 0; i < 5000; i++) {
        CHECK(part[3 * i] == whole[i]);
        CHECK(part_s[4999 - i] == whole_s[i]);
    }
}

/* Mean, variance and fourth moment, each within five of its own standard deviations. */
static void moments_are(const char *what, double mean, double variance, double fourth, double (*at)(int)) {
    double sum = 0, squares = 0, fourths = 0;
    for (int i = 0; i < MANY; i++) {
        double x = at(i) - mean;
        sum += x;
        squares += x * x;
        fourths += x * x * x * x;
    }
    if (!(fabs(sum) < 5 * sqrt(MANY * variance)) ||
        !(fabs(squares - MANY * variance) < 5 * sqrt(MANY * (fourth - variance * variance))) ||
        !(fabs(fourths / MANY / fourth - 1) < 0.02)) {
        fprintf(stderr, "%s: mean %g, variance %g, fourth moment %g\n", what, mean + sum / MANY, squares / MANY,
                fourths / MANY);
        exit(1);
    }
}

static double of_d(int i) { return d[i]; }
static double of_s(int i) { return s[i]; }

static void numbers_are_as_random_as_they_should_be(void) {
    cfd_duniform(MANY, 1, 2, 0, d, 1);
    cfd_suniform(MANY, 1, 2, 0, s, 1);
    moments_are("uniform double", 0.5, 1.0 / 12, 1.0 / 80, of_d);
    moments_are("uniform float", 0.5, 1.0 / 12, 1.0 / 80, of_s);
    cfd_dnormal(MANY, 1, 2, 0, d, 1);
    cfd_snormal(MANY, 1, 2, 0, s, 1);
    moments_are("normal double", 0, 1, 3, of_d);
    moments_are("normal float", 0, 1, 3, of_s);
}

int main(int count, char **arguments) {
    skip_without(count, arguments);
    the_known_answers_come_out();
    for (int64_t n = 0; n < 40; n++) {
        elements_are_those_of_the_formula(0x123456789abcdef0, 0xfedcba9876543210, n, n);
    }
    elements_are_those_of_the_formula(1, 0, 0, 5003);
    elements_are_those_of_the_formula(1, 0, (1ll << 33) - 1001, 2003);
    elements_are_those_of_the_formula(1, 0, (1ll << 34) - 1000, 2000);
    for (int64_t before = 0; before < 70; before++) {
        elements_are_those_of_the_formula(3, 5, (1ll << 33) - before, 71);
        elements_are_those_of_the_formula(3, 5, (1ll << 34) - before, 71);
    }
    elements_are_those_of_the_formula(1, ~0ull, INT64_MAX - 3000, 3000);
    pieces_give_the_same_numbers();
    numbers_are_as_random_as_they_should_be();
    return 0;
}
