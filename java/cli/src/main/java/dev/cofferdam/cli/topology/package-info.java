/** {@code cofferdam topology}: the machine as a tree, as JSON and as a picture. */
@NullMarked
package dev.cofferdam.cli.topology;

import org.jspecify.annotations.NullMarked;
