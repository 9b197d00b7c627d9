package dev.cofferdam.linalg;

import dev.cofferdam.memory.SharedArena;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What kernels do in this JVM, they do on workers. Each test takes arrays and segments as it likes. */
@ParameterizedClass
@EnumSource(
        value = Way.class,
        names = {"SEGMENTS", "SEGMENTS_ON_WORKERS"})
abstract class KernelTest {
    private static Targets targets;

    final Kernels kernels;
    private final Way way;

    KernelTest(Way way) {
        this.way = way;
        kernels = targets.kernels(way);
    }

    @BeforeAll
    static void open() {
        targets = Targets.open();
    }

    @AfterAll
    static void close() {
        targets.close();
    }

    /** Memory that the kernels can reach. */
    final Arena arena() {
        return way.onWorkers() ? SharedArena.create(16 << 20) : Arena.ofConfined();
    }
}
