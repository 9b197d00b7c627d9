// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import org.jspecify.annotations.Nullable;

/** Refuses arguments that are written where others lie. Of heap memory the array is given, else null. */
public final class BlasLevel1Overlaps {
    private BlasLevel1Overlaps() {}

    public static void sswap(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY) {
        Overlap.Block blockX = new Overlap.Block("x", 2, arrayX, addressX, n, 1, incX, 4);
        Overlap.Block blockY = new Overlap.Block("y", 4, arrayY, addressY, n, 1, incY, 4);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void dswap(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY) {
        Overlap.Block blockX = new Overlap.Block("x", 2, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 4, arrayY, addressY, n, 1, incY, 8);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void zswap(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY) {
        Overlap.Block blockX = new Overlap.Block("x", 2, arrayX, addressX, n, 1, incX, 16);
        Overlap.Block blockY = new Overlap.Block("y", 4, arrayY, addressY, n, 1, incY, 16);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void scopy(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY) {
        Overlap.Block blockX = new Overlap.Block("x", 2, arrayX, addressX, n, 1, incX, 4);
        Overlap.Block blockY = new Overlap.Block("y", 4, arrayY, addressY, n, 1, incY, 4);
        Overlap.refuse(routine, blockY, blockX, true);
    }

    public static void dcopy(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY) {
        Overlap.Block blockX = new Overlap.Block("x", 2, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 4, arrayY, addressY, n, 1, incY, 8);
        Overlap.refuse(routine, blockY, blockX, true);
    }

    public static void zcopy(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY) {
        Overlap.Block blockX = new Overlap.Block("x", 2, arrayX, addressX, n, 1, incX, 16);
        Overlap.Block blockY = new Overlap.Block("y", 4, arrayY, addressY, n, 1, incY, 16);
        Overlap.refuse(routine, blockY, blockX, true);
    }

    public static void saxpy(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY) {
        Overlap.Block blockX = new Overlap.Block("x", 3, arrayX, addressX, n, 1, incX, 4);
        Overlap.Block blockY = new Overlap.Block("y", 5, arrayY, addressY, n, 1, incY, 4);
        Overlap.refuse(routine, blockY, blockX, true);
    }

    public static void daxpy(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY) {
        Overlap.Block blockX = new Overlap.Block("x", 3, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 5, arrayY, addressY, n, 1, incY, 8);
        Overlap.refuse(routine, blockY, blockX, true);
    }

    public static void caxpy(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY) {
        Overlap.Block blockX = new Overlap.Block("x", 3, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 5, arrayY, addressY, n, 1, incY, 8);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void zaxpy(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY) {
        Overlap.Block blockX = new Overlap.Block("x", 3, arrayX, addressX, n, 1, incX, 16);
        Overlap.Block blockY = new Overlap.Block("y", 5, arrayY, addressY, n, 1, incY, 16);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void srot(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY) {
        Overlap.Block blockX = new Overlap.Block("x", 2, arrayX, addressX, n, 1, incX, 4);
        Overlap.Block blockY = new Overlap.Block("y", 4, arrayY, addressY, n, 1, incY, 4);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void drot(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY) {
        Overlap.Block blockX = new Overlap.Block("x", 2, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 4, arrayY, addressY, n, 1, incY, 8);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void zdrot(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY) {
        Overlap.Block blockX = new Overlap.Block("x", 2, arrayX, addressX, n, 1, incX, 16);
        Overlap.Block blockY = new Overlap.Block("y", 4, arrayY, addressY, n, 1, incY, 16);
        Overlap.refuse(routine, blockY, blockX, false);
    }

    public static void srotg(
            String routine, @Nullable Object arrayA, long addressA, @Nullable Object arrayB, long addressB,
            @Nullable Object arrayC, long addressC, @Nullable Object arrayS, long addressS) {
        Overlap.Block blockA = new Overlap.Block("a", 1, arrayA, addressA, 1, 1, 1, 4);
        Overlap.Block blockB = new Overlap.Block("b", 2, arrayB, addressB, 1, 1, 1, 4);
        Overlap.Block blockC = new Overlap.Block("c", 3, arrayC, addressC, 1, 1, 1, 4);
        Overlap.Block blockS = new Overlap.Block("s", 4, arrayS, addressS, 1, 1, 1, 4);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
        Overlap.refuse(routine, blockS, blockB, false);
        Overlap.refuse(routine, blockS, blockC, false);
    }

    public static void drotg(
            String routine, @Nullable Object arrayA, long addressA, @Nullable Object arrayB, long addressB,
            @Nullable Object arrayC, long addressC, @Nullable Object arrayS, long addressS) {
        Overlap.Block blockA = new Overlap.Block("a", 1, arrayA, addressA, 1, 1, 1, 8);
        Overlap.Block blockB = new Overlap.Block("b", 2, arrayB, addressB, 1, 1, 1, 8);
        Overlap.Block blockC = new Overlap.Block("c", 3, arrayC, addressC, 1, 1, 1, 8);
        Overlap.Block blockS = new Overlap.Block("s", 4, arrayS, addressS, 1, 1, 1, 8);
        Overlap.refuse(routine, blockB, blockA, false);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
        Overlap.refuse(routine, blockS, blockB, false);
        Overlap.refuse(routine, blockS, blockC, false);
    }

    public static void crotg(
            String routine, @Nullable Object arrayA, long addressA, @Nullable Object arrayB, long addressB,
            @Nullable Object arrayC, long addressC, @Nullable Object arrayS, long addressS) {
        Overlap.Block blockA = new Overlap.Block("a", 1, arrayA, addressA, 1, 1, 1, 8);
        Overlap.Block blockB = new Overlap.Block("b", 2, arrayB, addressB, 1, 1, 1, 8);
        Overlap.Block blockC = new Overlap.Block("c", 3, arrayC, addressC, 1, 1, 1, 4);
        Overlap.Block blockS = new Overlap.Block("s", 4, arrayS, addressS, 1, 1, 1, 8);
        Overlap.refuse(routine, blockA, blockB, false);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
        Overlap.refuse(routine, blockS, blockB, false);
        Overlap.refuse(routine, blockS, blockC, false);
    }

    public static void zrotg(
            String routine, @Nullable Object arrayA, long addressA, @Nullable Object arrayB, long addressB,
            @Nullable Object arrayC, long addressC, @Nullable Object arrayS, long addressS) {
        Overlap.Block blockA = new Overlap.Block("a", 1, arrayA, addressA, 1, 1, 1, 16);
        Overlap.Block blockB = new Overlap.Block("b", 2, arrayB, addressB, 1, 1, 1, 16);
        Overlap.Block blockC = new Overlap.Block("c", 3, arrayC, addressC, 1, 1, 1, 8);
        Overlap.Block blockS = new Overlap.Block("s", 4, arrayS, addressS, 1, 1, 1, 16);
        Overlap.refuse(routine, blockA, blockB, false);
        Overlap.refuse(routine, blockC, blockA, false);
        Overlap.refuse(routine, blockS, blockA, false);
        Overlap.refuse(routine, blockC, blockB, false);
        Overlap.refuse(routine, blockS, blockB, false);
        Overlap.refuse(routine, blockS, blockC, false);
    }

    public static void srotm(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY, @Nullable Object arrayP, long addressP) {
        Overlap.Block blockX = new Overlap.Block("x", 2, arrayX, addressX, n, 1, incX, 4);
        Overlap.Block blockY = new Overlap.Block("y", 4, arrayY, addressY, n, 1, incY, 4);
        Overlap.Block blockP = new Overlap.Block("p", 6, arrayP, addressP, 1, 5, 1, 4);
        Overlap.refuse(routine, blockY, blockX, false);
        Overlap.refuse(routine, blockX, blockP, false);
        Overlap.refuse(routine, blockY, blockP, false);
    }

    public static void drotm(
            String routine, long n, @Nullable Object arrayX, long addressX, int incX, @Nullable Object arrayY,
            long addressY, int incY, @Nullable Object arrayP, long addressP) {
        Overlap.Block blockX = new Overlap.Block("x", 2, arrayX, addressX, n, 1, incX, 8);
        Overlap.Block blockY = new Overlap.Block("y", 4, arrayY, addressY, n, 1, incY, 8);
        Overlap.Block blockP = new Overlap.Block("p", 6, arrayP, addressP, 1, 5, 1, 8);
        Overlap.refuse(routine, blockY, blockX, false);
        Overlap.refuse(routine, blockX, blockP, false);
        Overlap.refuse(routine, blockY, blockP, false);
    }

    public static void srotmg(
            String routine, @Nullable Object arrayD1, long addressD1, @Nullable Object arrayD2, long addressD2,
            @Nullable Object arrayX, long addressX, @Nullable Object arrayP, long addressP) {
        Overlap.Block blockD1 = new Overlap.Block("d1", 1, arrayD1, addressD1, 1, 1, 1, 4);
        Overlap.Block blockD2 = new Overlap.Block("d2", 2, arrayD2, addressD2, 1, 1, 1, 4);
        Overlap.Block blockX = new Overlap.Block("x", 3, arrayX, addressX, 1, 1, 1, 4);
        Overlap.Block blockP = new Overlap.Block("p", 5, arrayP, addressP, 1, 5, 1, 4);
        Overlap.refuse(routine, blockD2, blockD1, false);
        Overlap.refuse(routine, blockX, blockD1, false);
        Overlap.refuse(routine, blockP, blockD1, false);
        Overlap.refuse(routine, blockX, blockD2, false);
        Overlap.refuse(routine, blockP, blockD2, false);
        Overlap.refuse(routine, blockP, blockX, false);
    }

    public static void drotmg(
            String routine, @Nullable Object arrayD1, long addressD1, @Nullable Object arrayD2, long addressD2,
            @Nullable Object arrayX, long addressX, @Nullable Object arrayP, long addressP) {
        Overlap.Block blockD1 = new Overlap.Block("d1", 1, arrayD1, addressD1, 1, 1, 1, 8);
        Overlap.Block blockD2 = new Overlap.Block("d2", 2, arrayD2, addressD2, 1, 1, 1, 8);
        Overlap.Block blockX = new Overlap.Block("x", 3, arrayX, addressX, 1, 1, 1, 8);
        Overlap.Block blockP = new Overlap.Block("p", 5, arrayP, addressP, 1, 5, 1, 8);
        Overlap.refuse(routine, blockD2, blockD1, false);
        Overlap.refuse(routine, blockX, blockD1, false);
        Overlap.refuse(routine, blockP, blockD1, false);
        Overlap.refuse(routine, blockX, blockD2, false);
        Overlap.refuse(routine, blockP, blockD2, false);
        Overlap.refuse(routine, blockP, blockX, false);
    }
}
