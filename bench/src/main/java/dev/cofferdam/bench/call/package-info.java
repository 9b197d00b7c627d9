/** What an isolated call costs, beside its twin in C, and how long a hung one is felt. */
@NullMarked
package dev.cofferdam.bench.call;

import org.jspecify.annotations.NullMarked;
