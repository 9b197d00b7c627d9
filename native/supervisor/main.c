/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <poll.h>

#include "protocol/clock.h"
#include "supervisor/supervisor.h"

#define SEND_AGAIN_MS 10

struct supervisor supervisor;

/* The JVM waits for nothing else. If it is gone, that shows as end of file. */
static void report_ready(void) {
    const struct cfd_notice ready = {.kind = CFD_MESSAGE_READY};
    while (!send_message(supervisor.link_fd, &ready, sizeof ready, -1) && errno != EPIPE && errno != ECONNRESET) {
        struct pollfd link = {.fd = supervisor.link_fd, .events = POLLOUT};
        if (errno == EAGAIN) {
            poll(&link, 1, -1); /* it is still reading of the workers */
        } else {
            poll(NULL, 0, SEND_AGAIN_MS); /* memory is short */
        }
    }
}

int main(int argc, char **argv) {
    cfd_title_remember(argc, argv);
    cfd_title_set("cofferdam-supervisor");
    become_supervisor();
    receive_setup();
    staff(cfd_now_ns());
    report_ready();
    watch();
}
