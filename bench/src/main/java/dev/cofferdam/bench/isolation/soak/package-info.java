/** The soak: a pool that lives through millions of calls and thousands of deaths, and what it has become by then. */
@NullMarked
package dev.cofferdam.bench.isolation.soak;

import org.jspecify.annotations.NullMarked;
