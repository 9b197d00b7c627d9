/** {@code ./cofferdam bench chaos}: isolated calls while everything that can go wrong does, counted from both sides. */
@NullMarked
package dev.cofferdam.bench.chaos;

import org.jspecify.annotations.NullMarked;
