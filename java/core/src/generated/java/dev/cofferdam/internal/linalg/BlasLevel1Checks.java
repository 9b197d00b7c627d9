// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

/** Checks of choices, sizes, increments, leading dimensions and room, before native code sees them. */
public final class BlasLevel1Checks {
    private BlasLevel1Checks() {}

    public static void dot(String routine, long n, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 3);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 2, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 5);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 4, roomY, "n", n, "incY", incY);
        }
    }

    public static void dotu(String routine, long n, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 3);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 2, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 5);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 4, roomY, "n", n, "incY", incY);
        }
    }

    public static void dotc(String routine, long n, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 3);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 2, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 5);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 4, roomY, "n", n, "incY", incY);
        }
    }

    public static void sdsdot(String routine, long n, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 4);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 3, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 6);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 5, roomY, "n", n, "incY", incY);
        }
    }

    public static void dsdot(String routine, long n, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 3);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 2, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 5);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 4, roomY, "n", n, "incY", incY);
        }
    }

    public static void nrm2(String routine, long n, long roomX, int incX) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 3);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 2, roomX, "n", n, "incX", incX);
        }
    }

    public static void asum(String routine, long n, long roomX, int incX) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 3);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 2, roomX, "n", n, "incX", incX);
        }
    }

    public static void amax(String routine, long n, long roomX, int incX) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (incX <= 0) {
            throw Check.backwards(routine, "incX", 3, incX);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 2, roomX, "n", n, "incX", incX);
        }
    }

    public static void swap(String routine, long n, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 3);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 2, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 5);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 4, roomY, "n", n, "incY", incY);
        }
    }

    public static void copy(String routine, long n, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 3);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 2, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 5);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 4, roomY, "n", n, "incY", incY);
        }
    }

    public static void axpy(String routine, long n, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 4);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 3, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 6);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 5, roomY, "n", n, "incY", incY);
        }
    }

    public static void scal(String routine, long n, long roomX, int incX) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 4);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 3, roomX, "n", n, "incX", incX);
        }
    }

    public static void rot(String routine, long n, long roomX, int incX, long roomY, int incY) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 3);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 2, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 5);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 4, roomY, "n", n, "incY", incY);
        }
    }

    public static void rotg(String routine, long roomA, long roomB, long roomC, long roomS) {
        if (roomA < 1) {
            throw Check.shortArray(routine, "a", 1, roomA, "1", 1);
        }
        if (roomB < 1) {
            throw Check.shortArray(routine, "b", 2, roomB, "1", 1);
        }
        if (roomC < 1) {
            throw Check.shortArray(routine, "c", 3, roomC, "1", 1);
        }
        if (roomS < 1) {
            throw Check.shortArray(routine, "s", 4, roomS, "1", 1);
        }
    }

    public static void rotm(String routine, long n, long roomX, int incX, long roomY, int incY, long roomP) {
        if (n < 0) {
            throw Check.tooSmall(routine, "n", 1, n, 0);
        }
        if (incX == 0) {
            throw Check.zeroIncrement(routine, "incX", 3);
        }
        if (!Check.fits(n, incX, roomX)) {
            throw Check.shortVector(routine, "x", 2, roomX, "n", n, "incX", incX);
        }
        if (incY == 0) {
            throw Check.zeroIncrement(routine, "incY", 5);
        }
        if (!Check.fits(n, incY, roomY)) {
            throw Check.shortVector(routine, "y", 4, roomY, "n", n, "incY", incY);
        }
        if (roomP < 5) {
            throw Check.shortArray(routine, "p", 6, roomP, "5", 5);
        }
    }

    public static void rotmg(String routine, long roomD1, long roomD2, long roomX, long roomP) {
        if (roomD1 < 1) {
            throw Check.shortArray(routine, "d1", 1, roomD1, "1", 1);
        }
        if (roomD2 < 1) {
            throw Check.shortArray(routine, "d2", 2, roomD2, "1", 1);
        }
        if (roomX < 1) {
            throw Check.shortArray(routine, "x", 3, roomX, "1", 1);
        }
        if (roomP < 5) {
            throw Check.shortArray(routine, "p", 5, roomP, "5", 5);
        }
    }
}
