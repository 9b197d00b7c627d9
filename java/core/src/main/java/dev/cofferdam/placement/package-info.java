/** Putting threads where they belong. */
@NullMarked
package dev.cofferdam.placement;

import org.jspecify.annotations.NullMarked;
