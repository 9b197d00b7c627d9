package dev.cofferdam.bench.compute;

import dev.cofferdam.bench.report.Bar;
import java.util.List;

/** Bars about what is not compared here yet. */
final class OtherBars {
    private OtherBars() {}

    static List<Bar> kernels() {
        String why = "the library has no kernels beside BLAS and LAPACK";
        return List.of(
                Bar.unmeasured("kernels-large-vs-bandwidth", List.of(), ">=", 0.9, why),
                Bar.unmeasured("kernels-small-vs-vector-api", List.of(), ">=", 1.0, why));
    }
}
