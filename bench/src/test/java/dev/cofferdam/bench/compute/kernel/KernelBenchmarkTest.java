package dev.cofferdam.bench.compute.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cofferdam.bench.report.Bar;
import dev.cofferdam.bench.report.Result;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All kernels, on few elements and for a moment. */
class KernelBenchmarkTest {
    private static KernelFigures figures;

    @BeforeAll
    static void measure() throws Exception {
        // Whoever else measures on this machine need not wait for a test that looks at no figure.
        System.setProperty("jmh.ignoreLock", "true");
        figures = new KernelBenchmark(List.of(Kernel.values()), List.of(256), 1 << 16, 1e-3, 1).measure();
    }

    @Test
    void shouldComputeTheSameAsTheVectorApiBeforeItIsMeasured() {
        assertThat(figures.bars()).extracting(Bar::why).containsOnlyNulls();
    }

    @Test
    void shouldHaveAFigureForEveryKernelAndEverybody() {
        List<String> expected = new ArrayList<>();
        for (Kernel kernel : Kernel.values()) {
            String stream = "stream-" + kernel.yardstick().label();
            expected.add(kernel.symbol() + "-256-cofferdam elements/ns");
            expected.add(kernel.symbol() + "-256-vector-api elements/ns");
            expected.add(kernel.symbol() + "-vs-vector-api-256 times as fast");
            expected.add(kernel.symbol() + "-large-cofferdam GB/s");
            expected.add(kernel.symbol() + "-large-" + stream + " GB/s");
            expected.add(kernel.symbol() + "-vs-" + stream + " of STREAM");
        }
        assertThat(figures.results())
                .extracting(result -> result.name() + " " + result.unit())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(figures.results()).extracting(Result::value).allMatch(value -> value > 0);
    }

    @Test
    void shouldTakeTheWorstKernelForTheBar() {
        for (Bar bar : figures.bars()) {
            Result from = figures.results().stream()
                    .filter(result -> result.name().equals(bar.from().getFirst()))
                    .findFirst()
                    .orElseThrow();
            assertThat(bar.value()).isEqualTo(from.value());
            assertThat(figures.results())
                    .filteredOn(result -> result.unit().equals(from.unit()))
                    .allMatch(result -> result.value() >= from.value());
        }
        assertThat(figures.bars())
                .extracting(Bar::name)
                .containsExactly("kernels-large-vs-bandwidth", "kernels-small-vs-vector-api");
    }

    @Test
    void shouldDrawBoth() {
        assertThat(figures.pictures()).allSatisfy(picture -> assertThat(picture.drawings())
                .singleElement()
                .asString()
                .contains("dnormInf"));
    }
}
