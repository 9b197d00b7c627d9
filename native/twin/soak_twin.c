/* SPDX-License-Identifier: Apache-2.0 */
/*
 * soak_twin PAIRS: what handing calls over costs where many callers share few
 * CPUs, without Java and without a worker that ever dies. Callers and workers are
 * processes; each caller sleeps until its worker has answered, which sleeps until
 * it is called. It waits for a line on stdin, "calls COUNT", has all callers
 * together make so many, and prints "ns NANOSECONDS cpu NANOSECONDS": how long
 * that took, and what all processes spent on CPUs. At end of file it ends.
 */
#include <semaphore.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

#include "protocol/clock.h"
#include "protocol/handoff.h"

/* As a platform thread of the JVM does. */
#define SLICE_NS 10000000

struct crowd {
    sem_t go;   /* posted once for each caller */
    sem_t done; /* by each */
    long calls; /* that each is to make */
};

static void *shared_pages(size_t bytes) {
    void *at = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED) {
        perror("mmap");
        exit(1);
    }
    return at;
}

static void wait_for(sem_t *semaphore) {
    while (sem_wait(semaphore) != 0) { /* EINTR */
    }
}

static _Noreturn void serve(const struct cfd_request *request, struct cfd_response *response) {
    for (uint64_t last = 0;;) {
        last = cfd_handoff_next(request, response, last, 0);
        cfd_handoff_answer(request, response, last);
    }
}

static _Noreturn void make_calls(struct crowd *crowd, struct cfd_request *request, struct cfd_response *response) {
    for (uint64_t sequence = 0;;) {
        wait_for(&crowd->go);
        for (long left = crowd->calls; left > 0; left--) {
            cfd_handoff_publish(request, ++sequence);
            cfd_handoff_rouse_worker(request, response);
            while (cfd_handoff_answer_seen(response) != sequence) {
                cfd_handoff_park_caller(request, response, sequence - 1, SLICE_NS);
            }
        }
        sem_post(&crowd->done); /* cannot overflow: there are fewer callers than a semaphore counts */
    }
}

/* Zero in the child, which ends with its parent; else the child's clock. */
static clockid_t fork_one(pid_t parent) {
    pid_t child = fork();
    if (child < 0) {
        perror("fork");
        exit(1);
    }
    if (child == 0) {
        if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent) {
            exit(1);
        }
        return 0;
    }
    clockid_t clock;
    if (clock_getcpuclockid(child, &clock) != 0) {
        fprintf(stderr, "process %d has no clock\n", child);
        exit(1);
    }
    return clock; /* never that of this process, or CLOCK_REALTIME, which is 0 */
}

/* What all processes have spent on CPUs. */
static int64_t spent(const clockid_t *clocks, int count) {
    int64_t sum = 0;
    for (int i = 0; i < count; i++) {
        struct timespec time;
        if (clock_gettime(clocks[i], &time) != 0) {
            perror("clock_gettime");
            exit(1);
        }
        sum += (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
    }
    return sum;
}

int main(int argc, char **argv) {
    int pairs = argc == 2 ? atoi(argv[1]) : 0;
    if (pairs <= 0) {
        fprintf(stderr, "usage: %s PAIRS\n", argv[0]);
        return 2;
    }
    struct crowd *crowd = shared_pages(sizeof *crowd);
    if (sem_init(&crowd->go, 1, 0) != 0 || sem_init(&crowd->done, 1, 0) != 0) {
        perror("sem_init");
        return 1;
    }
    clockid_t *clocks = calloc((size_t)pairs, 2 * sizeof *clocks);
    if (clocks == NULL) {
        perror("calloc");
        return 1;
    }
    pid_t self = getpid();
    for (int i = 0; i < pairs; i++) {
        struct cfd_request *request = shared_pages(CFD_REQUEST_BYTES);
        struct cfd_response *response = shared_pages(CFD_RESPONSE_BYTES);
        if ((clocks[2 * (size_t)i] = fork_one(self)) == 0) {
            serve(request, response);
        }
        if ((clocks[2 * (size_t)i + 1] = fork_one(self)) == 0) {
            make_calls(crowd, request, response);
        }
    }
    long calls;
    while (scanf(" calls %ld", &calls) == 1) {
        crowd->calls = (calls + pairs - 1) / pairs;
        int64_t start = cfd_now_ns(), spent_before = spent(clocks, 2 * pairs);
        for (int i = 0; i < pairs; i++) {
            sem_post(&crowd->go);
        }
        for (int i = 0; i < pairs; i++) {
            wait_for(&crowd->done);
        }
        printf("ns %lld cpu %lld\n", (long long)(cfd_now_ns() - start),
               (long long)(spent(clocks, 2 * pairs) - spent_before));
        fflush(stdout);
    }
    free(clocks);
    return 0;
}
