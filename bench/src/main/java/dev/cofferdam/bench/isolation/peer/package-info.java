/** Python's pools of processes, which {@code bench/peers/python} measures by the same verbs. */
@NullMarked
package dev.cofferdam.bench.isolation.peer;

import org.jspecify.annotations.NullMarked;
