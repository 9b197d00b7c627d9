package dev.cofferdam.isolation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the workers of a pool may do to the rest of the machine. Immutable; {@link #toString} lists everything.
 *
 * {@snippet :
 * Sandbox sandbox = Sandbox.standard()
 *         .allowRead(Path.of("/srv/models"))
 *         .environment(Map.of("OMP_NUM_THREADS", "2"))
 *         .require(Sandbox.Layer.SECCOMP, Sandbox.Layer.LANDLOCK);
 * }
 *
 * <p>It is made for code that is bad, not for code that wants out: see docs/sandbox.md.
 */
public final class Sandbox {
    /** One of the means by which workers are held. */
    public enum Layer {
        /**
         * Workers give up the privileges that they have, but for those to open files, and gain none by executing a program;
         * needed by the next two.
         */
        NO_NEW_PRIVILEGES,
        /** System calls that are not allowed end the call with {@link SandboxViolationException}. */
        SECCOMP,
        /** Files outside the directories that are named cannot be opened: {@code EACCES}. Linux 5.13. */
        LANDLOCK,
        /** Workers have the environment that {@link Sandbox#environment()} names and none of the JVM's. */
        EMPTY_ENVIRONMENT,
        /** Workers have their standard streams and two descriptors to the supervisor. Always held. */
        NO_INHERITED_DESCRIPTORS
    }

    /**
     * Where the C library, its loader and numerical libraries look. /proc as a whole, since a process's own entry there
     * is not known before it exists; of other processes Landlock hides what only their owner may see.
     */
    private static final Set<Path> STANDARD_READABLE = paths(
            "/usr",
            "/lib",
            "/lib32",
            "/lib64",
            "/etc/ld.so.cache",
            "/etc/localtime",
            "/dev/null",
            "/dev/zero",
            "/dev/random",
            "/dev/urandom",
            "/proc",
            "/sys/devices/system",
            "/sys/kernel/mm/transparent_hugepage");

    private static final Set<Path> STANDARD_WRITABLE = paths("/dev/null");

    private static final Pattern SYSTEM_CALL = Pattern.compile("[a-z_][a-z0-9_]{0,30}");

    private static final Sandbox STANDARD = new Sandbox(
            EnumSet.allOf(Layer.class),
            Set.of(),
            STANDARD_READABLE,
            STANDARD_WRITABLE,
            StandardSystemCalls.names(),
            Map.of());

    private static final Sandbox NONE = new Sandbox(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of());

    private final Set<Layer> layers;
    private final Set<Layer> required;
    private final Set<Path> readable;
    private final Set<Path> writable;
    private final Set<String> systemCalls;
    private final Map<String, String> environment;

    private Sandbox(
            Set<Layer> layers,
            Set<Layer> required,
            Set<Path> readable,
            Set<Path> writable,
            Set<String> systemCalls,
            Map<String, String> environment) {
        this.layers = layers;
        this.required = required;
        this.readable = readable;
        this.writable = writable;
        this.systemCalls = systemCalls;
        this.environment = environment;
    }

    private static Set<Path> paths(String... names) {
        Set<Path> paths = new TreeSet<>();
        for (String name : names) {
            paths.add(Path.of(name));
        }
        return Collections.unmodifiableSet(paths);
    }

    private static <T> Set<T> union(Set<T> some, Collection<T> more) {
        Set<T> all = new TreeSet<>(some);
        all.addAll(more);
        return Collections.unmodifiableSet(all);
    }

    /** All layers, none of them required, with what numerical libraries and their threads need. */
    public static Sandbox standard() {
        return STANDARD;
    }

    /** No sandbox: workers may do what the JVM may, and have some of its environment. */
    public static Sandbox none() {
        return NONE;
    }

    /**
     * The same without some layers.
     *
     * @throws IllegalArgumentException if one of them is required, or is {@link Layer#NO_INHERITED_DESCRIPTORS}
     */
    public Sandbox without(Layer... layers) {
        Set<Layer> fewer = EnumSet.noneOf(Layer.class);
        fewer.addAll(this.layers);
        for (Layer layer : Objects.requireNonNull(layers, "layers")) {
            if (required.contains(Objects.requireNonNull(layer, "a layer"))) {
                throw new IllegalArgumentException(layer + " is required and cannot be left out");
            }
            if (layer == Layer.NO_INHERITED_DESCRIPTORS) {
                throw new IllegalArgumentException(layer + " cannot be left out: workers never inherit descriptors");
            }
            fewer.remove(layer);
        }
        return new Sandbox(Collections.unmodifiableSet(fewer), required, readable, writable, systemCalls, environment);
    }

    /**
     * The same, and a pool that cannot have one of these layers is not built.
     *
     * @throws IllegalArgumentException if this sandbox leaves one of them out
     */
    public Sandbox require(Layer... layers) {
        for (Layer layer : Objects.requireNonNull(layers, "layers")) {
            if (!this.layers.contains(Objects.requireNonNull(layer, "a layer"))
                    && layer != Layer.NO_INHERITED_DESCRIPTORS) {
                throw new IllegalArgumentException(
                        layer + " is required of a sandbox that leaves it out; begin with Sandbox.standard()");
            }
        }
        Set<Layer> more = union(required, Arrays.asList(layers));
        return new Sandbox(this.layers, more, readable, writable, systemCalls, environment);
    }

    /**
     * The same, and files may be read: those that are named, and all beneath directories that are named. The directories
     * of libraries need not be.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public Sandbox allowRead(Path... files) {
        return new Sandbox(layers, required, union(readable, existing(files)), writable, systemCalls, environment);
    }

    /**
     * The same, and files may be read, written, made and removed: those that are named, and all beneath directories that
     * are named.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public Sandbox allowWrite(Path... files) {
        return new Sandbox(
                layers,
                required,
                readable,
                union(writable, existing(files)),
                union(systemCalls, StandardSystemCalls.forWriting()),
                environment);
    }

    private static Set<Path> existing(Path... files) {
        Set<Path> found = new TreeSet<>();
        for (Path file : Objects.requireNonNull(files, "files")) {
            Path absolute = Objects.requireNonNull(file, "a file").toAbsolutePath();
            if (!Files.exists(absolute)) {
                throw new IllegalArgumentException(
                        "the sandbox is to open " + absolute + ", which does not exist; make it first");
            }
            requireFits(absolute.toString());
            found.add(absolute);
        }
        return found;
    }

    private static void requireFits(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length >= SandboxRules.RULE_BYTES) {
            throw new IllegalArgumentException("\"" + text.substring(0, 40) + "...\" is longer than a rule of the"
                    + " sandbox can be, " + (SandboxRules.RULE_BYTES - 1) + " bytes");
        }
    }

    /**
     * The same, and system calls may be made, with any arguments. A name that is not that of a system call is refused
     * when the pool is built. Some are more than one needs: {@code clone} lets workers start processes.
     *
     * @param names such as {@code "socket"}
     * @throws IllegalArgumentException if a name cannot be that of a system call
     */
    public Sandbox allowSystemCalls(String... names) {
        for (String name : Objects.requireNonNull(names, "names")) {
            if (!SYSTEM_CALL.matcher(Objects.requireNonNull(name, "a name")).matches()) {
                throw new IllegalArgumentException("system call \"" + name
                        + "\": a name as in man 2 syscalls is needed, small letters, digits and underscores");
            }
        }
        return new Sandbox(layers, required, readable, writable, union(systemCalls, Arrays.asList(names)), environment);
    }

    /**
     * The same with these variables, and no others, as the workers' environment; without effect where
     * {@link Layer#EMPTY_ENVIRONMENT} is left out.
     *
     * @throws IllegalArgumentException if a name is empty or holds {@code =}, a name or a value holds a NUL, or a
     *     variable is longer than 16 KiB
     */
    public Sandbox environment(Map<String, String> variables) {
        Map<String, String> copy = new TreeMap<>(Objects.requireNonNull(variables, "variables"));
        copy.forEach((name, value) -> {
            if (name.isEmpty() || name.indexOf('=') >= 0 || name.indexOf('\0') >= 0) {
                throw new IllegalArgumentException(
                        "environment variable \"" + name + "\": a variable has a name, without = and NUL");
            }
            if (value.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("environment variable " + name + ": a value has no NUL");
            }
            requireFits(name + "=" + value);
        });
        return new Sandbox(layers, required, readable, writable, systemCalls, Collections.unmodifiableMap(copy));
    }

    /** The layers it has, where the machine has them. */
    public Set<Layer> layers() {
        return layers;
    }

    /** The layers without which a pool is not built. */
    public Set<Layer> required() {
        return required;
    }

    /** Files and directories that may be read, beside those that may be written and those of the pool's libraries. */
    public Set<Path> readable() {
        return readable;
    }

    /** Files and directories that may be written. */
    public Set<Path> writable() {
        return writable;
    }

    /**
     * The system calls that may be made with any arguments. Beside them {@code clone} starts threads, signals reach the
     * worker itself, and some more are allowed in part: see docs/sandbox.md.
     */
    public Set<String> systemCalls() {
        return systemCalls;
    }

    /** The workers' environment. */
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sandbox that
                && layers.equals(that.layers)
                && required.equals(that.required)
                && readable.equals(that.readable)
                && writable.equals(that.writable)
                && systemCalls.equals(that.systemCalls)
                && environment.equals(that.environment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(layers, required, readable, writable, systemCalls, environment);
    }

    @Override
    public String toString() {
        return "Sandbox[layers=" + layers + ", required=" + required + ", readable=" + readable + ", writable="
                + writable + ", systemCalls=" + systemCalls + ", environment=" + environment + "]";
    }
}
