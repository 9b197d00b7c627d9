package dev.cofferdam.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.internal.ffi.cblas.Cblas;
import dev.cofferdam.internal.ffi.lapacke.Lapacke;
import dev.cofferdam.internal.linalg.CblasDescriptors;
import dev.cofferdam.internal.linalg.LapackeDescriptors;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the table says of the C functions is what jextract read in their headers. */
class RoutineBindingsTest {
    @ParameterizedTest
    @CsvSource({"cblas", "lapacke"})
    void shouldHaveTheTypesOfTheHeaders(String header) throws Exception {
        Class<?> descriptors = header.equals("cblas") ? CblasDescriptors.class : LapackeDescriptors.class;
        Class<?> bindings = header.equals("cblas") ? Cblas.class : Lapacke.class;

        for (Field field : descriptors.getFields()) {
            FunctionDescriptor descriptor = (FunctionDescriptor) field.get(null);
            Method binding = Arrays.stream(bindings.getMethods())
                    .filter(method -> method.getName().equals(field.getName()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(field.getName() + " is not in the header"));
            assertThat(descriptor.toMethodType())
                    .as(field.getName())
                    .isEqualTo(MethodType.methodType(binding.getReturnType(), binding.getParameterTypes()));
        }
    }
}
