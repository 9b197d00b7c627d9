// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.BlasLibrary;
import dev.cofferdam.internal.linalg.Check;
import dev.cofferdam.internal.linalg.LapackChecks;
import dev.cofferdam.internal.linalg.LapackeCritical;
import dev.cofferdam.internal.linalg.LapackePlain;
import dev.cofferdam.internal.linalg.NativeScratch;
import dev.cofferdam.internal.linalg.ScratchSource;
import dev.cofferdam.internal.linalg.StagedLapack;
import dev.cofferdam.internal.linalg.Values;
import java.lang.foreign.MemorySegment;

/** Calls in this JVM. Segments are used where they lie; arrays too, if the call is short. */
final class InProcessLapack implements Lapack {
    private final LapackePlain calls;
    private final LapackeCritical critical;
    private final ScratchSource scratch = NativeScratch.instance();

    private InProcessLapack(BlasLibrary library) {
        calls = new LapackePlain(library);
        critical = new LapackeCritical(library);
    }

    static InProcessLapack on(BlasLibrary library) {
        return new InProcessLapack(library);
    }

    @Override
    public void dpotrf(Order order, UpLo uplo, int n, double[] a, int offsetA, int lda) {
        int orderValue = Check.present("dpotrf", "order", 1, order).value();
        int uploValue = Check.present("dpotrf", "uplo", 2, uplo).value();
        LapackChecks.dpotrf(n, Check.space("dpotrf", "a", 4, a, offsetA), lda);
        MemorySegment heapA = MemorySegment.ofArray(a).asSlice(8L * offsetA);
        int info;
        if ((double) n * n * n / 6 <= 40_000) {
            info = critical.LAPACKE_dpotrf_work(
                    Values.COL_MAJOR, Values.triangleLetter(orderValue, uploValue), n, heapA, lda);
        } else {
            info = StagedLapack.dpotrf(calls, scratch, orderValue, uploValue, n, heapA, lda);
        }
        if (info > 0) {
            throw new LapackException(
                    "dpotrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not; the rows and columns before it are factored");
        }
        Check.done("dpotrf", info);
    }

    @Override
    public void dpotrf(Order order, UpLo uplo, int n, MemorySegment a, int lda) {
        int orderValue = Check.present("dpotrf", "order", 1, order).value();
        int uploValue = Check.present("dpotrf", "uplo", 2, uplo).value();
        LapackChecks.dpotrf(n, Check.space("dpotrf", "a", 4, a, 8, true), lda);
        int info = calls.LAPACKE_dpotrf_work(Values.COL_MAJOR, Values.triangleLetter(orderValue, uploValue), n, a, lda);
        if (info > 0) {
            throw new LapackException(
                    "dpotrf", info,
                    "the leading minor of order " + info + " is not positive definite, so the matrix is not; the rows and columns before it are factored");
        }
        Check.done("dpotrf", info);
    }

    @Override
    public void dpotrs(
            Order order, UpLo uplo, int n, int nrhs, double[] a, int offsetA, int lda, double[] b, int offsetB,
            int ldb) {
        int orderValue = Check.present("dpotrs", "order", 1, order).value();
        int uploValue = Check.present("dpotrs", "uplo", 2, uplo).value();
        LapackChecks.dpotrs(
                orderValue, n, nrhs, Check.space("dpotrs", "a", 5, a, offsetA), lda,
                Check.space("dpotrs", "b", 7, b, offsetB), ldb);
        MemorySegment heapA = MemorySegment.ofArray(a).asSlice(8L * offsetA);
        MemorySegment heapB = MemorySegment.ofArray(b).asSlice(8L * offsetB);
        int info;
        if (orderValue == Values.COL_MAJOR && (double) n * n * nrhs <= 8_192) {
            info = critical.LAPACKE_dpotrs_work(
                    Values.COL_MAJOR, Values.triangleLetter(orderValue, uploValue), n, nrhs, heapA, lda, heapB, ldb);
        } else {
            info = StagedLapack.dpotrs(calls, scratch, orderValue, uploValue, n, nrhs, heapA, lda, heapB, ldb);
        }
        Check.done("dpotrs", info);
    }

    @Override
    public void dpotrs(Order order, UpLo uplo, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("dpotrs", "order", 1, order).value();
        int uploValue = Check.present("dpotrs", "uplo", 2, uplo).value();
        LapackChecks.dpotrs(
                orderValue, n, nrhs, Check.space("dpotrs", "a", 5, a, 8, false), lda,
                Check.space("dpotrs", "b", 7, b, 8, true), ldb);
        int info;
        if (orderValue == Values.COL_MAJOR) {
            info = calls.LAPACKE_dpotrs_work(
                    Values.COL_MAJOR, Values.triangleLetter(orderValue, uploValue), n, nrhs, a, lda, b, ldb);
        } else {
            info = StagedLapack.dpotrs(calls, scratch, orderValue, uploValue, n, nrhs, a, lda, b, ldb);
        }
        Check.done("dpotrs", info);
    }

    @Override
    public void dgesv(
            Order order, int n, int nrhs, double[] a, int offsetA, int lda, int[] ipiv, int offsetIpiv, double[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("dgesv", "order", 1, order).value();
        LapackChecks.dgesv(
                orderValue, n, nrhs, Check.space("dgesv", "a", 4, a, offsetA), lda,
                Check.space("dgesv", "ipiv", 6, ipiv, offsetIpiv), Check.space("dgesv", "b", 7, b, offsetB), ldb);
        MemorySegment heapA = MemorySegment.ofArray(a).asSlice(8L * offsetA);
        MemorySegment heapIpiv = MemorySegment.ofArray(ipiv).asSlice(4L * offsetIpiv);
        MemorySegment heapB = MemorySegment.ofArray(b).asSlice(8L * offsetB);
        int info;
        if (orderValue == Values.COL_MAJOR && (double) n * n * (n / 3.0 + nrhs) <= 8_192) {
            info = critical.LAPACKE_dgesv_work(Values.COL_MAJOR, n, nrhs, heapA, lda, heapIpiv, heapB, ldb);
        } else {
            info = StagedLapack.dgesv(calls, scratch, orderValue, n, nrhs, heapA, lda, heapIpiv, heapB, ldb);
        }
        if (info > 0) {
            throw new LapackException(
                    "dgesv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("dgesv", info);
    }

    @Override
    public void dgesv(
            Order order, int n, int nrhs, MemorySegment a, int lda, MemorySegment ipiv, MemorySegment b, int ldb) {
        int orderValue = Check.present("dgesv", "order", 1, order).value();
        LapackChecks.dgesv(
                orderValue, n, nrhs, Check.space("dgesv", "a", 4, a, 8, true), lda,
                Check.space("dgesv", "ipiv", 6, ipiv, 4, true), Check.space("dgesv", "b", 7, b, 8, true), ldb);
        int info;
        if (orderValue == Values.COL_MAJOR) {
            info = calls.LAPACKE_dgesv_work(Values.COL_MAJOR, n, nrhs, a, lda, ipiv, b, ldb);
        } else {
            info = StagedLapack.dgesv(calls, scratch, orderValue, n, nrhs, a, lda, ipiv, b, ldb);
        }
        if (info > 0) {
            throw new LapackException(
                    "dgesv", info,
                    "U(" + info + ", " + info + ") is exactly zero, so the matrix is singular and nothing was solved; its factors are there");
        }
        Check.done("dgesv", info);
    }

    @Override
    public void dgels(
            Order order, Transpose trans, int m, int n, int nrhs, double[] a, int offsetA, int lda, double[] b,
            int offsetB, int ldb) {
        int orderValue = Check.present("dgels", "order", 1, order).value();
        int transValue = Check.present("dgels", "trans", 2, trans).value();
        LapackChecks.dgels(
                orderValue, m, n, nrhs, Check.space("dgels", "a", 6, a, offsetA), lda,
                Check.space("dgels", "b", 8, b, offsetB), ldb);
        MemorySegment heapA = MemorySegment.ofArray(a).asSlice(8L * offsetA);
        MemorySegment heapB = MemorySegment.ofArray(b).asSlice(8L * offsetB);
        int info = StagedLapack.dgels(calls, scratch, orderValue, transValue, m, n, nrhs, heapA, lda, heapB, ldb);
        if (info > 0) {
            throw new LapackException(
                    "dgels", info,
                    "element (" + info + ", " + info + ") of the triangular factor is zero, so the matrix has not full rank, and no solution was computed");
        }
        Check.done("dgels", info);
    }

    @Override
    public void dgels(
            Order order, Transpose trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb) {
        int orderValue = Check.present("dgels", "order", 1, order).value();
        int transValue = Check.present("dgels", "trans", 2, trans).value();
        LapackChecks.dgels(
                orderValue, m, n, nrhs, Check.space("dgels", "a", 6, a, 8, true), lda,
                Check.space("dgels", "b", 8, b, 8, true), ldb);
        int info;
        if (orderValue == Values.COL_MAJOR) {
            info = StagedLapack.dgelsInPlace(calls, scratch, transValue, m, n, nrhs, a, lda, b, ldb);
        } else {
            info = StagedLapack.dgels(calls, scratch, orderValue, transValue, m, n, nrhs, a, lda, b, ldb);
        }
        if (info > 0) {
            throw new LapackException(
                    "dgels", info,
                    "element (" + info + ", " + info + ") of the triangular factor is zero, so the matrix has not full rank, and no solution was computed");
        }
        Check.done("dgels", info);
    }
}
