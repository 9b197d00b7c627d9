/** Pictures as SVG: heat maps, curves, bars. */
@NullMarked
package dev.cofferdam.bench.picture;

import org.jspecify.annotations.NullMarked;
