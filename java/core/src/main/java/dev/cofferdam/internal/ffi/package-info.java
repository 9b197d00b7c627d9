/** The native surface: loading the bundled parts, system calls with their errno. Bindings that jextract wrote stand below. */
@NullMarked
package dev.cofferdam.internal.ffi;

import org.jspecify.annotations.NullMarked;
