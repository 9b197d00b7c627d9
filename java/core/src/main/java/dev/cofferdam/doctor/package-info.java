/** Whether isolated calls can work on this machine, and what would make them work better. */
@NullMarked
package dev.cofferdam.doctor;

import org.jspecify.annotations.NullMarked;
