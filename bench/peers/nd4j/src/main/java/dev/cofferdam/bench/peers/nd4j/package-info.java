/** ND4J as a peer, in a process of its own with a class path of its own. */
@NullMarked
package dev.cofferdam.bench.peers.nd4j;

import org.jspecify.annotations.NullMarked;
