package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Copies;
import dev.cofferdam.internal.linalg.FreshMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The routines that matrices call, on arrays or on native memory, whichever theirs is. LAPACK's get column-major matrices
 * that {@link Matrices} has made.
 */
final class MatrixRoutines {
    private static final Order COLUMNS = Order.COL_MAJOR;
    private static final Transpose PLAIN = Transpose.NO_TRANS;

    private final Blas blas;
    private final Lapack lapack;

    MatrixRoutines(Blas blas, Lapack lapack) {
        this.blas = blas;
        this.lapack = lapack;
    }

    // ---- memory

    private static double[] array(Matrix matrix) {
        return (double[]) matrix.segment().heapBase().orElseThrow();
    }

    private static double[] array(Vector vector) {
        return (double[]) vector.segment().heapBase().orElseThrow();
    }

    private static int[] integers(MemorySegment segment) {
        return (int[]) segment.heapBase().orElseThrow();
    }

    /** The index of the first integer in its array. */
    private static int offsetOf(MemorySegment integers) {
        return (int) (integers.address() / Integer.BYTES);
    }

    /** The index of a view's first element in its array. */
    private static int offset(MemorySegment segment) {
        return (int) (segment.address() / Double.BYTES);
    }

    private static int offset(Matrix matrix) {
        return offset(matrix.segment());
    }

    private static int offset(Vector vector) {
        return offset(vector.segment());
    }

    /** The matrix, or a copy of it where a call on memory of the other kind can read it. */
    private static Matrix besides(boolean heap, Matrix matrix, Matrices results) {
        if (matrix.isOnHeap() == heap) {
            return matrix;
        }
        Matrix copy = new Matrix(
                results,
                besides(heap, (long) matrix.rows() * matrix.columns(), results),
                matrix.rows(),
                matrix.columns(),
                Math.max(1, matrix.order() == Order.ROW_MAJOR ? matrix.columns() : matrix.rows()),
                matrix.order());
        matrix.copyTo(copy);
        return copy;
    }

    private static Vector besides(boolean heap, Vector vector, Matrices results) {
        if (vector.isOnHeap() == heap) {
            return vector;
        }
        Vector copy = new Vector(results, besides(heap, vector.size(), results), vector.size(), 1);
        Copies.strided(vector.segment(), vector.stride(), copy.segment(), 1, vector.size(), Double.BYTES);
        return copy;
    }

    private static MemorySegment besides(boolean heap, long elements, Matrices results) {
        return heap
                ? Matrices.array(elements)
                : results.isOnHeap()
                        ? FreshMemory.uncleared(Arena.ofAuto(), elements * Double.BYTES)
                        : results.doubles(elements);
    }

    // ---- BLAS

    double dot(Vector x, Vector other) {
        Vector y = besides(x.isOnHeap(), other, x.matrices());
        return x.isOnHeap()
                ? blas.ddot(x.size(), array(x), offset(x), x.stride(), array(y), offset(y), y.stride())
                : blas.ddot(x.size(), x.segment(), x.stride(), y.segment(), y.stride());
    }

    double norm(Vector x) {
        return x.isOnHeap()
                ? blas.dnrm2(x.size(), array(x), offset(x), x.stride())
                : blas.dnrm2(x.size(), x.segment(), x.stride());
    }

    /** c = alpha a b + beta c. */
    void multiply(double alpha, Matrix left, Matrix right, double beta, Matrix c) {
        Matrix a = besides(c.isOnHeap(), left, left.matrices());
        Matrix b = besides(c.isOnHeap(), right, left.matrices());
        Transpose transA = as(c, a);
        Transpose transB = as(c, b);
        int m = c.rows();
        int n = c.columns();
        int k = a.columns();
        int lda = a.leadingDimension();
        int ldb = b.leadingDimension();
        int ldc = c.leadingDimension();
        if (c.isOnHeap()) {
            blas.dgemm(
                    c.order(), transA, transB, m, n, k, alpha, array(a), offset(a), lda, array(b), offset(b), ldb, beta,
                    array(c), offset(c), ldc);
        } else {
            blas.dgemm(
                    c.order(),
                    transA,
                    transB,
                    m,
                    n,
                    k,
                    alpha,
                    a.segment(),
                    lda,
                    b.segment(),
                    ldb,
                    beta,
                    c.segment(),
                    ldc);
        }
    }

    /** What a matrix is taken for by a call in the order of c: memory in the other order is the transpose. */
    private static Transpose as(Matrix c, Matrix matrix) {
        return matrix.order() == c.order() ? PLAIN : Transpose.TRANS;
    }

    /** y = a x. */
    void multiply(Matrix matrix, Vector vector, Vector y) {
        Matrix a = besides(y.isOnHeap(), matrix, matrix.matrices());
        Vector x = besides(y.isOnHeap(), vector, matrix.matrices());
        int m = a.rows();
        int n = a.columns();
        int lda = a.leadingDimension();
        if (y.isOnHeap()) {
            blas.dgemv(
                    a.order(),
                    PLAIN,
                    m,
                    n,
                    1,
                    array(a),
                    offset(a),
                    lda,
                    array(x),
                    offset(x),
                    x.stride(),
                    0,
                    array(y),
                    offset(y),
                    y.stride());
        } else {
            blas.dgemv(
                    a.order(), PLAIN, m, n, 1, a.segment(), lda, x.segment(), x.stride(), 0, y.segment(), y.stride());
        }
    }

    // ---- LAPACK

    /** A row-major matrix is its column-major transpose, whose columns are its rows. */
    double norm(Norm norm, Matrix matrix) {
        Matrix a = matrix.order() == COLUMNS ? matrix : matrix.transpose();
        Norm of = matrix.order() == COLUMNS
                ? norm
                : switch (norm) {
                    case ONE -> Norm.INFINITY;
                    case INFINITY -> Norm.ONE;
                    case MAX, FROBENIUS -> norm;
                };
        int lda = a.leadingDimension();
        return a.isOnHeap()
                ? lapack.dlange(COLUMNS, of, a.rows(), a.columns(), array(a), offset(a), lda)
                : lapack.dlange(COLUMNS, of, a.rows(), a.columns(), a.segment(), lda);
    }

    void dgetrf(Matrix a, MemorySegment pivots) {
        int lda = a.leadingDimension();
        if (a.isOnHeap()) {
            lapack.dgetrf(COLUMNS, a.rows(), a.columns(), array(a), offset(a), lda, integers(pivots), offsetOf(pivots));
        } else {
            lapack.dgetrf(COLUMNS, a.rows(), a.columns(), a.segment(), lda, pivots);
        }
    }

    void dgetrs(Matrix a, MemorySegment pivots, Matrix x) {
        int n = a.rows();
        int lda = a.leadingDimension();
        int ldx = x.leadingDimension();
        if (a.isOnHeap()) {
            lapack.dgetrs(
                    COLUMNS,
                    PLAIN,
                    n,
                    x.columns(),
                    array(a),
                    offset(a),
                    lda,
                    integers(pivots),
                    offsetOf(pivots),
                    array(x),
                    offset(x),
                    ldx);
        } else {
            lapack.dgetrs(COLUMNS, PLAIN, n, x.columns(), a.segment(), lda, pivots, x.segment(), ldx);
        }
    }

    void dgetri(Matrix a, MemorySegment pivots) {
        if (a.isOnHeap()) {
            lapack.dgetri(
                    COLUMNS, a.rows(), array(a), offset(a), a.leadingDimension(), integers(pivots), offsetOf(pivots));
        } else {
            lapack.dgetri(COLUMNS, a.rows(), a.segment(), a.leadingDimension(), pivots);
        }
    }

    double dgecon(Matrix factors, double norm) {
        int lda = factors.leadingDimension();
        return factors.isOnHeap()
                ? lapack.dgecon(COLUMNS, Norm.ONE, factors.rows(), array(factors), offset(factors), lda, norm)
                : lapack.dgecon(COLUMNS, Norm.ONE, factors.rows(), factors.segment(), lda, norm);
    }

    void dsysv(UpLo uplo, Matrix a, MemorySegment pivots, Matrix x) {
        int n = a.rows();
        int lda = a.leadingDimension();
        int ldx = x.leadingDimension();
        if (a.isOnHeap()) {
            lapack.dsysv(
                    COLUMNS,
                    uplo,
                    n,
                    x.columns(),
                    array(a),
                    offset(a),
                    lda,
                    integers(pivots),
                    offsetOf(pivots),
                    array(x),
                    offset(x),
                    ldx);
        } else {
            lapack.dsysv(COLUMNS, uplo, n, x.columns(), a.segment(), lda, pivots, x.segment(), ldx);
        }
    }

    void dpotrf(UpLo uplo, Matrix a) {
        if (a.isOnHeap()) {
            lapack.dpotrf(COLUMNS, uplo, a.rows(), array(a), offset(a), a.leadingDimension());
        } else {
            lapack.dpotrf(COLUMNS, uplo, a.rows(), a.segment(), a.leadingDimension());
        }
    }

    void dpotrs(UpLo uplo, Matrix a, Matrix x) {
        int lda = a.leadingDimension();
        int ldx = x.leadingDimension();
        if (a.isOnHeap()) {
            lapack.dpotrs(COLUMNS, uplo, a.rows(), x.columns(), array(a), offset(a), lda, array(x), offset(x), ldx);
        } else {
            lapack.dpotrs(COLUMNS, uplo, a.rows(), x.columns(), a.segment(), lda, x.segment(), ldx);
        }
    }

    void dgels(Matrix a, Matrix x) {
        int lda = a.leadingDimension();
        int ldx = x.leadingDimension();
        if (a.isOnHeap()) {
            lapack.dgels(
                    COLUMNS,
                    PLAIN,
                    a.rows(),
                    a.columns(),
                    x.columns(),
                    array(a),
                    offset(a),
                    lda,
                    array(x),
                    offset(x),
                    ldx);
        } else {
            lapack.dgels(COLUMNS, PLAIN, a.rows(), a.columns(), x.columns(), a.segment(), lda, x.segment(), ldx);
        }
    }

    void dgeqrf(Matrix a, Vector tau) {
        int lda = a.leadingDimension();
        if (a.isOnHeap()) {
            lapack.dgeqrf(COLUMNS, a.rows(), a.columns(), array(a), offset(a), lda, array(tau), offset(tau));
        } else {
            lapack.dgeqrf(COLUMNS, a.rows(), a.columns(), a.segment(), lda, tau.segment());
        }
    }

    void dorgqr(Matrix a, Vector tau) {
        int lda = a.leadingDimension();
        if (a.isOnHeap()) {
            lapack.dorgqr(
                    COLUMNS, a.rows(), a.columns(), tau.size(), array(a), offset(a), lda, array(tau), offset(tau));
        } else {
            lapack.dorgqr(COLUMNS, a.rows(), a.columns(), tau.size(), a.segment(), lda, tau.segment());
        }
    }

    /** c = Q<sup>T</sup> c. */
    void dormqr(Matrix a, Vector tau, Matrix c) {
        int k = tau.size();
        int lda = a.leadingDimension();
        int ldc = c.leadingDimension();
        if (a.isOnHeap()) {
            lapack.dormqr(
                    COLUMNS,
                    Side.LEFT,
                    Transpose.TRANS,
                    c.rows(),
                    c.columns(),
                    k,
                    array(a),
                    offset(a),
                    lda,
                    array(tau),
                    offset(tau),
                    array(c),
                    offset(c),
                    ldc);
        } else {
            lapack.dormqr(
                    COLUMNS,
                    Side.LEFT,
                    Transpose.TRANS,
                    c.rows(),
                    c.columns(),
                    k,
                    a.segment(),
                    lda,
                    tau.segment(),
                    c.segment(),
                    ldc);
        }
    }

    /** x = R<sup>-1</sup> x. */
    void dtrtrs(Matrix r, Matrix x) {
        int n = r.rows();
        int ldr = r.leadingDimension();
        int ldx = x.leadingDimension();
        if (r.isOnHeap()) {
            lapack.dtrtrs(
                    COLUMNS,
                    UpLo.UPPER,
                    PLAIN,
                    Diag.NON_UNIT,
                    n,
                    x.columns(),
                    array(r),
                    offset(r),
                    ldr,
                    array(x),
                    offset(x),
                    ldx);
        } else {
            lapack.dtrtrs(
                    COLUMNS, UpLo.UPPER, PLAIN, Diag.NON_UNIT, n, x.columns(), r.segment(), ldr, x.segment(), ldx);
        }
    }

    void dsyevd(UpLo uplo, SymmetricEigen eigen) {
        Matrix a = eigen.vectors();
        int lda = a.leadingDimension();
        if (a.isOnHeap()) {
            lapack.dsyevd(
                    COLUMNS,
                    Vectors.COMPUTE,
                    uplo,
                    a.rows(),
                    array(a),
                    offset(a),
                    lda,
                    array(eigen.values()),
                    offset(eigen.values()));
        } else {
            lapack.dsyevd(
                    COLUMNS,
                    Vectors.COMPUTE,
                    uplo,
                    a.rows(),
                    a.segment(),
                    lda,
                    eigen.values().segment());
        }
    }

    void dgeev(Matrix a, Eigen eigen) {
        int n = a.rows();
        int lda = a.leadingDimension();
        Vector re = eigen.realParts();
        Vector im = eigen.imaginaryParts();
        Matrix right = eigen.vectors();
        int ldr = right.leadingDimension();
        // There are no left eigenvectors, and nothing is written to where they would be.
        if (a.isOnHeap()) {
            lapack.dgeev(
                    COLUMNS,
                    Vectors.NONE,
                    Vectors.COMPUTE,
                    n,
                    array(a),
                    offset(a),
                    lda,
                    array(re),
                    offset(re),
                    array(im),
                    offset(im),
                    new double[0],
                    0,
                    1,
                    array(right),
                    offset(right),
                    ldr);
        } else {
            lapack.dgeev(
                    COLUMNS,
                    Vectors.NONE,
                    Vectors.COMPUTE,
                    n,
                    a.segment(),
                    lda,
                    re.segment(),
                    im.segment(),
                    a.segment().asSlice(0, 0),
                    1,
                    right.segment(),
                    ldr);
        }
    }

    void dgesdd(Matrix a, Svd svd) {
        int lda = a.leadingDimension();
        Matrix u = svd.u();
        Matrix vt = svd.vt();
        int ldu = u.leadingDimension();
        int ldvt = vt.leadingDimension();
        if (a.isOnHeap()) {
            lapack.dgesdd(
                    COLUMNS,
                    SingularVectors.THIN,
                    a.rows(),
                    a.columns(),
                    array(a),
                    offset(a),
                    lda,
                    array(svd.values()),
                    offset(svd.values()),
                    array(u),
                    offset(u),
                    ldu,
                    array(vt),
                    offset(vt),
                    ldvt);
        } else {
            lapack.dgesdd(
                    COLUMNS,
                    SingularVectors.THIN,
                    a.rows(),
                    a.columns(),
                    a.segment(),
                    lda,
                    svd.values().segment(),
                    u.segment(),
                    ldu,
                    vt.segment(),
                    ldvt);
        }
    }
}
