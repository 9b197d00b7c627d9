/* SPDX-License-Identifier: Apache-2.0 */
/* Which file of a process each program counter lies in, by /proc/PID/maps. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "supervisor/crashed.h"

/* Read of one process: thousands of mappings, and little enough not to keep the other workers' deadlines waiting. */
#define MOST_BYTES 1048576

/* One line of /proc/PID/maps. */
struct mapping {
    uint64_t start, end, file_offset;
    const char *path; /* "" for memory without a file */
};

/* Where the file of the current line begins in memory: its mappings follow one another. */
struct module_start {
    char path[CFD_MODULE_BYTES];
    uint64_t address;
};

static uint64_t parse_hex(const char **at) {
    uint64_t value = 0;
    for (;; (*at)++) {
        char c = **at;
        if (c >= '0' && c <= '9') {
            value = value << 4 | (uint64_t)(c - '0');
        } else if (c >= 'a' && c <= 'f') {
            value = value << 4 | (uint64_t)(c - 'a' + 10);
        } else {
            return value;
        }
    }
}

static const char *skip_field(const char *at) {
    while (*at != ' ' && *at != '\0') {
        at++;
    }
    while (*at == ' ') {
        at++;
    }
    return at;
}

/* start-end perms offset dev inode path */
static struct mapping parse_mapping(const char *line) {
    struct mapping mapping;
    mapping.start = parse_hex(&line);
    line = *line == '-' ? line + 1 : line;
    mapping.end = parse_hex(&line);
    line = skip_field(skip_field(line));
    mapping.file_offset = parse_hex(&line);
    mapping.path = skip_field(skip_field(skip_field(line)));
    return mapping;
}

static uint32_t module_named(struct cfd_places *places, const char *path) {
    for (uint32_t i = 0; i < places->module_count; i++) {
        if (strncmp(places->modules[i], path, CFD_MODULE_BYTES - 1) == 0) {
            return i;
        }
    }
    if (places->module_count == CFD_MAX_MODULES) {
        return CFD_NO_MODULE;
    }
    uint32_t index = places->module_count++;
    size_t length = strnlen(path, CFD_MODULE_BYTES - 1);
    memcpy(places->modules[index], path, length);
    return index;
}

static void locate_in(const char *line, struct module_start *module, const struct cfd_crash *report,
                      struct cfd_places *places) {
    struct mapping mapping = parse_mapping(line);
    if (mapping.path[0] != '/') {
        return;
    }
    if (strncmp(module->path, mapping.path, CFD_MODULE_BYTES - 1) != 0 || mapping.file_offset == 0) {
        strncpy(module->path, mapping.path, CFD_MODULE_BYTES - 1);
        module->address = mapping.start - mapping.file_offset;
    }
    for (uint32_t i = 0; i < report->frame_count; i++) {
        uint64_t pc = report->frames[i];
        if (pc >= mapping.start && pc < mapping.end) {
            places->frames[i].module = module_named(places, mapping.path);
            places->frames[i].offset = pc - module->address;
        }
    }
}

static void read_mappings(int fd, const struct cfd_crash *report, struct cfd_places *places) {
    static char buffer[16384];
    struct module_start module = {.address = 0};
    size_t kept = 0, total = 0;
    ssize_t got;
    while (total < MOST_BYTES && (got = TEMP_FAILURE_RETRY(read(fd, buffer + kept, sizeof buffer - 1 - kept))) > 0) {
        size_t filled = kept + (size_t)got, line = 0;
        total += (size_t)got;
        for (size_t i = kept; i < filled; i++) {
            if (buffer[i] == '\n') {
                buffer[i] = '\0';
                locate_in(buffer + line, &module, report, places);
                line = i + 1;
            }
        }
        kept = filled - line;
        memmove(buffer, buffer + line, kept);
        if (kept == sizeof buffer - 1) {
            kept = 0; /* a path longer than the buffer is no module of ours */
        }
    }
}

void find_places(pid_t pid, const struct cfd_crash *report, struct cfd_places *places) {
    char path[32];
    memset(places, 0, sizeof *places);
    for (unsigned i = 0; i < CFD_MAX_FRAMES; i++) {
        places->frames[i].module = CFD_NO_MODULE;
    }
    snprintf(path, sizeof path, "/proc/%d/maps", (int)pid);
    int fd = TEMP_FAILURE_RETRY(open(path, O_RDONLY | O_CLOEXEC));
    if (fd < 0) {
        return; /* what it says then has no names; it still says it */
    }
    read_mappings(fd, report, places);
    close(fd);
}
