/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Limits that the kernel does not enforce by itself: resident size, CPU time,
 * and the memory of the pool. Looked at every few milliseconds while there is
 * one, and never otherwise.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "supervisor/supervisor.h"

#define LOOK_EVERY_NS 10000000

uint64_t resident_bytes(pid_t pid) {
    char path[32], text[128];
    snprintf(path, sizeof path, "/proc/%d/statm", (int)pid);
    int fd = TEMP_FAILURE_RETRY(open(path, O_RDONLY | O_CLOEXEC));
    if (fd < 0) {
        return 0;
    }
    ssize_t got;
    do {
        got = read(fd, text, sizeof text - 1);
    } while (got < 0 && errno == EINTR);
    close(fd);
    if (got <= 0) {
        return 0;
    }
    text[got] = '\0';
    char *at = text; /* size, resident, shared, ... in pages */
    strtoul(at, &at, 10);
    unsigned long resident = strtoul(at, &at, 10);
    unsigned long shared = strtoul(at, &at, 10);
    return resident > shared ? (resident - shared) * (uint64_t)sysconf(_SC_PAGESIZE) : 0;
}

static uint64_t cpu_ns(pid_t pid) {
    clockid_t clock;
    struct timespec used;
    if (clock_getcpuclockid(pid, &clock) != 0 || clock_gettime(clock, &used) != 0) {
        return 0; /* it has ended */
    }
    return (uint64_t)used.tv_sec * 1000000000 + (uint64_t)used.tv_nsec;
}

static void end(struct worker *worker, enum cfd_cause cause, uint64_t limit, uint64_t seen) {
    worker->cause = cause;
    worker->limit = limit;
    worker->seen = seen;
    worker_event(worker, WORKER_KILL);
}

static void look_at_worker(struct worker *worker, uint64_t resident) {
    const struct cfd_limits *limits = &supervisor.limits;
    if (limits->resident_bytes != 0 && resident > limits->resident_bytes) {
        end(worker, CFD_CAUSE_RESIDENT, limits->resident_bytes, resident);
        return;
    }
    uint64_t used = limits->cpu_ns != 0 ? cpu_ns(worker->pid) : 0;
    if (used > limits->cpu_ns) {
        end(worker, CFD_CAUSE_CPU, limits->cpu_ns, used);
    }
}

static void look_at_all(void) {
    const struct cfd_limits *limits = &supervisor.limits;
    bool counts_memory = limits->resident_bytes != 0 || limits->pool_resident_bytes != 0;
    uint64_t sum = 0, most = 0;
    struct worker *largest = NULL;
    for (unsigned i = 0; i < supervisor.worker_room; i++) {
        struct worker *worker = &supervisor.workers[i];
        if (!worker_lives(worker)) {
            continue;
        }
        uint64_t resident = counts_memory ? resident_bytes(worker->pid) : 0;
        look_at_worker(worker, resident);
        if (worker_lives(worker)) { /* one that has just been ended gives its memory back */
            sum += resident;
            largest = resident > most ? worker : largest;
            most = resident > most ? resident : most;
        }
    }
    if (limits->pool_resident_bytes != 0 && sum > limits->pool_resident_bytes && largest != NULL) {
        end(largest, CFD_CAUSE_POOL_RESIDENT, limits->pool_resident_bytes, sum);
    }
}

int64_t look_at_limits(int64_t now) {
    static int64_t next_ns;
    const struct cfd_limits *limits = &supervisor.limits;
    if (limits->resident_bytes == 0 && limits->cpu_ns == 0 && limits->pool_resident_bytes == 0) {
        return CFD_NEVER;
    }
    if (now >= next_ns) {
        look_at_all();
        next_ns = now + LOOK_EVERY_NS;
    }
    return next_ns;
}
