/* SPDX-License-Identifier: Apache-2.0 */
#include "supervisor/supervisor.h"

struct supervisor supervisor;

int main(int argc, char **argv) {
    cfd_title_remember(argc, argv);
    cfd_title_set("cofferdam-supervisor");
    become_supervisor();
    receive_setup();
    for (unsigned i = 0; i < supervisor.slot_count; i++) {
        slot_event(&supervisor.slots[i], EVENT_START);
    }
    const struct cfd_notice ready = {.kind = CFD_MESSAGE_READY};
    send_message(supervisor.link_fd, &ready, sizeof ready, -1); /* a JVM that is gone shows as end of file */
    watch();
}
