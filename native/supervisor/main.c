/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <poll.h>

#include "protocol/clock.h"
#include "supervisor/supervisor.h"

struct supervisor supervisor;

int main(int argc, char **argv) {
    cfd_title_remember(argc, argv);
    cfd_title_set("cofferdam-supervisor");
    become_supervisor();
    receive_setup();
    staff(cfd_now_ns());
    const struct cfd_notice ready = {.kind = CFD_MESSAGE_READY};
    while (!send_message(supervisor.link_fd, &ready, sizeof ready, -1) && errno == EAGAIN) {
        struct pollfd link = {.fd = supervisor.link_fd, .events = POLLOUT};
        poll(&link, 1, -1); /* the JVM is still reading of the workers; if it is gone, that shows as end of file */
    }
    watch();
}
