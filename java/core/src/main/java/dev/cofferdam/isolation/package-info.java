/** Calls in processes that can be killed: pools of workers, isolated functions, deadlines, crash reports. */
@NullMarked
package dev.cofferdam.isolation;

import org.jspecify.annotations.NullMarked;
