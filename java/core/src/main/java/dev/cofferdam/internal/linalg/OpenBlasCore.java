package dev.cofferdam.internal.linalg;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which kernels the bundled OpenBLAS is told to use where it does not know the CPU. 0.3.31 knows AMD's families up to 25,
 * and takes Zen 5, which is family 26, for a Haswell, whose vectors are half as wide (OpenMathLib/OpenBLAS, issue 6029).
 * Whoever sets {@code OPENBLAS_CORETYPE} decides.
 */
public final class OpenBlasCore {
    private static final String VARIABLE = "OPENBLAS_CORETYPE";
    private static final int LAST_KNOWN_FAMILY = 25;

    /** What its kernels for AVX-512 are compiled for. */
    private static final Set<String> NEEDED = Set.of("avx512f", "avx512cd", "avx512bw", "avx512dq", "avx512vl");

    private OpenBlasCore() {}

    /** The variables that the bundled OpenBLAS has to find in the environment when it is loaded; may be none. */
    public static Map<String, String> variables() {
        if (System.getenv(VARIABLE) != null) {
            return Map.of();
        }
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            String name = name(lines.takeWhile(line -> !line.isBlank()).toList());
            return name.isEmpty() ? Map.of() : Map.of(VARIABLE, name);
        } catch (IOException | UncheckedIOException _) {
            return Map.of();
        }
    }

    /**
     * What OpenBLAS calls the kernels for a CPU that it does not know; empty if it finds them by itself.
     *
     * @param cpu its lines of {@code /proc/cpuinfo}
     */
    static String name(List<String> cpu) {
        Map<String, String> facts = cpu.stream()
                .map(line -> line.split(":", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip(), (first, _) -> first));
        Set<String> flags =
                new HashSet<>(List.of(facts.getOrDefault("flags", "").split(" ")));
        boolean unknown = "AuthenticAMD".equals(facts.get("vendor_id"))
                && Integer.parseInt(facts.getOrDefault("cpu family", "0")) > LAST_KNOWN_FAMILY;
        if (!unknown || !flags.containsAll(NEEDED)) {
            return "";
        }
        return flags.contains("avx512_bf16") ? "Cooperlake" : "SkylakeX";
    }

    /**
     * Loads with these variables in the environment, which is as before afterwards. Other threads may read the environment
     * meanwhile: the variable comes last and goes first, so that no other changes its place, and the table of variables that
     * the process began with is not freed. Two threads must not do this at a time.
     */
    public static <T> T told(Supplier<T> load) {
        Map<String, String> variables = variables();
        variables.forEach(OpenBlasCore::set);
        try {
            return load.get();
        } finally {
            variables.keySet().forEach(OpenBlasCore::unset);
        }
    }

    private static void set(String name, String value) {
        try (Arena arena = Arena.ofConfined()) {
            int result = (int) Downcalls.plain(FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT))
                    .invokeExact(function("setenv"), arena.allocateFrom(name), arena.allocateFrom(value), 1);
            require(result, name);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static void unset(String name) {
        try (Arena arena = Arena.ofConfined()) {
            int result = (int) Downcalls.plain(FunctionDescriptor.of(JAVA_INT, ADDRESS))
                    .invokeExact(function("unsetenv"), arena.allocateFrom(name));
            require(result, name);
        } catch (Throwable thrown) {
            throw Downcalls.thrown(thrown);
        }
    }

    private static MemorySegment function(String name) {
        return Linker.nativeLinker().defaultLookup().findOrThrow(name);
    }

    /** Both fail only for want of memory, or for names that this is not. */
    private static void require(int result, String name) {
        if (result != 0) {
            throw new OutOfMemoryError("no memory for the variable " + name + " of the environment");
        }
    }
}
