package dev.cofferdam.generator;

import java.util.Map;

/** A dimension in terms of a routine's sizes and choices, as text in several tongues and as a number. */
public sealed interface Extent {
    /** A Java expression, an int or a long, where choices are numbers. */
    String code();

    /** Whether that expression is a long. */
    default boolean isLong() {
        return code().contains("(long)") || code().contains("L * ") || code().contains("1L)");
    }

    /** A Java expression that is a long. */
    default String longCode() {
        return isLong() ? code() : "(long) " + code();
    }

    /** For documentation. */
    String text();

    /** A Java expression of what messages call it: as {@link #text}, but only the branch that holds. */
    String message();

    /** What it is for given sizes and choices, by their names. */
    int value(Map<String, Integer> values);

    static Extent of(String size) {
        return new Size(size);
    }

    static Extent of(int number) {
        return new Fixed(number);
    }

    static Extent max(Extent a, Extent b) {
        return new Extreme("max", a, b);
    }

    static Extent min(Extent a, Extent b) {
        return new Extreme("min", a, b);
    }

    /** n (n + 1) / 2. */
    static Extent packed(Extent order) {
        return new Packed(order);
    }

    default Extent plus(Extent other) {
        return new Sum(this, other);
    }

    default Extent plus(int number) {
        return new Sum(this, new Fixed(number));
    }

    default Extent times(int factor) {
        return new Product(factor, this);
    }

    /** This where a choice is as given, the other elsewhere. */
    default Extent when(String choice, String is, Extent otherwise) {
        return new Either(choice, is, this, otherwise);
    }

    /** This unless the matrix is transposed. */
    default Extent unlessTransposed(String trans, Extent transposed) {
        return when(trans, "NO_TRANS", transposed);
    }

    /** A parameter of the routine. */
    record Size(String name) implements Extent {
        @Override
        public String code() {
            return name;
        }

        @Override
        public String text() {
            return name;
        }

        @Override
        public String message() {
            return quote(text());
        }

        @Override
        public int value(Map<String, Integer> values) {
            return values.get(name);
        }
    }

    record Fixed(int number) implements Extent {
        @Override
        public String code() {
            return Integer.toString(number);
        }

        @Override
        public String text() {
            return code();
        }

        @Override
        public String message() {
            return quote(text());
        }

        @Override
        public int value(Map<String, Integer> values) {
            return number;
        }
    }

    record Extreme(String which, Extent a, Extent b) implements Extent {
        @Override
        public String code() {
            return "Math." + which + "(" + a.code() + ", " + b.code() + ")";
        }

        @Override
        public String text() {
            return which + "(" + a.text() + ", " + b.text() + ")";
        }

        @Override
        public String message() {
            return quote(text());
        }

        @Override
        public int value(Map<String, Integer> values) {
            int one = a.value(values);
            int other = b.value(values);
            return which.equals("max") ? Math.max(one, other) : Math.min(one, other);
        }
    }

    record Sum(Extent a, Extent b) implements Extent {
        @Override
        public String code() {
            return "(" + (b.isLong() ? a.code() : a.longCode()) + " + " + b.code() + ")";
        }

        @Override
        public String text() {
            return b instanceof Fixed fixed && fixed.number() < 0
                    ? a.text() + " - " + -fixed.number()
                    : a.text() + " + " + b.text();
        }

        @Override
        public String message() {
            return quote(text());
        }

        @Override
        public int value(Map<String, Integer> values) {
            return a.value(values) + b.value(values);
        }
    }

    record Product(int factor, Extent of) implements Extent {
        @Override
        public String code() {
            return factor + "L * " + of.code();
        }

        @Override
        public String text() {
            return factor + " " + of.text();
        }

        @Override
        public String message() {
            return quote(text());
        }

        @Override
        public int value(Map<String, Integer> values) {
            return factor * of.value(values);
        }
    }

    record Packed(Extent order) implements Extent {
        @Override
        public String code() {
            return order.code() + " * (" + order.code() + " + 1L) / 2";
        }

        @Override
        public String text() {
            return order.text() + " (" + order.text() + " + 1) / 2";
        }

        @Override
        public String message() {
            return quote(text());
        }

        @Override
        public int value(Map<String, Integer> values) {
            int n = order.value(values);
            return n * (n + 1) / 2;
        }
    }

    record Either(String choice, String is, Extent one, Extent other) implements Extent {
        private String condition() {
            return choice + " == Values." + is;
        }

        @Override
        public String code() {
            return "(" + condition() + " ? " + one.code() + " : " + other.code() + ")";
        }

        @Override
        public String text() {
            return one.text() + " (if {@code " + choice + "} is " + is + ", else " + other.text() + ")";
        }

        @Override
        public String message() {
            return "(" + condition() + " ? " + one.message() + " : " + other.message() + ")";
        }

        @Override
        public int value(Map<String, Integer> values) {
            return values.get(choice) == Choices.value(is) ? one.value(values) : other.value(values);
        }
    }

    private static String quote(String text) {
        return "\"" + text + "\"";
    }
}
