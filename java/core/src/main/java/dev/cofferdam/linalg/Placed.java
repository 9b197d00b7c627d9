package dev.cofferdam.linalg;

import dev.cofferdam.internal.linalg.Place;

/** What implementations of routines have in common: the place where their calls run. */
abstract class Placed {
    final Place place;

    Placed(Place place) {
        this.place = place;
    }
}
