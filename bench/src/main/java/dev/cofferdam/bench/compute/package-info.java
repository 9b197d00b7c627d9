/** What linear algebra costs through this library, through C and through its peers. */
@NullMarked
package dev.cofferdam.bench.compute;

import org.jspecify.annotations.NullMarked;
