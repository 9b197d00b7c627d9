package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Direction;
import dev.cofferdam.generator.Argument.Element;
import dev.cofferdam.generator.Argument.Shape;
import dev.cofferdam.generator.Argument.Structure;
import dev.cofferdam.generator.Argument.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A routine of BLAS or LAPACK in one type, as the tables describe it. */
public final class Routine {
    /** Which library. */
    public enum Family {
        BLAS,
        LAPACK
    }

    /** What a routine returns in Java. */
    public enum Returns {
        NOTHING,
        /** A real number. */
        NUMBER,
        /** A number that C writes through a pointer; complex, if the pointer is to elements. */
        POINTED,
        /** The place of an element, from 0. */
        INDEX
    }

    /** How the results of a long vector's pieces make the result. */
    enum Pieces {
        NO,
        NOTHING,
        SUM,
        NORM,
        INDEX
    }

    /**
     * A rule for a size.
     *
     * @param holds a Java expression
     * @param size the size that it is about
     * @param text what the size must be
     */
    record Rule(String holds, String size, String text) {}

    /** Multiplications in the time that it takes to fetch a row or column. */
    private static final int LINE = 32;

    public final Family family;
    public final Type type;

    /** The name without its letter. */
    public final String stem;

    /** The name, such as {@code dgemm}. */
    public String name;

    String summary = "";
    final List<String> details = new ArrayList<>();
    public final List<Argument> arguments = new ArrayList<>();
    public Returns returns = Returns.NOTHING;
    /** What it returns, for documentation. */
    String result = "";

    /** The type of a number that it returns, where that is not its own. */
    private Type wider;

    Pieces pieces = Pieces.NO;
    /** What sums up pieces, where it is not the function itself, from the scalar on that the sum begins with. */
    String pieceFunction = "";

    String pieceStart = "0";
    /** Multiplications of numbers of the type, as a Java expression of a double. */
    private String work = "0";
    /** Up to so many (a quarter of it for complex numbers), a call keeps off safepoints, for some ten microseconds at most. */
    public int shortWork;
    /** What a positive info means, as a Java expression of the int info; empty if there is none. */
    public String failure = "";

    /** What must hold between sizes. */
    final List<Rule> rules = new ArrayList<>();

    /** Where a call does nothing, as a Java expression; empty if C can be left to see to that. */
    String nothing = "";

    /** What LAPACK counts in an int besides the elements of its workspace, as a Java expression of a double; or empty. */
    String counted = "";

    /** What does the same with less workspace, without the letter; or empty. */
    String largerBy = "";

    /** The size that is 0 to the library where alpha is, so that it reads no factors; empty if it sees to that itself. */
    String unread = "";

    /** Whether matrices must hold finite numbers for the routine to end. */
    boolean finite;

    /** Whether a parallel library may need more stack for it than a Java thread has. */
    boolean deep;

    /** Whether a vector may be given twice, to be read and written element by element. */
    boolean sameAllowed;

    /** Whether short vectors may be computed in Java. */
    boolean inJava;

    /** What C calls it, unless that follows from the name. */
    private String symbol = "";

    /** The function of ours that is called in its place, if there is one. */
    private String ours = "";

    /** Stands, in conditions, for the library or caller whose function is called otherwise. */
    static final String CALLEE = "CALLEE";

    /** When ours is called, as a Java expression of C's arguments and of {@link #CALLEE}; empty if always. */
    String oursIf = "";

    Routine(Family family, Type type, String stem) {
        this.family = family;
        this.type = type;
        this.stem = stem;
        name = type.letter() + stem;
    }

    Routine named(String name) {
        this.name = name;
        return this;
    }

    Routine symbol(String symbol) {
        this.symbol = symbol;
        return this;
    }

    /** A function of {@code native/include/cofferdam/blas.h} is called, whatever the library. */
    Routine ours(String function) {
        ours = function;
        return this;
    }

    /** The same for calls of which a condition holds. */
    Routine oursIf(String condition, String function) {
        oursIf = condition;
        return ours(function);
    }

    Routine about(String summary, String... details) {
        this.summary = summary;
        this.details.addAll(List.of(details));
        return this;
    }

    private Routine add(Argument argument) {
        arguments.add(argument);
        return this;
    }

    Routine choice(String name, Choices of, String about, String... allowed) {
        return add(new Argument.Choice(name, of, allowed.length == 0 ? of.constants : List.of(allowed), about));
    }

    Routine order() {
        return choice("order", Choices.ORDER, "how matrices are stored");
    }

    Routine trans(String name, String... allowed) {
        return choice(name, Choices.TRANSPOSE, "which form of the matrix is taken", allowed);
    }

    Routine uplo() {
        return choice("uplo", Choices.UPLO, "which triangle is stored; the other is not touched");
    }

    Routine side(String about) {
        return choice("side", Choices.SIDE, about);
    }

    Routine diag() {
        return choice("diag", Choices.DIAG, "whether the diagonal is taken to be ones, and not read");
    }

    Routine size(String name, String about) {
        return add(new Argument.Size(name, 0, Integer.MAX_VALUE, about));
    }

    Routine size(String name, int least, int most, String about) {
        return add(new Argument.Size(name, least, most, about));
    }

    Routine require(String holds, String size, String text) {
        rules.add(new Rule(holds, size, text));
        return this;
    }

    /** A factor of the routine's type. */
    Routine scalar(String name, String about) {
        return add(new Argument.Scalar(name, !type.complex, about));
    }

    Routine real(String name, String about) {
        return add(new Argument.Scalar(name, true, about));
    }

    Routine vector(String name, Extent length, Use use, String about) {
        return add(new Argument.Vector(name, length, use, Direction.BOTH, about));
    }

    Routine vector(String name, Extent length, Use use, Direction direction, String about) {
        return add(new Argument.Vector(name, length, use, direction, about));
    }

    Routine line(String name, Extent length, Use use, Element element, String about) {
        return add(new Argument.Line(name, length, use, element, Structure.ANY, about));
    }

    /** The triangle of a matrix, column by column (row by row in row-major order), without gaps. */
    Routine packed(String name, Extent order, Use use, Structure structure, String about) {
        return add(new Argument.Line(name, Extent.packed(order), use, Element.WHOLE, structure, about));
    }

    Routine pivots(String name, Extent length, Use use, String about) {
        return line(name, length, use, Element.INT, about);
    }

    Routine matrix(String name, Extent rows, Extent columns, Use use, Structure structure, String about) {
        return add(new Argument.Matrix(name, Shape.GENERAL, rows, columns, Extent.of(0), use, structure, "", about));
    }

    Routine matrix(String name, Extent rows, Extent columns, Use use, String about) {
        return matrix(name, rows, columns, use, Structure.ANY, about);
    }

    /** A matrix that is read and written, or only written when the scalar is zero. */
    Routine matrixUnread(String name, Extent rows, Extent columns, String unreadIf, String about) {
        return add(new Argument.Matrix(
                name, Shape.GENERAL, rows, columns, Extent.of(0), Use.INOUT, Structure.ANY, unreadIf, about));
    }

    Routine triangle(String name, Extent order, Use use, Structure structure, String about) {
        return add(new Argument.Matrix(name, Shape.TRIANGLE, order, order, Extent.of(0), use, structure, "", about));
    }

    Routine triangleUnread(String name, Extent order, Structure structure, String unreadIf, String about) {
        return add(new Argument.Matrix(
                name, Shape.TRIANGLE, order, order, Extent.of(0), Use.INOUT, structure, unreadIf, about));
    }

    /** A triangle that is replaced by a whole matrix. */
    Routine triangleThenGeneral(String name, Extent order, Structure structure, String about) {
        return add(new Argument.Matrix(
                name, Shape.TRIANGLE_THEN_GENERAL, order, order, Extent.of(0), Use.INOUT, structure, "", about));
    }

    Routine band(String name, Extent rows, Extent columns, Extent band, Use use, Structure structure, String about) {
        return add(new Argument.Matrix(name, Shape.BAND, rows, columns, band, use, structure, "", about));
    }

    /**
     * LAPACK's workspace, whose length it is asked for.
     *
     * @param least what LAPACK documents as the least: a Java expression of a double
     */
    Routine queried(String name, Element element, String least) {
        return add(new Argument.Workspace(name, element, "", least));
    }

    /** The same of workspace whose length LAPACK tells with that of another, and does not take. */
    Routine told(String name, Element element, String least) {
        return add(new Argument.Workspace(name, element, "?", least));
    }

    /** A number that LAPACK computes besides lengths of workspace, and that must be an int: a Java expression of a double. */
    Routine counted(String number) {
        counted = number;
        return this;
    }

    /** Another routine for matrices that are too large for this one, by its name without the letter. */
    Routine largerBy(String stem) {
        largerBy = stem;
        return this;
    }

    /** Workspace of a length that follows from the sizes: a Java expression. */
    Routine workspace(String name, Element element, String size) {
        return add(new Argument.Workspace(name, element, size, ""));
    }

    Routine returns(Returns returns, String result) {
        this.returns = returns;
        this.result = result;
        return this;
    }

    /** A result that C writes through a pointer. */
    Routine returnsAt(String name, Element element, String about) {
        add(new Argument.Result(name, element, about));
        return returns(Returns.POINTED, about);
    }

    /** A number of another type than the routine's. */
    Routine returnsAs(Type type, String result) {
        wider = type;
        return returns(Returns.NUMBER, result);
    }

    /** Long vectors may be done piece by piece. */
    Routine pieces(Pieces pieces) {
        this.pieces = pieces;
        return this;
    }

    /** Pieces are summed up by a function that takes no scalars, to a sum that begins with one. */
    Routine piecesBy(String function, String start) {
        pieceFunction = function;
        pieceStart = start;
        return pieces(Pieces.SUM);
    }

    Routine work(String work, int shortWork) {
        this.work = work;
        this.shortWork = shortWork;
        return this;
    }

    /** A call that does nothing is not made: for want of a row or column, netlib's wrapper in C of a Fortran BLAS runs away. */
    Routine nothingIf(String condition) {
        nothing = condition;
        return this;
    }

    /** Where alpha is 0 the library is told so by a size: OpenBLAS's kernels for small matrices on AVX-512 read the factors. */
    Routine unreadBy(String size) {
        unread = size;
        return this;
    }

    /** Matrices must hold finite numbers, or the routine's iteration might not end. */
    Routine finite() {
        finite = true;
        return this;
    }

    Routine deepStack() {
        deep = true;
        return this;
    }

    Routine sameAllowedIf(boolean allowed) {
        sameAllowed = allowed;
        return this;
    }

    /** Where the JVM has the Vector API, short vectors are computed in Java, by {@link ShortVectorsWriter what is written for that}. */
    Routine inJavaIf(boolean written) {
        inJava = written;
        return this;
    }

    Routine failure(String failure) {
        this.failure = failure;
        return this;
    }

    // ---- what follows

    String cName() {
        if (!symbol.isEmpty()) {
            return symbol;
        }
        return family == Family.BLAS ? "cblas_" + name : "LAPACKE_" + name + "_work";
    }

    /** The function that is called, as a Java expression: the library's name for it, or ours in its place. */
    String linkName() {
        if (ours.isEmpty()) {
            return "\"" + cName() + "\"";
        }
        return oursIf.isEmpty() ? "\"" + ours + "\"" : "ours ? \"" + ours + "\" : \"" + cName() + "\"";
    }

    public boolean isBlas() {
        return family == Family.BLAS;
    }

    /** Multiplications, and beside them what it costs to fetch rows or columns, which may lie far from one another: a Java expression. */
    String work() {
        List<String> sizes = arguments.stream()
                .filter(Argument.Size.class::isInstance)
                .map(Argument::name)
                .toList();
        return work.equals("0") || !has(Argument.Matrix.class::isInstance)
                ? work
                : work + " + " + LINE + " * ((double) " + String.join(" + ", sizes) + ")";
    }

    boolean isPiecewise() {
        return pieces != Pieces.NO;
    }

    public boolean has(Predicate<Argument> test) {
        return arguments.stream().anyMatch(test);
    }

    /** Whether a call needs memory that users do not pass: complex scalars, results by pointer, workspace. */
    boolean needsCells() {
        return has(argument -> argument instanceof Argument.Workspace
                || argument instanceof Argument.Result
                || (argument instanceof Argument.Scalar scalar && !scalar.real()));
    }

    /** What LAPACK counts in ints for its workspace and may be more than an int: Java expressions of doubles. */
    List<String> counts() {
        List<String> counts = new ArrayList<>();
        for (Argument argument : arguments) {
            if (argument instanceof Argument.Workspace workspace
                    && (workspace.least().contains("*") || workspace.least().contains("+"))) {
                counts.add(workspace.least());
            }
        }
        if (!counted.isEmpty()) {
            counts.add(counted);
        }
        return counts;
    }

    /** Whether C writes to memory for a while that is not for it to write. */
    boolean isRestoring() {
        return has(argument -> argument.isMemory() && argument.memoryUse() == Use.RESTORED);
    }

    /**
     * Whether a row-major call cannot be made as it stands on a LAPACK that takes column-major matrices. A symmetric
     * matrix is its own transpose, in the other triangle; a Hermitian one is not, and neither is a triangular one.
     */
    boolean needsColumnMajor() {
        return !isBlas()
                && has(argument -> (argument instanceof Argument.Matrix matrix
                                && !(matrix.shape() == Shape.TRIANGLE && flips(matrix.structure())))
                        || (argument instanceof Argument.Line line
                                && line.structure() != Structure.ANY
                                && !flips(line.structure())));
    }

    /** Whether the transpose of a stored triangle does as well. */
    boolean flips(Structure structure) {
        return switch (structure) {
            case SYMMETRIC -> true;
            case POSITIVE_DEFINITE, FACTOR -> !type.complex;
            default -> false;
        };
    }

    /** Whether a row-major call is made by the other triangle. */
    boolean flipsTriangles() {
        return !isBlas()
                && has(Routine::isStoredTriangle)
                && arguments.stream().allMatch(argument -> switch (argument) {
                    case Argument.Matrix matrix when matrix.shape() != Shape.GENERAL -> flips(matrix.structure());
                    case Argument.Line line when line.structure() != Structure.ANY -> flips(line.structure());
                    default -> true;
                });
    }

    private static boolean isStoredTriangle(Argument argument) {
        return switch (argument) {
            case Argument.Matrix matrix -> matrix.shape() != Shape.GENERAL;
            case Argument.Line line -> line.structure() != Structure.ANY;
            default -> false;
        };
    }

    public List<Argument> memory() {
        return arguments.stream().filter(Argument::isMemory).toList();
    }

    /** The number of an argument in the C function, from 1. */
    public int number(Argument wanted) {
        int number = 1;
        for (Argument argument : arguments) {
            if (argument.equals(wanted)) {
                return number;
            }
            number += argument.width();
        }
        throw new IllegalArgumentException(wanted + " is no argument of " + name);
    }

    /** The names of the C function's arguments, one for each number. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Argument argument : arguments) {
            names.add(argument.name());
            if (!argument.stride().isEmpty()) {
                names.add(argument.stride());
            } else if (argument.width() == 2) {
                names.add("l" + argument.name());
            }
        }
        return names;
    }

    /** Java's type of an element of memory, or of a result. */
    String number(Element element) {
        return element == Element.INT ? "int" : type.number;
    }

    /** Bytes of an element of memory. */
    int bytes(Element element) {
        return switch (element) {
            case WHOLE -> type.bytes();
            case REAL -> type.numberBytes;
            case INT -> 4;
        };
    }

    /** How many Java numbers make an element. */
    int parts(Element element) {
        return element == Element.WHOLE && type.complex ? 2 : 1;
    }

    /** What the public method returns. */
    String javaResult(boolean segments) {
        return switch (returns) {
            case NOTHING -> "void";
            case NUMBER -> returned();
            case INDEX -> segments ? "long" : "int";
            case POINTED -> {
                Argument.Result result = pointed();
                yield parts(result.element()) == 2 ? "Complex" : number(result.element());
            }
        };
    }

    private String returned() {
        return wider == null ? type.number : wider.number;
    }

    Argument.Result pointed() {
        return (Argument.Result) arguments.stream()
                .filter(Argument.Result.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** What the C function returns. */
    String cResult() {
        return switch (returns) {
            case NUMBER -> returned();
            case INDEX -> "long";
            default -> isBlas() ? "void" : "int";
        };
    }

    /** Whether what a positive info means depends on n. */
    boolean failureDependsOnN() {
        return failure.contains("<= n");
    }

    /** Whether the C function returns LAPACK's info. */
    boolean hasInfo() {
        return !isBlas() && returns != Returns.NUMBER;
    }
}
