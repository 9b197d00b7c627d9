package dev.cofferdam.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes how calls of level 3 are shared by several threads: each computes some columns of the result, or some rows, and
 * of a triangle the blocks beside and on its part of the diagonal.
 */
final class SharedWriter {
    private SharedWriter() {}

    /** Whether the chapter's calls can be shared. */
    static boolean isShared(Chapter chapter) {
        return chapter.name.equals("BlasLevel3");
    }

    static String write(Chapter chapter) {
        Code code = new Code("dev.cofferdam.internal.linalg", "java.lang.foreign.MemorySegment");
        code.doc("Calls that a team shares: each of its threads computes a part of the result.");
        String name = chapter.name + "Shared";
        code.line("public final class " + name + " implements " + chapter.name + "Calls {");
        code.line("private final " + chapter.name + "Calls calls;")
                .line("private final Team team;")
                .blank();
        code.line("public " + name + "(" + chapter.name + "Calls calls, Team team) {");
        code.line("this.calls = calls;").line("this.team = team;").line("}");
        code.blank().line("@Override").line("public boolean takesHeap() {");
        code.line("return calls.takesHeap();").line("}");
        for (Routine routine : chapter.routines) {
            code.blank().line("@Override");
            code.list("public void " + routine.cName(), Signature.c(routine), " {");
            switch (routine.stem) {
                case "gemm" -> gemm(code, routine);
                case "symm", "hemm" -> sided(code, routine, List.of("b", "c"));
                case "trmm", "trsm" -> sided(code, routine, List.of("b"));
                default -> triangle(code, routine);
            }
            code.line("}");
        }
        return code.line("}").toString();
    }

    /** The call with some of its arguments replaced: what, by what, in turn. */
    private static void call(Code code, Routine routine, String... replaced) {
        List<String> arguments = new ArrayList<>(Signature.names(Signature.c(routine)));
        for (int i = 0; i < replaced.length; i += 2) {
            arguments.set(arguments.indexOf(replaced[i]), replaced[i + 1]);
        }
        for (Argument memory : routine.memory()) {
            arguments.replaceAll(
                    argument -> argument.equals(memory.name()) ? "Blocks.reachable(" + argument + ")" : argument);
        }
        code.list("calls." + routine.cName(), arguments, ";");
    }

    private static String block(String lines, Routine routine, String matrix) {
        return "Blocks." + lines + "(" + matrix + ", order, first, ld" + matrix + ", " + routine.type.bytes() + ")";
    }

    private static String opBlock(String lines, Routine routine, String matrix, String trans, String first) {
        return "Blocks." + lines + "Of(" + matrix + ", order, " + trans + ", " + first + ", ld" + matrix + ", "
                + routine.type.bytes() + ")";
    }

    private static void gemm(Code code, Routine routine) {
        code.line("if (n >= m) {").line("team.share(n, (first, count) -> {");
        call(
                code,
                routine,
                "b",
                opBlock("columns", routine, "b", "transB", "first"),
                "c",
                block("columns", routine, "c"),
                "n",
                "count");
        code.line("});").line("} else {").line("team.share(m, (first, count) -> {");
        call(
                code,
                routine,
                "a",
                opBlock("rows", routine, "a", "transA", "first"),
                "c",
                block("rows", routine, "c"),
                "m",
                "count");
        code.line("});").line("}");
    }

    private static void sided(Code code, Routine routine, List<String> matrices) {
        code.line("if (side == Values.LEFT) {").line("team.share(n, (first, count) -> {");
        sidedCall(code, routine, matrices, "columns", "n");
        code.line("});").line("} else {").line("team.share(m, (first, count) -> {");
        sidedCall(code, routine, matrices, "rows", "m");
        code.line("});").line("}");
    }

    private static void sidedCall(Code code, Routine routine, List<String> matrices, String lines, String size) {
        List<String> replaced = new ArrayList<>(List.of(size, "count"));
        for (String matrix : matrices) {
            replaced.add(matrix);
            replaced.add(block(lines, routine, matrix));
        }
        call(code, routine, replaced.toArray(String[]::new));
    }

    // ---- a triangle: syrk, herk, syr2k, her2k

    private static void triangle(Code code, Routine routine) {
        boolean conjugates = routine.stem.startsWith("he");
        boolean two = routine.has(argument -> argument.name().equals("b"));
        String bytes = String.valueOf(routine.type.bytes());
        String floats = String.valueOf(routine.type == Type.C);
        boolean cells = conjugates;
        if (cells) {
            code.line("try (Scratch scratch = Scratch.take(NativeScratch.instance(), 4 * Scratch.CELL)) {");
            if (two) {
                code.line("MemorySegment alphaBeside = alpha;");
                code.line("MemorySegment alphaConjugated = Blocks.complex(scratch, " + floats + ", Blocks.re(alpha, "
                        + floats + "), -Blocks.im(alpha, " + floats + "));");
            } else {
                code.line("MemorySegment alphaBeside = Blocks.complex(scratch, " + floats + ", alpha, 0);");
            }
            code.line("MemorySegment betaBeside = Blocks.complex(scratch, " + floats + ", beta, 0);");
        }
        if (two) {
            if (routine.type.complex) {
                if (!cells) {
                    code.line("try (Scratch scratch = Scratch.take(NativeScratch.instance(), Scratch.CELL)) {");
                }
                code.line("MemorySegment one = Blocks.complex(scratch, " + floats + ", 1, 0);");
            } else {
                code.line(routine.type.number + " one = 1;");
            }
        }
        String transposed = conjugates ? "Values.CONJ_TRANS" : "Values.TRANS";
        code.line("int before = trans == Values.NO_TRANS ? Values.NO_TRANS : " + transposed + ";");
        code.line("int after = trans == Values.NO_TRANS ? " + transposed + " : Values.NO_TRANS;");
        code.line("team.shareTriangle(n, (first, count) -> {");
        List<String> diagonal =
                new ArrayList<>(List.of("n", "count", "a", opBlock("rows", routine, "a", "trans", "first")));
        if (two) {
            diagonal.addAll(List.of("b", opBlock("rows", routine, "b", "trans", "first")));
        }
        diagonal.addAll(List.of(
                "c",
                "Blocks.rows(Blocks.columns(c, order, first, ldc, " + bytes + "), order, first, ldc, " + bytes + ")"));
        call(code, routine, diagonal.toArray(String[]::new));
        String alpha = cells ? "alphaBeside" : "alpha";
        String beta = cells ? "betaBeside" : "beta";
        code.line("if (first > 0 && uplo == Values.UPPER) {");
        beside(code, routine, "first", "count", "0", "first", "columns", alpha, beta, two);
        code.line("} else if (first > 0) {");
        beside(code, routine, "count", "first", "first", "0", "rows", alpha, beta, two);
        code.line("}").line("});");
        if (cells || (two && routine.type.complex)) {
            code.line("}");
        }
    }

    /** The block of C beside the diagonal: so many rows and columns, of rows of op(A) and op(B) from there on. */
    private static void beside(
            Code code,
            Routine routine,
            String rows,
            String columns,
            String firstRow,
            String firstColumn,
            String lines,
            String alpha,
            String beta,
            boolean two) {
        String gemm = "calls.cblas_" + routine.type.letter() + "gemm";
        String c = block(lines, routine, "c");
        String other = two ? "b" : "a";
        code.list(
                gemm,
                List.of(
                        "order",
                        "before",
                        "after",
                        rows,
                        columns,
                        "k",
                        alpha,
                        opBlock("rows", routine, "a", "trans", firstRow),
                        "lda",
                        opBlock("rows", routine, other, "trans", firstColumn),
                        "ld" + other,
                        beta,
                        c,
                        "ldc"),
                ";");
        if (two) {
            code.list(
                    gemm,
                    List.of(
                            "order",
                            "before",
                            "after",
                            rows,
                            columns,
                            "k",
                            routine.stem.startsWith("he") ? "alphaConjugated" : alpha,
                            opBlock("rows", routine, "b", "trans", firstRow),
                            "ldb",
                            opBlock("rows", routine, "a", "trans", firstColumn),
                            "lda",
                            "one",
                            c,
                            "ldc"),
                    ";");
        }
    }
}
