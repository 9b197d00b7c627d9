package dev.cofferdam.cli.demo;

import dev.cofferdam.isolation.Workers;
import dev.cofferdam.linalg.Lapack;
import dev.cofferdam.linalg.Order;
import dev.cofferdam.linalg.Transpose;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Part 2: Longley's regression in process, and again on a worker.
 *
 * @param digits the digits that agree with the certified values
 * @param inProcess the coefficients
 * @param isolated the coefficients
 */
record LongleyFit(Digits digits, List<Double> inProcess, List<Double> isolated) {
    /** In how many digits the coefficients agree with the certified ones: those of the worst. */
    record Digits(double inProcess, double isolated) {}

    static LongleyFit compare(PrintWriter out) {
        List<Double> inProcess = fit(Lapack.inProcess());
        List<Double> isolated;
        try (Workers workers = Workers.builder().count(1).build()) {
            isolated = fit(workers.lapack());
        }
        out.printf("   %-16s %24s %24s   %s%n", "", "certified", "in process", "digits that agree");
        out.printf("   %-16s %24s %24s %12s %10s%n", "", "", "", "in process", "isolated");
        for (int i = 0; i < Longley.COEFFICIENTS; i++) {
            out.printf(
                    Locale.ROOT,
                    "   %-16s %24.15g %24.15g %12.1f %10.1f%n",
                    Longley.NAMES[i],
                    Longley.CERTIFIED[i],
                    inProcess.get(i),
                    Longley.digits(inProcess.get(i), Longley.CERTIFIED[i]),
                    Longley.digits(isolated.get(i), Longley.CERTIFIED[i]));
        }
        return new LongleyFit(new Digits(worst(inProcess), worst(isolated)), inProcess, isolated);
    }

    /** The line that differs between the two is the one that chose the implementation. */
    private static List<Double> fit(Lapack lapack) {
        double[] design = Longley.design();
        double[] solution = Longley.observations();
        lapack.dgels(
                Order.COL_MAJOR,
                Transpose.NO_TRANS,
                Longley.OBSERVATIONS,
                Longley.COEFFICIENTS,
                1,
                design,
                Longley.OBSERVATIONS,
                solution,
                Longley.OBSERVATIONS);
        return Arrays.stream(solution, 0, Longley.COEFFICIENTS).boxed().toList();
    }

    private static double worst(List<Double> coefficients) {
        double worst = Double.MAX_VALUE;
        for (int i = 0; i < coefficients.size(); i++) {
            worst = Math.min(worst, Longley.digits(coefficients.get(i), Longley.CERTIFIED[i]));
        }
        return worst;
    }
}
