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

#define CFD_PUBLIC __attribute__((visibility("default")))

/*
 * A new memory file of the given size, O_CLOEXEC, sealed against shrinking,
 * growing and further seals. bytes must be a multiple of the page size.
 * -ENOMEM, -EMFILE, -ENFILE, -EINVAL.
 */
CFD_PUBLIC int cfd_memory_file(const char *name, uint64_t bytes);

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

/* Does nothing: what a call costs by itself. */
CFD_PUBLIC void cfd_empty(void);

#endif
