/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What `bench chaos` calls: checksummed work on shared memory that counts its
 * own runs, and that can be told to come to a bad end half way.
 *
 * Work.java computes the same, Ledger.java reads the counts, Mishap.java has the
 * numbers of the bad ends.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

/* What has become of a call, by its callee: one in shared memory for each call number. */
struct run {
    uint32_t begun;
    uint32_t finished;
    uint32_t mishaps; /* bad ends that were reached */
    uint32_t reserved;
};

enum mishap {
    NONE = 0,
    NULL_POINTER = 1,
    WRITE_TO_INPUT = 2,
    ABORT = 3,
    STACK_OVERFLOW = 4,
    ILLEGAL_INSTRUCTION = 5,
    EXIT = 6,
    FORBIDDEN_SYSTEM_CALL = 7,
    RESIDENT_MEMORY = 8,
    PRIVATE_MEMORY = 9,
    ENDLESS_LOOP = 10,
    SLEEP = 11
};

/* Or-ed to it: only in the call's first run, so that a second one ends well. */
#define FIRST_RUN_ONLY 256

#define EXIT_STATUS 42
/* More than the pool's limits allow. */
#define RESIDENT_BYTES ((size_t)128 << 20)
#define PRIVATE_BYTES ((size_t)8 << 30)
#define PAGE_BYTES 4096

static uint64_t mixed(uint64_t number, uint64_t word) {
    uint64_t z = word ^ (number + 1) * UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    return z ^ z >> 27;
}

static uint64_t work(uint64_t number, const uint64_t *input, uint64_t *output, int64_t from, int64_t to, uint64_t sum) {
    for (int64_t i = from; i < to; i++) {
        uint64_t z = mixed(number, input[i]);
        output[i] = z;
        sum = (sum << 5 | sum >> 59) ^ z;
    }
    return sum;
}

static int descend(volatile char *above) {
    volatile char frame[PAGE_BYTES];
    frame[0] = above[0];
    return descend(frame) + frame[0];
}

static void overflow_stack(void) {
    volatile char first[1] = {0};
    descend(first);
}

static void sleep_for_ever(void) {
    for (;;) {
        pause();
    }
}

/* Keeps them for good: the supervisor looks at what a worker uses now and then. */
static void use_too_much_memory(void) {
    volatile char *memory = malloc(RESIDENT_BYTES);
    if (memory == NULL) {
        abort();
    }
    for (size_t i = 0; i < RESIDENT_BYTES; i += PAGE_BYTES) {
        memory[i] = 1;
    }
    sleep_for_ever();
}

/* As code does that has never seen an allocation fail. */
static void allocate_too_much(void) {
    volatile char *memory = malloc(PRIVATE_BYTES);
    memory[0] = 1;
}

/* Until it is killed: whoever reads the output sees whether something still writes. */
static void write_for_ever(volatile uint64_t *output, int64_t words) {
    for (uint64_t n = 0;; n++) {
        output[(int64_t)(n % (uint64_t)words)]++;
    }
}

static void misbehave(enum mishap how, const uint64_t *input, uint64_t *output, int64_t words) {
    switch (how) {
    case NONE:
        return;
    case NULL_POINTER:
        *(volatile int *)NULL = 1;
        return;
    case WRITE_TO_INPUT:
        *(volatile uint64_t *)input = 0;
        return;
    case ABORT:
        abort();
    case STACK_OVERFLOW:
        overflow_stack();
        return;
    case ILLEGAL_INSTRUCTION:
        __builtin_trap();
    case EXIT:
        exit(EXIT_STATUS);
    case FORBIDDEN_SYSTEM_CALL: {
        int made = socket(AF_INET, SOCK_STREAM, 0);
        (void)made; /* it is not returned from */
        return;
    }
    case RESIDENT_MEMORY:
        use_too_much_memory();
        return;
    case PRIVATE_MEMORY:
        allocate_too_much();
        return;
    case ENDLESS_LOOP:
        write_for_ever(output, words);
        return;
    case SLEEP:
        sleep_for_ever();
        return;
    }
}

/*
 * Writes each word of the input, mixed with the call's number, to the output, and returns their checksum. The run is
 * passed as a number, so that calls whose memory is copied count in the same place as the others.
 */
uint64_t chaos_work(uint64_t number, uint64_t run_address, const uint64_t *input, uint64_t *output, int64_t words,
                    int32_t mishap) {
    struct run *run = (struct run *)(uintptr_t)run_address;
    uint32_t before = __atomic_fetch_add(&run->begun, 1, __ATOMIC_SEQ_CST);
    uint64_t sum = work(number, input, output, 0, words / 2, 0);
    if (mishap != NONE && (before == 0 || (mishap & FIRST_RUN_ONLY) == 0)) {
        __atomic_fetch_add(&run->mishaps, 1, __ATOMIC_SEQ_CST);
        misbehave((enum mishap)(mishap & ~FIRST_RUN_ONLY), input, output, words);
    }
    sum = work(number, input, output, words / 2, words, sum);
    __atomic_fetch_add(&run->finished, 1, __ATOMIC_SEQ_CST);
    return sum;
}
