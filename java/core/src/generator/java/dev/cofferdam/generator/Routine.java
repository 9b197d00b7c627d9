package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Fill;
import dev.cofferdam.generator.Argument.Shape;
import dev.cofferdam.generator.Argument.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A routine of BLAS or LAPACK, as the table describes it. */
final class Routine {
    enum Family {
        BLAS,
        LAPACK
    }

    /** How the results of a long vector's pieces make the result. */
    enum Pieces {
        NO,
        NOTHING,
        SUM,
        NORM
    }

    final Family family;
    final String name;
    final String summary;
    final List<String> details = new ArrayList<>();
    final List<Argument> arguments = new ArrayList<>();
    /** What it returns, for documentation; empty for nothing. */
    String result = "";

    Pieces pieces = Pieces.NO;
    /** Multiplications, as a Java expression of doubles. */
    String work = "";
    /** Up to so many, a call on the heap is made in place: some ten microseconds, and OpenBLAS stays on one thread. */
    int shortWork;
    /** What a positive info means, as a Java expression of the int info; empty if there is none. */
    String failure = "";

    /** Whether a parallel library may need more stack for it than a Java thread has. */
    boolean deep;

    private Routine(Family family, String name, String summary) {
        this.family = family;
        this.name = name;
        this.summary = summary;
    }

    static Routine blas(String name, String summary) {
        return new Routine(Family.BLAS, name, summary);
    }

    static Routine lapack(String name, String summary) {
        return new Routine(Family.LAPACK, name, summary);
    }

    Routine detail(String detail) {
        details.add(detail);
        return this;
    }

    Routine order() {
        arguments.add(new Argument.Order("order"));
        return this;
    }

    Routine trans(String name) {
        arguments.add(new Argument.Trans(name));
        return this;
    }

    Routine uplo() {
        arguments.add(new Argument.UpLo("uplo"));
        return this;
    }

    Routine size(String name, String about) {
        arguments.add(new Argument.Size(name, about));
        return this;
    }

    Routine scalar(String name, String about) {
        arguments.add(new Argument.Scalar(name, about));
        return this;
    }

    Routine vector(String name, Extent length, Use use, String about) {
        arguments.add(new Argument.Vector(name, length, use, about));
        return this;
    }

    Routine matrix(String name, Extent rows, Extent columns, Use use, Fill fill, String about) {
        arguments.add(new Argument.Matrix(name, rows, columns, use, Shape.GENERAL, fill, "", about));
        return this;
    }

    /** A matrix that is not read when the scalar is zero. */
    Routine matrixUnread(String name, Extent rows, Extent columns, String unreadIf, String about) {
        arguments.add(new Argument.Matrix(name, rows, columns, Use.INOUT, Shape.GENERAL, Fill.ANY, unreadIf, about));
        return this;
    }

    Routine triangle(String name, Extent order, Use use, Fill fill, String about) {
        arguments.add(new Argument.Matrix(name, order, order, use, Shape.TRIANGLE, fill, "", about));
        return this;
    }

    Routine pivots(String name, Extent length, Use use, String about) {
        arguments.add(new Argument.Pivots(name, length, use, about));
        return this;
    }

    Routine workspace() {
        arguments.add(new Argument.Workspace("work"));
        return this;
    }

    Routine returns(String result) {
        this.result = result;
        return this;
    }

    /** Long vectors may be done piece by piece. */
    Routine pieces(Pieces pieces) {
        this.pieces = pieces;
        return this;
    }

    Routine work(String work, int shortWork) {
        this.work = work;
        this.shortWork = shortWork;
        return this;
    }

    Routine deepStack() {
        deep = true;
        return this;
    }

    Routine failure(String failure) {
        this.failure = failure;
        return this;
    }

    String cName() {
        return family == Family.BLAS ? "cblas_" + name : "LAPACKE_" + name + "_work";
    }

    boolean isBlas() {
        return family == Family.BLAS;
    }

    boolean isPiecewise() {
        return pieces != Pieces.NO;
    }

    boolean has(Predicate<Argument> test) {
        return arguments.stream().anyMatch(test);
    }

    boolean hasWorkspace() {
        return has(argument -> argument instanceof Argument.Workspace);
    }

    /** Whether a row-major call cannot be made on a LAPACK that takes column-major matrices as it stands. */
    boolean needsColumnMajor() {
        return !isBlas()
                && has(argument -> argument instanceof Argument.Matrix matrix && matrix.shape() == Shape.GENERAL);
    }

    List<Argument> memory() {
        return arguments.stream().filter(Argument::isMemory).toList();
    }

    /** The number of an argument in the C function, from 1. */
    int number(Argument wanted) {
        int number = 1;
        for (Argument argument : arguments) {
            if (argument.equals(wanted)) {
                return number;
            }
            number += argument.width();
        }
        throw new IllegalArgumentException(wanted + " is no argument of " + name);
    }

    String javaResult() {
        return result.isEmpty() ? "void" : "double";
    }

    /** What the C function returns. */
    String cResult() {
        return isBlas() ? javaResult() : "int";
    }
}
