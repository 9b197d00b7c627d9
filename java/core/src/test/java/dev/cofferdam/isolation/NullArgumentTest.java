package dev.cofferdam.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cofferdam.memory.Access;
import dev.cofferdam.memory.MemoryPolicy;
import dev.cofferdam.memory.PageKind;
import dev.cofferdam.memory.SharedArena;
import dev.cofferdam.placement.CpuClaims;
import dev.cofferdam.placement.PinnedExecutor;
import dev.cofferdam.placement.PinnedThreadFactory;
import dev.cofferdam.placement.Placement;
import dev.cofferdam.placement.Range;
import dev.cofferdam.topology.CacheType;
import dev.cofferdam.topology.CoreKind;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.Forbidden;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null, for every parameter of every public method: the message names the parameter. */
class NullArgumentTest {
    private static Workers workers;
    private static Workers holding;
    private static Session session;
    private static Pipeline pipeline;
    private static PinnedExecutor pinned;

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(1).build();
        holding = Workers.builder().count(2).build();
        session = holding.session();
        pipeline = holding.pipeline(holding.library("libc.so.6").function("abs", Fixtures.INT_OF_INT), 1);
        pinned = PinnedExecutor.of(Placement.compact(), 1);
    }

    @AfterAll
    static void stop() {
        workers.close();
        session.close();
        pipeline.close();
        holding.close();
        pinned.close();
    }

    /** Values that a method accepts or refuses only after it has looked at the others. */
    private static Object sample(Class<?> type) {
        Map<Class<?>, Object> samples = Map.ofEntries(
                Map.entry(boolean.class, false),
                Map.entry(int.class, 1),
                Map.entry(long.class, 8L),
                Map.entry(String.class, "0"),
                Map.entry(Path.class, Path.of("libnone.so")),
                Map.entry(Duration.class, Duration.ofSeconds(1)),
                Map.entry(List.class, List.of()),
                Map.entry(byte[].class, new byte[1]),
                Map.entry(int[].class, new int[1]),
                Map.entry(Object[].class, new Object[2]),
                Map.entry(Linker.Option[].class, new Linker.Option[0]),
                Map.entry(FunctionDescriptor.class, Fixtures.INT),
                Map.entry(MemorySegment.class, MemorySegment.ofAddress(4096)),
                Map.entry(Class.class, AutoCloseable.class),
                Map.entry(MethodHandles.Lookup.class, MethodHandles.lookup()),
                Map.entry(Runnable.class, (Runnable) () -> {}),
                Map.entry(ScopedValue.CallableOp.class, (ScopedValue.CallableOp<Object, RuntimeException>) () -> 1),
                Map.entry(Stream.class, Stream.empty()),
                Map.entry(Mapping.class, Mapping.inOrder()),
                Map.entry(CpuSet.class, CpuSet.of(0)),
                Map.entry(CpuSet[].class, new CpuSet[0]),
                Map.entry(Topology.class, Topology.current()),
                Map.entry(Placement.class, Placement.compact()),
                Map.entry(Range.class, new Range(0, 1)),
                Map.entry(PinnedExecutor.RangeBody.class, (PinnedExecutor.RangeBody) _ -> {}),
                Map.entry(PinnedExecutor.RangeFunction.class, (PinnedExecutor.RangeFunction<Object>) _ -> 1),
                Map.entry(PinnedExecutor.SegmentBody.class, (PinnedExecutor.SegmentBody) (_, _) -> {}),
                Map.entry(TimeUnit.class, TimeUnit.SECONDS),
                Map.entry(Pinning.class, Pinning.NONE),
                Map.entry(Sandbox.class, Sandbox.none()),
                Map.entry(Sandbox.Layer.class, Sandbox.Layer.SECCOMP),
                Map.entry(Sandbox.Layer[].class, new Sandbox.Layer[0]),
                Map.entry(Limits.class, Limits.none()),
                Map.entry(double.class, 0.0),
                Map.entry(Iterable.class, List.of()),
                Map.entry(Optional.class, Optional.empty()),
                Map.entry(Path[].class, new Path[0]),
                Map.entry(String[].class, new String[0]),
                Map.entry(Map.class, Map.of()),
                Map.entry(TemplateState.Stage.class, TemplateState.Stage.OFF),
                Map.entry(Access.class, Access.READ_WRITE),
                Map.entry(MemoryPolicy.class, MemoryPolicy.local()),
                Map.entry(MemoryPolicy.Kind.class, MemoryPolicy.Kind.LOCAL),
                Map.entry(PageKind.class, PageKind.BASE),
                Map.entry(PageKind[].class, new PageKind[0]),
                Map.entry(SortedMap.class, new TreeMap<Integer, Long>()),
                Map.entry(SortedSet.class, new TreeSet<Integer>()),
                Map.entry(CacheType.class, CacheType.DATA),
                Map.entry(CoreKind.class, CoreKind.UNIFORM),
                Map.entry(OptionalInt.class, OptionalInt.empty()),
                Map.entry(OptionalLong.class, OptionalLong.empty()),
                Map.entry(
                        Forbidden.class,
                        new Forbidden(CpuSet.empty(), CpuSet.empty(), CpuSet.empty(), CpuSet.empty())));
        assertThat(samples).as("has a sample of each parameter type").containsKey(type);
        return samples.get(type);
    }

    private static List<Object> receivers() {
        IsolatedLibrary library = workers.library("libc.so.6");
        return List.of(
                workers,
                library,
                library.function("abs", Fixtures.INT_OF_INT),
                session,
                pipeline,
                Mapping.inOrder(),
                Workers.builder(),
                SharedArena.builder(4096),
                MemoryPolicy.local(),
                Sandbox.standard(),
                Limits.none(),
                Faults.none(),
                Lifecycle.STANDARD,
                CpuSet.empty(),
                Topology.current(),
                Placement.compact(),
                PinnedThreadFactory.of(Placement.compact(), 1),
                pinned,
                CpuClaims.in(Path.of("none")));
    }

    static Stream<Arguments> referenceParameters() throws Exception {
        List<Arguments> found = new ArrayList<>();
        for (Class<?> type : publicClasses()) {
            for (Executable method : publicMethods(type)) {
                for (int i = 0; i < method.getParameterCount(); i++) {
                    if (!method.getParameterTypes()[i].isPrimitive()
                            && !method.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class)) {
                        found.add(arguments(method, i));
                    }
                }
            }
        }
        return found.stream();
    }

    private static List<Class<?>> publicClasses() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(Workers.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> found = new ArrayList<>();
        for (String name : List.of("isolation", "memory", "topology", "placement")) {
            try (Stream<Path> files = Files.list(root.resolve("dev/cofferdam").resolve(name))) {
                for (Path file : files.sorted().toList()) {
                    String simple = file.getFileName().toString().replace(".class", "");
                    if (simple.equals("package-info")) {
                        continue;
                    }
                    Class<?> type = Class.forName("dev.cofferdam." + name + "." + simple);
                    // What callers implement is theirs to check.
                    if (isPublic(type) && !type.isEnum() && !type.isAnnotationPresent(FunctionalInterface.class)) {
                        found.add(type);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static List<Executable> publicMethods(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getName().equals("equals"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("referenceParameters")
    void shouldNameTheArgumentThatIsNull(Executable method, int index) {
        Object[] values = new Object[method.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == index ? null : sample(method.getParameterTypes()[i]);
        }
        Parameter parameter = method.getParameters()[index];

        Throwable thrown = catchThrowable(() -> invoke(method, values));

        assertThat(thrown).as("%s", method).isExactlyInstanceOf(NullPointerException.class);
        assertThat(thrown.getMessage()).as("%s", method).startsWith(parameter.getName());
    }

    private static void invoke(Executable method, Object[] values) throws Throwable {
        try {
            if (method instanceof Method called) {
                called.invoke(Modifier.isStatic(called.getModifiers()) ? null : receiver(called), values);
            } else {
                method.getDeclaringClass()
                        .getConstructor(method.getParameterTypes())
                        .newInstance(values);
            }
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static Object receiver(Method method) {
        return receivers().stream()
                .filter(method.getDeclaringClass()::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("receivers() has no " + method.getDeclaringClass()));
    }
}
