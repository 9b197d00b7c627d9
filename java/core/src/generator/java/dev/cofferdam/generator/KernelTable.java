package dev.cofferdam.generator;

import static dev.cofferdam.generator.Kernel.Role.ARRAY_IN;
import static dev.cofferdam.generator.Kernel.Role.ARRAY_OUT;
import static dev.cofferdam.generator.Kernel.Role.INTEGERS;
import static dev.cofferdam.generator.Kernel.Role.LEADING;
import static dev.cofferdam.generator.Kernel.Role.ROOM;
import static dev.cofferdam.generator.Kernel.Role.SCALAR;
import static dev.cofferdam.generator.Kernel.Role.SIZE;
import static dev.cofferdam.generator.Kernel.Role.VECTOR_IN;
import static dev.cofferdam.generator.Kernel.Role.VECTOR_OUT;
import static dev.cofferdam.generator.Kernel.Role.WHOLE;

import dev.cofferdam.generator.Kernel.Kind;
import java.util.ArrayList;
import java.util.List;

/** The table of kernels: each once, its parameters in the order of {@code cofferdam/kernels.h}. */
final class KernelTable {
    /** A multiple of 2,048, with which pieces give what the whole gives. */
    private static final int REDUCED = 16_384;

    /** Some elements may need the C library: up to a tenth of a microsecond each. */
    private static final int COMPUTED = 2_048;

    static final List<Kernel> ALL = all();

    private KernelTable() {}

    private static List<Kernel> all() {
        List<Kernel> list = new ArrayList<>();
        sums(list);
        extremes(list);
        norms(list);
        functions(list);
        sparse(list);
        stencils(list);
        others(list);
        return list;
    }

    private static Kernel reduction(String name, String summary) {
        return new Kernel(Kind.REDUCTION, name, REDUCED, summary).with(SIZE, "n", "elements of the vector");
    }

    private static void sums(List<Kernel> list) {
        list.add(reduction("sum", "The sum of the elements, added up in pairs.")
                .detail("Error at most (70 + log2(1 + n/2048)) u times the sum of absolute values. NaN if an element is"
                        + " NaN or both infinities occur.")
                .with(VECTOR_IN, "x", "the vector")
                .returns("the sum, 0 if n is 0"));
        list.add(reduction("sum_compensated", "The sum of the elements, as if added up in twice the precision.")
                .detail(
                        "Error at most u times the result, plus (2 n u)<sup>2</sup> (float: 70 2<sup>-53</sup>) times the"
                                + " sum of absolute values: Sum2 of Ogita, Rump and Oishi. NaN if an element is NaN or both"
                                + " infinities occur.")
                .with(VECTOR_IN, "x", "the vector")
                .returns("the sum, 0 if n is 0"));
        list.add(reduction("dot_compensated", "The dot product of two vectors, as if in twice the precision.")
                .detail(
                        "Error at most u times the result, plus (2 n u)<sup>2</sup> (float: 70 2<sup>-53</sup>) times the"
                                + " sum of the products' absolute values: Dot2 of Ogita, Rump and Oishi.")
                .with(VECTOR_IN, "x", "the first vector")
                .with(VECTOR_IN, "y", "the second vector")
                .returns("the sum of the products, 0 if n is 0"));
    }

    private static void extremes(List<Kernel> list) {
        for (String which : List.of("min", "max")) {
            boolean min = which.equals("min");
            list.add(reduction(which, "The " + (min ? "smallest" : "largest") + " element.")
                    .detail("Exact. Zeros are equal, and one is given as +0.")
                    .with(VECTOR_IN, "x", "the vector")
                    .returns("the element, NaN if there is one, " + (min ? "" : "minus ") + "infinity if n is 0"));
        }
        for (String which : List.of("min", "max")) {
            boolean min = which.equals("min");
            list.add(new Kernel(
                            Kind.POSITION,
                            "arg" + which,
                            REDUCED,
                            "The " + (min ? "smallest" : "largest") + " element and the number of the first that is.")
                    .detail("Exact. Zeros are equal. The first NaN, if there is one.")
                    .with(SIZE, "n", "elements of the vector")
                    .with(VECTOR_IN, "x", "the vector")
                    .returns("the element and its number from 0; number -1 and NaN if n is 0"));
        }
    }

    private static void norms(List<Kernel> list) {
        list.add(reduction("norm1", "The sum of absolute values.")
                .detail("Error at most (70 + log2(1 + n/2048)) u times the result.")
                .with(VECTOR_IN, "x", "the vector")
                .returns("the norm, NaN if an element is, 0 if n is 0"));
        list.add(reduction("norm2", "The Euclidean norm, without overflow or underflow on the way.")
                .detail("Error at most 38 u (float: 1.000001 u) times the result.")
                .with(VECTOR_IN, "x", "the vector")
                .returns("the norm, NaN if an element is, else infinity if one is, 0 if n is 0"));
        list.add(reduction("norm_inf", "The largest absolute value.")
                .detail("Exact.")
                .with(VECTOR_IN, "x", "the vector")
                .returns("the norm, NaN if an element is, 0 if n is 0"));
        list.add(new Kernel(Kind.MOMENTS, "moments", REDUCED, "Mean and variance, in one pass over memory.")
                .detail(
                        "Always in double. With L = 75 + 4 log2(1 + n/2048), u = 2<sup>-53</sup> and M the root of the mean"
                                + " square, the mean's error is at most L u M, that of the sum of squared deviations V at most"
                                + " L u V + n (L u M)<sup>2</sup> + 2 L u M sqrt(n V): deviations from a number near the mean,"
                                + " corrected, and Chan, Golub and LeVeque's joining of blocks.")
                .with(SIZE, "n", "elements of the vector")
                .with(VECTOR_IN, "x", "the vector")
                .returns("count, mean and sum of squared deviations; NaN where elements are not finite or n is 0"));
    }

    private static Kernel function(String name, int piece, String summary) {
        return new Kernel(Kind.ELEMENTWISE, name, piece, summary).with(SIZE, "n", "elements of each vector");
    }

    private static void function(List<Kernel> list, String name, String what, String bound) {
        list.add(function(name, COMPUTED, what)
                .detail("Within " + bound + " ulp; special values as in C's {@code " + name + "}.")
                .with(VECTOR_IN, "x", "the arguments")
                .with(VECTOR_OUT, "y", "takes the results; may be x itself"));
    }

    private static void functions(List<Kernel> list) {
        function(list, "exp", "e to the power of each element: y = exp(x).", "1");
        function(list, "log", "The natural logarithm of each element: y = log(x).", "1");
        function(list, "sqrt", "The square root of each element: y = sqrt(x).", "0.5");
        function(list, "sin", "The sine of each element, in radians of any size: y = sin(x).", "2");
        function(list, "cos", "The cosine of each element, in radians of any size: y = cos(x).", "2");
        function(list, "tanh", "The hyperbolic tangent of each element: y = tanh(x).", "2.5");
        list.add(function("pow", COMPUTED, "Each element to the power of another: z = pow(x, y).")
                .detail("Within 1.5 ulp (float: 0.6); special values as in C's {@code pow}.")
                .with(VECTOR_IN, "x", "the bases")
                .with(VECTOR_IN, "y", "the exponents")
                .with(VECTOR_OUT, "z", "takes the results; may be x or y itself"));
        list.add(function("fma", COMPUTED, "Fused multiply-add: w = x y + z, rounded once.")
                .with(VECTOR_IN, "x", "the first factors")
                .with(VECTOR_IN, "y", "the second factors")
                .with(VECTOR_IN, "z", "the summands")
                .with(VECTOR_OUT, "w", "takes the results; may be x, y or z itself"));
    }

    private static void sparse(List<Kernel> list) {
        String rows = "where each row's entries begin, and, last, where the last row's end: rows + 1 numbers, from 0";
        String order = "NaN and infinities as in these products and sums; y is not read if beta is 0.";
        list.add(new Kernel(Kind.SPARSE, "csrmv", 2048, "Sparse matrix times vector: y = alpha A x + beta y.")
                .detail("The error of an element of a row of k entries is at most (k/4 + 6) u times the same sum of"
                        + " absolute values. " + order)
                .with(SIZE, "rows", "rows of A, elements of y")
                .with(SIZE, "columns", "columns of A, elements of x")
                .with(ROOM, "entries", "")
                .with(SCALAR, "alpha", "the factor of the product")
                .with(INTEGERS, "rowPointers", rows)
                .with(INTEGERS, "columnIndices", "the entries' columns, from 0, in any order within a row")
                .with(ARRAY_IN, "values", "the entries, in the same order")
                .with(ARRAY_IN, "x", "the vector x")
                .with(SCALAR, "beta", "the factor of the old y")
                .with(ARRAY_OUT, "y", "the vector y"));
        list.add(new Kernel(Kind.SPARSE, "csrmm", 2048, "Sparse matrix times row-major matrix: C = alpha A B + beta C.")
                .detail("The error of an element of a row of k entries is at most (k + 3) u times the same sum of"
                        + " absolute values. " + order.replace("y is", "C is"))
                .with(SIZE, "rows", "rows of A and of C")
                .with(SIZE, "columns", "columns of A, rows of B")
                .with(SIZE, "n", "columns of B and of C")
                .with(ROOM, "entries", "")
                .with(SCALAR, "alpha", "the factor of the product")
                .with(INTEGERS, "rowPointers", rows)
                .with(INTEGERS, "columnIndices", "the entries' columns, from 0, in any order within a row")
                .with(ARRAY_IN, "values", "the entries, in the same order")
                .with(ARRAY_IN, "b", "the matrix B")
                .with(LEADING, "ldb", "the distance between its rows, at least n")
                .with(SCALAR, "beta", "the factor of the old C")
                .with(ARRAY_OUT, "c", "the matrix C")
                .with(LEADING, "ldc", "the distance between its rows, at least n"));
    }

    private static Kernel stencil(int points, String summary, String order) {
        Kernel kernel = new Kernel(Kind.STENCIL, "stencil" + points, 8192, summary)
                .detail("The border of y, one point wide, stays as it is. Error at most " + points
                        + " u times the same sum of absolute values.");
        boolean isSpatial = points == 7 || points == 27;
        if (isSpatial) {
            kernel.with(SIZE, "planes", "planes of the grid");
        }
        kernel.with(SIZE, "rows", "rows of " + (isSpatial ? "a plane" : "the grid"))
                .with(SIZE, "columns", "points of a row")
                .with(ARRAY_IN, "coefficients", points + " numbers: " + order)
                .with(ARRAY_IN, "x", "the grid, row-major")
                .with(LEADING, "ldx", "the distance between its rows, at least columns");
        if (isSpatial) {
            kernel.with(LEADING, "planeX", "the distance between its planes, at least that of its rows times them");
        }
        kernel.with(ARRAY_OUT, "y", "takes the sums; not x")
                .with(LEADING, "ldy", "the distance between its rows, at least columns");
        if (isSpatial) {
            kernel.with(LEADING, "planeY", "the distance between its planes, at least that of its rows times them");
        }
        return kernel;
    }

    private static void stencils(List<Kernel> list) {
        list.add(stencil(
                5,
                "Each inner point of a plane grid becomes the weighted sum of itself and its 4 neighbours.",
                "above, left, middle, right, below"));
        list.add(stencil(
                9,
                "Each inner point of a plane grid becomes the weighted sum of itself and its 8 neighbours.",
                "row by row"));
        list.add(stencil(
                7,
                "Each inner point of a spatial grid becomes the weighted sum of itself and its 6 neighbours.",
                "the plane before, above, left, middle, right, below, the plane behind"));
        list.add(stencil(
                27,
                "Each inner point of a spatial grid becomes the weighted sum of itself and its 26 neighbours.",
                "plane by plane, row by row"));
    }

    private static void others(List<Kernel> list) {
        for (boolean exclusive : List.of(false, true)) {
            list.add(new Kernel(
                            Kind.RUNNING,
                            exclusive ? "prefix_sum_exclusive" : "prefix_sum",
                            REDUCED,
                            exclusive
                                    ? "Running sums, each up to the element before; the first is 0."
                                    : "Running sums, each up to its element.")
                    .detail(
                            "Error at most (n/8 + 4) u (float: (n/16 + 5) u) times the sum of absolute values so far. If no"
                                    + " element is negative, no sum is less than the one before. NaN from the first NaN on.")
                    .with(SIZE, "n", "elements of each vector")
                    .with(VECTOR_IN, "x", "the vector")
                    .with(VECTOR_OUT, "y", "takes the sums; may be x itself")
                    .returns("the sum of all elements"));
        }
        list.add(new Kernel(Kind.INDEXED, "gather", 2048, "Gathers elements by their indices: y[i] = x[indices[i]].")
                .with(SIZE, "n", "elements of y, indices")
                .with(SIZE, "count", "elements of x")
                .with(ARRAY_IN, "x", "the vector to gather from")
                .with(INTEGERS, "indices", "from 0 to count - 1")
                .with(ARRAY_OUT, "y", "takes the elements; not x"));
        list.add(new Kernel(Kind.INDEXED, "scatter", 2048, "Scatters elements by indices: y[indices[i]] = x[i].")
                .detail("Of several with one index the last stays.")
                .with(SIZE, "n", "elements of x, indices")
                .with(ARRAY_IN, "x", "the vector to scatter")
                .with(INTEGERS, "indices", "from 0 to count - 1")
                .with(SIZE, "count", "elements of y")
                .with(ARRAY_OUT, "y", "takes the elements; not x"));
        random(
                list,
                "uniform",
                "Random numbers, uniform in [0, 1).",
                "multiples of 2<sup>-53</sup> (float: 2<sup>-24</sup>)");
        random(
                list,
                "normal",
                "Random numbers, normal with mean 0 and variance 1.",
                "Box and Muller's transform of the" + " uniform numbers 2j and 2j + 1");
    }

    private static void random(List<Kernel> list, String name, String summary, String mapping) {
        list.add(new Kernel(Kind.RANDOM, name, 1024, summary)
                .detail(
                        "Philox4x32-10 in counter mode: element i of a stream depends on seed, stream and i alone, so that"
                                + " parts may be filled in any order by any number of threads. The numbers are "
                                + mapping + ".")
                .with(SIZE, "n", "elements to fill")
                .with(WHOLE, "seed", "any number")
                .with(WHOLE, "stream", "any number; streams of one seed are independent")
                .with(WHOLE, "first", "the number of the first element in the stream, 0 or more")
                .with(VECTOR_OUT, "y", "takes the numbers"));
    }
}
