package dev.cofferdam.bench.picture;

import java.util.List;

/**
 * A line of a chart.
 *
 * @param name what it is
 * @param points from left to right
 */
public record Curve(String name, List<Point> points) {
    public Curve {
        points = List.copyOf(points);
    }

    /**
     * A measured value and its spread.
     *
     * @param x where it is
     * @param y its value
     * @param low the lowest of the rounds
     * @param high the highest of them
     */
    public record Point(double x, double y, double low, double high) {}
}
