/**
 * The command line: {@code cofferdam VERB}. Each verb is a class of its own; what one C prototype means is read by the
 * classes whose names begin with C.
 */
@NullMarked
package dev.cofferdam.cli;

import org.jspecify.annotations.NullMarked;
