/* SPDX-License-Identifier: Apache-2.0 */
/* What workers say to the supervisor, each by a pipe of its own. */
#include <unistd.h>

#include "supervisor/supervisor.h"

/* An answer that cannot be sent is a full socket: the worker does not read, and its call's deadline will find it. */
static void heed(struct worker *worker, const struct cfd_notice *said) {
    switch (said->kind) {
    case CFD_MESSAGE_LIST:
        asked_for_list(worker, (uint32_t)said->value);
        break;
    case CFD_MESSAGE_FETCH:
        asked_for_arena(worker, said->value);
        break;
    default: /* scribbled upon */
        break;
    }
}

void hear_worker(struct worker *worker) {
    struct cfd_notice said;
    if (worker->question_fd < 0) {
        return;
    }
    ssize_t got = read(worker->question_fd, &said, sizeof said);
    if (got == (ssize_t)sizeof said) {
        heed(worker, &said);
    } else if (got >= 0) {
        /* Closed, or scribbled upon: from now on it asks in vain, which its call's deadline will find. */
        unwatch_and_close(&worker->question_fd);
    }
}
