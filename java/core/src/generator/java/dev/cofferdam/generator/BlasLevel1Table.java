package dev.cofferdam.generator;

import dev.cofferdam.generator.Argument.Direction;
import dev.cofferdam.generator.Argument.Element;
import dev.cofferdam.generator.Argument.Use;
import dev.cofferdam.generator.Routine.Pieces;
import dev.cofferdam.generator.Routine.Returns;

/** Vectors. Those of two vectors differ from type to type in name only. */
final class BlasLevel1Table {
    private static final Extent N = Extent.of("n");
    private static final Extent ONE = Extent.of(1);
    /** Where libraries clear a vector instead of scaling it; some old ones take NaN for zero. */
    private static final String ZERO_OR_NAN = "!(Math.abs(alpha) > 0)";

    private static final String ZERO =
            "Zero times infinity or what is not a number is not a number, as in the reference BLAS.";

    /** As of OpenBLAS 0.3.31, kernel/x86_64/sdot.c. */
    private static final String BLOCKS =
            "OpenBLAS does so with the sums of blocks of some thousand elements, whose products it adds up in single"
                    + " precision; {@link Kernels}' {@code sdotCompensated} does not.";

    static final Chapter CHAPTER = new Chapter(Routine.Family.BLAS, "BlasLevel1", "BLAS level 1: vectors.")
            .each("sd", "dot", r -> pair(r.about("The dot product of two vectors."), Use.IN, Use.IN)
                    .returns(Returns.NUMBER, "the sum of the products of their elements, 0 if n is 0")
                    .inJavaIf(true)
                    .pieces(Pieces.SUM))
            .each("cz", "dotu", r -> complexDot(r.about("The sum of the products of the elements of two vectors.")))
            .each(
                    "cz",
                    "dotc",
                    r -> complexDot(r.about(
                            "The dot product of two vectors: the sum of the products of the conjugated elements of the first with"
                                    + " those of the second.")))
            .each("s", "sdsdot", r -> pair(
                            r.named("sdsdot")
                                    .about(
                                            "The dot product of two vectors plus a number, summed up in double precision.",
                                            BLOCKS)
                                    .size("n", "elements of each vector")
                                    .real("alpha", "the number to add"),
                            Use.IN,
                            Use.IN)
                    .returns(Returns.NUMBER, "alpha and the sum of the products of their elements, rounded once")
                    .piecesBy("cblas_dsdot", "alpha"))
            .each("s", "dsdot", r -> pair(
                            r.named("dsdot")
                                    .about(
                                            "The dot product of two vectors of floats, summed up and returned in double precision.",
                                            BLOCKS),
                            Use.IN,
                            Use.IN)
                    .returnsAs(Type.D, "the sum of the products of their elements, 0 if n is 0")
                    .pieces(Pieces.SUM))
            .each("sdcz", "nrm2", r -> one(
                            named(r, "nrm2")
                                    .about("The Euclidean norm of a vector, without overflow or underflow on the way."),
                            Use.IN,
                            Direction.EITHER)
                    .returns(
                            Returns.NUMBER,
                            "the root of the sum of the squares of the absolute values of its elements, 0 if n is 0")
                    .pieces(Pieces.NORM))
            .each("sdcz", "asum", r -> one(
                            named(r, "asum")
                                    .about(
                                            r.type.complex
                                                    ? "The sum of the absolute values of the real and imaginary parts of a vector."
                                                    : "The sum of the absolute values of a vector's elements."),
                            Use.IN,
                            Direction.EITHER)
                    .returns(Returns.NUMBER, "the sum, 0 if n is 0")
                    .pieces(Pieces.SUM))
            .each("sdcz", "amax", r -> one(
                            r.named("i" + r.name)
                                    .ours("cfd_" + r.type.real().letter() + "iamax"
                                            + (r.type.complex ? "_complex" : ""))
                                    .about(
                                            r.type.complex
                                                    ? "Where the element is whose parts have the greatest sum of absolute values."
                                                    : "Where the element of the greatest absolute value is.",
                                            "What is not a number is the greatest in the first place, and is passed over in others,"
                                                    + " as in the reference BLAS."),
                            Use.IN,
                            Direction.FORWARD)
                    .returns(Returns.INDEX, "its place, from 0; the first of several; 0 if n is 0")
                    .pieces(Pieces.INDEX))
            .each("sdcz", "swap", r -> pair(r.about("Exchanges two vectors."), Use.INOUT, Use.INOUT)
                    .pieces(Pieces.NOTHING))
            .each("sdcz", "copy", r -> pair(r.about("Copies a vector to another: y = x."), Use.IN, Use.OUT)
                    .sameAllowedIf(true)
                    .pieces(Pieces.NOTHING))
            .each("sdcz", "axpy", r -> pair(
                            r.about("Adds a multiple of a vector to another: y = alpha x + y.")
                                    .size("n", "elements of each vector")
                                    .scalar("alpha", "the factor"),
                            Use.IN,
                            Use.INOUT)
                    .sameAllowedIf(!r.type.complex) // OpenBLAS writes the real part before it reads the imaginary one
                    .inJavaIf(!r.type.complex)
                    .pieces(Pieces.NOTHING))
            .each(
                    "sdcz",
                    "scal",
                    r -> scaled(r.oursIf(
                                    r.type.complex ? "Scratch.isZeroOrNaN" + r.type + "(alpha)" : ZERO_OR_NAN,
                                    "cfd_" + r.type.real().letter() + "scal" + (r.type.complex ? "_complex" : ""))
                            .about("Multiplies a vector by a number: x = alpha x.", ZERO)
                            .size("n", "elements of the vector")
                            .scalar("alpha", "the factor")))
            .each(
                    "cz",
                    "scal",
                    r -> scaled(r.named(r.type.letter() + r.type.real().letter() + "scal")
                            .oursIf(ZERO_OR_NAN, "cfd_" + r.type.real().letter() + "scal_complex_by_real")
                            .about("Multiplies a vector by a real number: x = alpha x.", ZERO)
                            .size("n", "elements of the vector")
                            .real("alpha", "the factor")))
            .each("sdcz", "rot", r -> pair(
                            r.named(r.type.letter()
                                            + (r.type.complex ? r.type.real().letter() : "") + "rot")
                                    .about("Rotates the points whose coordinates two vectors hold:"
                                            + " (x, y) = (c x + s y, c y - s x)."),
                            Use.INOUT,
                            Use.INOUT)
                    .real("c", "the cosine of the angle")
                    .real("s", "the sine of the angle")
                    .pieces(Pieces.NOTHING))
            .each("sdcz", "rotg", r -> r.about(
                            "Finds the rotation that turns (a, b) into (r, 0): the cosine c and the sine s of its angle.")
                    .line("a", ONE, Use.INOUT, Element.WHOLE, "a, then r")
                    .line(
                            "b",
                            ONE,
                            r.type.complex ? Use.IN : Use.INOUT,
                            Element.WHOLE,
                            r.type.complex ? "b" : "b, then a number from which c and s can be had again")
                    .line("c", ONE, Use.OUT, Element.REAL, "receives the cosine")
                    .line("s", ONE, Use.OUT, Element.WHOLE, "receives the sine"))
            .each("sd", "rotm", r -> pair(
                            r.about("Applies the modified rotation that {@code " + r.type.letter() + "rotmg} found."),
                            Use.INOUT,
                            Use.INOUT)
                    .line(
                            "p",
                            Extent.of(5),
                            Use.IN,
                            Element.WHOLE,
                            "the rotation: a flag and the elements of a 2 by 2 matrix")
                    .pieces(Pieces.NOTHING))
            .each("sd", "rotmg", r -> r.about(
                            "Finds the modified rotation that makes the second component of (sqrt(d1) x, sqrt(d2) y) zero.")
                    .line("d1", ONE, Use.INOUT, Element.WHOLE, "the scale of x, then its new one")
                    .line("d2", ONE, Use.INOUT, Element.WHOLE, "the scale of y, then its new one")
                    .line("x", ONE, Use.INOUT, Element.WHOLE, "x, then its new value")
                    .real("y", "y")
                    .line("p", Extent.of(5), Use.OUT, Element.WHOLE, "receives the rotation"));

    private BlasLevel1Table() {}

    /** Routines of one vector that return a real number: scnrm2, dzasum. */
    private static Routine named(Routine r, String stem) {
        return r.type.complex ? r.named(r.type.real().letter() + r.type.letter() + stem) : r;
    }

    private static Routine sized(Routine r, String about) {
        return r.has(Argument.Size.class::isInstance) ? r : r.size("n", about);
    }

    private static Routine one(Routine r, Use use, Direction direction) {
        return sized(r, "elements of the vector").vector("x", N, use, direction, "the vector");
    }

    private static Routine scaled(Routine r) {
        return one(r, Use.INOUT, Direction.EITHER).pieces(Pieces.NOTHING);
    }

    private static Routine pair(Routine r, Use x, Use y) {
        return sized(r, "elements of each vector")
                .vector("x", N, x, "the first vector")
                .vector("y", N, y, "the second vector");
    }

    private static Routine complexDot(Routine r) {
        return pair(r.symbol("cblas_" + r.name + "_sub"), Use.IN, Use.IN)
                .returnsAt("dot", Element.WHOLE, "the sum, 0 if n is 0")
                .pieces(Pieces.SUM);
    }
}
