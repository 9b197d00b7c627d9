package dev.cofferdam.bench.chaos;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Deals things at random, and each as often as it is in the deck before any comes more often. For several threads. */
final class Deck<T> {
    private final List<T> cards;
    private final Random random;
    private final ArrayDeque<T> left = new ArrayDeque<>();

    /** @param cards a thing that is to come more often is in it several times */
    Deck(List<T> cards, long seed) {
        this.cards = List.copyOf(cards);
        this.random = new Random(seed);
    }

    synchronized T deal() {
        if (left.isEmpty()) {
            List<T> shuffled = new ArrayList<>(cards);
            Collections.shuffle(shuffled, random);
            left.addAll(shuffled);
        }
        return left.remove();
    }
}
