package dev.cofferdam.generator;

import dev.cofferdam.generator.Kernel.Kind;
import dev.cofferdam.generator.Kernel.Type;

/** Writes {@code SparseInPieces} and {@code StencilsInPieces}: pieces that are rows, or parts of a grid. */
final class KernelShapesWriter {
    private KernelShapesWriter() {}

    private static final String CSRMV = """
                public static void TYPEcsrmv(
                        int rows, int columns, long entries, REAL alpha, MemorySegment rowPointers,
                        MemorySegment columnIndices, MemorySegment values, MemorySegment x, REAL beta, MemorySegment y) {
                    int row = 0;
                    while (row < rows) {
                        RowRange range = RowRange.from(rowPointers, row, rows, PIECE, entries);
                        if (range.isShort()) {
                            RowRange.check("TYPEcsrmv", 5, 6, row, columnIndices, columns, NumericsCalls.cfd_TYPEcsrmv(
                                    range.count(), columns, range.end(), alpha, range.pointers(), columnIndices, values, x,
                                    beta, y.asSlice(BYTESL * row)), entries);
                        } else {
                            REAL before = beta;
                            long done = range.begin();
                            while (done < range.end()) {
                                long end = Math.min(range.end(), done + PIECE);
                                RowRange.check("TYPEcsrmv", 5, 6, row, columnIndices, columns, NumericsCalls.cfd_TYPEcsrmv(
                                        1, columns, entries, alpha, RowRange.pointers(done, end), columnIndices, values, x,
                                        before, y.asSlice(BYTESL * row)), entries);
                                before = 1;
                                done = end;
                            }
                        }
                        row += range.count();
                    }
                }
            """;

    private static final String CSRMM = """
                public static void TYPEcsrmm(
                        int rows, int columns, int n, long entries, REAL alpha, MemorySegment rowPointers,
                        MemorySegment columnIndices, MemorySegment values, MemorySegment b, int ldb, REAL beta,
                        MemorySegment c, int ldc) {
                    int column = 0;
                    while (column < n) {
                        int width = Math.min(WIDEST, n - column);
                        int most = Math.max(1, PIECE * 8 / width);
                        MemorySegment from = columns == 0 ? b : b.asSlice(BYTESL * column);
                        int row = 0;
                        while (row < rows) {
                            RowRange range = RowRange.from(rowPointers, row, rows, most, entries);
                            MemorySegment to = c.asSlice(BYTESL * ((long) row * ldc + column));
                            if (range.isShort()) {
                                RowRange.check("TYPEcsrmm", 6, 7, row, columnIndices, columns, NumericsCalls.cfd_TYPEcsrmm(
                                        range.count(), columns, width, range.end(), alpha, range.pointers(), columnIndices,
                                        values, from, ldb, beta, to, ldc), entries);
                            } else {
                                REAL before = beta;
                                long done = range.begin();
                                while (done < range.end()) {
                                    long end = Math.min(range.end(), done + most);
                                    RowRange.check("TYPEcsrmm", 6, 7, row, columnIndices, columns, NumericsCalls.cfd_TYPEcsrmm(
                                            1, columns, width, entries, alpha, RowRange.pointers(done, end), columnIndices,
                                            values, from, ldb, before, to, ldc), entries);
                                    before = 1;
                                    done = end;
                                }
                            }
                            row += range.count();
                        }
                        column += width;
                    }
                }
            """;

    private static final String PLANE = """
                public static void TYPENAME(
                        long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx, MemorySegment y,
                        long ldy) {
                    if (rows < 3 || columns < 3) {
                        return;
                    }
                    long i = 0;
                    while (i < rows - 2) {
                        long height = Math.min(Math.max(1, PIECE / columns), rows - 2 - i);
                        long j = 0;
                        while (j < columns - 2) {
                            long width = Math.min(PIECE, columns - 2 - j);
                            NumericsCalls.cfd_TYPENAME(
                                    height + 2, width + 2, coefficients, x.asSlice(BYTES * (i * ldx + j)), ldx,
                                    y.asSlice(BYTES * (i * ldy + j)), ldy);
                            j += width;
                        }
                        i += height;
                    }
                }
            """;

    private static final String SPACE = """
                public static void TYPENAME(
                        long planes, long rows, long columns, MemorySegment coefficients, MemorySegment x, long ldx,
                        long planeX, MemorySegment y, long ldy, long planeY) {
                    if (planes < 3 || rows < 3 || columns < 3) {
                        return;
                    }
                    long p = 0;
                    while (p < planes - 2) {
                        long depth = depth(rows, columns, planes - 2 - p);
                        long i = 0;
                        while (i < rows - 2) {
                            long height = Math.min(Math.max(1, PIECE / columns), rows - 2 - i);
                            long j = 0;
                            while (j < columns - 2) {
                                long width = Math.min(PIECE, columns - 2 - j);
                                NumericsCalls.cfd_TYPENAME(
                                        depth + 2, height + 2, width + 2, coefficients,
                                        x.asSlice(BYTES * (p * planeX + i * ldx + j)), ldx, planeX,
                                        y.asSlice(BYTES * (p * planeY + i * ldy + j)), ldy, planeY);
                                j += width;
                            }
                            i += height;
                        }
                        p += depth;
                    }
                }
            """;

    static String sparse() {
        Code code = new Code("dev.cofferdam.internal.linalg", "java.lang.foreign.MemorySegment");
        code.doc(
                "Sparse products in pieces of rows; of rows that are too long, in pieces of these, each added to those before.");
        code.line("public final class SparseInPieces {");
        code.doc("Entries of a piece: few enough even if each waits for memory.");
        code.line("private static final int PIECE = 2_048;").blank();
        code.doc("Columns of the right-hand matrix in a piece.");
        code.line("private static final int WIDEST = 1_024;").blank().line("private SparseInPieces() {}");
        for (Type type : Type.values()) {
            text(code, CSRMV, type, "");
            text(code, CSRMM, type, "");
        }
        return code.line("}").toString();
    }

    static String stencils() {
        Code code = new Code("dev.cofferdam.internal.linalg", "java.lang.foreign.MemorySegment");
        code.doc("Stencils in pieces: parts of a grid are grids, whose borders are the neighbouring points.");
        code.line("public final class StencilsInPieces {");
        code.doc("Points of a piece.");
        code.line("private static final long PIECE = 8_192;").blank().line("private StencilsInPieces() {}");
        code.blank().doc("How many planes at once: several only where a whole plane is less than a piece.");
        code.line("private static long depth(long rows, long columns, long most) {")
                .line(
                        "return Math.max(1, PIECE / columns) < rows - 2 ? 1 : Math.min(Math.max(1, PIECE / columns / rows), most);")
                .line("}");
        for (Kernel kernel : KernelTable.ALL) {
            for (Type type : Type.values()) {
                if (kernel.kind == Kind.STENCIL) {
                    boolean isSpatial = kernel.parameters.getFirst().name().equals("planes");
                    text(code, isSpatial ? SPACE : PLANE, type, kernel.name);
                }
            }
        }
        return code.line("}").toString();
    }

    private static void text(Code code, String template, Type type, String name) {
        code.blank();
        String filled = template.replace("TYPE", type.letter)
                .replace("NAME", name)
                .replace("REAL", type.java)
                .replace("BYTES", "" + type.bytes);
        boolean goesOn = false;
        for (String line : filled.lines().map(String::strip).toList()) {
            if (goesOn) {
                code.more(line);
            } else {
                code.line(line);
            }
            goesOn = !line.isEmpty() && ";{}".indexOf(line.charAt(line.length() - 1)) < 0;
        }
    }
}
