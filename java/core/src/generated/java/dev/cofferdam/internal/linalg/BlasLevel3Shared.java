// Generated from the table of routines, java/core/src/generator. Not to be edited.

package dev.cofferdam.internal.linalg;

import java.lang.foreign.MemorySegment;

/** Calls that a team shares: each of its threads computes a part of the result. */
public final class BlasLevel3Shared implements BlasLevel3Calls {
    private final BlasLevel3Calls calls;
    private final Team team;

    public BlasLevel3Shared(BlasLevel3Calls calls, Team team) {
        this.calls = calls;
        this.team = team;
    }

    @Override
    public boolean takesHeap() {
        return calls.takesHeap();
    }

    @Override
    public void cblas_sgemm(
            int order, int transA, int transB, int m, int n, int k, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        if (n >= m) {
            team.share(n, (first, count) -> {
                calls.cblas_sgemm(
                        order, transA, transB, m, count, k, alpha, Blocks.reachable(a), lda,
                        Blocks.columnsOf(b, order, transB, first, ldb, 4), ldb, beta,
                        Blocks.columns(c, order, first, ldc, 4), ldc);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_sgemm(
                        order, transA, transB, count, n, k, alpha, Blocks.rowsOf(a, order, transA, first, lda, 4), lda,
                        Blocks.reachable(b), ldb, beta, Blocks.rows(c, order, first, ldc, 4), ldc);
            });
        }
    }

    @Override
    public void cblas_dgemm(
            int order, int transA, int transB, int m, int n, int k, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        if (n >= m) {
            team.share(n, (first, count) -> {
                calls.cblas_dgemm(
                        order, transA, transB, m, count, k, alpha, Blocks.reachable(a), lda,
                        Blocks.columnsOf(b, order, transB, first, ldb, 8), ldb, beta,
                        Blocks.columns(c, order, first, ldc, 8), ldc);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_dgemm(
                        order, transA, transB, count, n, k, alpha, Blocks.rowsOf(a, order, transA, first, lda, 8), lda,
                        Blocks.reachable(b), ldb, beta, Blocks.rows(c, order, first, ldc, 8), ldc);
            });
        }
    }

    @Override
    public void cblas_cgemm(
            int order, int transA, int transB, int m, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        if (n >= m) {
            team.share(n, (first, count) -> {
                calls.cblas_cgemm(
                        order, transA, transB, m, count, k, alpha, Blocks.reachable(a), lda,
                        Blocks.columnsOf(b, order, transB, first, ldb, 8), ldb, beta,
                        Blocks.columns(c, order, first, ldc, 8), ldc);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_cgemm(
                        order, transA, transB, count, n, k, alpha, Blocks.rowsOf(a, order, transA, first, lda, 8), lda,
                        Blocks.reachable(b), ldb, beta, Blocks.rows(c, order, first, ldc, 8), ldc);
            });
        }
    }

    @Override
    public void cblas_zgemm(
            int order, int transA, int transB, int m, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        if (n >= m) {
            team.share(n, (first, count) -> {
                calls.cblas_zgemm(
                        order, transA, transB, m, count, k, alpha, Blocks.reachable(a), lda,
                        Blocks.columnsOf(b, order, transB, first, ldb, 16), ldb, beta,
                        Blocks.columns(c, order, first, ldc, 16), ldc);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_zgemm(
                        order, transA, transB, count, n, k, alpha, Blocks.rowsOf(a, order, transA, first, lda, 16), lda,
                        Blocks.reachable(b), ldb, beta, Blocks.rows(c, order, first, ldc, 16), ldc);
            });
        }
    }

    @Override
    public void cblas_ssymm(
            int order, int side, int uplo, int m, int n, float alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, float beta, MemorySegment c, int ldc) {
        if (side == Values.LEFT) {
            team.share(n, (first, count) -> {
                calls.cblas_ssymm(
                        order, side, uplo, m, count, alpha, Blocks.reachable(a), lda,
                        Blocks.columns(b, order, first, ldb, 4), ldb, beta, Blocks.columns(c, order, first, ldc, 4),
                        ldc);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_ssymm(
                        order, side, uplo, count, n, alpha, Blocks.reachable(a), lda,
                        Blocks.rows(b, order, first, ldb, 4), ldb, beta, Blocks.rows(c, order, first, ldc, 4), ldc);
            });
        }
    }

    @Override
    public void cblas_dsymm(
            int order, int side, int uplo, int m, int n, double alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, double beta, MemorySegment c, int ldc) {
        if (side == Values.LEFT) {
            team.share(n, (first, count) -> {
                calls.cblas_dsymm(
                        order, side, uplo, m, count, alpha, Blocks.reachable(a), lda,
                        Blocks.columns(b, order, first, ldb, 8), ldb, beta, Blocks.columns(c, order, first, ldc, 8),
                        ldc);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_dsymm(
                        order, side, uplo, count, n, alpha, Blocks.reachable(a), lda,
                        Blocks.rows(b, order, first, ldb, 8), ldb, beta, Blocks.rows(c, order, first, ldc, 8), ldc);
            });
        }
    }

    @Override
    public void cblas_csymm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        if (side == Values.LEFT) {
            team.share(n, (first, count) -> {
                calls.cblas_csymm(
                        order, side, uplo, m, count, alpha, Blocks.reachable(a), lda,
                        Blocks.columns(b, order, first, ldb, 8), ldb, beta, Blocks.columns(c, order, first, ldc, 8),
                        ldc);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_csymm(
                        order, side, uplo, count, n, alpha, Blocks.reachable(a), lda,
                        Blocks.rows(b, order, first, ldb, 8), ldb, beta, Blocks.rows(c, order, first, ldc, 8), ldc);
            });
        }
    }

    @Override
    public void cblas_zsymm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        if (side == Values.LEFT) {
            team.share(n, (first, count) -> {
                calls.cblas_zsymm(
                        order, side, uplo, m, count, alpha, Blocks.reachable(a), lda,
                        Blocks.columns(b, order, first, ldb, 16), ldb, beta, Blocks.columns(c, order, first, ldc, 16),
                        ldc);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_zsymm(
                        order, side, uplo, count, n, alpha, Blocks.reachable(a), lda,
                        Blocks.rows(b, order, first, ldb, 16), ldb, beta, Blocks.rows(c, order, first, ldc, 16), ldc);
            });
        }
    }

    @Override
    public void cblas_chemm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        if (side == Values.LEFT) {
            team.share(n, (first, count) -> {
                calls.cblas_chemm(
                        order, side, uplo, m, count, alpha, Blocks.reachable(a), lda,
                        Blocks.columns(b, order, first, ldb, 8), ldb, beta, Blocks.columns(c, order, first, ldc, 8),
                        ldc);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_chemm(
                        order, side, uplo, count, n, alpha, Blocks.reachable(a), lda,
                        Blocks.rows(b, order, first, ldb, 8), ldb, beta, Blocks.rows(c, order, first, ldc, 8), ldc);
            });
        }
    }

    @Override
    public void cblas_zhemm(
            int order, int side, int uplo, int m, int n, MemorySegment alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        if (side == Values.LEFT) {
            team.share(n, (first, count) -> {
                calls.cblas_zhemm(
                        order, side, uplo, m, count, alpha, Blocks.reachable(a), lda,
                        Blocks.columns(b, order, first, ldb, 16), ldb, beta, Blocks.columns(c, order, first, ldc, 16),
                        ldc);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_zhemm(
                        order, side, uplo, count, n, alpha, Blocks.reachable(a), lda,
                        Blocks.rows(b, order, first, ldb, 16), ldb, beta, Blocks.rows(c, order, first, ldc, 16), ldc);
            });
        }
    }

    @Override
    public void cblas_ssyrk(
            int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda, float beta,
            MemorySegment c, int ldc) {
        int before = trans == Values.NO_TRANS ? Values.NO_TRANS : Values.TRANS;
        int after = trans == Values.NO_TRANS ? Values.TRANS : Values.NO_TRANS;
        team.shareTriangle(n, (first, count) -> {
            calls.cblas_ssyrk(
                    order, uplo, trans, count, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 4), lda, beta,
                    Blocks.rows(Blocks.columns(c, order, first, ldc, 4), order, first, ldc, 4), ldc);
            if (first > 0 && uplo == Values.UPPER) {
                calls.cblas_sgemm(
                        order, before, after, first, count, k, alpha, Blocks.rowsOf(a, order, trans, 0, lda, 4), lda,
                        Blocks.rowsOf(a, order, trans, first, lda, 4), lda, beta,
                        Blocks.columns(c, order, first, ldc, 4), ldc);
            } else if (first > 0) {
                calls.cblas_sgemm(
                        order, before, after, count, first, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 4),
                        lda, Blocks.rowsOf(a, order, trans, 0, lda, 4), lda, beta, Blocks.rows(c, order, first, ldc, 4),
                        ldc);
            }
        });
    }

    @Override
    public void cblas_dsyrk(
            int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda, double beta,
            MemorySegment c, int ldc) {
        int before = trans == Values.NO_TRANS ? Values.NO_TRANS : Values.TRANS;
        int after = trans == Values.NO_TRANS ? Values.TRANS : Values.NO_TRANS;
        team.shareTriangle(n, (first, count) -> {
            calls.cblas_dsyrk(
                    order, uplo, trans, count, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 8), lda, beta,
                    Blocks.rows(Blocks.columns(c, order, first, ldc, 8), order, first, ldc, 8), ldc);
            if (first > 0 && uplo == Values.UPPER) {
                calls.cblas_dgemm(
                        order, before, after, first, count, k, alpha, Blocks.rowsOf(a, order, trans, 0, lda, 8), lda,
                        Blocks.rowsOf(a, order, trans, first, lda, 8), lda, beta,
                        Blocks.columns(c, order, first, ldc, 8), ldc);
            } else if (first > 0) {
                calls.cblas_dgemm(
                        order, before, after, count, first, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 8),
                        lda, Blocks.rowsOf(a, order, trans, 0, lda, 8), lda, beta, Blocks.rows(c, order, first, ldc, 8),
                        ldc);
            }
        });
    }

    @Override
    public void cblas_csyrk(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment beta, MemorySegment c, int ldc) {
        int before = trans == Values.NO_TRANS ? Values.NO_TRANS : Values.TRANS;
        int after = trans == Values.NO_TRANS ? Values.TRANS : Values.NO_TRANS;
        team.shareTriangle(n, (first, count) -> {
            calls.cblas_csyrk(
                    order, uplo, trans, count, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 8), lda, beta,
                    Blocks.rows(Blocks.columns(c, order, first, ldc, 8), order, first, ldc, 8), ldc);
            if (first > 0 && uplo == Values.UPPER) {
                calls.cblas_cgemm(
                        order, before, after, first, count, k, alpha, Blocks.rowsOf(a, order, trans, 0, lda, 8), lda,
                        Blocks.rowsOf(a, order, trans, first, lda, 8), lda, beta,
                        Blocks.columns(c, order, first, ldc, 8), ldc);
            } else if (first > 0) {
                calls.cblas_cgemm(
                        order, before, after, count, first, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 8),
                        lda, Blocks.rowsOf(a, order, trans, 0, lda, 8), lda, beta, Blocks.rows(c, order, first, ldc, 8),
                        ldc);
            }
        });
    }

    @Override
    public void cblas_zsyrk(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment beta, MemorySegment c, int ldc) {
        int before = trans == Values.NO_TRANS ? Values.NO_TRANS : Values.TRANS;
        int after = trans == Values.NO_TRANS ? Values.TRANS : Values.NO_TRANS;
        team.shareTriangle(n, (first, count) -> {
            calls.cblas_zsyrk(
                    order, uplo, trans, count, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 16), lda, beta,
                    Blocks.rows(Blocks.columns(c, order, first, ldc, 16), order, first, ldc, 16), ldc);
            if (first > 0 && uplo == Values.UPPER) {
                calls.cblas_zgemm(
                        order, before, after, first, count, k, alpha, Blocks.rowsOf(a, order, trans, 0, lda, 16), lda,
                        Blocks.rowsOf(a, order, trans, first, lda, 16), lda, beta,
                        Blocks.columns(c, order, first, ldc, 16), ldc);
            } else if (first > 0) {
                calls.cblas_zgemm(
                        order, before, after, count, first, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 16),
                        lda, Blocks.rowsOf(a, order, trans, 0, lda, 16), lda, beta,
                        Blocks.rows(c, order, first, ldc, 16), ldc);
            }
        });
    }

    @Override
    public void cblas_cherk(
            int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda, float beta,
            MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(NativeScratch.instance(), 4 * Scratch.CELL)) {
            MemorySegment alphaBeside = Blocks.complex(scratch, true, alpha, 0);
            MemorySegment betaBeside = Blocks.complex(scratch, true, beta, 0);
            int before = trans == Values.NO_TRANS ? Values.NO_TRANS : Values.CONJ_TRANS;
            int after = trans == Values.NO_TRANS ? Values.CONJ_TRANS : Values.NO_TRANS;
            team.shareTriangle(n, (first, count) -> {
                calls.cblas_cherk(
                        order, uplo, trans, count, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 8), lda, beta,
                        Blocks.rows(Blocks.columns(c, order, first, ldc, 8), order, first, ldc, 8), ldc);
                if (first > 0 && uplo == Values.UPPER) {
                    calls.cblas_cgemm(
                            order, before, after, first, count, k, alphaBeside,
                            Blocks.rowsOf(a, order, trans, 0, lda, 8), lda,
                            Blocks.rowsOf(a, order, trans, first, lda, 8), lda, betaBeside,
                            Blocks.columns(c, order, first, ldc, 8), ldc);
                } else if (first > 0) {
                    calls.cblas_cgemm(
                            order, before, after, count, first, k, alphaBeside,
                            Blocks.rowsOf(a, order, trans, first, lda, 8), lda,
                            Blocks.rowsOf(a, order, trans, 0, lda, 8), lda, betaBeside,
                            Blocks.rows(c, order, first, ldc, 8), ldc);
                }
            });
        }
    }

    @Override
    public void cblas_zherk(
            int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda, double beta,
            MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(NativeScratch.instance(), 4 * Scratch.CELL)) {
            MemorySegment alphaBeside = Blocks.complex(scratch, false, alpha, 0);
            MemorySegment betaBeside = Blocks.complex(scratch, false, beta, 0);
            int before = trans == Values.NO_TRANS ? Values.NO_TRANS : Values.CONJ_TRANS;
            int after = trans == Values.NO_TRANS ? Values.CONJ_TRANS : Values.NO_TRANS;
            team.shareTriangle(n, (first, count) -> {
                calls.cblas_zherk(
                        order, uplo, trans, count, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 16), lda, beta,
                        Blocks.rows(Blocks.columns(c, order, first, ldc, 16), order, first, ldc, 16), ldc);
                if (first > 0 && uplo == Values.UPPER) {
                    calls.cblas_zgemm(
                            order, before, after, first, count, k, alphaBeside,
                            Blocks.rowsOf(a, order, trans, 0, lda, 16), lda,
                            Blocks.rowsOf(a, order, trans, first, lda, 16), lda, betaBeside,
                            Blocks.columns(c, order, first, ldc, 16), ldc);
                } else if (first > 0) {
                    calls.cblas_zgemm(
                            order, before, after, count, first, k, alphaBeside,
                            Blocks.rowsOf(a, order, trans, first, lda, 16), lda,
                            Blocks.rowsOf(a, order, trans, 0, lda, 16), lda, betaBeside,
                            Blocks.rows(c, order, first, ldc, 16), ldc);
                }
            });
        }
    }

    @Override
    public void cblas_ssyr2k(
            int order, int uplo, int trans, int n, int k, float alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, float beta, MemorySegment c, int ldc) {
        float one = 1;
        int before = trans == Values.NO_TRANS ? Values.NO_TRANS : Values.TRANS;
        int after = trans == Values.NO_TRANS ? Values.TRANS : Values.NO_TRANS;
        team.shareTriangle(n, (first, count) -> {
            calls.cblas_ssyr2k(
                    order, uplo, trans, count, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 4), lda,
                    Blocks.rowsOf(b, order, trans, first, ldb, 4), ldb, beta,
                    Blocks.rows(Blocks.columns(c, order, first, ldc, 4), order, first, ldc, 4), ldc);
            if (first > 0 && uplo == Values.UPPER) {
                calls.cblas_sgemm(
                        order, before, after, first, count, k, alpha, Blocks.rowsOf(a, order, trans, 0, lda, 4), lda,
                        Blocks.rowsOf(b, order, trans, first, ldb, 4), ldb, beta,
                        Blocks.columns(c, order, first, ldc, 4), ldc);
                calls.cblas_sgemm(
                        order, before, after, first, count, k, alpha, Blocks.rowsOf(b, order, trans, 0, ldb, 4), ldb,
                        Blocks.rowsOf(a, order, trans, first, lda, 4), lda, one,
                        Blocks.columns(c, order, first, ldc, 4), ldc);
            } else if (first > 0) {
                calls.cblas_sgemm(
                        order, before, after, count, first, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 4),
                        lda, Blocks.rowsOf(b, order, trans, 0, ldb, 4), ldb, beta, Blocks.rows(c, order, first, ldc, 4),
                        ldc);
                calls.cblas_sgemm(
                        order, before, after, count, first, k, alpha, Blocks.rowsOf(b, order, trans, first, ldb, 4),
                        ldb, Blocks.rowsOf(a, order, trans, 0, lda, 4), lda, one, Blocks.rows(c, order, first, ldc, 4),
                        ldc);
            }
        });
    }

    @Override
    public void cblas_dsyr2k(
            int order, int uplo, int trans, int n, int k, double alpha, MemorySegment a, int lda, MemorySegment b,
            int ldb, double beta, MemorySegment c, int ldc) {
        double one = 1;
        int before = trans == Values.NO_TRANS ? Values.NO_TRANS : Values.TRANS;
        int after = trans == Values.NO_TRANS ? Values.TRANS : Values.NO_TRANS;
        team.shareTriangle(n, (first, count) -> {
            calls.cblas_dsyr2k(
                    order, uplo, trans, count, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 8), lda,
                    Blocks.rowsOf(b, order, trans, first, ldb, 8), ldb, beta,
                    Blocks.rows(Blocks.columns(c, order, first, ldc, 8), order, first, ldc, 8), ldc);
            if (first > 0 && uplo == Values.UPPER) {
                calls.cblas_dgemm(
                        order, before, after, first, count, k, alpha, Blocks.rowsOf(a, order, trans, 0, lda, 8), lda,
                        Blocks.rowsOf(b, order, trans, first, ldb, 8), ldb, beta,
                        Blocks.columns(c, order, first, ldc, 8), ldc);
                calls.cblas_dgemm(
                        order, before, after, first, count, k, alpha, Blocks.rowsOf(b, order, trans, 0, ldb, 8), ldb,
                        Blocks.rowsOf(a, order, trans, first, lda, 8), lda, one,
                        Blocks.columns(c, order, first, ldc, 8), ldc);
            } else if (first > 0) {
                calls.cblas_dgemm(
                        order, before, after, count, first, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 8),
                        lda, Blocks.rowsOf(b, order, trans, 0, ldb, 8), ldb, beta, Blocks.rows(c, order, first, ldc, 8),
                        ldc);
                calls.cblas_dgemm(
                        order, before, after, count, first, k, alpha, Blocks.rowsOf(b, order, trans, first, ldb, 8),
                        ldb, Blocks.rowsOf(a, order, trans, 0, lda, 8), lda, one, Blocks.rows(c, order, first, ldc, 8),
                        ldc);
            }
        });
    }

    @Override
    public void cblas_csyr2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(NativeScratch.instance(), Scratch.CELL)) {
            MemorySegment one = Blocks.complex(scratch, true, 1, 0);
            int before = trans == Values.NO_TRANS ? Values.NO_TRANS : Values.TRANS;
            int after = trans == Values.NO_TRANS ? Values.TRANS : Values.NO_TRANS;
            team.shareTriangle(n, (first, count) -> {
                calls.cblas_csyr2k(
                        order, uplo, trans, count, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 8), lda,
                        Blocks.rowsOf(b, order, trans, first, ldb, 8), ldb, beta,
                        Blocks.rows(Blocks.columns(c, order, first, ldc, 8), order, first, ldc, 8), ldc);
                if (first > 0 && uplo == Values.UPPER) {
                    calls.cblas_cgemm(
                            order, before, after, first, count, k, alpha, Blocks.rowsOf(a, order, trans, 0, lda, 8),
                            lda, Blocks.rowsOf(b, order, trans, first, ldb, 8), ldb, beta,
                            Blocks.columns(c, order, first, ldc, 8), ldc);
                    calls.cblas_cgemm(
                            order, before, after, first, count, k, alpha, Blocks.rowsOf(b, order, trans, 0, ldb, 8),
                            ldb, Blocks.rowsOf(a, order, trans, first, lda, 8), lda, one,
                            Blocks.columns(c, order, first, ldc, 8), ldc);
                } else if (first > 0) {
                    calls.cblas_cgemm(
                            order, before, after, count, first, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 8),
                            lda, Blocks.rowsOf(b, order, trans, 0, ldb, 8), ldb, beta,
                            Blocks.rows(c, order, first, ldc, 8), ldc);
                    calls.cblas_cgemm(
                            order, before, after, count, first, k, alpha, Blocks.rowsOf(b, order, trans, first, ldb, 8),
                            ldb, Blocks.rowsOf(a, order, trans, 0, lda, 8), lda, one,
                            Blocks.rows(c, order, first, ldc, 8), ldc);
                }
            });
        }
    }

    @Override
    public void cblas_zsyr2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, MemorySegment beta, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(NativeScratch.instance(), Scratch.CELL)) {
            MemorySegment one = Blocks.complex(scratch, false, 1, 0);
            int before = trans == Values.NO_TRANS ? Values.NO_TRANS : Values.TRANS;
            int after = trans == Values.NO_TRANS ? Values.TRANS : Values.NO_TRANS;
            team.shareTriangle(n, (first, count) -> {
                calls.cblas_zsyr2k(
                        order, uplo, trans, count, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 16), lda,
                        Blocks.rowsOf(b, order, trans, first, ldb, 16), ldb, beta,
                        Blocks.rows(Blocks.columns(c, order, first, ldc, 16), order, first, ldc, 16), ldc);
                if (first > 0 && uplo == Values.UPPER) {
                    calls.cblas_zgemm(
                            order, before, after, first, count, k, alpha, Blocks.rowsOf(a, order, trans, 0, lda, 16),
                            lda, Blocks.rowsOf(b, order, trans, first, ldb, 16), ldb, beta,
                            Blocks.columns(c, order, first, ldc, 16), ldc);
                    calls.cblas_zgemm(
                            order, before, after, first, count, k, alpha, Blocks.rowsOf(b, order, trans, 0, ldb, 16),
                            ldb, Blocks.rowsOf(a, order, trans, first, lda, 16), lda, one,
                            Blocks.columns(c, order, first, ldc, 16), ldc);
                } else if (first > 0) {
                    calls.cblas_zgemm(
                            order, before, after, count, first, k, alpha,
                            Blocks.rowsOf(a, order, trans, first, lda, 16), lda,
                            Blocks.rowsOf(b, order, trans, 0, ldb, 16), ldb, beta,
                            Blocks.rows(c, order, first, ldc, 16), ldc);
                    calls.cblas_zgemm(
                            order, before, after, count, first, k, alpha,
                            Blocks.rowsOf(b, order, trans, first, ldb, 16), ldb,
                            Blocks.rowsOf(a, order, trans, 0, lda, 16), lda, one, Blocks.rows(c, order, first, ldc, 16),
                            ldc);
                }
            });
        }
    }

    @Override
    public void cblas_cher2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, float beta, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(NativeScratch.instance(), 4 * Scratch.CELL)) {
            MemorySegment alphaBeside = alpha;
            MemorySegment alphaConjugated = Blocks.complex(scratch, true, Blocks.re(alpha, true), -Blocks.im(alpha, true));
            MemorySegment betaBeside = Blocks.complex(scratch, true, beta, 0);
            MemorySegment one = Blocks.complex(scratch, true, 1, 0);
            int before = trans == Values.NO_TRANS ? Values.NO_TRANS : Values.CONJ_TRANS;
            int after = trans == Values.NO_TRANS ? Values.CONJ_TRANS : Values.NO_TRANS;
            team.shareTriangle(n, (first, count) -> {
                calls.cblas_cher2k(
                        order, uplo, trans, count, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 8), lda,
                        Blocks.rowsOf(b, order, trans, first, ldb, 8), ldb, beta,
                        Blocks.rows(Blocks.columns(c, order, first, ldc, 8), order, first, ldc, 8), ldc);
                if (first > 0 && uplo == Values.UPPER) {
                    calls.cblas_cgemm(
                            order, before, after, first, count, k, alphaBeside,
                            Blocks.rowsOf(a, order, trans, 0, lda, 8), lda,
                            Blocks.rowsOf(b, order, trans, first, ldb, 8), ldb, betaBeside,
                            Blocks.columns(c, order, first, ldc, 8), ldc);
                    calls.cblas_cgemm(
                            order, before, after, first, count, k, alphaConjugated,
                            Blocks.rowsOf(b, order, trans, 0, ldb, 8), ldb,
                            Blocks.rowsOf(a, order, trans, first, lda, 8), lda, one,
                            Blocks.columns(c, order, first, ldc, 8), ldc);
                } else if (first > 0) {
                    calls.cblas_cgemm(
                            order, before, after, count, first, k, alphaBeside,
                            Blocks.rowsOf(a, order, trans, first, lda, 8), lda,
                            Blocks.rowsOf(b, order, trans, 0, ldb, 8), ldb, betaBeside,
                            Blocks.rows(c, order, first, ldc, 8), ldc);
                    calls.cblas_cgemm(
                            order, before, after, count, first, k, alphaConjugated,
                            Blocks.rowsOf(b, order, trans, first, ldb, 8), ldb,
                            Blocks.rowsOf(a, order, trans, 0, lda, 8), lda, one, Blocks.rows(c, order, first, ldc, 8),
                            ldc);
                }
            });
        }
    }

    @Override
    public void cblas_zher2k(
            int order, int uplo, int trans, int n, int k, MemorySegment alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb, double beta, MemorySegment c, int ldc) {
        try (Scratch scratch = Scratch.take(NativeScratch.instance(), 4 * Scratch.CELL)) {
            MemorySegment alphaBeside = alpha;
            MemorySegment alphaConjugated = Blocks.complex(scratch, false, Blocks.re(alpha, false), -Blocks.im(alpha, false));
            MemorySegment betaBeside = Blocks.complex(scratch, false, beta, 0);
            MemorySegment one = Blocks.complex(scratch, false, 1, 0);
            int before = trans == Values.NO_TRANS ? Values.NO_TRANS : Values.CONJ_TRANS;
            int after = trans == Values.NO_TRANS ? Values.CONJ_TRANS : Values.NO_TRANS;
            team.shareTriangle(n, (first, count) -> {
                calls.cblas_zher2k(
                        order, uplo, trans, count, k, alpha, Blocks.rowsOf(a, order, trans, first, lda, 16), lda,
                        Blocks.rowsOf(b, order, trans, first, ldb, 16), ldb, beta,
                        Blocks.rows(Blocks.columns(c, order, first, ldc, 16), order, first, ldc, 16), ldc);
                if (first > 0 && uplo == Values.UPPER) {
                    calls.cblas_zgemm(
                            order, before, after, first, count, k, alphaBeside,
                            Blocks.rowsOf(a, order, trans, 0, lda, 16), lda,
                            Blocks.rowsOf(b, order, trans, first, ldb, 16), ldb, betaBeside,
                            Blocks.columns(c, order, first, ldc, 16), ldc);
                    calls.cblas_zgemm(
                            order, before, after, first, count, k, alphaConjugated,
                            Blocks.rowsOf(b, order, trans, 0, ldb, 16), ldb,
                            Blocks.rowsOf(a, order, trans, first, lda, 16), lda, one,
                            Blocks.columns(c, order, first, ldc, 16), ldc);
                } else if (first > 0) {
                    calls.cblas_zgemm(
                            order, before, after, count, first, k, alphaBeside,
                            Blocks.rowsOf(a, order, trans, first, lda, 16), lda,
                            Blocks.rowsOf(b, order, trans, 0, ldb, 16), ldb, betaBeside,
                            Blocks.rows(c, order, first, ldc, 16), ldc);
                    calls.cblas_zgemm(
                            order, before, after, count, first, k, alphaConjugated,
                            Blocks.rowsOf(b, order, trans, first, ldb, 16), ldb,
                            Blocks.rowsOf(a, order, trans, 0, lda, 16), lda, one, Blocks.rows(c, order, first, ldc, 16),
                            ldc);
                }
            });
        }
    }

    @Override
    public void cblas_strmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        if (side == Values.LEFT) {
            team.share(n, (first, count) -> {
                calls.cblas_strmm(
                        order, side, uplo, transA, diag, m, count, alpha, Blocks.reachable(a), lda,
                        Blocks.columns(b, order, first, ldb, 4), ldb);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_strmm(
                        order, side, uplo, transA, diag, count, n, alpha, Blocks.reachable(a), lda,
                        Blocks.rows(b, order, first, ldb, 4), ldb);
            });
        }
    }

    @Override
    public void cblas_dtrmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        if (side == Values.LEFT) {
            team.share(n, (first, count) -> {
                calls.cblas_dtrmm(
                        order, side, uplo, transA, diag, m, count, alpha, Blocks.reachable(a), lda,
                        Blocks.columns(b, order, first, ldb, 8), ldb);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_dtrmm(
                        order, side, uplo, transA, diag, count, n, alpha, Blocks.reachable(a), lda,
                        Blocks.rows(b, order, first, ldb, 8), ldb);
            });
        }
    }

    @Override
    public void cblas_ctrmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        if (side == Values.LEFT) {
            team.share(n, (first, count) -> {
                calls.cblas_ctrmm(
                        order, side, uplo, transA, diag, m, count, alpha, Blocks.reachable(a), lda,
                        Blocks.columns(b, order, first, ldb, 8), ldb);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_ctrmm(
                        order, side, uplo, transA, diag, count, n, alpha, Blocks.reachable(a), lda,
                        Blocks.rows(b, order, first, ldb, 8), ldb);
            });
        }
    }

    @Override
    public void cblas_ztrmm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        if (side == Values.LEFT) {
            team.share(n, (first, count) -> {
                calls.cblas_ztrmm(
                        order, side, uplo, transA, diag, m, count, alpha, Blocks.reachable(a), lda,
                        Blocks.columns(b, order, first, ldb, 16), ldb);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_ztrmm(
                        order, side, uplo, transA, diag, count, n, alpha, Blocks.reachable(a), lda,
                        Blocks.rows(b, order, first, ldb, 16), ldb);
            });
        }
    }

    @Override
    public void cblas_strsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, float alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        if (side == Values.LEFT) {
            team.share(n, (first, count) -> {
                calls.cblas_strsm(
                        order, side, uplo, transA, diag, m, count, alpha, Blocks.reachable(a), lda,
                        Blocks.columns(b, order, first, ldb, 4), ldb);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_strsm(
                        order, side, uplo, transA, diag, count, n, alpha, Blocks.reachable(a), lda,
                        Blocks.rows(b, order, first, ldb, 4), ldb);
            });
        }
    }

    @Override
    public void cblas_dtrsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, double alpha, MemorySegment a, int lda,
            MemorySegment b, int ldb) {
        if (side == Values.LEFT) {
            team.share(n, (first, count) -> {
                calls.cblas_dtrsm(
                        order, side, uplo, transA, diag, m, count, alpha, Blocks.reachable(a), lda,
                        Blocks.columns(b, order, first, ldb, 8), ldb);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_dtrsm(
                        order, side, uplo, transA, diag, count, n, alpha, Blocks.reachable(a), lda,
                        Blocks.rows(b, order, first, ldb, 8), ldb);
            });
        }
    }

    @Override
    public void cblas_ctrsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        if (side == Values.LEFT) {
            team.share(n, (first, count) -> {
                calls.cblas_ctrsm(
                        order, side, uplo, transA, diag, m, count, alpha, Blocks.reachable(a), lda,
                        Blocks.columns(b, order, first, ldb, 8), ldb);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_ctrsm(
                        order, side, uplo, transA, diag, count, n, alpha, Blocks.reachable(a), lda,
                        Blocks.rows(b, order, first, ldb, 8), ldb);
            });
        }
    }

    @Override
    public void cblas_ztrsm(
            int order, int side, int uplo, int transA, int diag, int m, int n, MemorySegment alpha, MemorySegment a,
            int lda, MemorySegment b, int ldb) {
        if (side == Values.LEFT) {
            team.share(n, (first, count) -> {
                calls.cblas_ztrsm(
                        order, side, uplo, transA, diag, m, count, alpha, Blocks.reachable(a), lda,
                        Blocks.columns(b, order, first, ldb, 16), ldb);
            });
        } else {
            team.share(m, (first, count) -> {
                calls.cblas_ztrsm(
                        order, side, uplo, transA, diag, count, n, alpha, Blocks.reachable(a), lda,
                        Blocks.rows(b, order, first, ldb, 16), ldb);
            });
        }
    }
}
