package dev.cofferdam.linalg;

import dev.cofferdam.isolation.Workers;

/** A program: says how a LAPACK is refused that the chosen library does not have, here and on workers. */
final class LapackRefusals {
    private LapackRefusals() {}

    public static void main(String[] arguments) {
        say(Lapack.inProcess());
        try (Workers workers = Workers.builder().count(1).build()) {
            say(workers.lapack());
        }
    }

    private static void say(Lapack lapack) {
        try {
            lapack.dgesv(Order.COL_MAJOR, 1, 1, new double[] {2}, 1, new int[1], new double[] {4}, 1);
            System.out.println("solved");
        } catch (UnsupportedOperationException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
