/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which files a worker may open. Landlock has three system calls and grew by
 * versions: what the kernel at hand can govern is all governed, and then opened
 * again beneath the directories that the policy names.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "sandbox/sandbox.h"

/* Rights by version; the header may be older than the kernel. */
#define FS_VERSION_1 ((1ull << 13) - 1)
#define FS_REFER (1ull << 13)     /* 2: link and rename to another directory */
#define FS_TRUNCATE (1ull << 14)  /* 3 */
#define FS_IOCTL_DEV (1ull << 15) /* 5 */
#define NET_BIND_TCP (1ull << 0)  /* 4 */
#define NET_CONNECT_TCP (1ull << 1)
#define SCOPE_ABSTRACT_UNIX_SOCKET (1ull << 0) /* 6 */
#define SCOPE_SIGNAL (1ull << 1)

/* struct landlock_ruleset_attr as of version 6. An older kernel takes it when what it does not know is zero. */
struct ruleset_attributes {
    uint64_t handled_access_fs;
    uint64_t handled_access_net;
    uint64_t scoped;
};

static const uint64_t reading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;

/* No program is executed, and no device or socket made, even there. Mapping code needs no right. */
static const uint64_t writing =
    LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_WRITE_FILE |
    LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_DIR |
    LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_SYM | FS_REFER | FS_TRUNCATE;

/* What a rule about a file, rather than a directory, may grant. */
static const uint64_t file_rights =
    LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | FS_TRUNCATE | FS_IOCTL_DEV;

static struct ruleset_attributes all_of_version(long version) {
    struct ruleset_attributes all = {.handled_access_fs = FS_VERSION_1};
    all.handled_access_fs |= version >= 2 ? FS_REFER : 0;
    all.handled_access_fs |= version >= 3 ? FS_TRUNCATE : 0;
    all.handled_access_net = version >= 4 ? NET_BIND_TCP | NET_CONNECT_TCP : 0;
    all.handled_access_fs |= version >= 5 ? FS_IOCTL_DEV : 0;
    all.scoped = version >= 6 ? SCOPE_ABSTRACT_UNIX_SOCKET | SCOPE_SIGNAL : 0;
    return all;
}

/* What is not there needs no rule. */
static int open_beneath(int ruleset_fd, const char *path, uint64_t rights) {
    int fd = TEMP_FAILURE_RETRY(open(path, O_PATH | O_CLOEXEC));
    if (fd < 0) {
        return errno == ENOENT || errno == ENOTDIR || errno == EACCES ? 0 : -errno;
    }
    struct stat about;
    int result = fstat(fd, &about) == 0 ? 0 : -errno;
    if (result == 0 && !S_ISDIR(about.st_mode)) {
        rights &= file_rights;
    }
    const struct landlock_path_beneath_attr rule = {.allowed_access = rights, .parent_fd = fd};
    if (result == 0 && syscall(SYS_landlock_add_rule, ruleset_fd, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0) {
        result = -errno;
    }
    close(fd);
    return result;
}

static int open_all_beneath(int ruleset_fd, const struct cfd_texts *paths, uint64_t rights) {
    for (size_t i = 0; i < paths->count; i++) {
        int result = open_beneath(ruleset_fd, paths->items[i], rights);
        if (result != 0) {
            return result;
        }
    }
    return 0;
}

int cfd_landlock_ruleset(const struct cfd_policy *policy) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 0) {
        return -errno;
    }
    const struct ruleset_attributes attributes = all_of_version(version);
    int fd = (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0); /* it sets O_CLOEXEC */
    if (fd < 0) {
        return -errno;
    }
    int result = open_all_beneath(fd, &policy->readable, reading & attributes.handled_access_fs);
    if (result == 0) {
        result = open_all_beneath(fd, &policy->writable, writing & attributes.handled_access_fs);
    }
    if (result != 0) {
        close(fd);
        return result;
    }
    return fd;
}

int cfd_landlock_enter(int ruleset_fd) { return syscall(SYS_landlock_restrict_self, ruleset_fd, 0) == 0 ? 0 : -errno; }
