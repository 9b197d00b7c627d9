package dev.cofferdam.linalg;

/** What makes a rotation one. */
final class Rotations {
    private Rotations() {}

    static void check(BlasCase before, BlasCase after) {
        if (before.routine().stem.equals("rotmg")) {
            checkModified(before, after);
        } else {
            checkPlain(before, after);
        }
    }

    /** (c, s; -conj(s), c) is unitary and takes (a, b) to (r, 0). */
    private static void checkPlain(BlasCase before, BlasCase after) {
        BoundedMatrix point = column(before.dense("a"), before.dense("b"));
        BoundedMatrix c = after.dense("c");
        BoundedMatrix s = after.dense("s");
        BoundedMatrix rotation = square(c, s, s.conjugated().times(-1), c);
        close(
                before,
                "the rotation of (a, b)",
                rotation.times(point),
                column(after.dense("a"), new BoundedMatrix(1, 1)));
        close(before, "the rotation times its adjoint", rotation.times(rotation.adjoint()), unit());
        if (!before.routine().type.complex) {
            double z = after.dense("b").re(0, 0);
            double sine = Math.abs(z) < 1 ? z : z == 1 ? 1 : Math.sqrt(1 - 1 / (z * z));
            double cosine = Math.abs(z) < 1 ? Math.sqrt(1 - z * z) : z == 1 ? 0 : 1 / z;
            close(
                    before,
                    "c and s from z",
                    square(c, s, new BoundedMatrix(1, 1), c),
                    square(
                            BoundedMatrix.number(cosine, 0),
                            BoundedMatrix.number(sine, 0),
                            new BoundedMatrix(1, 1),
                            BoundedMatrix.number(cosine, 0)));
        }
    }

    /** H takes (x, y) to (x', 0), and H' diag(d1', d2') H is diag(d1, d2): lengths stay as they are. */
    private static void checkModified(BlasCase before, BlasCase after) {
        double d1 = before.dense("d1").re(0, 0);
        double d2 = before.dense("d2").re(0, 0);
        double x = before.dense("x").re(0, 0);
        double y = before.scalar("y").re();
        double[] p = after.dense("p").re;
        BoundedMatrix h =
                switch ((int) p[0]) {
                    case -2 -> unit();
                    case -1 -> real(p[1], p[3], p[2], p[4]);
                    case 0 -> real(1, p[3], p[2], 1);
                    case 1 -> real(p[1], 1, -1, p[4]);
                    default -> throw new AssertionError("flag " + p[0]);
                };
        boolean none = p[0] == -1 && p[1] == 0 && p[2] == 0 && p[3] == 0 && p[4] == 0;
        if (none && (d1 < 0 || d2 < 0)) {
            return; // a negative weight leaves no rotation, or none that is known
        }
        BoundedMatrix scales =
                real(after.dense("d1").re(0, 0), 0, 0, after.dense("d2").re(0, 0));
        BoundedMatrix point = column(BoundedMatrix.number(x, 0), BoundedMatrix.number(y, 0));
        // A second component that weighs nothing may be anything.
        boolean weighs = scales.re(1, 1) * (d2 * y) != 0;
        BoundedMatrix rotated = h.times(point);
        BoundedMatrix second = weighs ? new BoundedMatrix(1, 1) : BoundedMatrix.number(rotated.re(1, 0), 0);
        close(before, "H (x, y)", rotated, column(after.dense("x"), second));
        close(before, "H' D H", h.transposed().times(scales).times(h), real(d1, 0, 0, d2));
    }

    private static BoundedMatrix unit() {
        return real(1, 0, 0, 1);
    }

    private static BoundedMatrix real(double a, double b, double c, double d) {
        return square(
                BoundedMatrix.number(a, 0),
                BoundedMatrix.number(b, 0),
                BoundedMatrix.number(c, 0),
                BoundedMatrix.number(d, 0));
    }

    private static BoundedMatrix square(BoundedMatrix a, BoundedMatrix b, BoundedMatrix c, BoundedMatrix d) {
        BoundedMatrix square = new BoundedMatrix(2, 2);
        square.set(0, 0, a.re(0, 0), a.im(0, 0));
        square.set(0, 1, b.re(0, 0), b.im(0, 0));
        square.set(1, 0, c.re(0, 0), c.im(0, 0));
        square.set(1, 1, d.re(0, 0), d.im(0, 0));
        return square;
    }

    private static BoundedMatrix column(BoundedMatrix a, BoundedMatrix b) {
        BoundedMatrix column = new BoundedMatrix(2, 1);
        column.set(0, 0, a.re(0, 0), a.im(0, 0));
        column.set(1, 0, b.re(0, 0), b.im(0, 0));
        return column;
    }

    private static void close(BlasCase given, String what, BoundedMatrix actual, BoundedMatrix expected) {
        for (int i = 0; i < actual.rows; i++) {
            for (int j = 0; j < actual.columns; j++) {
                BlasAgreement.checkElement(
                        given, what, i, j, actual.re(i, j), actual.im(i, j), expected, actual.mass(i, j));
            }
        }
    }
}
