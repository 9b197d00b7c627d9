package dev.cofferdam.linalg;

import dev.cofferdam.generator.Routine;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Random;

/**
 * A program: routines of LAPACK in this JVM, with all that they do not write in a file mapped for reading only. A routine
 * that writes to it ends the process.
 */
final class ReadOnlyInputs {
    private static final long MEMORY = 8L << 20;
    private static final int[] SIZES = {3, 17, 41};

    private ReadOnlyInputs() {}

    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        Random random = new Random(seed);
        Path file = Files.createTempFile("inputs", ".bin");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                Arena arena = Arena.ofShared()) {
            Files.delete(file);
            MemorySegment filled = channel.map(MapMode.READ_WRITE, 0, MEMORY, arena);
            MemorySegment passed = channel.map(MapMode.READ_ONLY, 0, MEMORY, arena);
            LapackTarget target = new LapackTarget(
                    "segments, inputs read-only",
                    Lapack.inProcess(),
                    arena.allocate(MEMORY, 64),
                    new LapackTarget.Inputs(filled, passed));
            for (Routine routine : LapackCase.routines().toList()) {
                System.out.println(routine.name);
                for (Map<String, Enum<?>> choices : LapackCase.choices(routine)) {
                    for (int n : SIZES) {
                        LapackCase one = new LapackCase(routine, target, choices, n, random);
                        try {
                            LapackResidualTest.check(routine).accept(one);
                        } catch (AssertionError | RuntimeException failed) {
                            throw new AssertionError(one + ", seed " + seed + ": " + failed.getMessage(), failed);
                        }
                    }
                }
            }
        }
        System.out.println("done");
    }
}
