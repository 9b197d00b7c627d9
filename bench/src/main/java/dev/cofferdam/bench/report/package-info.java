/** What a benchmark found, in the one form that all of them use. */
@NullMarked
package dev.cofferdam.bench.report;

import org.jspecify.annotations.NullMarked;
