/** {@code cofferdam demo}: the main job on real data, part by part. */
@NullMarked
package dev.cofferdam.cli.demo;

import org.jspecify.annotations.NullMarked;
