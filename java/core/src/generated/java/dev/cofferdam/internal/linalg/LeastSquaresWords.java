// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls whose arguments are written down as words, for whoever makes them. */
public final class LeastSquaresWords implements LeastSquaresCalls {
    private final WordCaller caller;
    private @Nullable WordFunction sgels;
    private @Nullable WordFunction dgels;
    private @Nullable WordFunction cgels;
    private @Nullable WordFunction zgels;
    private @Nullable WordFunction sgelsy;
    private @Nullable WordFunction dgelsy;
    private @Nullable WordFunction cgelsy;
    private @Nullable WordFunction zgelsy;
    private @Nullable WordFunction sgelsd;
    private @Nullable WordFunction dgelsd;
    private @Nullable WordFunction cgelsd;
    private @Nullable WordFunction zgelsd;
    private @Nullable WordFunction sgelss;
    private @Nullable WordFunction dgelss;
    private @Nullable WordFunction cgelss;
    private @Nullable WordFunction zgelss;
    private @Nullable WordFunction sgeqrf;
    private @Nullable WordFunction dgeqrf;
    private @Nullable WordFunction cgeqrf;
    private @Nullable WordFunction zgeqrf;
    private @Nullable WordFunction sgelqf;
    private @Nullable WordFunction dgelqf;
    private @Nullable WordFunction cgelqf;
    private @Nullable WordFunction zgelqf;
    private @Nullable WordFunction sgeqp3;
    private @Nullable WordFunction dgeqp3;
    private @Nullable WordFunction cgeqp3;
    private @Nullable WordFunction zgeqp3;
    private @Nullable WordFunction sorgqr;
    private @Nullable WordFunction dorgqr;
    private @Nullable WordFunction cungqr;
    private @Nullable WordFunction zungqr;
    private @Nullable WordFunction sorglq;
    private @Nullable WordFunction dorglq;
    private @Nullable WordFunction cunglq;
    private @Nullable WordFunction zunglq;
    private @Nullable WordFunction sormqr;
    private @Nullable WordFunction dormqr;
    private @Nullable WordFunction cunmqr;
    private @Nullable WordFunction zunmqr;
    private @Nullable WordFunction sormlq;
    private @Nullable WordFunction dormlq;
    private @Nullable WordFunction cunmlq;
    private @Nullable WordFunction zunmlq;

    public LeastSquaresWords(WordCaller caller) {
        this.caller = caller;
    }

    @Override
    public boolean takesHeap() {
        return caller.takesHeap();
    }

    @Override
    public int LAPACKE_sgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork) {
        WordFunction function = sgels;
        if (function == null) {
            function = caller.function("LAPACKE_sgels_work", LeastSquaresDescriptors.LAPACKE_sgels_work(), false);
            sgels = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, work);
            call.word(10, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork) {
        WordFunction function = dgels;
        if (function == null) {
            function = caller.function("LAPACKE_dgels_work", LeastSquaresDescriptors.LAPACKE_dgels_work(), false);
            dgels = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, work);
            call.word(10, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork) {
        WordFunction function = cgels;
        if (function == null) {
            function = caller.function("LAPACKE_cgels_work", LeastSquaresDescriptors.LAPACKE_cgels_work(), false);
            cgels = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, work);
            call.word(10, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgels_work(
            int order, byte trans, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb,
            MemorySegment work, int lwork) {
        WordFunction function = zgels;
        if (function == null) {
            function = caller.function("LAPACKE_zgels_work", LeastSquaresDescriptors.LAPACKE_zgels_work(), false);
            zgels = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(trans));
            call.word(2, WordCall.of(m));
            call.word(3, WordCall.of(n));
            call.word(4, WordCall.of(nrhs));
            call.pointer(5, a);
            call.word(6, WordCall.of(lda));
            call.pointer(7, b);
            call.word(8, WordCall.of(ldb));
            call.pointer(9, work);
            call.word(10, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgelsy_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            float rcond, MemorySegment rank, MemorySegment work, int lwork) {
        WordFunction function = sgelsy;
        if (function == null) {
            function = caller.function("LAPACKE_sgelsy_work", LeastSquaresDescriptors.LAPACKE_sgelsy_work(), false);
            sgelsy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, jpvt);
            call.word(9, WordCall.of(rcond));
            call.pointer(10, rank);
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgelsy_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            double rcond, MemorySegment rank, MemorySegment work, int lwork) {
        WordFunction function = dgelsy;
        if (function == null) {
            function = caller.function("LAPACKE_dgelsy_work", LeastSquaresDescriptors.LAPACKE_dgelsy_work(), false);
            dgelsy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, jpvt);
            call.word(9, WordCall.of(rcond));
            call.pointer(10, rank);
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgelsy_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            float rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork) {
        WordFunction function = cgelsy;
        if (function == null) {
            function = caller.function("LAPACKE_cgelsy_work", LeastSquaresDescriptors.LAPACKE_cgelsy_work(), false);
            cgelsy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, jpvt);
            call.word(9, WordCall.of(rcond));
            call.pointer(10, rank);
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
            call.pointer(13, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgelsy_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment jpvt,
            double rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork) {
        WordFunction function = zgelsy;
        if (function == null) {
            function = caller.function("LAPACKE_zgelsy_work", LeastSquaresDescriptors.LAPACKE_zgelsy_work(), false);
            zgelsy = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, jpvt);
            call.word(9, WordCall.of(rcond));
            call.pointer(10, rank);
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
            call.pointer(13, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgelsd_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment iwork) {
        WordFunction function = sgelsd;
        if (function == null) {
            function = caller.function("LAPACKE_sgelsd_work", LeastSquaresDescriptors.LAPACKE_sgelsd_work(), false);
            sgelsd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, s);
            call.word(9, WordCall.of(rcond));
            call.pointer(10, rank);
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
            call.pointer(13, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgelsd_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment iwork) {
        WordFunction function = dgelsd;
        if (function == null) {
            function = caller.function("LAPACKE_dgelsd_work", LeastSquaresDescriptors.LAPACKE_dgelsd_work(), false);
            dgelsd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, s);
            call.word(9, WordCall.of(rcond));
            call.pointer(10, rank);
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
            call.pointer(13, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgelsd_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork, MemorySegment iwork) {
        WordFunction function = cgelsd;
        if (function == null) {
            function = caller.function("LAPACKE_cgelsd_work", LeastSquaresDescriptors.LAPACKE_cgelsd_work(), false);
            cgelsd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, s);
            call.word(9, WordCall.of(rcond));
            call.pointer(10, rank);
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
            call.pointer(13, rwork);
            call.pointer(14, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgelsd_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork, MemorySegment iwork) {
        WordFunction function = zgelsd;
        if (function == null) {
            function = caller.function("LAPACKE_zgelsd_work", LeastSquaresDescriptors.LAPACKE_zgelsd_work(), false);
            zgelsd = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, s);
            call.word(9, WordCall.of(rcond));
            call.pointer(10, rank);
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
            call.pointer(13, rwork);
            call.pointer(14, iwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgelss_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond, MemorySegment rank, MemorySegment work, int lwork) {
        WordFunction function = sgelss;
        if (function == null) {
            function = caller.function("LAPACKE_sgelss_work", LeastSquaresDescriptors.LAPACKE_sgelss_work(), false);
            sgelss = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, s);
            call.word(9, WordCall.of(rcond));
            call.pointer(10, rank);
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgelss_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond, MemorySegment rank, MemorySegment work, int lwork) {
        WordFunction function = dgelss;
        if (function == null) {
            function = caller.function("LAPACKE_dgelss_work", LeastSquaresDescriptors.LAPACKE_dgelss_work(), false);
            dgelss = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, s);
            call.word(9, WordCall.of(rcond));
            call.pointer(10, rank);
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgelss_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            float rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork) {
        WordFunction function = cgelss;
        if (function == null) {
            function = caller.function("LAPACKE_cgelss_work", LeastSquaresDescriptors.LAPACKE_cgelss_work(), false);
            cgelss = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, s);
            call.word(9, WordCall.of(rcond));
            call.pointer(10, rank);
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
            call.pointer(13, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgelss_work(
            int order, int m, int n, int nrhs, MemorySegment a, int lda, MemorySegment b, int ldb, MemorySegment s,
            double rcond, MemorySegment rank, MemorySegment work, int lwork, MemorySegment rwork) {
        WordFunction function = zgelss;
        if (function == null) {
            function = caller.function("LAPACKE_zgelss_work", LeastSquaresDescriptors.LAPACKE_zgelss_work(), false);
            zgelss = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(nrhs));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, b);
            call.word(7, WordCall.of(ldb));
            call.pointer(8, s);
            call.word(9, WordCall.of(rcond));
            call.pointer(10, rank);
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
            call.pointer(13, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgeqrf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        WordFunction function = sgeqrf;
        if (function == null) {
            function = caller.function("LAPACKE_sgeqrf_work", LeastSquaresDescriptors.LAPACKE_sgeqrf_work(), false);
            sgeqrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, tau);
            call.pointer(6, work);
            call.word(7, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgeqrf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        WordFunction function = dgeqrf;
        if (function == null) {
            function = caller.function("LAPACKE_dgeqrf_work", LeastSquaresDescriptors.LAPACKE_dgeqrf_work(), false);
            dgeqrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, tau);
            call.pointer(6, work);
            call.word(7, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgeqrf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        WordFunction function = cgeqrf;
        if (function == null) {
            function = caller.function("LAPACKE_cgeqrf_work", LeastSquaresDescriptors.LAPACKE_cgeqrf_work(), false);
            cgeqrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, tau);
            call.pointer(6, work);
            call.word(7, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgeqrf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        WordFunction function = zgeqrf;
        if (function == null) {
            function = caller.function("LAPACKE_zgeqrf_work", LeastSquaresDescriptors.LAPACKE_zgeqrf_work(), false);
            zgeqrf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, tau);
            call.pointer(6, work);
            call.word(7, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgelqf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        WordFunction function = sgelqf;
        if (function == null) {
            function = caller.function("LAPACKE_sgelqf_work", LeastSquaresDescriptors.LAPACKE_sgelqf_work(), false);
            sgelqf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, tau);
            call.pointer(6, work);
            call.word(7, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgelqf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        WordFunction function = dgelqf;
        if (function == null) {
            function = caller.function("LAPACKE_dgelqf_work", LeastSquaresDescriptors.LAPACKE_dgelqf_work(), false);
            dgelqf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, tau);
            call.pointer(6, work);
            call.word(7, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgelqf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        WordFunction function = cgelqf;
        if (function == null) {
            function = caller.function("LAPACKE_cgelqf_work", LeastSquaresDescriptors.LAPACKE_cgelqf_work(), false);
            cgelqf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, tau);
            call.pointer(6, work);
            call.word(7, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgelqf_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment tau, MemorySegment work, int lwork) {
        WordFunction function = zgelqf;
        if (function == null) {
            function = caller.function("LAPACKE_zgelqf_work", LeastSquaresDescriptors.LAPACKE_zgelqf_work(), false);
            zgelqf = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, tau);
            call.pointer(6, work);
            call.word(7, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sgeqp3_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau,
            MemorySegment work, int lwork) {
        WordFunction function = sgeqp3;
        if (function == null) {
            function = caller.function("LAPACKE_sgeqp3_work", LeastSquaresDescriptors.LAPACKE_sgeqp3_work(), false);
            sgeqp3 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, jpvt);
            call.pointer(6, tau);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dgeqp3_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau,
            MemorySegment work, int lwork) {
        WordFunction function = dgeqp3;
        if (function == null) {
            function = caller.function("LAPACKE_dgeqp3_work", LeastSquaresDescriptors.LAPACKE_dgeqp3_work(), false);
            dgeqp3 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, jpvt);
            call.pointer(6, tau);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cgeqp3_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau,
            MemorySegment work, int lwork, MemorySegment rwork) {
        WordFunction function = cgeqp3;
        if (function == null) {
            function = caller.function("LAPACKE_cgeqp3_work", LeastSquaresDescriptors.LAPACKE_cgeqp3_work(), false);
            cgeqp3 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, jpvt);
            call.pointer(6, tau);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
            call.pointer(9, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zgeqp3_work(
            int order, int m, int n, MemorySegment a, int lda, MemorySegment jpvt, MemorySegment tau,
            MemorySegment work, int lwork, MemorySegment rwork) {
        WordFunction function = zgeqp3;
        if (function == null) {
            function = caller.function("LAPACKE_zgeqp3_work", LeastSquaresDescriptors.LAPACKE_zgeqp3_work(), false);
            zgeqp3 = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.pointer(3, a);
            call.word(4, WordCall.of(lda));
            call.pointer(5, jpvt);
            call.pointer(6, tau);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
            call.pointer(9, rwork);
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sorgqr_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        WordFunction function = sorgqr;
        if (function == null) {
            function = caller.function("LAPACKE_sorgqr_work", LeastSquaresDescriptors.LAPACKE_sorgqr_work(), false);
            sorgqr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(k));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, tau);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dorgqr_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        WordFunction function = dorgqr;
        if (function == null) {
            function = caller.function("LAPACKE_dorgqr_work", LeastSquaresDescriptors.LAPACKE_dorgqr_work(), false);
            dorgqr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(k));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, tau);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cungqr_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        WordFunction function = cungqr;
        if (function == null) {
            function = caller.function("LAPACKE_cungqr_work", LeastSquaresDescriptors.LAPACKE_cungqr_work(), false);
            cungqr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(k));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, tau);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zungqr_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        WordFunction function = zungqr;
        if (function == null) {
            function = caller.function("LAPACKE_zungqr_work", LeastSquaresDescriptors.LAPACKE_zungqr_work(), false);
            zungqr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(k));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, tau);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sorglq_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        WordFunction function = sorglq;
        if (function == null) {
            function = caller.function("LAPACKE_sorglq_work", LeastSquaresDescriptors.LAPACKE_sorglq_work(), false);
            sorglq = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(k));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, tau);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dorglq_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        WordFunction function = dorglq;
        if (function == null) {
            function = caller.function("LAPACKE_dorglq_work", LeastSquaresDescriptors.LAPACKE_dorglq_work(), false);
            dorglq = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(k));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, tau);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cunglq_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        WordFunction function = cunglq;
        if (function == null) {
            function = caller.function("LAPACKE_cunglq_work", LeastSquaresDescriptors.LAPACKE_cunglq_work(), false);
            cunglq = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(k));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, tau);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zunglq_work(
            int order, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau, MemorySegment work,
            int lwork) {
        WordFunction function = zunglq;
        if (function == null) {
            function = caller.function("LAPACKE_zunglq_work", LeastSquaresDescriptors.LAPACKE_zunglq_work(), false);
            zunglq = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(m));
            call.word(2, WordCall.of(n));
            call.word(3, WordCall.of(k));
            call.pointer(4, a);
            call.word(5, WordCall.of(lda));
            call.pointer(6, tau);
            call.pointer(7, work);
            call.word(8, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sormqr_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        WordFunction function = sormqr;
        if (function == null) {
            function = caller.function("LAPACKE_sormqr_work", LeastSquaresDescriptors.LAPACKE_sormqr_work(), false);
            sormqr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, tau);
            call.pointer(9, c);
            call.word(10, WordCall.of(ldc));
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dormqr_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        WordFunction function = dormqr;
        if (function == null) {
            function = caller.function("LAPACKE_dormqr_work", LeastSquaresDescriptors.LAPACKE_dormqr_work(), false);
            dormqr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, tau);
            call.pointer(9, c);
            call.word(10, WordCall.of(ldc));
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cunmqr_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        WordFunction function = cunmqr;
        if (function == null) {
            function = caller.function("LAPACKE_cunmqr_work", LeastSquaresDescriptors.LAPACKE_cunmqr_work(), false);
            cunmqr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, tau);
            call.pointer(9, c);
            call.word(10, WordCall.of(ldc));
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zunmqr_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        WordFunction function = zunmqr;
        if (function == null) {
            function = caller.function("LAPACKE_zunmqr_work", LeastSquaresDescriptors.LAPACKE_zunmqr_work(), false);
            zunmqr = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, tau);
            call.pointer(9, c);
            call.word(10, WordCall.of(ldc));
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_sormlq_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        WordFunction function = sormlq;
        if (function == null) {
            function = caller.function("LAPACKE_sormlq_work", LeastSquaresDescriptors.LAPACKE_sormlq_work(), false);
            sormlq = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, tau);
            call.pointer(9, c);
            call.word(10, WordCall.of(ldc));
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_dormlq_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        WordFunction function = dormlq;
        if (function == null) {
            function = caller.function("LAPACKE_dormlq_work", LeastSquaresDescriptors.LAPACKE_dormlq_work(), false);
            dormlq = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, tau);
            call.pointer(9, c);
            call.word(10, WordCall.of(ldc));
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_cunmlq_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        WordFunction function = cunmlq;
        if (function == null) {
            function = caller.function("LAPACKE_cunmlq_work", LeastSquaresDescriptors.LAPACKE_cunmlq_work(), false);
            cunmlq = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, tau);
            call.pointer(9, c);
            call.word(10, WordCall.of(ldc));
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }

    @Override
    public int LAPACKE_zunmlq_work(
            int order, byte side, byte trans, int m, int n, int k, MemorySegment a, int lda, MemorySegment tau,
            MemorySegment c, int ldc, MemorySegment work, int lwork) {
        WordFunction function = zunmlq;
        if (function == null) {
            function = caller.function("LAPACKE_zunmlq_work", LeastSquaresDescriptors.LAPACKE_zunmlq_work(), false);
            zunmlq = function;
        }
        WordCall call = function.begin();
        try {
            call.word(0, WordCall.of(order));
            call.word(1, WordCall.of(side));
            call.word(2, WordCall.of(trans));
            call.word(3, WordCall.of(m));
            call.word(4, WordCall.of(n));
            call.word(5, WordCall.of(k));
            call.pointer(6, a);
            call.word(7, WordCall.of(lda));
            call.pointer(8, tau);
            call.pointer(9, c);
            call.word(10, WordCall.of(ldc));
            call.pointer(11, work);
            call.word(12, WordCall.of(lwork));
        } catch (RuntimeException | Error refused) {
            call.abandon();
            throw refused;
        }
        return (int) call.run();
    }
}
