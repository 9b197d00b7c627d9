// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/**
 * Calls whose arguments have been checked. {@code InPlace} uses memory as it lies, and adds what C wants besides;
 * {@code InPieces} cuts long vectors; the others copy memory to where C can see it and, where it is written, back.
 */
public final class BlasLevel1Staged {
    private BlasLevel1Staged() {}

    public static float sdotInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        double sum = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            sum += calls.cblas_sdot(
                    part, Pieces.slice(x, n, incX, done, part, 4), incX, Pieces.slice(y, n, incY, done, part, 4), incY);
            done += part;
        }
        return (float) sum;
    }

    public static float sdot(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearY = scratch.vector(y, n, incY, 4);
            float result = calls.cblas_sdot((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            return result;
        }
    }

    public static double ddotInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        double sum = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            sum += calls.cblas_ddot(
                    part, Pieces.slice(x, n, incX, done, part, 8), incX, Pieces.slice(y, n, incY, done, part, 8), incY);
            done += part;
        }
        return sum;
    }

    public static double ddot(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            double result = calls.cblas_ddot((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            return result;
        }
    }

    public static void cdotuInPlace(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            double[] dot) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment dotCell = scratch.cell();
            calls.cblas_cdotu_sub((int) n, x, incX, y, incY, dotCell);
            Scratch.readC(dotCell, dot);
        }
    }

    public static void cdotuInPieces(
            BlasLevel1Calls calls, ScratchSource source, int most, long n, MemorySegment x, int incX, MemorySegment y,
            int incY, double[] dot) {
        double re = 0;
        double im = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            cdotuInPlace(
                    calls, source, part, Pieces.slice(x, n, incX, done, part, 8), incX,
                    Pieces.slice(y, n, incY, done, part, 8), incY, dot);
            re += dot[0];
            im += dot[1];
            done += part;
        }
        dot[0] = re;
        dot[1] = im;
    }

    public static void cdotu(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            double[] dot) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            cdotuInPlace(calls, source, n, nearX, Integer.signum(incX), nearY, Integer.signum(incY), dot);
        }
    }

    public static void zdotuInPlace(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            double[] dot) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment dotCell = scratch.cell();
            calls.cblas_zdotu_sub((int) n, x, incX, y, incY, dotCell);
            Scratch.readZ(dotCell, dot);
        }
    }

    public static void zdotuInPieces(
            BlasLevel1Calls calls, ScratchSource source, int most, long n, MemorySegment x, int incX, MemorySegment y,
            int incY, double[] dot) {
        double re = 0;
        double im = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            zdotuInPlace(
                    calls, source, part, Pieces.slice(x, n, incX, done, part, 16), incX,
                    Pieces.slice(y, n, incY, done, part, 16), incY, dot);
            re += dot[0];
            im += dot[1];
            done += part;
        }
        dot[0] = re;
        dot[1] = im;
    }

    public static void zdotu(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            double[] dot) {
        long bytes = Scratch.bytes(n, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            MemorySegment nearY = scratch.vector(y, n, incY, 16);
            zdotuInPlace(calls, source, n, nearX, Integer.signum(incX), nearY, Integer.signum(incY), dot);
        }
    }

    public static void cdotcInPlace(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            double[] dot) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment dotCell = scratch.cell();
            calls.cblas_cdotc_sub((int) n, x, incX, y, incY, dotCell);
            Scratch.readC(dotCell, dot);
        }
    }

    public static void cdotcInPieces(
            BlasLevel1Calls calls, ScratchSource source, int most, long n, MemorySegment x, int incX, MemorySegment y,
            int incY, double[] dot) {
        double re = 0;
        double im = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            cdotcInPlace(
                    calls, source, part, Pieces.slice(x, n, incX, done, part, 8), incX,
                    Pieces.slice(y, n, incY, done, part, 8), incY, dot);
            re += dot[0];
            im += dot[1];
            done += part;
        }
        dot[0] = re;
        dot[1] = im;
    }

    public static void cdotc(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            double[] dot) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            cdotcInPlace(calls, source, n, nearX, Integer.signum(incX), nearY, Integer.signum(incY), dot);
        }
    }

    public static void zdotcInPlace(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            double[] dot) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment dotCell = scratch.cell();
            calls.cblas_zdotc_sub((int) n, x, incX, y, incY, dotCell);
            Scratch.readZ(dotCell, dot);
        }
    }

    public static void zdotcInPieces(
            BlasLevel1Calls calls, ScratchSource source, int most, long n, MemorySegment x, int incX, MemorySegment y,
            int incY, double[] dot) {
        double re = 0;
        double im = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            zdotcInPlace(
                    calls, source, part, Pieces.slice(x, n, incX, done, part, 16), incX,
                    Pieces.slice(y, n, incY, done, part, 16), incY, dot);
            re += dot[0];
            im += dot[1];
            done += part;
        }
        dot[0] = re;
        dot[1] = im;
    }

    public static void zdotc(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            double[] dot) {
        long bytes = Scratch.bytes(n, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            MemorySegment nearY = scratch.vector(y, n, incY, 16);
            zdotcInPlace(calls, source, n, nearX, Integer.signum(incX), nearY, Integer.signum(incY), dot);
        }
    }

    public static float sdsdotInPieces(
            BlasLevel1Calls calls, int most, long n, float alpha, MemorySegment x, int incX, MemorySegment y,
            int incY) {
        double sum = alpha;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            sum += calls.cblas_dsdot(
                    part, Pieces.slice(x, n, incX, done, part, 4), incX, Pieces.slice(y, n, incY, done, part, 4), incY);
            done += part;
        }
        return (float) sum;
    }

    public static float sdsdot(
            BlasLevel1Calls calls, ScratchSource source, long n, float alpha, MemorySegment x, int incX,
            MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearY = scratch.vector(y, n, incY, 4);
            float result = calls.cblas_sdsdot((int) n, alpha, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            return result;
        }
    }

    public static double dsdotInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        double sum = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            sum += calls.cblas_dsdot(
                    part, Pieces.slice(x, n, incX, done, part, 4), incX, Pieces.slice(y, n, incY, done, part, 4), incY);
            done += part;
        }
        return sum;
    }

    public static double dsdot(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearY = scratch.vector(y, n, incY, 4);
            double result = calls.cblas_dsdot((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            return result;
        }
    }

    public static float snrm2InPieces(BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX) {
        double norm = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            norm = Pieces.norm(norm, calls.cblas_snrm2(
                    part, Pieces.slice(x, n, Math.abs(incX), done, part, 4), Math.abs(incX)));
            done += part;
        }
        return (float) norm;
    }

    public static float snrm2(BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            float result = calls.cblas_snrm2((int) n, nearX, Math.abs(Integer.signum(incX)));
            return result;
        }
    }

    public static double dnrm2InPieces(BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX) {
        double norm = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            norm = Pieces.norm(norm, calls.cblas_dnrm2(
                    part, Pieces.slice(x, n, Math.abs(incX), done, part, 8), Math.abs(incX)));
            done += part;
        }
        return norm;
    }

    public static double dnrm2(BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            double result = calls.cblas_dnrm2((int) n, nearX, Math.abs(Integer.signum(incX)));
            return result;
        }
    }

    public static float scnrm2InPieces(BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX) {
        double norm = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            norm = Pieces.norm(norm, calls.cblas_scnrm2(
                    part, Pieces.slice(x, n, Math.abs(incX), done, part, 8), Math.abs(incX)));
            done += part;
        }
        return (float) norm;
    }

    public static float scnrm2(BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            float result = calls.cblas_scnrm2((int) n, nearX, Math.abs(Integer.signum(incX)));
            return result;
        }
    }

    public static double dznrm2InPieces(BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX) {
        double norm = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            norm = Pieces.norm(norm, calls.cblas_dznrm2(
                    part, Pieces.slice(x, n, Math.abs(incX), done, part, 16), Math.abs(incX)));
            done += part;
        }
        return norm;
    }

    public static double dznrm2(BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            double result = calls.cblas_dznrm2((int) n, nearX, Math.abs(Integer.signum(incX)));
            return result;
        }
    }

    public static float sasumInPieces(BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX) {
        double sum = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            sum += calls.cblas_sasum(part, Pieces.slice(x, n, Math.abs(incX), done, part, 4), Math.abs(incX));
            done += part;
        }
        return (float) sum;
    }

    public static float sasum(BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            float result = calls.cblas_sasum((int) n, nearX, Math.abs(Integer.signum(incX)));
            return result;
        }
    }

    public static double dasumInPieces(BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX) {
        double sum = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            sum += calls.cblas_dasum(part, Pieces.slice(x, n, Math.abs(incX), done, part, 8), Math.abs(incX));
            done += part;
        }
        return sum;
    }

    public static double dasum(BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            double result = calls.cblas_dasum((int) n, nearX, Math.abs(Integer.signum(incX)));
            return result;
        }
    }

    public static float scasumInPieces(BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX) {
        double sum = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            sum += calls.cblas_scasum(part, Pieces.slice(x, n, Math.abs(incX), done, part, 8), Math.abs(incX));
            done += part;
        }
        return (float) sum;
    }

    public static float scasum(BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            float result = calls.cblas_scasum((int) n, nearX, Math.abs(Integer.signum(incX)));
            return result;
        }
    }

    public static double dzasumInPieces(BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX) {
        double sum = 0;
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            sum += calls.cblas_dzasum(part, Pieces.slice(x, n, Math.abs(incX), done, part, 16), Math.abs(incX));
            done += part;
        }
        return sum;
    }

    public static double dzasum(BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            double result = calls.cblas_dzasum((int) n, nearX, Math.abs(Integer.signum(incX)));
            return result;
        }
    }

    public static long isamaxInPieces(BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX) {
        long best = 0;
        double greatest = 0;
        long done = 0;
        while (done < n) {
            if (done > 0 && Double.isNaN(Pieces.magnitudeS(x, done * incX))) {
                done++;
                continue;
            }
            int part = (int) Math.min(most, n - done);
            long at = done + calls.cblas_isamax(part, Pieces.slice(x, n, incX, done, part, 4), incX);
            double size = Pieces.magnitudeS(x, at * incX);
            if (done == 0 || size > greatest) {
                best = at;
                greatest = size;
            }
            done += part;
        }
        return best;
    }

    public static long isamax(BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            long result = calls.cblas_isamax((int) n, nearX, Integer.signum(incX));
            return result;
        }
    }

    public static long idamaxInPieces(BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX) {
        long best = 0;
        double greatest = 0;
        long done = 0;
        while (done < n) {
            if (done > 0 && Double.isNaN(Pieces.magnitudeD(x, done * incX))) {
                done++;
                continue;
            }
            int part = (int) Math.min(most, n - done);
            long at = done + calls.cblas_idamax(part, Pieces.slice(x, n, incX, done, part, 8), incX);
            double size = Pieces.magnitudeD(x, at * incX);
            if (done == 0 || size > greatest) {
                best = at;
                greatest = size;
            }
            done += part;
        }
        return best;
    }

    public static long idamax(BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            long result = calls.cblas_idamax((int) n, nearX, Integer.signum(incX));
            return result;
        }
    }

    public static long icamaxInPieces(BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX) {
        long best = 0;
        double greatest = 0;
        long done = 0;
        while (done < n) {
            if (done > 0 && Double.isNaN(Pieces.magnitudeC(x, done * incX))) {
                done++;
                continue;
            }
            int part = (int) Math.min(most, n - done);
            long at = done + calls.cblas_icamax(part, Pieces.slice(x, n, incX, done, part, 8), incX);
            double size = Pieces.magnitudeC(x, at * incX);
            if (done == 0 || size > greatest) {
                best = at;
                greatest = size;
            }
            done += part;
        }
        return best;
    }

    public static long icamax(BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            long result = calls.cblas_icamax((int) n, nearX, Integer.signum(incX));
            return result;
        }
    }

    public static long izamaxInPieces(BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX) {
        long best = 0;
        double greatest = 0;
        long done = 0;
        while (done < n) {
            if (done > 0 && Double.isNaN(Pieces.magnitudeZ(x, done * incX))) {
                done++;
                continue;
            }
            int part = (int) Math.min(most, n - done);
            long at = done + calls.cblas_izamax(part, Pieces.slice(x, n, incX, done, part, 16), incX);
            double size = Pieces.magnitudeZ(x, at * incX);
            if (done == 0 || size > greatest) {
                best = at;
                greatest = size;
            }
            done += part;
        }
        return best;
    }

    public static long izamax(BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            long result = calls.cblas_izamax((int) n, nearX, Integer.signum(incX));
            return result;
        }
    }

    public static void sswapInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_sswap(
                    part, Pieces.slice(x, n, incX, done, part, 4), incX, Pieces.slice(y, n, incY, done, part, 4), incY);
            done += part;
        }
    }

    public static void sswap(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearY = scratch.vector(y, n, incY, 4);
            calls.cblas_sswap((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            Copies.scatter(nearX, x, incX, n, 4);
            Copies.scatter(nearY, y, incY, n, 4);
        }
    }

    public static void dswapInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_dswap(
                    part, Pieces.slice(x, n, incX, done, part, 8), incX, Pieces.slice(y, n, incY, done, part, 8), incY);
            done += part;
        }
    }

    public static void dswap(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            calls.cblas_dswap((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            Copies.scatter(nearX, x, incX, n, 8);
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void cswapInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_cswap(
                    part, Pieces.slice(x, n, incX, done, part, 8), incX, Pieces.slice(y, n, incY, done, part, 8), incY);
            done += part;
        }
    }

    public static void cswap(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            calls.cblas_cswap((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            Copies.scatter(nearX, x, incX, n, 8);
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void zswapInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_zswap(
                    part, Pieces.slice(x, n, incX, done, part, 16), incX, Pieces.slice(y, n, incY, done, part, 16),
                    incY);
            done += part;
        }
    }

    public static void zswap(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            MemorySegment nearY = scratch.vector(y, n, incY, 16);
            calls.cblas_zswap((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            Copies.scatter(nearX, x, incX, n, 16);
            Copies.scatter(nearY, y, incY, n, 16);
        }
    }

    public static void scopyInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_scopy(
                    part, Pieces.slice(x, n, incX, done, part, 4), incX, Pieces.slice(y, n, incY, done, part, 4), incY);
            done += part;
        }
    }

    public static void scopy(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearY = scratch.room(n, 4);
            calls.cblas_scopy((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 4);
        }
    }

    public static void dcopyInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_dcopy(
                    part, Pieces.slice(x, n, incX, done, part, 8), incX, Pieces.slice(y, n, incY, done, part, 8), incY);
            done += part;
        }
    }

    public static void dcopy(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.room(n, 8);
            calls.cblas_dcopy((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void ccopyInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_ccopy(
                    part, Pieces.slice(x, n, incX, done, part, 8), incX, Pieces.slice(y, n, incY, done, part, 8), incY);
            done += part;
        }
    }

    public static void ccopy(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.room(n, 8);
            calls.cblas_ccopy((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void zcopyInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_zcopy(
                    part, Pieces.slice(x, n, incX, done, part, 16), incX, Pieces.slice(y, n, incY, done, part, 16),
                    incY);
            done += part;
        }
    }

    public static void zcopy(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            MemorySegment nearY = scratch.room(n, 16);
            calls.cblas_zcopy((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 16);
        }
    }

    public static void saxpyInPieces(
            BlasLevel1Calls calls, int most, long n, float alpha, MemorySegment x, int incX, MemorySegment y,
            int incY) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_saxpy(
                    part, alpha, Pieces.slice(x, n, incX, done, part, 4), incX, Pieces.slice(y, n, incY, done, part, 4),
                    incY);
            done += part;
        }
    }

    public static void saxpy(
            BlasLevel1Calls calls, ScratchSource source, long n, float alpha, MemorySegment x, int incX,
            MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearY = scratch.vector(y, n, incY, 4);
            calls.cblas_saxpy((int) n, alpha, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 4);
        }
    }

    public static void daxpyInPieces(
            BlasLevel1Calls calls, int most, long n, double alpha, MemorySegment x, int incX, MemorySegment y,
            int incY) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_daxpy(
                    part, alpha, Pieces.slice(x, n, incX, done, part, 8), incX, Pieces.slice(y, n, incY, done, part, 8),
                    incY);
            done += part;
        }
    }

    public static void daxpy(
            BlasLevel1Calls calls, ScratchSource source, long n, double alpha, MemorySegment x, int incX,
            MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            calls.cblas_daxpy((int) n, alpha, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void caxpyInPlace(
            BlasLevel1Calls calls, ScratchSource source, long n, double alphaRe, double alphaIm, MemorySegment x,
            int incX, MemorySegment y, int incY) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            calls.cblas_caxpy((int) n, alphaCell, x, incX, y, incY);
        }
    }

    public static void caxpyInPieces(
            BlasLevel1Calls calls, ScratchSource source, int most, long n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            caxpyInPlace(
                    calls, source, part, alphaRe, alphaIm, Pieces.slice(x, n, incX, done, part, 8), incX,
                    Pieces.slice(y, n, incY, done, part, 8), incY);
            done += part;
        }
    }

    public static void caxpy(
            BlasLevel1Calls calls, ScratchSource source, long n, double alphaRe, double alphaIm, MemorySegment x,
            int incX, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            caxpyInPlace(calls, source, n, alphaRe, alphaIm, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void zaxpyInPlace(
            BlasLevel1Calls calls, ScratchSource source, long n, double alphaRe, double alphaIm, MemorySegment x,
            int incX, MemorySegment y, int incY) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            calls.cblas_zaxpy((int) n, alphaCell, x, incX, y, incY);
        }
    }

    public static void zaxpyInPieces(
            BlasLevel1Calls calls, ScratchSource source, int most, long n, double alphaRe, double alphaIm,
            MemorySegment x, int incX, MemorySegment y, int incY) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            zaxpyInPlace(
                    calls, source, part, alphaRe, alphaIm, Pieces.slice(x, n, incX, done, part, 16), incX,
                    Pieces.slice(y, n, incY, done, part, 16), incY);
            done += part;
        }
    }

    public static void zaxpy(
            BlasLevel1Calls calls, ScratchSource source, long n, double alphaRe, double alphaIm, MemorySegment x,
            int incX, MemorySegment y, int incY) {
        long bytes = Scratch.bytes(n, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            MemorySegment nearY = scratch.vector(y, n, incY, 16);
            zaxpyInPlace(calls, source, n, alphaRe, alphaIm, nearX, Integer.signum(incX), nearY, Integer.signum(incY));
            Copies.scatter(nearY, y, incY, n, 16);
        }
    }

    public static void sscalInPieces(BlasLevel1Calls calls, int most, long n, float alpha, MemorySegment x, int incX) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_sscal(part, alpha, Pieces.slice(x, n, Math.abs(incX), done, part, 4), Math.abs(incX));
            done += part;
        }
    }

    public static void sscal(
            BlasLevel1Calls calls, ScratchSource source, long n, float alpha, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            calls.cblas_sscal((int) n, alpha, nearX, Math.abs(Integer.signum(incX)));
            Copies.scatter(nearX, x, incX, n, 4);
        }
    }

    public static void dscalInPieces(BlasLevel1Calls calls, int most, long n, double alpha, MemorySegment x, int incX) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_dscal(part, alpha, Pieces.slice(x, n, Math.abs(incX), done, part, 8), Math.abs(incX));
            done += part;
        }
    }

    public static void dscal(
            BlasLevel1Calls calls, ScratchSource source, long n, double alpha, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            calls.cblas_dscal((int) n, alpha, nearX, Math.abs(Integer.signum(incX)));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void cscalInPlace(
            BlasLevel1Calls calls, ScratchSource source, long n, double alphaRe, double alphaIm, MemorySegment x,
            int incX) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.floats(alphaRe, alphaIm);
            calls.cblas_cscal((int) n, alphaCell, x, Math.abs(incX));
        }
    }

    public static void cscalInPieces(
            BlasLevel1Calls calls, ScratchSource source, int most, long n, double alphaRe, double alphaIm,
            MemorySegment x, int incX) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            cscalInPlace(
                    calls, source, part, alphaRe, alphaIm, Pieces.slice(x, n, Math.abs(incX), done, part, 8),
                    Math.abs(incX));
            done += part;
        }
    }

    public static void cscal(
            BlasLevel1Calls calls, ScratchSource source, long n, double alphaRe, double alphaIm, MemorySegment x,
            int incX) {
        long bytes = Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            cscalInPlace(calls, source, n, alphaRe, alphaIm, nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void zscalInPlace(
            BlasLevel1Calls calls, ScratchSource source, long n, double alphaRe, double alphaIm, MemorySegment x,
            int incX) {
        try (Scratch scratch = Scratch.take(source, Scratch.CELL)) {
            MemorySegment alphaCell = scratch.doubles(alphaRe, alphaIm);
            calls.cblas_zscal((int) n, alphaCell, x, Math.abs(incX));
        }
    }

    public static void zscalInPieces(
            BlasLevel1Calls calls, ScratchSource source, int most, long n, double alphaRe, double alphaIm,
            MemorySegment x, int incX) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            zscalInPlace(
                    calls, source, part, alphaRe, alphaIm, Pieces.slice(x, n, Math.abs(incX), done, part, 16),
                    Math.abs(incX));
            done += part;
        }
    }

    public static void zscal(
            BlasLevel1Calls calls, ScratchSource source, long n, double alphaRe, double alphaIm, MemorySegment x,
            int incX) {
        long bytes = Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            zscalInPlace(calls, source, n, alphaRe, alphaIm, nearX, Integer.signum(incX));
            Copies.scatter(nearX, x, incX, n, 16);
        }
    }

    public static void csscalInPieces(BlasLevel1Calls calls, int most, long n, float alpha, MemorySegment x, int incX) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_csscal(part, alpha, Pieces.slice(x, n, Math.abs(incX), done, part, 8), Math.abs(incX));
            done += part;
        }
    }

    public static void csscal(
            BlasLevel1Calls calls, ScratchSource source, long n, float alpha, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            calls.cblas_csscal((int) n, alpha, nearX, Math.abs(Integer.signum(incX)));
            Copies.scatter(nearX, x, incX, n, 8);
        }
    }

    public static void zdscalInPieces(
            BlasLevel1Calls calls, int most, long n, double alpha, MemorySegment x, int incX) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_zdscal(part, alpha, Pieces.slice(x, n, Math.abs(incX), done, part, 16), Math.abs(incX));
            done += part;
        }
    }

    public static void zdscal(
            BlasLevel1Calls calls, ScratchSource source, long n, double alpha, MemorySegment x, int incX) {
        long bytes = Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            calls.cblas_zdscal((int) n, alpha, nearX, Math.abs(Integer.signum(incX)));
            Copies.scatter(nearX, x, incX, n, 16);
        }
    }

    public static void srotInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY, float c,
            float s) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_srot(
                    part, Pieces.slice(x, n, incX, done, part, 4), incX, Pieces.slice(y, n, incY, done, part, 4), incY,
                    c, s);
            done += part;
        }
    }

    public static void srot(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            float c, float s) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearY = scratch.vector(y, n, incY, 4);
            calls.cblas_srot((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY), c, s);
            Copies.scatter(nearX, x, incX, n, 4);
            Copies.scatter(nearY, y, incY, n, 4);
        }
    }

    public static void drotInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY, double c,
            double s) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_drot(
                    part, Pieces.slice(x, n, incX, done, part, 8), incX, Pieces.slice(y, n, incY, done, part, 8), incY,
                    c, s);
            done += part;
        }
    }

    public static void drot(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            double c, double s) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            calls.cblas_drot((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY), c, s);
            Copies.scatter(nearX, x, incX, n, 8);
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void csrotInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY, float c,
            float s) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_csrot(
                    part, Pieces.slice(x, n, incX, done, part, 8), incX, Pieces.slice(y, n, incY, done, part, 8), incY,
                    c, s);
            done += part;
        }
    }

    public static void csrot(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            float c, float s) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            calls.cblas_csrot((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY), c, s);
            Copies.scatter(nearX, x, incX, n, 8);
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void zdrotInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY, double c,
            double s) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_zdrot(
                    part, Pieces.slice(x, n, incX, done, part, 16), incX, Pieces.slice(y, n, incY, done, part, 16),
                    incY, c, s);
            done += part;
        }
    }

    public static void zdrot(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            double c, double s) {
        long bytes = Scratch.bytes(n, 16)
                + Scratch.bytes(n, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 16);
            MemorySegment nearY = scratch.vector(y, n, incY, 16);
            calls.cblas_zdrot((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY), c, s);
            Copies.scatter(nearX, x, incX, n, 16);
            Copies.scatter(nearY, y, incY, n, 16);
        }
    }

    public static void srotg(
            BlasLevel1Calls calls, ScratchSource source, MemorySegment a, MemorySegment b, MemorySegment c,
            MemorySegment s) {
        long bytes = Scratch.bytes(1, 4)
                + Scratch.bytes(1, 4)
                + Scratch.bytes(1, 4)
                + Scratch.bytes(1, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.copy(a, 1, 4);
            MemorySegment nearB = scratch.copy(b, 1, 4);
            MemorySegment nearC = scratch.room(1, 4);
            MemorySegment nearS = scratch.room(1, 4);
            calls.cblas_srotg(nearA, nearB, nearC, nearS);
            Copies.bytes(nearA, a, 4L * 1);
            Copies.bytes(nearB, b, 4L * 1);
            Copies.bytes(nearC, c, 4L * 1);
            Copies.bytes(nearS, s, 4L * 1);
        }
    }

    public static void drotg(
            BlasLevel1Calls calls, ScratchSource source, MemorySegment a, MemorySegment b, MemorySegment c,
            MemorySegment s) {
        long bytes = Scratch.bytes(1, 8)
                + Scratch.bytes(1, 8)
                + Scratch.bytes(1, 8)
                + Scratch.bytes(1, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.copy(a, 1, 8);
            MemorySegment nearB = scratch.copy(b, 1, 8);
            MemorySegment nearC = scratch.room(1, 8);
            MemorySegment nearS = scratch.room(1, 8);
            calls.cblas_drotg(nearA, nearB, nearC, nearS);
            Copies.bytes(nearA, a, 8L * 1);
            Copies.bytes(nearB, b, 8L * 1);
            Copies.bytes(nearC, c, 8L * 1);
            Copies.bytes(nearS, s, 8L * 1);
        }
    }

    public static void crotg(
            BlasLevel1Calls calls, ScratchSource source, MemorySegment a, MemorySegment b, MemorySegment c,
            MemorySegment s) {
        long bytes = Scratch.bytes(1, 8)
                + Scratch.bytes(1, 8)
                + Scratch.bytes(1, 4)
                + Scratch.bytes(1, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.copy(a, 1, 8);
            MemorySegment nearB = scratch.copy(b, 1, 8);
            MemorySegment nearC = scratch.room(1, 4);
            MemorySegment nearS = scratch.room(1, 8);
            calls.cblas_crotg(nearA, nearB, nearC, nearS);
            Copies.bytes(nearA, a, 8L * 1);
            Copies.bytes(nearC, c, 4L * 1);
            Copies.bytes(nearS, s, 8L * 1);
        }
    }

    public static void zrotg(
            BlasLevel1Calls calls, ScratchSource source, MemorySegment a, MemorySegment b, MemorySegment c,
            MemorySegment s) {
        long bytes = Scratch.bytes(1, 16)
                + Scratch.bytes(1, 16)
                + Scratch.bytes(1, 8)
                + Scratch.bytes(1, 16);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearA = scratch.copy(a, 1, 16);
            MemorySegment nearB = scratch.copy(b, 1, 16);
            MemorySegment nearC = scratch.room(1, 8);
            MemorySegment nearS = scratch.room(1, 16);
            calls.cblas_zrotg(nearA, nearB, nearC, nearS);
            Copies.bytes(nearA, a, 16L * 1);
            Copies.bytes(nearC, c, 8L * 1);
            Copies.bytes(nearS, s, 16L * 1);
        }
    }

    public static void srotmInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment p) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_srotm(
                    part, Pieces.slice(x, n, incX, done, part, 4), incX, Pieces.slice(y, n, incY, done, part, 4), incY,
                    p);
            done += part;
        }
    }

    public static void srotm(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment p) {
        long bytes = Scratch.bytes(n, 4)
                + Scratch.bytes(n, 4)
                + Scratch.bytes(5, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 4);
            MemorySegment nearY = scratch.vector(y, n, incY, 4);
            MemorySegment nearP = scratch.copy(p, 5, 4);
            calls.cblas_srotm((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY), nearP);
            Copies.scatter(nearX, x, incX, n, 4);
            Copies.scatter(nearY, y, incY, n, 4);
        }
    }

    public static void drotmInPieces(
            BlasLevel1Calls calls, int most, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment p) {
        long done = 0;
        while (done < n) {
            int part = (int) Math.min(most, n - done);
            calls.cblas_drotm(
                    part, Pieces.slice(x, n, incX, done, part, 8), incX, Pieces.slice(y, n, incY, done, part, 8), incY,
                    p);
            done += part;
        }
    }

    public static void drotm(
            BlasLevel1Calls calls, ScratchSource source, long n, MemorySegment x, int incX, MemorySegment y, int incY,
            MemorySegment p) {
        long bytes = Scratch.bytes(n, 8)
                + Scratch.bytes(n, 8)
                + Scratch.bytes(5, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearX = scratch.vector(x, n, incX, 8);
            MemorySegment nearY = scratch.vector(y, n, incY, 8);
            MemorySegment nearP = scratch.copy(p, 5, 8);
            calls.cblas_drotm((int) n, nearX, Integer.signum(incX), nearY, Integer.signum(incY), nearP);
            Copies.scatter(nearX, x, incX, n, 8);
            Copies.scatter(nearY, y, incY, n, 8);
        }
    }

    public static void srotmg(
            BlasLevel1Calls calls, ScratchSource source, MemorySegment d1, MemorySegment d2, MemorySegment x, float y,
            MemorySegment p) {
        long bytes = Scratch.bytes(1, 4)
                + Scratch.bytes(1, 4)
                + Scratch.bytes(1, 4)
                + Scratch.bytes(5, 4);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD1 = scratch.copy(d1, 1, 4);
            MemorySegment nearD2 = scratch.copy(d2, 1, 4);
            MemorySegment nearX = scratch.copy(x, 1, 4);
            MemorySegment nearP = scratch.room(5, 4);
            calls.cblas_srotmg(nearD1, nearD2, nearX, y, nearP);
            Copies.bytes(nearD1, d1, 4L * 1);
            Copies.bytes(nearD2, d2, 4L * 1);
            Copies.bytes(nearX, x, 4L * 1);
            Copies.bytes(nearP, p, 4L * 5);
        }
    }

    public static void drotmg(
            BlasLevel1Calls calls, ScratchSource source, MemorySegment d1, MemorySegment d2, MemorySegment x, double y,
            MemorySegment p) {
        long bytes = Scratch.bytes(1, 8)
                + Scratch.bytes(1, 8)
                + Scratch.bytes(1, 8)
                + Scratch.bytes(5, 8);
        try (Scratch scratch = Scratch.take(source, bytes)) {
            MemorySegment nearD1 = scratch.copy(d1, 1, 8);
            MemorySegment nearD2 = scratch.copy(d2, 1, 8);
            MemorySegment nearX = scratch.copy(x, 1, 8);
            MemorySegment nearP = scratch.room(5, 8);
            calls.cblas_drotmg(nearD1, nearD2, nearX, y, nearP);
            Copies.bytes(nearD1, d1, 8L * 1);
            Copies.bytes(nearD2, d2, 8L * 1);
            Copies.bytes(nearX, x, 8L * 1);
            Copies.bytes(nearP, p, 8L * 5);
        }
    }
}
