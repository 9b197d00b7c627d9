package dev.cofferdam.linalg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear regression of NIST's Statistical Reference Datasets, in decimals as they are published.
 *
 * @param design a row an observation
 */
record StrdSet(BigDecimal[][] design, BigDecimal[] response, BigDecimal[] certified) {
    /** More than the digits of which the normal equations of the worst set lose half. */
    private static final MathContext PRECISE = new MathContext(200);

    /** What the predictors of a set make the columns of its design. */
    enum Model {
        /** The predictors. */
        PLAIN,
        /** A one, then the predictors. */
        INTERCEPT,
        /** The powers of the one predictor, from 0. */
        POLYNOMIAL
    }

    static StrdSet load(String name, Model model) {
        List<BigDecimal[]> rows = new ArrayList<>();
        BigDecimal[] certified = {};
        for (String line : lines(name)) {
            if (line.startsWith("certified ")) {
                certified = decimals(line.substring("certified ".length()));
            } else if (!line.startsWith("#")) {
                rows.add(decimals(line));
            }
        }
        BigDecimal[][] design = new BigDecimal[rows.size()][];
        BigDecimal[] response = new BigDecimal[rows.size()];
        for (int i = 0; i < design.length; i++) {
            BigDecimal[] row = rows.get(i);
            response[i] = row[0];
            design[i] = columns(model, row, certified.length);
        }
        return new StrdSet(design, response, certified);
    }

    private static List<String> lines(String name) {
        try (InputStream in = StrdSet.class.getResourceAsStream("strd/" + name + ".dat");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new AssertionError(name, unreadable);
        }
    }

    private static BigDecimal[] decimals(String line) {
        return Arrays.stream(line.split(" ")).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private static BigDecimal[] columns(Model model, BigDecimal[] row, int count) {
        BigDecimal[] columns = new BigDecimal[count];
        for (int j = 0; j < count; j++) {
            columns[j] = switch (model) {
                case PLAIN -> row[1 + j];
                case INTERCEPT -> j == 0 ? BigDecimal.ONE : row[j];
                case POLYNOMIAL -> row[1].pow(j);
            };
        }
        return columns;
    }

    int observations() {
        return design.length;
    }

    int coefficients() {
        return certified.length;
    }

    /** The design, column by column. */
    double[] columnMajor() {
        double[] columns = new double[observations() * coefficients()];
        for (int i = 0; i < observations(); i++) {
            for (int j = 0; j < coefficients(); j++) {
                columns[j * observations() + i] = design[i][j].doubleValue();
            }
        }
        return columns;
    }

    double[] right() {
        return Arrays.stream(response).mapToDouble(BigDecimal::doubleValue).toArray();
    }

    /** In how many digits coefficients agree with the certified ones: those of the worst, and no more than are certified. */
    double digits(double[] coefficients) {
        double digits = 15;
        for (int i = 0; i < certified.length; i++) {
            double wrong = Math.abs(
                    new BigDecimal(coefficients[i]).subtract(certified[i]).doubleValue() / certified[i].doubleValue());
            digits = Math.min(digits, -Math.log10(wrong));
        }
        return digits;
    }

    /** The coefficients by the normal equations in decimals, with so many digits that none that matters is lost. */
    double[] solvedPrecisely() {
        int n = coefficients();
        BigDecimal[][] a = new BigDecimal[n][n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= n; j++) {
                a[i][j] = BigDecimal.ZERO;
                for (int k = 0; k < observations(); k++) {
                    a[i][j] = a[i][j].add(design[k][i].multiply(j < n ? design[k][j] : response[k]));
                }
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                if (i != k) {
                    subtract(a[i], a[i][k].divide(a[k][k], PRECISE), a[k]);
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = a[i][n].divide(a[i][i], PRECISE).doubleValue();
        }
        return solution;
    }

    private static void subtract(BigDecimal[] from, BigDecimal factor, BigDecimal[] row) {
        for (int j = 0; j < row.length; j++) {
            from[j] = from[j].subtract(factor.multiply(row[j], PRECISE), PRECISE);
        }
    }
}
