/** {@code ./cofferdam bench isolation}: what the features of isolated calls cost. */
@NullMarked
package dev.cofferdam.bench.isolation;

import org.jspecify.annotations.NullMarked;
