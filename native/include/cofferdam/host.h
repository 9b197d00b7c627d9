/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the JVM calls in libcofferdam.so: the system calls that need more than
 * one step, or that C libraries older than ours lack. Every function returns a
 * value >= 0, or minus an errno; none of them retries a wait (a caller that has
 * to notice an interrupt decides that itself).
 */
#ifndef COFFERDAM_HOST_H
#define COFFERDAM_HOST_H

#include <stdint.h>

#include "cofferdam/policy.h"

#define CFD_PUBLIC __attribute__((visibility("default")))

/*
 * A new memory file of the given size, O_CLOEXEC, sealed against shrinking,
 * growing and further seals. huge_page_bytes is the size of its pages, set aside
 * for it from the kernel's pool of these, or 0 for ordinary ones. bytes must be a
 * multiple of the page size. -ENOSPC when the pool has too few, -ENODEV or -ENOENT
 * where the kernel has no pages of that size, -ENOSYS where it has none at all;
 * -ENOMEM when memory or address space is short, -EMFILE, -ENFILE, -EINVAL.
 */
CFD_PUBLIC int cfd_memory_file(const char *name, uint64_t bytes, uint64_t huge_page_bytes);

/* Another descriptor of the same file, O_RDONLY | O_CLOEXEC: no mapping made by it can be made writable. */
CFD_PUBLIC int cfd_open_read_only(int fd);

/* Another descriptor of the same open file, O_CLOEXEC. */
CFD_PUBLIC int cfd_duplicate(int fd);

/*
 * Reserves an address range with PROT_NONE and no commitment, exactly at base,
 * left out of core dumps. -EEXIST when something is there already, -ENOMEM
 * when the address space or its limit does not allow it.
 */
CFD_PUBLIC int cfd_reserve(uint64_t base, uint64_t bytes);

/* Maps a file inside a reservation, at exactly that address. access: enum cfd_access. */
CFD_PUBLIC int cfd_map_fixed(uint64_t address, uint64_t bytes, int fd, uint32_t access);

/* Gives a mapped range back to the reservation: PROT_NONE, nothing behind it. */
CFD_PUBLIC int cfd_unmap_fixed(uint64_t address, uint64_t bytes);

/*
 * Starts the supervisor: own session, default signals, empty mask, the given
 * environment, /dev/null as stdin, stdout and stderr too unless inherit_output,
 * its end of a new socket pair as descriptor 3, and nothing else open. It drops
 * the affinity and memory policy of the calling thread by itself.
 *
 * The program is the file at path; or, if exec_fd is not -1, the memory file
 * behind that descriptor, for machines where no file may be executed.
 *
 * argv[0] ought to be "cofferdam-supervisor". Returns the process id; *socket_fd
 * and *pid_fd receive descriptors that the caller owns, both O_CLOEXEC.
 */
CFD_PUBLIC int cfd_spawn_supervisor(const char *path, const char *const *argv, const char *const *envp, int exec_fd,
                                    int inherit_output, int *socket_fd, int *pid_fd);

/*
 * Sends one message with count (0 to 4) descriptors, whole or not at all, without
 * waiting. -EAGAIN when the peer has not read what was sent before, -EPIPE or
 * -ECONNRESET when it is gone.
 */
CFD_PUBLIC int cfd_send(int socket_fd, const void *message, uint64_t bytes, const int *fds, int count);

/*
 * Receives one message and at most one descriptor (O_CLOEXEC), *fd = -1 if none
 * came. Does not block. 0 at end of file, -EAGAIN when nothing is there.
 */
CFD_PUBLIC int64_t cfd_receive(int socket_fd, void *message, uint64_t bytes, int *fd);

/* Ends a connection: the peer sees end of file, and so does the caller. The descriptor stays open. */
CFD_PUBLIC int cfd_hang_up(int socket_fd);

/* Sleeps while *word == expected, for at most timeout_ns. 0 when woken, -EAGAIN, -ETIMEDOUT, -EINTR. */
CFD_PUBLIC int cfd_futex_wait(uint32_t *word, uint32_t expected, int64_t timeout_ns);

/* The most words that one cfd_futex_wait_any takes. */
#define CFD_FUTEX_WORDS 128

/*
 * Sleeps while each word, at addresses[i], has the value expected[i], for at
 * most timeout_ns. 0 when woken, -EAGAIN, -ETIMEDOUT, -EINTR; -ENOSYS where the
 * kernel is older than 5.16; -EINVAL for more than CFD_FUTEX_WORDS words.
 */
CFD_PUBLIC int cfd_futex_wait_any(const uint64_t *addresses, const uint32_t *expected, uint32_t count,
                                  int64_t timeout_ns);

/* Wakes everyone who sleeps on the word, in whichever process. Returns how many. */
CFD_PUBLIC int cfd_futex_wake(uint32_t *word);

/* SIGKILL and friends through a pidfd. -ESRCH when the process is gone already. */
CFD_PUBLIC int cfd_signal(int pid_fd, int signal);

/* Whether the process behind a pidfd has ended, waiting for that up to timeout_ms (-1: for ever). 1, 0 or -errno. */
CFD_PUBLIC int cfd_has_ended(int pid_fd, int timeout_ms);

/* Waits for a child to end and collects it. 1 if it exited with status 0, 0 if it ended otherwise, or -ECHILD. */
CFD_PUBLIC int cfd_reap(int pid_fd);

/*
 * A folder for claims, made (0700) if it is absent, as a descriptor, O_CLOEXEC. -EPERM when it belongs to another
 * user or lets others in, -ENOTDIR or -ELOOP when something else, such as a symbolic link, has its name.
 */
CFD_PUBLIC int cfd_claim_folder(const char *path);

/*
 * Claims a CPU: locks its file in the folder, which is made if it is absent, and writes the caller's process id into
 * it. The kernel drops the lock when the descriptor that is returned, O_CLOEXEC, is closed or its holder ends.
 * -EAGAIN when somebody holds it.
 */
CFD_PUBLIC int cfd_claim(int folder_fd, uint32_t cpu);

/* Removes the file of a claim and closes its descriptor. */
CFD_PUBLIC int cfd_claim_release(int folder_fd, uint32_t cpu, int claim_fd);

/* The process that holds a CPU, 0 if none does, -EAGAIN if one does that has not yet said who it is. */
CFD_PUBLIC int cfd_claim_holder(int folder_fd, uint32_t cpu);

/* What the kernel may or may not let a process do. */
enum cfd_probe {
    CFD_PROBE_NO_NEW_PRIVILEGES = 1,
    CFD_PROBE_SYSTEM_CALL_FILTER = 2, /* seccomp, with the actions that a sandbox needs */
    CFD_PROBE_LANDLOCK = 3,           /* the answer is the version of its ABI */
    CFD_PROBE_REAL_TIME = 4,
    CFD_PROBE_MEMORY_POLICY = 5,
    CFD_PROBE_EXECUTABLE_MEMORY_FILE = 6
};

/* Tries it, in a thread of its own that ends with it: nothing sticks to the caller. 0 or more if it works, or -errno. */
CFD_PUBLIC int cfd_probe(uint32_t what);

/* Bytes of an ordinary page. */
CFD_PUBLIC int cfd_page_bytes(void);

/* The calling thread's policy. -ENOSYS where the kernel knows no nodes, -EPERM where a container forbids to ask. */
CFD_PUBLIC int cfd_get_thread_policy(struct cfd_memory_policy *policy);
CFD_PUBLIC int cfd_set_thread_policy(const struct cfd_memory_policy *policy);

/* The nodes that the calling thread may have memory of, by its cpuset. */
CFD_PUBLIC int cfd_allowed_nodes(uint8_t nodes[CFD_NODE_MASK_BYTES]);

enum cfd_move {
    CFD_MOVE_NOTHING = 0, /* for pages to come */
    CFD_MOVE_OWN = 1,     /* and those there are that no other process maps */
    CFD_MOVE_ALL = 2      /* and those that others map, too; -EPERM without CAP_SYS_NICE */
};

/*
 * Gives a range of whole pages a policy; of a mapped memory file, the file. Moves
 * pages that lie elsewhere: -EIO when some of them stayed, and the others are
 * moved. -EFAULT when a part of the range is not mapped.
 */
CFD_PUBLIC int cfd_set_range_policy(void *start, uint64_t bytes, const struct cfd_memory_policy *policy, uint32_t move);

/* The most pages that one cfd_find_pages or cfd_move_pages takes. */
#define CFD_PAGES_AT_ONCE 256

/*
 * The nodes that pages lie on: of count addresses, step bytes apart. Each becomes
 * a node, -ENOENT for a page that is not there, -EFAULT for the page of zeros that
 * stands for untouched memory or an address that is not mapped.
 */
CFD_PUBLIC int cfd_find_pages(void *start, uint64_t step, uint32_t count, int32_t *nodes);

/*
 * Moves those of them to a node whose entry in results is -EAGAIN; each becomes a
 * node or minus an errno. The kernel stops after the first batch of which a page
 * stays, and a page that needs no move or cannot be had ends a batch: the result is
 * more than 0 then, or -ENOMEM, and -EAGAIN remains of that batch, whose pages have
 * moved or not, and of all that would have come after it. Else 0 or -errno.
 */
CFD_PUBLIC int cfd_move_pages(void *start, uint64_t step, uint32_t count, int32_t node, uint32_t move,
                              int32_t *results);

/*
 * Of a mapped memory file: maps those pages of a range here that the file has and
 * that this process has not touched yet, so that cfd_find_pages sees them. None
 * is made. At most CFD_PAGES_AT_ONCE pages.
 */
CFD_PUBLIC int cfd_map_existing_pages(void *start, uint64_t bytes);

/*
 * Has all pages that a range lies in made by the calling thread, as if it wrote to them;
 * their content stays. -EFAULT when a write there would be SIGBUS (no huge page
 * is left where the policy wants it, a mapped file ends before), -ENOMEM, -EINVAL
 * when it may not be written. Before Linux 5.14 it writes if may_write is not 0, and
 * all of these end the process; -ENOSYS otherwise.
 */
CFD_PUBLIC int cfd_populate(void *start, uint64_t bytes, int may_write);

/* madvise(): MADV_HUGEPAGE or MADV_NOHUGEPAGE for whole pages. -EINVAL where the kernel has no transparent huge pages. */
CFD_PUBLIC int cfd_advise_huge_pages(void *start, uint64_t bytes, int wanted);

/*
 * Makes huge pages of the ordinary ones that are there, where it can, by copying
 * them: of the whole huge pages that the range covers. -EINVAL before Linux 6.1,
 * and where nothing is there yet; -EAGAIN, -EBUSY, -ENOMEM when it did not come off.
 */
CFD_PUBLIC int cfd_join_pages(void *start, uint64_t bytes);

/* Does nothing: what a call costs by itself. */
CFD_PUBLIC void cfd_empty(void);

#endif
