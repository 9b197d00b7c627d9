/** What the machine is: CPUs, cores, NUMA nodes. */
@NullMarked
package dev.cofferdam.topology;

import org.jspecify.annotations.NullMarked;
