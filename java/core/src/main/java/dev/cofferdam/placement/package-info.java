/**
 * Putting threads where they belong: {@link dev.cofferdam.placement.Affinity} says where a thread may run, {@link
 * dev.cofferdam.placement.Placement} where many ought to, {@link dev.cofferdam.placement.PinnedThreadFactory} and {@link
 * dev.cofferdam.placement.PinnedExecutor} make them, {@link dev.cofferdam.placement.CpuClaims} keeps processes apart.
 */
@NullMarked
package dev.cofferdam.placement;

import org.jspecify.annotations.NullMarked;
