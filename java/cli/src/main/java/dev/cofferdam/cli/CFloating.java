package dev.cofferdam.cli;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SegmentAllocator;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The floating-point types. They are read as {@code strtod(3)} reads them and printed as Java does. */
enum CFloating implements CValue {
    FLOAT,
    DOUBLE;

    private static final Pattern LITERAL = Pattern.compile("(?<sign>[+-]?)(?:(?<infinity>inf|infinity)|(?<nan>nan)"
            + "|(?<hex>0x(?:[0-9a-f]+\\.?[0-9a-f]*|\\.[0-9a-f]+))(?<exponent>p[+-]?[0-9]+)?"
            + "|(?<decimal>(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:e[+-]?[0-9]+)?))");

    @Override
    public String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public MemoryLayout parameterLayout() {
        return resultLayout();
    }

    @Override
    public MemoryLayout resultLayout() {
        return this == FLOAT ? JAVA_FLOAT : JAVA_DOUBLE;
    }

    @Override
    public Object parse(Argument argument, SegmentAllocator shared) {
        Matcher literal = LITERAL.matcher(argument.text().toLowerCase(Locale.ROOT));
        if (!literal.matches()) {
            throw argument.misuse(this, "it is not a number", "write one such as 1.5, -2e-3, 0x1.8p3, inf or nan");
        }
        String java = asJavaWritesIt(literal);
        double wide = this == FLOAT ? Float.parseFloat(java) : Double.parseDouble(java);
        if (Double.isInfinite(wide) && literal.group("infinity") == null) {
            throw argument.misuse(
                    this, "it is out of range", "write a value from -" + greatest() + " to " + greatest() + ", or inf");
        }
        return switch (this) {
            case FLOAT -> (float) wide;
            case DOUBLE -> wide;
        };
    }

    @Override
    public String print(Object result, LongFunction<String> textAt) {
        return result.toString();
    }

    private String greatest() {
        return this == FLOAT ? Float.toString(Float.MAX_VALUE) : Double.toString(Double.MAX_VALUE);
    }

    private static String asJavaWritesIt(Matcher literal) {
        String sign = literal.group("sign");
        if (literal.group("infinity") != null) {
            return sign + "Infinity";
        }
        if (literal.group("nan") != null) {
            return sign + "NaN";
        }
        if (literal.group("hex") != null) {
            String exponent = literal.group("exponent");
            return sign + literal.group("hex") + (exponent == null ? "p0" : exponent);
        }
        return sign + literal.group("decimal");
    }
}
