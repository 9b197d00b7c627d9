package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.internal.linalg.NumericsCalls;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The calls that the table of kernels gives against what the C header declares. */
class KernelHeaderTest {
    private static final Pattern PROTOTYPE = Pattern.compile("CFD_KERNEL_API (\\w+) (\\w+)\\(([^)]*)\\);");

    @Test
    void shouldCallEachFunctionAsTheHeaderHasIt() throws IOException {
        Map<String, String> called = new TreeMap<>();
        for (Method method : NumericsCalls.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                called.put(
                        method.getName(),
                        Arrays.stream(method.getParameterTypes())
                                .map(KernelHeaderTest::kind)
                                .collect(Collectors.joining(",", kind(method.getReturnType()) + ":", "")));
            }
        }

        Map<String, String> declared = declared();
        declared.remove("cfd_philox4x32"); // for those who program in C
        assertThat(called).isEqualTo(declared);
    }

    private static String kind(Class<?> type) {
        return type == MemorySegment.class ? "pointer" : type.getName();
    }

    private static Map<String, String> declared() throws IOException {
        Path header = Path.of(System.getProperty("cofferdam.home"), "native/include/cofferdam/kernels.h");
        Matcher matcher = PROTOTYPE.matcher(Files.readString(header).replaceAll("\\s+", " "));
        Map<String, String> declared = new TreeMap<>();
        while (matcher.find()) {
            declared.put(
                    matcher.group(2),
                    Arrays.stream(matcher.group(3).split(", "))
                            .map(parameter -> parameter.contains("*")
                                    ? "pointer"
                                    : kind(parameter.split(" ")[0]))
                            .collect(Collectors.joining(",", kind(matcher.group(1)) + ":", "")));
        }
        return declared;
    }

    private static String kind(String type) {
        return type.equals("int64_t") || type.equals("uint64_t") ? "long" : type;
    }
}
