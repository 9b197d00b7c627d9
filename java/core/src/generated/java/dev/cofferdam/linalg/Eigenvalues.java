// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import java.lang.foreign.MemorySegment;

/** Eigenvalues and eigenvectors. A part of {@link Lapack}, whose documentation says what holds for all routines. */
public interface Eigenvalues {
    /** As the method with offsets, with each of them 0. */
    default void ssyev(Order order, Vectors jobz, UpLo uplo, int n, float[] a, int lda, float[] w) {
        ssyev(order, jobz, uplo, n, a, 0, lda, w, 0);
    }

    /**
     * The eigenvalues, and eigenvectors if wanted, of a symmetric matrix.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ssyev(Order order, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] w, int offsetW);

    /**
     * The eigenvalues, and eigenvectors if wanted, of a symmetric matrix.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ssyev(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void dsyev(Order order, Vectors jobz, UpLo uplo, int n, double[] a, int lda, double[] w) {
        dsyev(order, jobz, uplo, n, a, 0, lda, w, 0);
    }

    /**
     * The eigenvalues, and eigenvectors if wanted, of a symmetric matrix.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dsyev(Order order, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] w, int offsetW);

    /**
     * The eigenvalues, and eigenvectors if wanted, of a symmetric matrix.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dsyev(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void cheev(Order order, Vectors jobz, UpLo uplo, int n, float[] a, int lda, float[] w) {
        cheev(order, jobz, uplo, n, a, 0, lda, w, 0);
    }

    /**
     * The eigenvalues, and eigenvectors if wanted, of a Hermitian matrix.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cheev(Order order, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] w, int offsetW);

    /**
     * The eigenvalues, and eigenvectors if wanted, of a Hermitian matrix.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cheev(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void zheev(Order order, Vectors jobz, UpLo uplo, int n, double[] a, int lda, double[] w) {
        zheev(order, jobz, uplo, n, a, 0, lda, w, 0);
    }

    /**
     * The eigenvalues, and eigenvectors if wanted, of a Hermitian matrix.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zheev(Order order, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] w, int offsetW);

    /**
     * The eigenvalues, and eigenvectors if wanted, of a Hermitian matrix.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zheev(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void ssyevd(Order order, Vectors jobz, UpLo uplo, int n, float[] a, int lda, float[] w) {
        ssyevd(order, jobz, uplo, n, a, 0, lda, w, 0);
    }

    /**
     * The eigenvalues, and eigenvectors if wanted, of a symmetric matrix, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code ssyev} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ssyevd(Order order, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] w, int offsetW);

    /**
     * The eigenvalues, and eigenvectors if wanted, of a symmetric matrix, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code ssyev} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ssyevd(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void dsyevd(Order order, Vectors jobz, UpLo uplo, int n, double[] a, int lda, double[] w) {
        dsyevd(order, jobz, uplo, n, a, 0, lda, w, 0);
    }

    /**
     * The eigenvalues, and eigenvectors if wanted, of a symmetric matrix, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code dsyev} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dsyevd(Order order, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] w, int offsetW);

    /**
     * The eigenvalues, and eigenvectors if wanted, of a symmetric matrix, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code dsyev} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dsyevd(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void cheevd(Order order, Vectors jobz, UpLo uplo, int n, float[] a, int lda, float[] w) {
        cheevd(order, jobz, uplo, n, a, 0, lda, w, 0);
    }

    /**
     * The eigenvalues, and eigenvectors if wanted, of a Hermitian matrix, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code cheev} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cheevd(Order order, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] w, int offsetW);

    /**
     * The eigenvalues, and eigenvectors if wanted, of a Hermitian matrix, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code cheev} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cheevd(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void zheevd(Order order, Vectors jobz, UpLo uplo, int n, double[] a, int lda, double[] w) {
        zheevd(order, jobz, uplo, n, a, 0, lda, w, 0);
    }

    /**
     * The eigenvalues, and eigenvectors if wanted, of a Hermitian matrix, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code zheev} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zheevd(Order order, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] w, int offsetW);

    /**
     * The eigenvalues, and eigenvectors if wanted, of a Hermitian matrix, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code zheev} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zheevd(Order order, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void sstev(Order order, Vectors jobz, int n, float[] d, float[] e, float[] z, int ldz) {
        sstev(order, jobz, n, d, 0, e, 0, z, 0, ldz);
    }

    /**
     * The eigenvalues, and eigenvectors if wanted, of a symmetric tridiagonal matrix.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal, then the eigenvalues in ascending order, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal beside it, which is lost, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @param z receives the eigenvectors as columns, n (if {@code jobz} is ALL_VECTORS, else 0) by n (if {@code jobz} is ALL_VECTORS, else 0)
     * @param offsetZ index of the first element of z in the array
     * @param ldz the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sstev(
            Order order, Vectors jobz, int n, float[] d, int offsetD, float[] e, int offsetE, float[] z, int offsetZ,
            int ldz);

    /**
     * The eigenvalues, and eigenvectors if wanted, of a symmetric tridiagonal matrix.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal, then the eigenvalues in ascending order, of n elements
     * @param e the diagonal beside it, which is lost, of max(0, n - 1) elements
     * @param z receives the eigenvectors as columns, n (if {@code jobz} is ALL_VECTORS, else 0) by n (if {@code jobz} is ALL_VECTORS, else 0)
     * @param ldz the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sstev(Order order, Vectors jobz, int n, MemorySegment d, MemorySegment e, MemorySegment z, int ldz);

    /** As the method with offsets, with each of them 0. */
    default void dstev(Order order, Vectors jobz, int n, double[] d, double[] e, double[] z, int ldz) {
        dstev(order, jobz, n, d, 0, e, 0, z, 0, ldz);
    }

    /**
     * The eigenvalues, and eigenvectors if wanted, of a symmetric tridiagonal matrix.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal, then the eigenvalues in ascending order, of n elements
     * @param offsetD index of the first element of d in the array
     * @param e the diagonal beside it, which is lost, of max(0, n - 1) elements
     * @param offsetE index of the first element of e in the array
     * @param z receives the eigenvectors as columns, n (if {@code jobz} is ALL_VECTORS, else 0) by n (if {@code jobz} is ALL_VECTORS, else 0)
     * @param offsetZ index of the first element of z in the array
     * @param ldz the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dstev(
            Order order, Vectors jobz, int n, double[] d, int offsetD, double[] e, int offsetE, double[] z, int offsetZ,
            int ldz);

    /**
     * The eigenvalues, and eigenvectors if wanted, of a symmetric tridiagonal matrix.
     *
     * @param order how matrices are stored
     * @param jobz whether eigenvectors are wanted
     * @param n rows and columns of A, 0 or more
     * @param d the diagonal, then the eigenvalues in ascending order, of n elements
     * @param e the diagonal beside it, which is lost, of max(0, n - 1) elements
     * @param z receives the eigenvectors as columns, n (if {@code jobz} is ALL_VECTORS, else 0) by n (if {@code jobz} is ALL_VECTORS, else 0)
     * @param ldz the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dstev(Order order, Vectors jobz, int n, MemorySegment d, MemorySegment e, MemorySegment z, int ldz);

    /** As the method with offsets, with each of them 0. */
    default void sgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, float[] a, int lda, float[] wr, float[] wi, float[] vl,
            int ldvl, float[] vr, int ldvr) {
        sgeev(order, jobvl, jobvr, n, a, 0, lda, wr, 0, wi, 0, vl, 0, ldvl, vr, 0, ldvr);
    }

    /**
     * The eigenvalues, and left and right eigenvectors if wanted, of a general matrix.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param wr receives the real parts of the eigenvalues, of n elements
     * @param offsetWr index of the first element of wr in the array
     * @param wi receives their imaginary parts; conjugate pairs stand together, the positive one first, of n elements
     * @param offsetWi index of the first element of wi in the array
     * @param vl receives the left eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param offsetVl index of the first element of vl in the array
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param offsetVr index of the first element of vr in the array
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, float[] a, int offsetA, int lda, float[] wr, int offsetWr,
            float[] wi, int offsetWi, float[] vl, int offsetVl, int ldvl, float[] vr, int offsetVr, int ldvr);

    /**
     * The eigenvalues, and left and right eigenvectors if wanted, of a general matrix.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param wr receives the real parts of the eigenvalues, of n elements
     * @param wi receives their imaginary parts; conjugate pairs stand together, the positive one first, of n elements
     * @param vl receives the left eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment wr,
            MemorySegment wi, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr);

    /** As the method with offsets, with each of them 0. */
    default void dgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, double[] a, int lda, double[] wr, double[] wi,
            double[] vl, int ldvl, double[] vr, int ldvr) {
        dgeev(order, jobvl, jobvr, n, a, 0, lda, wr, 0, wi, 0, vl, 0, ldvl, vr, 0, ldvr);
    }

    /**
     * The eigenvalues, and left and right eigenvectors if wanted, of a general matrix.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param wr receives the real parts of the eigenvalues, of n elements
     * @param offsetWr index of the first element of wr in the array
     * @param wi receives their imaginary parts; conjugate pairs stand together, the positive one first, of n elements
     * @param offsetWi index of the first element of wi in the array
     * @param vl receives the left eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param offsetVl index of the first element of vl in the array
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param offsetVr index of the first element of vr in the array
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, double[] a, int offsetA, int lda, double[] wr,
            int offsetWr, double[] wi, int offsetWi, double[] vl, int offsetVl, int ldvl, double[] vr, int offsetVr,
            int ldvr);

    /**
     * The eigenvalues, and left and right eigenvectors if wanted, of a general matrix.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param wr receives the real parts of the eigenvalues, of n elements
     * @param wi receives their imaginary parts; conjugate pairs stand together, the positive one first, of n elements
     * @param vl receives the left eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment wr,
            MemorySegment wi, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr);

    /** As the method with offsets, with each of them 0. */
    default void cgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, float[] a, int lda, float[] w, float[] vl, int ldvl,
            float[] vr, int ldvr) {
        cgeev(order, jobvl, jobvr, n, a, 0, lda, w, 0, vl, 0, ldvl, vr, 0, ldvr);
    }

    /**
     * The eigenvalues, and left and right eigenvectors if wanted, of a general matrix.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues, of n elements
     * @param offsetW index of the first element of w in the array
     * @param vl receives the left eigenvectors as columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param offsetVl index of the first element of vl in the array
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param offsetVr index of the first element of vr in the array
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, float[] a, int offsetA, int lda, float[] w, int offsetW,
            float[] vl, int offsetVl, int ldvl, float[] vr, int offsetVr, int ldvr);

    /**
     * The eigenvalues, and left and right eigenvectors if wanted, of a general matrix.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues, of n elements
     * @param vl receives the left eigenvectors as columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment w,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr);

    /** As the method with offsets, with each of them 0. */
    default void zgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, double[] a, int lda, double[] w, double[] vl, int ldvl,
            double[] vr, int ldvr) {
        zgeev(order, jobvl, jobvr, n, a, 0, lda, w, 0, vl, 0, ldvl, vr, 0, ldvr);
    }

    /**
     * The eigenvalues, and left and right eigenvectors if wanted, of a general matrix.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues, of n elements
     * @param offsetW index of the first element of w in the array
     * @param vl receives the left eigenvectors as columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param offsetVl index of the first element of vl in the array
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param offsetVr index of the first element of vr in the array
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, double[] a, int offsetA, int lda, double[] w, int offsetW,
            double[] vl, int offsetVl, int ldvl, double[] vr, int offsetVr, int ldvr);

    /**
     * The eigenvalues, and left and right eigenvectors if wanted, of a general matrix.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues, of n elements
     * @param vl receives the left eigenvectors as columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zgeev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment w,
            MemorySegment vl, int ldvl, MemorySegment vr, int ldvr);

    /** As the method with offsets, with each of them 0. */
    default void ssygv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, float[] a, int lda, float[] b, int ldb, float[] w) {
        ssygv(order, itype, jobz, uplo, n, a, 0, lda, b, 0, ldb, w, 0);
    }

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a symmetric matrix A and a positive definite one B.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ssygv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] b,
            int offsetB, int ldb, float[] w, int offsetW);

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a symmetric matrix A and a positive definite one B.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ssygv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void dsygv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, double[] a, int lda, double[] b, int ldb,
            double[] w) {
        dsygv(order, itype, jobz, uplo, n, a, 0, lda, b, 0, ldb, w, 0);
    }

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a symmetric matrix A and a positive definite one B.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dsygv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb, double[] w, int offsetW);

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a symmetric matrix A and a positive definite one B.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dsygv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void chegv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, float[] a, int lda, float[] b, int ldb, float[] w) {
        chegv(order, itype, jobz, uplo, n, a, 0, lda, b, 0, ldb, w, 0);
    }

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a Hermitian matrix A and a positive definite one B.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void chegv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] b,
            int offsetB, int ldb, float[] w, int offsetW);

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a Hermitian matrix A and a positive definite one B.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void chegv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void zhegv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, double[] a, int lda, double[] b, int ldb,
            double[] w) {
        zhegv(order, itype, jobz, uplo, n, a, 0, lda, b, 0, ldb, w, 0);
    }

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a Hermitian matrix A and a positive definite one B.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zhegv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb, double[] w, int offsetW);

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a Hermitian matrix A and a positive definite one B.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zhegv(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void ssygvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, float[] a, int lda, float[] b, int ldb, float[] w) {
        ssygvd(order, itype, jobz, uplo, n, a, 0, lda, b, 0, ldb, w, 0);
    }

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a symmetric matrix A and a positive definite one B, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code ssygv} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ssygvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] b,
            int offsetB, int ldb, float[] w, int offsetW);

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a symmetric matrix A and a positive definite one B, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code ssygv} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void ssygvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void dsygvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, double[] a, int lda, double[] b, int ldb,
            double[] w) {
        dsygvd(order, itype, jobz, uplo, n, a, 0, lda, b, 0, ldb, w, 0);
    }

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a symmetric matrix A and a positive definite one B, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code dsygv} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dsygvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb, double[] w, int offsetW);

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a symmetric matrix A and a positive definite one B, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code dsygv} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dsygvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void chegvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, float[] a, int lda, float[] b, int ldb, float[] w) {
        chegvd(order, itype, jobz, uplo, n, a, 0, lda, b, 0, ldb, w, 0);
    }

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a Hermitian matrix A and a positive definite one B, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code chegv} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void chegvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, float[] a, int offsetA, int lda, float[] b,
            int offsetB, int ldb, float[] w, int offsetW);

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a Hermitian matrix A and a positive definite one B, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code chegv} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void chegvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void zhegvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, double[] a, int lda, double[] b, int ldb,
            double[] w) {
        zhegvd(order, itype, jobz, uplo, n, a, 0, lda, b, 0, ldb, w, 0);
    }

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a Hermitian matrix A and a positive definite one B, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @param offsetW index of the first element of w in the array
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code zhegv} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zhegvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb, double[] w, int offsetW);

    /**
     * The generalised eigenvalues, and eigenvectors if wanted, of a Hermitian matrix A and a positive definite one B, by divide and conquer.
     *
     * @param order how matrices are stored
     * @param itype which problem: 1 for A x = lambda B x, 2 for A B x = lambda x, 3 for B A x = lambda x, from 1 to 3
     * @param jobz whether eigenvectors are wanted
     * @param uplo which triangle is stored; the other is not touched
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, then its eigenvectors as columns if they are wanted, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, then its Cholesky factor, n by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param w receives the eigenvalues in ascending order, of n elements
     * @throws IllegalArgumentException also if LAPACK would have to count more than 2,147,483,647 elements of workspace, which grows with the square of the sizes; {@code zhegv} does with less
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zhegvd(
            Order order, int itype, Vectors jobz, UpLo uplo, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment w);

    /** As the method with offsets, with each of them 0. */
    default void sggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, float[] a, int lda, float[] b, int ldb, float[] alphar,
            float[] alphai, float[] beta, float[] vl, int ldvl, float[] vr, int ldvr) {
        sggev(order, jobvl, jobvr, n, a, 0, lda, b, 0, ldb, alphar, 0, alphai, 0, beta, 0, vl, 0, ldvl, vr, 0, ldvr);
    }

    /**
     * The generalised eigenvalues, A x = lambda B x, and left and right eigenvectors if wanted.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, which is lost, n by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param alphar receives the real parts of alpha: the eigenvalues are alpha / beta, of n elements
     * @param offsetAlphar index of the first element of alphar in the array
     * @param alphai receives the imaginary parts of alpha, of n elements
     * @param offsetAlphai index of the first element of alphai in the array
     * @param beta receives beta; 0 for an infinite eigenvalue, of n elements
     * @param offsetBeta index of the first element of beta in the array
     * @param vl receives the left eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param offsetVl index of the first element of vl in the array
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param offsetVr index of the first element of vr in the array
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, float[] a, int offsetA, int lda, float[] b, int offsetB,
            int ldb, float[] alphar, int offsetAlphar, float[] alphai, int offsetAlphai, float[] beta, int offsetBeta,
            float[] vl, int offsetVl, int ldvl, float[] vr, int offsetVr, int ldvr);

    /**
     * The generalised eigenvalues, A x = lambda B x, and left and right eigenvectors if wanted.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, which is lost, n by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param alphar receives the real parts of alpha: the eigenvalues are alpha / beta, of n elements
     * @param alphai receives the imaginary parts of alpha, of n elements
     * @param beta receives beta; 0 for an infinite eigenvalue, of n elements
     * @param vl receives the left eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void sggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alphar, MemorySegment alphai, MemorySegment beta, MemorySegment vl, int ldvl,
            MemorySegment vr, int ldvr);

    /** As the method with offsets, with each of them 0. */
    default void dggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, double[] a, int lda, double[] b, int ldb, double[] alphar,
            double[] alphai, double[] beta, double[] vl, int ldvl, double[] vr, int ldvr) {
        dggev(order, jobvl, jobvr, n, a, 0, lda, b, 0, ldb, alphar, 0, alphai, 0, beta, 0, vl, 0, ldvl, vr, 0, ldvr);
    }

    /**
     * The generalised eigenvalues, A x = lambda B x, and left and right eigenvectors if wanted.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, which is lost, n by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param alphar receives the real parts of alpha: the eigenvalues are alpha / beta, of n elements
     * @param offsetAlphar index of the first element of alphar in the array
     * @param alphai receives the imaginary parts of alpha, of n elements
     * @param offsetAlphai index of the first element of alphai in the array
     * @param beta receives beta; 0 for an infinite eigenvalue, of n elements
     * @param offsetBeta index of the first element of beta in the array
     * @param vl receives the left eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param offsetVl index of the first element of vl in the array
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param offsetVr index of the first element of vr in the array
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb, double[] alphar, int offsetAlphar, double[] alphai, int offsetAlphai, double[] beta,
            int offsetBeta, double[] vl, int offsetVl, int ldvl, double[] vr, int offsetVr, int ldvr);

    /**
     * The generalised eigenvalues, A x = lambda B x, and left and right eigenvectors if wanted.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, which is lost, n by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param alphar receives the real parts of alpha: the eigenvalues are alpha / beta, of n elements
     * @param alphai receives the imaginary parts of alpha, of n elements
     * @param beta receives beta; 0 for an infinite eigenvalue, of n elements
     * @param vl receives the left eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns; of a conjugate pair the real and the imaginary part of the first, in two columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void dggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alphar, MemorySegment alphai, MemorySegment beta, MemorySegment vl, int ldvl,
            MemorySegment vr, int ldvr);

    /** As the method with offsets, with each of them 0. */
    default void cggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, float[] a, int lda, float[] b, int ldb, float[] alpha,
            float[] beta, float[] vl, int ldvl, float[] vr, int ldvr) {
        cggev(order, jobvl, jobvr, n, a, 0, lda, b, 0, ldb, alpha, 0, beta, 0, vl, 0, ldvl, vr, 0, ldvr);
    }

    /**
     * The generalised eigenvalues, A x = lambda B x, and left and right eigenvectors if wanted.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, which is lost, n by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param alpha receives alpha: the eigenvalues are alpha / beta, of n elements
     * @param offsetAlpha index of the first element of alpha in the array
     * @param beta receives beta; 0 for an infinite eigenvalue, of n elements
     * @param offsetBeta index of the first element of beta in the array
     * @param vl receives the left eigenvectors as columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param offsetVl index of the first element of vl in the array
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param offsetVr index of the first element of vr in the array
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, float[] a, int offsetA, int lda, float[] b, int offsetB,
            int ldb, float[] alpha, int offsetAlpha, float[] beta, int offsetBeta, float[] vl, int offsetVl, int ldvl,
            float[] vr, int offsetVr, int ldvr);

    /**
     * The generalised eigenvalues, A x = lambda B x, and left and right eigenvectors if wanted.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, which is lost, n by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param alpha receives alpha: the eigenvalues are alpha / beta, of n elements
     * @param beta receives beta; 0 for an infinite eigenvalue, of n elements
     * @param vl receives the left eigenvectors as columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void cggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alpha, MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr);

    /** As the method with offsets, with each of them 0. */
    default void zggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, double[] a, int lda, double[] b, int ldb, double[] alpha,
            double[] beta, double[] vl, int ldvl, double[] vr, int ldvr) {
        zggev(order, jobvl, jobvr, n, a, 0, lda, b, 0, ldb, alpha, 0, beta, 0, vl, 0, ldvl, vr, 0, ldvr);
    }

    /**
     * The generalised eigenvalues, A x = lambda B x, and left and right eigenvectors if wanted.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param offsetA index of the first element of a in the array
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, which is lost, n by n
     * @param offsetB index of the first element of b in the array
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param alpha receives alpha: the eigenvalues are alpha / beta, of n elements
     * @param offsetAlpha index of the first element of alpha in the array
     * @param beta receives beta; 0 for an infinite eigenvalue, of n elements
     * @param offsetBeta index of the first element of beta in the array
     * @param vl receives the left eigenvectors as columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param offsetVl index of the first element of vl in the array
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param offsetVr index of the first element of vr in the array
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb, double[] alpha, int offsetAlpha, double[] beta, int offsetBeta, double[] vl, int offsetVl,
            int ldvl, double[] vr, int offsetVr, int ldvr);

    /**
     * The generalised eigenvalues, A x = lambda B x, and left and right eigenvectors if wanted.
     *
     * @param order how matrices are stored
     * @param jobvl whether left eigenvectors are wanted
     * @param jobvr whether right eigenvectors are wanted
     * @param n rows and columns of A and B, 0 or more
     * @param a the matrix A, which is lost, n by n
     * @param lda the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param b the matrix B, which is lost, n by n
     * @param ldb the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param alpha receives alpha: the eigenvalues are alpha / beta, of n elements
     * @param beta receives beta; 0 for an infinite eigenvalue, of n elements
     * @param vl receives the left eigenvectors as columns, n (if {@code jobvl} is ALL_VECTORS, else 0) by n (if {@code jobvl} is ALL_VECTORS, else 0)
     * @param ldvl the distance between the first elements of its neighbouring rows (row-major) or columns
     * @param vr receives the right eigenvectors as columns, n (if {@code jobvr} is ALL_VECTORS, else 0) by n (if {@code jobvr} is ALL_VECTORS, else 0)
     * @param ldvr the distance between the first elements of its neighbouring rows (row-major) or columns
     * @throws LapackException if the numbers do not allow it; the message says which, and the outputs hold what was computed until then
     */
    void zggev(
            Order order, Vectors jobvl, Vectors jobvr, int n, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment alpha, MemorySegment beta, MemorySegment vl, int ldvl, MemorySegment vr, int ldvr);
}
