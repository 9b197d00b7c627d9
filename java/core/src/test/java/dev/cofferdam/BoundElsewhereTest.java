package dev.cofferdam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.isolation.Workers;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;

/** An interface that only its own package sees, which is not the library's. */
class BoundElsewhereTest {
    private interface Maths {
        double cos(double x);
    }

    @Test
    void shouldBindAnInterfaceOfAnotherPackageByTheLookupOfThat() {
        try (Workers workers = Workers.builder().count(1).build()) {
            Maths maths = workers.library("libm.so.6").bind(MethodHandles.lookup(), Maths.class);

            assertThat(maths.cos(0)).isEqualTo(1);
        }
    }
}
