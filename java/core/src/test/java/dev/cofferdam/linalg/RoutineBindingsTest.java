package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.generator.Chapter;
import dev.cofferdam.generator.Routine;
import dev.cofferdam.generator.Tables;
import dev.cofferdam.internal.ffi.cblas.Cblas;
import dev.cofferdam.internal.ffi.lapacke.Lapacke;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the table says of the C functions is what jextract read in their headers. */
class RoutineBindingsTest {
    private static Stream<Chapter> chapters() {
        return Tables.CHAPTERS.stream();
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void shouldHaveTheTypesOfTheHeaders(Chapter chapter) throws Exception {
        Class<?> descriptors = Class.forName("dev.cofferdam.internal.linalg." + chapter.name + "Descriptors");
        Class<?> bindings = chapter.family == Routine.Family.BLAS ? Cblas.class : Lapacke.class;
        Map<String, Method> byName = Arrays.stream(bindings.getMethods())
                .collect(Collectors.toMap(Method::getName, method -> method, (one, _) -> one));

        for (Method described : descriptors.getMethods()) {
            if (described.getReturnType() != FunctionDescriptor.class) {
                continue;
            }
            FunctionDescriptor descriptor = (FunctionDescriptor) described.invoke(null);
            Method binding = byName.get(described.getName());
            assertThat(binding).as(described.getName()).isNotNull();
            assertThat(descriptor.toMethodType())
                    .as(described.getName())
                    .isEqualTo(MethodType.methodType(binding.getReturnType(), binding.getParameterTypes()));
        }
    }
}
