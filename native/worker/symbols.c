/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One pointer is a jump at a fixed address, the same bytes in every worker, to
 * where the worker's own table says. The jump leaves the pointer's number in a
 * register that a call does not preserve anyway, for the function that says
 * which symbol could not be bound.
 */
#include "worker/symbols.h"

#include <dlfcn.h>
#include <elf.h>
#include <errno.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "cofferdam/catalog.h"
#include "cofferdam/window.h"
#include "worker/worker.h"

const uint64_t *cfd_symbols_listed;
uint64_t cfd_symbols_bound;

static const struct cfd_symbol *symbols;
/* Where each pointer leads in this process; NULL in a process without a window. */
static uint64_t *targets;
/* Why a symbol could not be bound, by its pointer's number. */
static const char *reasons[CFD_MAX_SYMBOLS];
static char refusal[128] = "this process has no window";

/* By assembly, since the number arrives in a register that no calling convention knows. */
void cfd_symbols_unbound(void);

#if defined(__x86_64__)
__asm__(".text\n"
        ".hidden cfd_symbols_unbound\n"
        ".globl cfd_symbols_unbound\n"
        ".type cfd_symbols_unbound, @function\n"
        "cfd_symbols_unbound:\n"
        "    endbr64\n"
        "    movl %r11d, %edi\n"
        "    jmp say_what_is_missing\n"
        ".size cfd_symbols_unbound, .-cfd_symbols_unbound\n");

static void write_jump(uint8_t *at, uint32_t number, const uint64_t *target) {
    static const uint8_t jump[CFD_SYMBOL_BYTES] = {
        0xf3, 0x0f, 0x1e, 0xfa,       /* endbr64 */
        0x41, 0xbb, 0,    0,    0, 0, /* mov r11d, number */
        0xff, 0x25, 0,    0,    0, 0, /* jmp [rip + distance] */
    };
    int32_t distance = (int32_t)((const uint8_t *)target - (at + sizeof jump));
    memcpy(at, jump, sizeof jump);
    memcpy(at + 6, &number, sizeof number);
    memcpy(at + 12, &distance, sizeof distance);
}
#elif defined(__aarch64__)
__asm__(".text\n"
        ".hidden cfd_symbols_unbound\n"
        ".globl cfd_symbols_unbound\n"
        ".type cfd_symbols_unbound, %function\n"
        "cfd_symbols_unbound:\n"
        "    hint #34\n" /* bti c */
        "    mov w0, w17\n"
        "    b say_what_is_missing\n"
        ".size cfd_symbols_unbound, .-cfd_symbols_unbound\n");

static void write_jump(uint8_t *at, uint32_t number, const uint64_t *target) {
    uint32_t words = (uint32_t)((const uint8_t *)target - (at + 8)) / 4;
    const uint32_t jump[] = {
        0xd503245f,               /* bti c */
        0x52800011 | number << 5, /* mov w17, number */
        0x58000010 | words << 5,  /* ldr x16, [pc + distance] */
        0xd61f0200,               /* br x16 */
    };
    memcpy(at, jump, sizeof jump);
}
#endif

__attribute__((used)) static _Noreturn void say_what_is_missing(uint32_t number) {
    for (uint64_t i = 0; i < cfd_symbols_bound; i++) {
        if (symbols[i].index == number) {
            dprintf(STDERR_FILENO, "cofferdam-worker: the pointer to %s of %s leads nowhere: %s\n",
                    cfd_worker_text(symbols[i].symbol), cfd_worker_text(symbols[i].library),
                    reasons[number] != NULL ? reasons[number] : "out of memory");
            abort();
        }
    }
    dprintf(STDERR_FILENO, "cofferdam-worker: a pointer to a function was called that is not known in this pool\n");
    abort();
}

const char *cfd_symbols_refusal(void) { return targets == NULL ? refusal : NULL; }

void cfd_symbols_map(uint64_t window_base) {
    uint8_t *jumps = (uint8_t *)(window_base + CFD_CONTROL_SYMBOLS);
    size_t jumps_bytes = (size_t)CFD_MAX_SYMBOLS * CFD_SYMBOL_BYTES;
    uint64_t *table = (uint64_t *)(window_base + CFD_CONTROL_SYMBOL_TARGETS);
    size_t table_bytes = CFD_MAX_SYMBOLS * sizeof *table;
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
    if (mmap(jumps, jumps_bytes, PROT_READ | PROT_WRITE, flags, -1, 0) == MAP_FAILED ||
        mmap(table, table_bytes, PROT_READ | PROT_WRITE, flags, -1, 0) == MAP_FAILED) {
        snprintf(refusal, sizeof refusal, "no memory for pointers to functions: %s", strerror(errno));
        return;
    }
    for (uint32_t i = 0; i < CFD_MAX_SYMBOLS; i++) {
        write_jump(jumps + (size_t)i * CFD_SYMBOL_BYTES, i, &table[i]);
        table[i] = (uint64_t)cfd_symbols_unbound;
    }
    if (mprotect(jumps, jumps_bytes, PROT_READ | PROT_EXEC) != 0) { /* SELinux without execmem, for one */
        snprintf(refusal, sizeof refusal, "the kernel lets no code be made at run time (mprotect: %s)",
                 strerror(errno));
        return;
    }
    __builtin___clear_cache((char *)jumps, (char *)jumps + jumps_bytes);
    targets = table;
}

bool cfd_symbols_is_data(const void *address) {
    Dl_info information;
    void *entry = NULL;
    if (dladdr1(address, &information, &entry, RTLD_DL_SYMENT) == 0 || entry == NULL ||
        information.dli_saddr != address) {
        return false;
    }
    unsigned char type = ELF64_ST_TYPE(((const ElfW(Sym) *)entry)->st_info);
    return type == STT_OBJECT || type == STT_COMMON;
}

void cfd_symbols_use(const char *catalog) {
    cfd_symbols_listed = (const uint64_t *)(catalog + CFD_CATALOG_SYMBOL_COUNT_OFFSET);
    symbols = (const struct cfd_symbol *)(catalog + CFD_CATALOG_SYMBOLS_OFFSET);
}

static void bind_one(const struct cfd_symbol *symbol) {
    char message[CFD_MESSAGE_BYTES];
    void *address;
    cfd_worker_reach_revision(symbol->revision);
    if (cfd_worker_find(symbol->library, symbol->symbol, &address, message) == CFD_OK) {
        targets[symbol->index] = (uint64_t)address;
    } else {
        reasons[symbol->index] = strdup(message); /* said when it is called, which may never be */
    }
}

/*
 * A worker that is held for somebody is not replaced for a symbol that somebody
 * else asked for: it leaves it out until it is not held any more.
 */
void cfd_symbols_bind(bool is_held) {
    uint64_t listed = __atomic_load_n(cfd_symbols_listed, __ATOMIC_ACQUIRE);
    uint64_t left_out = listed;
    for (uint64_t i = cfd_symbols_bound; i < listed; i++) {
        const struct cfd_symbol *symbol = &symbols[i];
        if (targets == NULL || symbol->index >= CFD_MAX_SYMBOLS) {
            continue;
        }
        if (is_held && !cfd_worker_has_revision(symbol->revision)) {
            left_out = i < left_out ? i : left_out;
        } else if (targets[symbol->index] == (uint64_t)cfd_symbols_unbound && reasons[symbol->index] == NULL) {
            bind_one(symbol);
        }
    }
    cfd_symbols_bound = left_out; /* from there on once more before the next call, until nothing is left out */
}
