package dev.cofferdam.bench.compute.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** One number from a vector: four accumulators, the rest by single vectors and then by single elements. */
final class VectorReductions {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final int LANES = 4 * WIDTH;

    /** Elements that the first-level cache holds easily. */
    private static final int BLOCK = 2048;

    private VectorReductions() {}

    private static DoubleVector load(double[] x, int i) {
        return DoubleVector.fromArray(SPECIES, x, i);
    }

    static double sum(int n, double[] x) {
        return sum(x, 0, n);
    }

    private static double sum(double[] x, int from, int to) {
        DoubleVector a = DoubleVector.zero(SPECIES);
        DoubleVector b = a;
        DoubleVector c = a;
        DoubleVector d = a;
        int i = from;
        for (; i <= to - LANES; i += LANES) {
            a = a.add(load(x, i));
            b = b.add(load(x, i + WIDTH));
            c = c.add(load(x, i + 2 * WIDTH));
            d = d.add(load(x, i + 3 * WIDTH));
        }
        double sum = a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
        for (; i < to; i++) {
            sum += x[i];
        }
        return sum;
    }

    /** What an addition lost. */
    private static DoubleVector lost(DoubleVector before, DoubleVector term, DoubleVector after) {
        DoubleVector back = after.sub(before);
        return before.sub(after.sub(back)).add(term.sub(back));
    }

    /** Adds up terms one after another, and at the end all that was lost. */
    private static double total(double[] terms, double lostBefore) {
        double high = 0;
        double lost = lostBefore;
        for (double term : terms) {
            double after = high + term;
            double back = after - high;
            lost += (high - (after - back)) + (term - back);
            high = after;
        }
        return high + lost;
    }

    static double sumCompensated(int n, double[] x) {
        DoubleVector zero = DoubleVector.zero(SPECIES);
        DoubleVector a = zero;
        DoubleVector b = zero;
        DoubleVector c = zero;
        DoubleVector d = zero;
        DoubleVector lowA = zero;
        DoubleVector lowB = zero;
        DoubleVector lowC = zero;
        DoubleVector lowD = zero;
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            DoubleVector xa = load(x, i);
            DoubleVector xb = load(x, i + WIDTH);
            DoubleVector xc = load(x, i + 2 * WIDTH);
            DoubleVector xd = load(x, i + 3 * WIDTH);
            DoubleVector nextA = a.add(xa);
            DoubleVector nextB = b.add(xb);
            DoubleVector nextC = c.add(xc);
            DoubleVector nextD = d.add(xd);
            lowA = lowA.add(lost(a, xa, nextA));
            lowB = lowB.add(lost(b, xb, nextB));
            lowC = lowC.add(lost(c, xc, nextC));
            lowD = lowD.add(lost(d, xd, nextD));
            a = nextA;
            b = nextB;
            c = nextC;
            d = nextD;
        }
        double[] terms = new double[LANES + n - i];
        a.intoArray(terms, 0);
        b.intoArray(terms, WIDTH);
        c.intoArray(terms, 2 * WIDTH);
        d.intoArray(terms, 3 * WIDTH);
        System.arraycopy(x, i, terms, LANES, n - i);
        return total(terms, lowA.add(lowB).add(lowC.add(lowD)).reduceLanes(VectorOperators.ADD));
    }

    static double dotCompensated(int n, double[] x, double[] y) {
        DoubleVector zero = DoubleVector.zero(SPECIES);
        DoubleVector a = zero;
        DoubleVector b = zero;
        DoubleVector c = zero;
        DoubleVector d = zero;
        DoubleVector lowA = zero;
        DoubleVector lowB = zero;
        DoubleVector lowC = zero;
        DoubleVector lowD = zero;
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            DoubleVector xa = load(x, i);
            DoubleVector xb = load(x, i + WIDTH);
            DoubleVector xc = load(x, i + 2 * WIDTH);
            DoubleVector xd = load(x, i + 3 * WIDTH);
            DoubleVector ya = load(y, i);
            DoubleVector yb = load(y, i + WIDTH);
            DoubleVector yc = load(y, i + 2 * WIDTH);
            DoubleVector yd = load(y, i + 3 * WIDTH);
            DoubleVector pa = xa.mul(ya);
            DoubleVector pb = xb.mul(yb);
            DoubleVector pc = xc.mul(yc);
            DoubleVector pd = xd.mul(yd);
            DoubleVector nextA = a.add(pa);
            DoubleVector nextB = b.add(pb);
            DoubleVector nextC = c.add(pc);
            DoubleVector nextD = d.add(pd);
            lowA = lowA.add(lost(a, pa, nextA)).add(xa.fma(ya, pa.neg()));
            lowB = lowB.add(lost(b, pb, nextB)).add(xb.fma(yb, pb.neg()));
            lowC = lowC.add(lost(c, pc, nextC)).add(xc.fma(yc, pc.neg()));
            lowD = lowD.add(lost(d, pd, nextD)).add(xd.fma(yd, pd.neg()));
            a = nextA;
            b = nextB;
            c = nextC;
            d = nextD;
        }
        double[] terms = new double[LANES + 2 * (n - i)];
        a.intoArray(terms, 0);
        b.intoArray(terms, WIDTH);
        c.intoArray(terms, 2 * WIDTH);
        d.intoArray(terms, 3 * WIDTH);
        for (int k = LANES; i < n; i++, k += 2) {
            terms[k] = x[i] * y[i];
            terms[k + 1] = Math.fma(x[i], y[i], -terms[k]);
        }
        return total(terms, lowA.add(lowB).add(lowC.add(lowD)).reduceLanes(VectorOperators.ADD));
    }

    static double min(int n, double[] x) {
        DoubleVector a = DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
        DoubleVector b = a;
        DoubleVector c = a;
        DoubleVector d = a;
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            a = a.min(load(x, i));
            b = b.min(load(x, i + WIDTH));
            c = c.min(load(x, i + 2 * WIDTH));
            d = d.min(load(x, i + 3 * WIDTH));
        }
        double min = a.min(b).min(c.min(d)).reduceLanes(VectorOperators.MIN);
        for (; i < n; i++) {
            min = Math.min(min, x[i]);
        }
        return min;
    }

    static double max(int n, double[] x) {
        DoubleVector a = DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
        DoubleVector b = a;
        DoubleVector c = a;
        DoubleVector d = a;
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            a = a.max(load(x, i));
            b = b.max(load(x, i + WIDTH));
            c = c.max(load(x, i + 2 * WIDTH));
            d = d.max(load(x, i + 3 * WIDTH));
        }
        double max = a.max(b).max(c.max(d)).reduceLanes(VectorOperators.MAX);
        for (; i < n; i++) {
            max = Math.max(max, x[i]);
        }
        return max;
    }

    /** The first of the smallest, or the first NaN. */
    static int argmin(int n, double[] x) {
        return first(n, x, min(n, x));
    }

    /** The first of the largest, or the first NaN. */
    static int argmax(int n, double[] x) {
        return first(n, x, max(n, x));
    }

    private static int first(int n, double[] x, double wanted) {
        DoubleVector value = DoubleVector.broadcast(SPECIES, wanted);
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            DoubleVector here = load(x, i);
            VectorMask<Double> found = Double.isNaN(wanted) ? here.test(VectorOperators.IS_NAN) : here.eq(value);
            if (found.anyTrue()) {
                return i + found.firstTrue();
            }
        }
        for (; i < n; i++) {
            if (x[i] == wanted || Double.isNaN(x[i])) {
                return i;
            }
        }
        return -1;
    }

    static double norm1(int n, double[] x) {
        DoubleVector a = DoubleVector.zero(SPECIES);
        DoubleVector b = a;
        DoubleVector c = a;
        DoubleVector d = a;
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            a = a.add(load(x, i).abs());
            b = b.add(load(x, i + WIDTH).abs());
            c = c.add(load(x, i + 2 * WIDTH).abs());
            d = d.add(load(x, i + 3 * WIDTH).abs());
        }
        double sum = a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
        for (; i < n; i++) {
            sum += Math.abs(x[i]);
        }
        return sum;
    }

    /** Does not overflow: if squares do, or lose digits, once more with the elements scaled. */
    static double norm2(int n, double[] x) {
        double squares = squares(n, x, 1);
        if (squares > 0x1p-960 && squares < 0x1p960) {
            return Math.sqrt(squares);
        }
        double largest = normInf(n, x);
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        double scale = Math.scalb(1.0, Math.clamp(-Math.getExponent(largest), -1022, 1022));
        return Math.sqrt(squares(n, x, scale)) / scale;
    }

    private static double squares(int n, double[] x, double scale) {
        DoubleVector a = DoubleVector.zero(SPECIES);
        DoubleVector b = a;
        DoubleVector c = a;
        DoubleVector d = a;
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            DoubleVector xa = load(x, i).mul(scale);
            DoubleVector xb = load(x, i + WIDTH).mul(scale);
            DoubleVector xc = load(x, i + 2 * WIDTH).mul(scale);
            DoubleVector xd = load(x, i + 3 * WIDTH).mul(scale);
            a = xa.fma(xa, a);
            b = xb.fma(xb, b);
            c = xc.fma(xc, c);
            d = xd.fma(xd, d);
        }
        double sum = a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
        for (; i < n; i++) {
            sum += scale * x[i] * (scale * x[i]);
        }
        return sum;
    }

    static double normInf(int n, double[] x) {
        DoubleVector a = DoubleVector.zero(SPECIES);
        DoubleVector b = a;
        DoubleVector c = a;
        DoubleVector d = a;
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            a = a.max(load(x, i).abs());
            b = b.max(load(x, i + WIDTH).abs());
            c = c.max(load(x, i + 2 * WIDTH).abs());
            d = d.max(load(x, i + 3 * WIDTH).abs());
        }
        double max = a.max(b).max(c.max(d)).reduceLanes(VectorOperators.MAX);
        for (; i < n; i++) {
            max = Math.max(max, Math.abs(x[i]));
        }
        return max;
    }

    /**
     * Of the deviations from the mean. Memory is read once, a block at a time, and that again from the cache; blocks are
     * joined by the formula of Chan, Golub and LeVeque.
     */
    static double squaredDeviations(int n, double[] x) {
        double count = 0;
        double mean = 0;
        double squares = 0;
        for (int from = 0; from < n; from += BLOCK) {
            int to = Math.min(n, from + BLOCK);
            double size = to - from;
            double near = sum(x, from, to) / size;
            double distance = near - mean;
            double part = size / (count + size);
            squares += deviations(x, from, to, near) + distance * distance * count * part;
            mean += distance * part;
            count += size;
        }
        return squares;
    }

    private static double deviations(double[] x, int from, int to, double mean) {
        DoubleVector a = DoubleVector.zero(SPECIES);
        DoubleVector b = a;
        DoubleVector c = a;
        DoubleVector d = a;
        int i = from;
        for (; i <= to - LANES; i += LANES) {
            DoubleVector xa = load(x, i).sub(mean);
            DoubleVector xb = load(x, i + WIDTH).sub(mean);
            DoubleVector xc = load(x, i + 2 * WIDTH).sub(mean);
            DoubleVector xd = load(x, i + 3 * WIDTH).sub(mean);
            a = xa.fma(xa, a);
            b = xb.fma(xb, b);
            c = xc.fma(xc, c);
            d = xd.fma(xd, d);
        }
        double sum = a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
        for (; i < to; i++) {
            sum += (x[i] - mean) * (x[i] - mean);
        }
        return sum;
    }
}
