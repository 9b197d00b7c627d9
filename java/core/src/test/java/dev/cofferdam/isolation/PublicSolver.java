package dev.cofferdam.isolation;

/** A public interface over the fixture {@code good}. */
public interface PublicSolver {
    int add(int a, int b);
}
