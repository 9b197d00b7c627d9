/** {@code ./cofferdam bench placement}: what it is worth on this machine where threads and pages are. */
@NullMarked
package dev.cofferdam.bench.placement;

import org.jspecify.annotations.NullMarked;
