package dev.cofferdam.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The directory that a user names for control groups: whether it is one that groups with limits can be made in. */
final class DelegatedCgroup {
    private DelegatedCgroup() {}

    /**
     * The directory itself. A file that only those of cgroup v2 have tells that it is one.
     *
     * @throws IllegalArgumentException if it is not
     */
    static Path directory(Path delegated) {
        try {
            Path real = delegated.toRealPath();
            if (Files.isRegularFile(real.resolve("cgroup.controllers"))) {
                return real;
            }
        } catch (IOException _) {
            // Said below: what is not there is no such directory either.
        }
        throw refusal(
                delegated,
                "it is not a directory of a cgroup v2 hierarchy",
                "name one that was delegated to this user, beneath the place where \"mount -t cgroup2\" shows it mounted");
    }

    /**
     * Sees to it that groups in the directory have these controllers.
     *
     * @throws IllegalArgumentException if they cannot
     */
    static void handOn(Path parent, Set<String> wanted) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(words(parent, "cgroup.controllers"));
        if (!missing.isEmpty()) {
            throw refusal(
                    parent,
                    "it has no controller " + String.join(", ", missing) + " (its cgroup.controllers: \""
                            + String.join(" ", words(parent, "cgroup.controllers")) + "\")",
                    "write +" + String.join(" +", missing)
                            + " to cgroup.subtree_control of the group above it, as root;"
                            + " a controller that cgroup v1 has mounted is not to be had");
        }
        Set<String> disabled = new TreeSet<>(wanted);
        disabled.removeAll(words(parent, "cgroup.subtree_control"));
        for (String controller : disabled) {
            try {
                write(parent.resolve("cgroup.subtree_control"), "+" + controller);
            } catch (IOException refused) {
                throw refusal(
                        parent,
                        "it does not hand the controller " + controller + " on to groups in it (" + refused + ")",
                        "move processes that are in it to a group beneath it (EBUSY), or write +" + controller
                                + " to its cgroup.subtree_control as a user who may",
                        refused);
            }
        }
    }

    private static Set<String> words(Path directory, String file) {
        try {
            return new TreeSet<>(Arrays.asList(
                    Files.readString(directory.resolve(file)).strip().split(" ")));
        } catch (IOException unreadable) {
            throw refusal(
                    directory, "its " + file + " cannot be read (" + unreadable + ")", "let this user", unreadable);
        }
    }

    /** To what is there: one of the kernel's files is never created. */
    static void write(Path file, String value) throws IOException {
        Files.writeString(file, value, StandardOpenOption.WRITE);
    }

    static IllegalArgumentException refusal(Path directory, String rule, String remedy) {
        return new IllegalArgumentException("cgroup " + directory + ": " + rule + "; " + remedy);
    }

    static IllegalArgumentException refusal(Path directory, String rule, String remedy, IOException cause) {
        return new IllegalArgumentException("cgroup " + directory + ": " + rule + "; " + remedy, cause);
    }
}
