package dev.cofferdam.internal.ffi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The bindings under src/generated/java against what the C compiler says of native/include, which
 * native/test/report_layouts.c prints. After a change of a header: {@code ./cofferdam bindings}, and the new
 * names into report_layouts.c.
 */
class LayoutAgreementTest {
    private static final Path INCLUDE = Path.of(property("cofferdam.home"), "native", "include", "cofferdam");
    private static final Path REPORT = Path.of(property("cofferdam.test.native"), "report_layouts");

    private static Layouts compiled;
    private static Layouts bound;

    /** Where a field lies in its struct, in bytes. */
    private record Extent(long offset, long size) {}

    /** What one side knows: struct to size, struct.field to extent, constant to value. */
    private record Layouts(
            SortedMap<String, Long> structs, SortedMap<String, Extent> fields, SortedMap<String, Long> constants) {
        Layouts() {
            this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        }
    }

    @BeforeAll
    static void readBothSides() throws Exception {
        compiled = compiledLayouts();
        bound = boundLayouts();
    }

    @Test
    void structsHaveTheSameSizes() {
        assertThat(differences(compiled.structs(), bound.structs())).isEmpty();
    }

    @Test
    void fieldsHaveTheSameOffsetsAndSizes() {
        assertThat(differences(compiled.fields(), bound.fields())).isEmpty();
    }

    @Test
    void constantsHaveTheSameValues() {
        assertThat(differences(compiled.constants(), bound.constants())).isEmpty();
    }

    @Test
    void everyStructOfTheHeadersIsReported() throws IOException {
        assertThat(compiled.structs().keySet()).isEqualTo(inHeaders("^struct (cfd_\\w+) \\{"));
    }

    @Test
    void everyConstantOfTheHeadersIsReported() throws IOException {
        Set<String> names = inHeaders("(?:^ +|[,{] )(CFD_\\w+) =");
        names.addAll(inHeaders("^#define (CFD_\\w+) (?!__attribute__)"));
        assertThat(compiled.constants().keySet()).isEqualTo(names);
    }

    /** Padding is explicit in the headers, so that no byte crosses a process border unset. */
    @Test
    void fieldsCoverTheirStructWithoutAHole() {
        compiled.structs().forEach((struct, size) -> {
            List<Extent> extents = compiled.fields().subMap(struct + ".", struct + "/").values().stream()
                    .sorted((a, b) -> Long.compare(a.offset(), b.offset()))
                    .toList();
            long end = 0;
            for (Extent extent : extents) {
                assertThat(extent.offset())
                        .as("%s: byte %d belongs to no field", struct, end)
                        .isEqualTo(end);
                end += extent.size();
            }
            assertThat(end).as("%s: byte %d belongs to no field", struct, end).isEqualTo(size.longValue());
        });
    }

    private static <V> SortedMap<String, String> differences(Map<String, V> compiled, Map<String, V> bound) {
        Set<String> names = new TreeSet<>(compiled.keySet());
        names.addAll(bound.keySet());
        SortedMap<String, String> differences = new TreeMap<>();
        for (String name : names) {
            if (!Objects.equals(compiled.get(name), bound.get(name))) {
                differences.put(name, "in C " + compiled.get(name) + ", in the bindings " + bound.get(name));
            }
        }
        return differences;
    }

    private static Layouts compiledLayouts() throws IOException, InterruptedException {
        Layouts layouts = new Layouts();
        Process report =
                new ProcessBuilder(REPORT.toString()).redirectErrorStream(true).start();
        try (BufferedReader lines = report.inputReader()) {
            lines.lines().forEach(line -> {
                String[] words = line.split(" ");
                assertThat(words).as(line).hasSize(3);
                switch (words[1]) {
                    case "-" -> layouts.structs().put(words[0], Long.valueOf(words[2]));
                    case "=" -> layouts.constants().put(words[0], Long.valueOf(words[2]));
                    default ->
                        layouts.fields().put(words[0], new Extent(Long.parseLong(words[1]), Long.parseLong(words[2])));
                }
            });
        }
        assertThat(report.waitFor()).isZero();
        return layouts;
    }

    private static Layouts boundLayouts() throws ReflectiveOperationException, IOException, URISyntaxException {
        Layouts layouts = new Layouts();
        for (Class<?> type : generatedClasses()) {
            if (type.getSimpleName().startsWith("cfd_")) {
                addStruct(layouts, (GroupLayout) type.getMethod("layout").invoke(null));
            }
        }
        for (Method method : CofferdamAbi.class.getMethods()) {
            if (method.getName().startsWith("CFD_") && method.getParameterCount() == 0) {
                addConstant(layouts, method.getName(), (Number) method.invoke(null));
            }
        }
        return layouts;
    }

    private static void addStruct(Layouts layouts, GroupLayout struct) {
        String type = struct.name().orElseThrow();
        layouts.structs().put(type, struct.byteSize());
        for (MemoryLayout member : struct.memberLayouts()) {
            // Padding has no name.
            member.name().ifPresent(name -> {
                long offset = struct.byteOffset(PathElement.groupElement(name));
                layouts.fields().put(type + "." + name, new Extent(offset, member.byteSize()));
            });
        }
    }

    private static void addConstant(Layouts layouts, String name, Number value) {
        // An int may stand for an unsigned one of C.
        layouts.constants().put(name, value instanceof Integer i ? Integer.toUnsignedLong(i) : value.longValue());
    }

    private static List<Class<?>> generatedClasses() throws IOException, URISyntaxException {
        Path folder = Path.of(
                        CofferdamAbi.class.getResource("CofferdamAbi.class").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .<Class<?>>map(name -> generatedClass(name.substring(0, name.length() - ".class".length())))
                    .toList();
        }
    }

    private static Class<?> generatedClass(String name) {
        try {
            return Class.forName(CofferdamAbi.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    private static Set<String> inHeaders(String pattern) throws IOException {
        Set<String> names = new TreeSet<>();
        Pattern line = Pattern.compile(pattern, Pattern.MULTILINE);
        try (Stream<Path> headers = Files.list(INCLUDE)) {
            for (Path header : headers.toList()) {
                line.matcher(Files.readString(header)).results().forEach(match -> names.add(match.group(1)));
            }
        }
        return names;
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: run this through Maven");
        }
        return value;
    }
}
