package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.abi.cfd_rule;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pool's sandbox as its supervisor is told of it: the rules it was built with, and a rule for each directory that a
 * library was found in since. Revision n is the policy with the first n of those directories.
 *
 * <p>A directory is announced before any request names a function of its libraries, on a connection that keeps the order.
 */
final class SandboxRules {
    private record Rule(int what, String text) {}

    /** Room for a rule's text, with the NUL at its end. */
    static final int RULE_BYTES = CofferdamAbi.CFD_RULE_BYTES();

    private final Sandbox sandbox;
    private final List<Path> loaderPath = LoaderPath.directories();
    private final List<Path> added = new ArrayList<>();
    private @Nullable Supervisor supervisor;

    SandboxRules(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    synchronized int revision() {
        return added.size();
    }

    /** Lets workers read what they load ahead of calls. */
    void admitAll(Lifecycle lifecycle) {
        Set<String> names = new LinkedHashSet<>();
        if (lifecycle.terms().templateLibraries() != null) {
            names.addAll(lifecycle.terms().templateLibraries());
        }
        for (Lifecycle.Hook hook :
                Arrays.asList(lifecycle.terms().initialiser(), lifecycle.terms().exitHook())) {
            if (hook != null) {
                names.add(hook.library());
            }
        }
        names.forEach(this::admit);
    }

    /** A library by the name that workers give to {@code dlopen}: as {@link #admit(Path)}, if it is a path. */
    int admit(String name) {
        return name.indexOf('/') >= 0 ? admit(Path.of(name).toAbsolutePath()) : 0;
    }

    /**
     * Lets workers read what lies beside a library, if they may not yet.
     *
     * @return the revision that a worker must have been confined under to load it
     */
    synchronized int admit(Path library) {
        int revision = 0;
        for (Path directory : directoriesOf(library)) {
            revision = Math.max(revision, admitDirectory(directory));
        }
        return revision;
    }

    /** Where the loader finds it, which {@code $ORIGIN} refers to, and where the file is, which the kernel looks at. */
    private static Set<Path> directoriesOf(Path library) {
        Set<Path> directories = new LinkedHashSet<>();
        try {
            Path parent = library.getParent();
            if (parent != null) {
                directories.add(readableRoot(parent.toRealPath(), library));
            }
            Path real = library.toRealPath();
            Path realParent = real.getParent();
            directories.add(readableRoot(realParent == null ? real : realParent, real));
        } catch (IOException _) {
            // What is not there cannot be read; the loader will say so.
        }
        return directories;
    }

    /** Not the whole tree for one file in the root. */
    private static Path readableRoot(Path directory, Path file) {
        return directory.getParent() == null ? file : directory;
    }

    private int admitDirectory(Path directory) {
        if (covers(sandbox.readable(), directory)
                || covers(sandbox.writable(), directory)
                || covers(loaderPath, directory)) {
            return 0;
        }
        for (int i = 0; i < added.size(); i++) {
            if (directory.startsWith(added.get(i))) {
                return i + 1;
            }
        }
        if (supervisor != null) {
            send(supervisor, directory, added.size() + 1);
        }
        added.add(directory);
        return added.size();
    }

    private static boolean covers(Iterable<Path> readable, Path directory) {
        for (Path one : readable) {
            if (directory.startsWith(one)) {
                return true;
            }
        }
        return false;
    }

    /** Tells a supervisor what has been added since it was started. */
    synchronized void introduce(Supervisor successor) {
        for (int revision = successor.revision(); revision < added.size(); revision++) {
            send(successor, added.get(revision), revision + 1);
        }
        supervisor = successor;
    }

    /** The messages that follow START, for a policy of the given revision. */
    synchronized List<MemorySegment> messages(int revision, Arena arena) {
        List<Rule> rules = new ArrayList<>();
        sandbox.readable().forEach(path -> rules.add(new Rule(CofferdamAbi.CFD_RULE_READ(), path.toString())));
        loaderPath.forEach(path -> rules.add(new Rule(CofferdamAbi.CFD_RULE_READ(), path.toString())));
        added.subList(0, revision).forEach(path -> rules.add(new Rule(CofferdamAbi.CFD_RULE_READ(), path.toString())));
        sandbox.writable().forEach(path -> rules.add(new Rule(CofferdamAbi.CFD_RULE_WRITE(), path.toString())));
        sandbox.environment()
                .forEach((name, value) -> rules.add(new Rule(CofferdamAbi.CFD_RULE_VARIABLE(), name + "=" + value)));
        rules.add(new Rule(CofferdamAbi.CFD_RULE_SYSTEM_CALLS(), String.join(" ", sandbox.systemCalls())));
        return rules.stream().map(rule -> message(rule, revision, arena)).toList();
    }

    private static void send(Supervisor to, Path directory, int revision) {
        try (Arena arena = Arena.ofConfined()) {
            to.send(message(new Rule(CofferdamAbi.CFD_RULE_READ(), directory.toString()), revision, arena));
        }
    }

    private static MemorySegment message(Rule rule, int revision, Arena arena) {
        byte[] text = rule.text().getBytes(StandardCharsets.UTF_8);
        MemorySegment message = arena.allocate(cfd_rule.text$offset() + text.length + 1, Long.BYTES);
        message.set(cfd_rule.kind$layout(), cfd_rule.kind$offset(), CofferdamAbi.CFD_MESSAGE_RULE());
        message.set(cfd_rule.what$layout(), cfd_rule.what$offset(), rule.what());
        message.set(cfd_rule.revision$layout(), cfd_rule.revision$offset(), revision);
        MemorySegment.copy(MemorySegment.ofArray(text), 0, message, cfd_rule.text$offset(), text.length);
        return message;
    }
}
