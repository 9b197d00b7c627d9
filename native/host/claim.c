/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Claims of CPUs: a lock file for each, in a folder that only one user can enter. The locks belong to open file
 * descriptions (F_OFD_SETLK), so that two claims in one process exclude each other too, and that looking at one
 * (F_OFD_GETLK) does not take it for a moment.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cofferdam/host.h"

#define NAME_BYTES 32
#define PID_BYTES 16

static void name_of(uint32_t cpu, char name[NAME_BYTES]) { snprintf(name, NAME_BYTES, "cpu%u", cpu); }

static int close_with(int fd, int error) {
    close(fd);
    return -error;
}

int cfd_claim_folder(const char *path) {
    if (mkdir(path, 0700) != 0 && errno != EEXIST) {
        return -errno;
    }
    int fd = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0) {
        return -errno;
    }
    struct stat facts;
    if (fstat(fd, &facts) != 0) {
        return close_with(fd, errno);
    }
    /* Below /tmp and /dev/shm anybody may have made it first, to lock us out or to see who claims what. */
    if (facts.st_uid != geteuid() || (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return close_with(fd, EPERM);
    }
    return fd;
}

static int open_file(int folder_fd, uint32_t cpu, int flags) {
    char name[NAME_BYTES];
    name_of(cpu, name);
    for (;;) {
        int fd = openat(folder_fd, name, O_RDWR | O_NOFOLLOW | O_CLOEXEC | flags, 0600);
        if (fd >= 0 || errno != EINTR) {
            return fd >= 0 ? fd : -errno;
        }
    }
}

/* Whose claim it is, for people. The lock alone decides, so that a claim without a name is one all the same. */
static void write_pid(int fd) {
    char text[PID_BYTES];
    int length = snprintf(text, sizeof text, "%d\n", getpid());
    if (ftruncate(fd, 0) == 0) {
        ssize_t written = pwrite(fd, text, (size_t)length, 0);
        (void)written; /* no room for it */
    }
}

int cfd_claim(int folder_fd, uint32_t cpu) {
    for (;;) {
        int fd = open_file(folder_fd, cpu, O_CREAT);
        if (fd < 0) {
            return fd;
        }
        struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
        if (fcntl(fd, F_OFD_SETLK, &whole) != 0) {
            return close_with(fd, errno == EACCES ? EAGAIN : errno);
        }
        struct stat facts;
        if (fstat(fd, &facts) != 0) {
            return close_with(fd, errno);
        }
        if (facts.st_nlink == 0) {
            close(fd); /* its last holder has removed it since it was opened: a lock that nobody else would see */
            continue;
        }
        write_pid(fd);
        return fd;
    }
}

int cfd_claim_release(int folder_fd, uint32_t cpu, int claim_fd) {
    char name[NAME_BYTES];
    struct stat facts;
    name_of(cpu, name);
    if (fstat(claim_fd, &facts) == 0 && facts.st_nlink == 0) {
        close(claim_fd); /* somebody has removed it: a file of that name is another's claim */
        return 0;
    }
    /* Before the lock is dropped: afterwards the file could be somebody else's claim. */
    int result = unlinkat(folder_fd, name, 0) == 0 || errno == ENOENT ? 0 : -errno;
    close(claim_fd);
    return result;
}

int cfd_claim_holder(int folder_fd, uint32_t cpu) {
    int fd = open_file(folder_fd, cpu, 0);
    if (fd < 0) {
        return fd == -ENOENT ? 0 : fd;
    }
    struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    if (fcntl(fd, F_OFD_GETLK, &whole) != 0) {
        return close_with(fd, errno);
    }
    char text[PID_BYTES] = "";
    ssize_t length = pread(fd, text, sizeof text - 1, 0);
    close(fd);
    if (whole.l_type == F_UNLCK) {
        return 0;
    }
    long pid = length > 0 ? strtol(text, NULL, 10) : 0;
    return pid > 0 && pid <= INT_MAX ? (int)pid : -EAGAIN;
}
