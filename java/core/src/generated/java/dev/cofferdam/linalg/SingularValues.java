// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;

/** The singular value decomposition. A part of {@link Lapack}, whose documentation says what holds for all routines. */
public interface SingularValues {
    /** As the method with offsets, with each of them 0. */
    default void sgesdd(
            Order order, SingularVectors jobz, int m, int n, float[] a, int lda, float[] s, float[] u, int ldu,
            float[] vt, int ldvt) {
        sgesdd(order, jobz, m, n, a, 0, lda, s, 0, u, 0, ldu, vt, 0, ldvt);
    }

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by divide and conquer.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobz which singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param u receives the left singular vectors as columns, 0 (if {@code jobz} is NO_SINGULAR, else m) by 0 (if {@code jobz} is NO_SINGULAR, else m (if {@code jobz} is ALL_SINGULAR, else min(m, n)))
     * @param offsetU index of the first element of u in the array
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobz} is NO_SINGULAR, else n (if {@code jobz} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobz} is NO_SINGULAR, else n)
     * @param offsetVt index of the first element of vt in the array
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code sgesvd} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgesdd(
            Order order, SingularVectors jobz, int m, int n, float[] a, int offsetA, int lda, float[] s, int offsetS,
            float[] u, int offsetU, int ldu, float[] vt, int offsetVt, int ldvt);

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by divide and conquer.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobz which singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param u receives the left singular vectors as columns, 0 (if {@code jobz} is NO_SINGULAR, else m) by 0 (if {@code jobz} is NO_SINGULAR, else m (if {@code jobz} is ALL_SINGULAR, else min(m, n)))
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobz} is NO_SINGULAR, else n (if {@code jobz} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobz} is NO_SINGULAR, else n)
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code sgesvd} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgesdd(
            Order order, SingularVectors jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt);

    /** As the method with offsets, with each of them 0. */
    default void dgesdd(
            Order order, SingularVectors jobz, int m, int n, double[] a, int lda, double[] s, double[] u, int ldu,
            double[] vt, int ldvt) {
        dgesdd(order, jobz, m, n, a, 0, lda, s, 0, u, 0, ldu, vt, 0, ldvt);
    }

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by divide and conquer.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobz which singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param u receives the left singular vectors as columns, 0 (if {@code jobz} is NO_SINGULAR, else m) by 0 (if {@code jobz} is NO_SINGULAR, else m (if {@code jobz} is ALL_SINGULAR, else min(m, n)))
     * @param offsetU index of the first element of u in the array
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobz} is NO_SINGULAR, else n (if {@code jobz} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobz} is NO_SINGULAR, else n)
     * @param offsetVt index of the first element of vt in the array
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code dgesvd} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgesdd(
            Order order, SingularVectors jobz, int m, int n, double[] a, int offsetA, int lda, double[] s, int offsetS,
            double[] u, int offsetU, int ldu, double[] vt, int offsetVt, int ldvt);

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by divide and conquer.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobz which singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param u receives the left singular vectors as columns, 0 (if {@code jobz} is NO_SINGULAR, else m) by 0 (if {@code jobz} is NO_SINGULAR, else m (if {@code jobz} is ALL_SINGULAR, else min(m, n)))
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobz} is NO_SINGULAR, else n (if {@code jobz} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobz} is NO_SINGULAR, else n)
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code dgesvd} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgesdd(
            Order order, SingularVectors jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt);

    /** As the method with offsets, with each of them 0. */
    default void cgesdd(
            Order order, SingularVectors jobz, int m, int n, float[] a, int lda, float[] s, float[] u, int ldu,
            float[] vt, int ldvt) {
        cgesdd(order, jobz, m, n, a, 0, lda, s, 0, u, 0, ldu, vt, 0, ldvt);
    }

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by divide and conquer.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobz which singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param u receives the left singular vectors as columns, 0 (if {@code jobz} is NO_SINGULAR, else m) by 0 (if {@code jobz} is NO_SINGULAR, else m (if {@code jobz} is ALL_SINGULAR, else min(m, n)))
     * @param offsetU index of the first element of u in the array
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobz} is NO_SINGULAR, else n (if {@code jobz} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobz} is NO_SINGULAR, else n)
     * @param offsetVt index of the first element of vt in the array
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code cgesvd} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgesdd(
            Order order, SingularVectors jobz, int m, int n, float[] a, int offsetA, int lda, float[] s, int offsetS,
            float[] u, int offsetU, int ldu, float[] vt, int offsetVt, int ldvt);

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by divide and conquer.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobz which singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param u receives the left singular vectors as columns, 0 (if {@code jobz} is NO_SINGULAR, else m) by 0 (if {@code jobz} is NO_SINGULAR, else m (if {@code jobz} is ALL_SINGULAR, else min(m, n)))
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobz} is NO_SINGULAR, else n (if {@code jobz} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobz} is NO_SINGULAR, else n)
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code cgesvd} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgesdd(
            Order order, SingularVectors jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt);

    /** As the method with offsets, with each of them 0. */
    default void zgesdd(
            Order order, SingularVectors jobz, int m, int n, double[] a, int lda, double[] s, double[] u, int ldu,
            double[] vt, int ldvt) {
        zgesdd(order, jobz, m, n, a, 0, lda, s, 0, u, 0, ldu, vt, 0, ldvt);
    }

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by divide and conquer.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobz which singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param u receives the left singular vectors as columns, 0 (if {@code jobz} is NO_SINGULAR, else m) by 0 (if {@code jobz} is NO_SINGULAR, else m (if {@code jobz} is ALL_SINGULAR, else min(m, n)))
     * @param offsetU index of the first element of u in the array
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobz} is NO_SINGULAR, else n (if {@code jobz} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobz} is NO_SINGULAR, else n)
     * @param offsetVt index of the first element of vt in the array
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code zgesvd} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgesdd(
            Order order, SingularVectors jobz, int m, int n, double[] a, int offsetA, int lda, double[] s, int offsetS,
            double[] u, int offsetU, int ldu, double[] vt, int offsetVt, int ldvt);

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by divide and conquer.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobz which singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param u receives the left singular vectors as columns, 0 (if {@code jobz} is NO_SINGULAR, else m) by 0 (if {@code jobz} is NO_SINGULAR, else m (if {@code jobz} is ALL_SINGULAR, else min(m, n)))
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobz} is NO_SINGULAR, else n (if {@code jobz} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobz} is NO_SINGULAR, else n)
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code zgesvd} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgesdd(
            Order order, SingularVectors jobz, int m, int n, MemorySegment a, int lda, MemorySegment s, MemorySegment u,
            int ldu, MemorySegment vt, int ldvt);

    /** As the method with offsets, with each of them 0. */
    default void sgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, float[] a, int lda, float[] s,
            float[] u, int ldu, float[] vt, int ldvt) {
        sgesvd(order, jobu, jobvt, m, n, a, 0, lda, s, 0, u, 0, ldu, vt, 0, ldvt);
    }

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by QR iteration.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobu which left singular vectors are wanted
     * @param jobvt which right singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param u receives the left singular vectors as columns, 0 (if {@code jobu} is NO_SINGULAR, else m) by 0 (if {@code jobu} is NO_SINGULAR, else m (if {@code jobu} is ALL_SINGULAR, else min(m, n)))
     * @param offsetU index of the first element of u in the array
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobvt} is NO_SINGULAR, else n (if {@code jobvt} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobvt} is NO_SINGULAR, else n)
     * @param offsetVt index of the first element of vt in the array
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, float[] a, int offsetA, int lda,
            float[] s, int offsetS, float[] u, int offsetU, int ldu, float[] vt, int offsetVt, int ldvt);

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by QR iteration.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobu which left singular vectors are wanted
     * @param jobvt which right singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param u receives the left singular vectors as columns, 0 (if {@code jobu} is NO_SINGULAR, else m) by 0 (if {@code jobu} is NO_SINGULAR, else m (if {@code jobu} is ALL_SINGULAR, else min(m, n)))
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobvt} is NO_SINGULAR, else n (if {@code jobvt} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobvt} is NO_SINGULAR, else n)
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, MemorySegment a, int lda,
            MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt);

    /** As the method with offsets, with each of them 0. */
    default void dgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, double[] a, int lda, double[] s,
            double[] u, int ldu, double[] vt, int ldvt) {
        dgesvd(order, jobu, jobvt, m, n, a, 0, lda, s, 0, u, 0, ldu, vt, 0, ldvt);
    }

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by QR iteration.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobu which left singular vectors are wanted
     * @param jobvt which right singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param u receives the left singular vectors as columns, 0 (if {@code jobu} is NO_SINGULAR, else m) by 0 (if {@code jobu} is NO_SINGULAR, else m (if {@code jobu} is ALL_SINGULAR, else min(m, n)))
     * @param offsetU index of the first element of u in the array
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobvt} is NO_SINGULAR, else n (if {@code jobvt} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobvt} is NO_SINGULAR, else n)
     * @param offsetVt index of the first element of vt in the array
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, double[] a, int offsetA, int lda,
            double[] s, int offsetS, double[] u, int offsetU, int ldu, double[] vt, int offsetVt, int ldvt);

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by QR iteration.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobu which left singular vectors are wanted
     * @param jobvt which right singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param u receives the left singular vectors as columns, 0 (if {@code jobu} is NO_SINGULAR, else m) by 0 (if {@code jobu} is NO_SINGULAR, else m (if {@code jobu} is ALL_SINGULAR, else min(m, n)))
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobvt} is NO_SINGULAR, else n (if {@code jobvt} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobvt} is NO_SINGULAR, else n)
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, MemorySegment a, int lda,
            MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt);

    /** As the method with offsets, with each of them 0. */
    default void cgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, float[] a, int lda, float[] s,
            float[] u, int ldu, float[] vt, int ldvt) {
        cgesvd(order, jobu, jobvt, m, n, a, 0, lda, s, 0, u, 0, ldu, vt, 0, ldvt);
    }

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by QR iteration.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobu which left singular vectors are wanted
     * @param jobvt which right singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param u receives the left singular vectors as columns, 0 (if {@code jobu} is NO_SINGULAR, else m) by 0 (if {@code jobu} is NO_SINGULAR, else m (if {@code jobu} is ALL_SINGULAR, else min(m, n)))
     * @param offsetU index of the first element of u in the array
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobvt} is NO_SINGULAR, else n (if {@code jobvt} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobvt} is NO_SINGULAR, else n)
     * @param offsetVt index of the first element of vt in the array
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, float[] a, int offsetA, int lda,
            float[] s, int offsetS, float[] u, int offsetU, int ldu, float[] vt, int offsetVt, int ldvt);

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by QR iteration.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobu which left singular vectors are wanted
     * @param jobvt which right singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param u receives the left singular vectors as columns, 0 (if {@code jobu} is NO_SINGULAR, else m) by 0 (if {@code jobu} is NO_SINGULAR, else m (if {@code jobu} is ALL_SINGULAR, else min(m, n)))
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobvt} is NO_SINGULAR, else n (if {@code jobvt} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobvt} is NO_SINGULAR, else n)
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, MemorySegment a, int lda,
            MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt);

    /** As the method with offsets, with each of them 0. */
    default void zgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, double[] a, int lda, double[] s,
            double[] u, int ldu, double[] vt, int ldvt) {
        zgesvd(order, jobu, jobvt, m, n, a, 0, lda, s, 0, u, 0, ldu, vt, 0, ldvt);
    }

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by QR iteration.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobu which left singular vectors are wanted
     * @param jobvt which right singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param offsetS index of the first element of s in the array
     * @param u receives the left singular vectors as columns, 0 (if {@code jobu} is NO_SINGULAR, else m) by 0 (if {@code jobu} is NO_SINGULAR, else m (if {@code jobu} is ALL_SINGULAR, else min(m, n)))
     * @param offsetU index of the first element of u in the array
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobvt} is NO_SINGULAR, else n (if {@code jobvt} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobvt} is NO_SINGULAR, else n)
     * @param offsetVt index of the first element of vt in the array
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, double[] a, int offsetA, int lda,
            double[] s, int offsetS, double[] u, int offsetU, int ldu, double[] vt, int offsetVt, int ldvt);

    /**
     * The singular value decomposition A = U S V<sup>H</sup>, by QR iteration.
     * <p>Of a matrix without rows or columns nothing is computed: u and vt have no meaning then.
     *
     * @param order how matrices are stored
     * @param jobu which left singular vectors are wanted
     * @param jobvt which right singular vectors are wanted
     * @param m rows of A, 0 or more
     * @param n columns of A, 0 or more
     * @param a the matrix A, which is lost, m by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param s receives the singular values, the greatest first, of min(m, n) elements
     * @param u receives the left singular vectors as columns, 0 (if {@code jobu} is NO_SINGULAR, else m) by 0 (if {@code jobu} is NO_SINGULAR, else m (if {@code jobu} is ALL_SINGULAR, else min(m, n)))
     * @param ldu the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vt receives the right ones, conjugated, as rows, 0 (if {@code jobvt} is NO_SINGULAR, else n (if {@code jobvt} is ALL_SINGULAR, else min(m, n))) by 0 (if {@code jobvt} is NO_SINGULAR, else n)
     * @param ldvt the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgesvd(
            Order order, SingularVectors jobu, SingularVectors jobvt, int m, int n, MemorySegment a, int lda,
            MemorySegment s, MemorySegment u, int ldu, MemorySegment vt, int ldvt);
}
