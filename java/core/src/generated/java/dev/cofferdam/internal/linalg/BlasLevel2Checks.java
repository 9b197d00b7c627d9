// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

/** Checks of choices, sizes, increments, leading dimensions and room, before native code sees them. */
public final class BlasLevel2Checks {
    private BlasLevel2Checks() {}

    public static void gemv(
            String routine, int order, int trans, int m, int n, long roomA, int lda, long roomX, int incX, long roomY,
            int incY) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 3, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 7, lda, order == Values.ROW_MAJOR ? "n" : "m", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 6, roomA, order == Values.ROW_MAJOR ? "m" : "n", linesA,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthA, "lda", lda);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 9);
        }
        if (!Check.fits((trans == Values.NO_TRANS ? n : m), incX, roomX)) {
            throw Check.shortVector(
                    routine, "x", 8, roomX, (trans == Values.NO_TRANS ? "n" : "m"), (trans == Values.NO_TRANS ? n : m),
                    "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 12);
        }
        if (!Check.fits((trans == Values.NO_TRANS ? m : n), incY, roomY)) {
            throw Check.shortVector(
                    routine, "y", 11, roomY, (trans == Values.NO_TRANS ? "m" : "n"), (trans == Values.NO_TRANS ? m : n),
                    "incY", incY);
        }
    }

    public static void gbmv(
            String routine, int order, int trans, int m, int n, int kl, int ku, long roomA, int lda, long roomX,
            int incX, long roomY, int incY) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 3, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 4, n, 0);
        }
        if (kl < 0) {
            throw Check.tooSmall(routine, "kl", 5, kl, 0);
        }
        if (ku < 0) {
            throw Check.tooSmall(routine, "ku", 6, ku, 0);
        }
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = (((long) kl + ku) + 1);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 9, lda, "kl + ku + 1", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 8, roomA, order == Values.ROW_MAJOR ? "m" : "n", linesA, "kl + ku + 1", lengthA,
                    "lda", lda);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 11);
        }
        if (!Check.fits((trans == Values.NO_TRANS ? n : m), incX, roomX)) {
            throw Check.shortVector(
                    routine, "x", 10, roomX, (trans == Values.NO_TRANS ? "n" : "m"), (trans == Values.NO_TRANS ? n : m),
                    "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 14);
        }
        if (!Check.fits((trans == Values.NO_TRANS ? m : n), incY, roomY)) {
            throw Check.shortVector(
                    routine, "y", 13, roomY, (trans == Values.NO_TRANS ? "m" : "n"), (trans == Values.NO_TRANS ? m : n),
                    "incY", incY);
        }
    }

    public static void symv(String routine, int n, long roomA, int lda, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 8);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 7, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 11);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 10, roomY, "n", n, "incY", incY);
        }
    }

    public static void hemv(String routine, int n, long roomA, int lda, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 6, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 5, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 8);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 7, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 11);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 10, roomY, "n", n, "incY", incY);
        }
    }

    public static void sbmv(
            String routine, int n, int k, long roomA, int lda, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 4, k, 0);
        }
        long linesA = n;
        long lengthA = ((long) k + 1);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 7, lda, "k + 1", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 6, roomA, "n", linesA, "k + 1", lengthA, "lda", lda);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 9);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 8, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 12);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 11, roomY, "n", n, "incY", incY);
        }
    }

    public static void hbmv(
            String routine, int n, int k, long roomA, int lda, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 4, k, 0);
        }
        long linesA = n;
        long lengthA = ((long) k + 1);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 7, lda, "k + 1", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 6, roomA, "n", linesA, "k + 1", lengthA, "lda", lda);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 9);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 8, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 12);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 11, roomY, "n", n, "incY", incY);
        }
    }

    public static void spmv(String routine, int n, long roomAp, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (roomAp < n * (n + 1L) / 2) {
            throw Check.shortArray(routine, "ap", 5, roomAp, "n (n + 1) / 2", n * (n + 1L) / 2);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 7);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 6, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 10);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 9, roomY, "n", n, "incY", incY);
        }
    }

    public static void hpmv(String routine, int n, long roomAp, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (roomAp < n * (n + 1L) / 2) {
            throw Check.shortArray(routine, "ap", 5, roomAp, "n (n + 1) / 2", n * (n + 1L) / 2);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 7);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 6, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 10);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 9, roomY, "n", n, "incY", incY);
        }
    }

    public static void trmv(String routine, int n, long roomA, int lda, long roomX, int incX) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 7, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 6, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 9);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 8, roomX, "n", n, "incX", incX);
        }
    }

    public static void tbmv(String routine, int n, int k, long roomA, int lda, long roomX, int incX) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 6, k, 0);
        }
        long linesA = n;
        long lengthA = ((long) k + 1);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 8, lda, "k + 1", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 7, roomA, "n", linesA, "k + 1", lengthA, "lda", lda);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 10);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 9, roomX, "n", n, "incX", incX);
        }
    }

    public static void tpmv(String routine, int n, long roomAp, long roomX, int incX) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        if (roomAp < n * (n + 1L) / 2) {
            throw Check.shortArray(routine, "ap", 6, roomAp, "n (n + 1) / 2", n * (n + 1L) / 2);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 8);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 7, roomX, "n", n, "incX", incX);
        }
    }

    public static void trsv(String routine, int n, long roomA, int lda, long roomX, int incX) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 7, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 6, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 9);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 8, roomX, "n", n, "incX", incX);
        }
    }

    public static void tbsv(String routine, int n, int k, long roomA, int lda, long roomX, int incX) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        if (k < 0) {
            throw Check.tooSmall(routine, "k", 6, k, 0);
        }
        long linesA = n;
        long lengthA = ((long) k + 1);
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 8, lda, "k + 1", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 7, roomA, "n", linesA, "k + 1", lengthA, "lda", lda);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 10);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 9, roomX, "n", n, "incX", incX);
        }
    }

    public static void tpsv(String routine, int n, long roomAp, long roomX, int incX) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 5, n, 0);
        }
        if (roomAp < n * (n + 1L) / 2) {
            throw Check.shortArray(routine, "ap", 6, roomAp, "n (n + 1) / 2", n * (n + 1L) / 2);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 8);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 7, roomX, "n", n, "incX", incX);
        }
    }

    public static void ger(
            String routine, int order, int m, int n, long roomX, int incX, long roomY, int incY, long roomA, int lda) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 6);
        }
        if (!Check.fits(m, incX, roomX)) {
            throw Check.shortVector(routine, "x", 5, roomX, "m", m, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 8);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 7, roomY, "n", n, "incY", incY);
        }
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 10, lda, order == Values.ROW_MAJOR ? "n" : "m", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 9, roomA, order == Values.ROW_MAJOR ? "m" : "n", linesA,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthA, "lda", lda);
        }
    }

    public static void geru(
            String routine, int order, int m, int n, long roomX, int incX, long roomY, int incY, long roomA, int lda) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 6);
        }
        if (!Check.fits(m, incX, roomX)) {
            throw Check.shortVector(routine, "x", 5, roomX, "m", m, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 8);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 7, roomY, "n", n, "incY", incY);
        }
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 10, lda, order == Values.ROW_MAJOR ? "n" : "m", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 9, roomA, order == Values.ROW_MAJOR ? "m" : "n", linesA,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthA, "lda", lda);
        }
    }

    public static void gerc(
            String routine, int order, int m, int n, long roomX, int incX, long roomY, int incY, long roomA, int lda) {
        if (m < 0) {
            throw Check.tooSmall(routine, "m", 2, m, 0);
        }
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 6);
        }
        if (!Check.fits(m, incX, roomX)) {
            throw Check.shortVector(routine, "x", 5, roomX, "m", m, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 8);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 7, roomY, "n", n, "incY", incY);
        }
        long linesA = order == Values.ROW_MAJOR ? m : n;
        long lengthA = order == Values.ROW_MAJOR ? n : m;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 10, lda, order == Values.ROW_MAJOR ? "n" : "m", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(
                    routine, "a", 9, roomA, order == Values.ROW_MAJOR ? "m" : "n", linesA,
                    order == Values.ROW_MAJOR ? "n" : "m", lengthA, "lda", lda);
        }
    }

    public static void syr(String routine, int n, long roomX, int incX, long roomA, int lda) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 6);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 5, roomX, "n", n, "incX", incX);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 8, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 7, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
    }

    public static void her(String routine, int n, long roomX, int incX, long roomA, int lda) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 6);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 5, roomX, "n", n, "incX", incX);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 8, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 7, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
    }

    public static void spr(String routine, int n, long roomX, int incX, long roomAp) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 6);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 5, roomX, "n", n, "incX", incX);
        }
        if (roomAp < n * (n + 1L) / 2) {
            throw Check.shortArray(routine, "ap", 7, roomAp, "n (n + 1) / 2", n * (n + 1L) / 2);
        }
    }

    public static void hpr(String routine, int n, long roomX, int incX, long roomAp) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 6);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 5, roomX, "n", n, "incX", incX);
        }
        if (roomAp < n * (n + 1L) / 2) {
            throw Check.shortArray(routine, "ap", 7, roomAp, "n (n + 1) / 2", n * (n + 1L) / 2);
        }
    }

    public static void syr2(String routine, int n, long roomX, int incX, long roomY, int incY, long roomA, int lda) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 6);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 5, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 8);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 7, roomY, "n", n, "incY", incY);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 10, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 9, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
    }

    public static void her2(String routine, int n, long roomX, int incX, long roomY, int incY, long roomA, int lda) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 6);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 5, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 8);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 7, roomY, "n", n, "incY", incY);
        }
        long linesA = n;
        long lengthA = n;
        if (lda < Math.max(1, lengthA)) {
            throw Check.leadingDimension(routine, "lda", 10, lda, "n", lengthA);
        }
        if (roomA < Check.extent(linesA, lengthA, lda)) {
            throw Check.shortMatrix(routine, "a", 9, roomA, "n", linesA, "n", lengthA, "lda", lda);
        }
    }

    public static void spr2(String routine, int n, long roomX, int incX, long roomY, int incY, long roomAp) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 6);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 5, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 8);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 7, roomY, "n", n, "incY", incY);
        }
        if (roomAp < n * (n + 1L) / 2) {
            throw Check.shortArray(routine, "ap", 9, roomAp, "n (n + 1) / 2", n * (n + 1L) / 2);
        }
    }

    public static void hpr2(String routine, int n, long roomX, int incX, long roomY, int incY, long roomAp) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 3, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 6);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 5, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 8);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 7, roomY, "n", n, "incY", incY);
        }
        if (roomAp < n * (n + 1L) / 2) {
            throw Check.shortArray(routine, "ap", 9, roomAp, "n (n + 1) / 2", n * (n + 1L) / 2);
        }
    }
}
