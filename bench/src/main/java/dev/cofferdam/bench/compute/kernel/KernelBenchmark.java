package dev.cofferdam.bench.compute.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What is measured of kernels.
 *
 * @param kernels which
 * @param sizes elements of arrays, of the contest with the Vector API
 * @param elements doubles of an operand in large memory, of the contest with STREAM
 * @param seconds how long the rounds of a kernel at a size may take
 * @param jvms how many JVMs measure the same, one after another
 */
public record KernelBenchmark(List<Kernel> kernels, List<Integer> sizes, long elements, double seconds, int jvms) {
    /** All of it. */
    public static KernelBenchmark of(boolean quick) {
        return new KernelBenchmark(
                List.of(Kernel.values()),
                List.of(1024, 4096),
                LargeData.beyondCaches(),
                quick ? 0.15 : 2,
                quick ? 1 : 3);
    }

    /**
     * Measures it.
     *
     * @throws IOException if what is measured cannot be written down
     * @throws RunnerException if JMH cannot run it
     */
    public KernelFigures measure() throws IOException, RunnerException {
        Path journal = Files.createTempFile("cofferdam-bench-", ".journal");
        try {
            run("small", journal);
            run("large", journal);
            return new KernelFigures(new KernelJournal(journal).read());
        } finally {
            Files.delete(journal);
        }
    }

    private void run(String method, Path journal) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(KernelRounds.class.getName() + "." + method)
                        .param("kernels", kernels.stream().map(Kernel::symbol).collect(Collectors.joining(",")))
                        .param("sizes", sizes.stream().map(String::valueOf).collect(Collectors.joining(",")))
                        .param("large", Long.toString(elements))
                        .param("seconds", Double.toString(seconds / jvms))
                        .forks(jvms)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .timeout(TimeValue.hours(1))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .jvmArgsAppend(
                                "--enable-native-access=ALL-UNNAMED",
                                "--add-modules=jdk.incubator.vector",
                                // Who needs a method compiled waits until it is, however busy the compilers are.
                                "-Xbatch",
                                // Not from a thread that is pinned, whose CPU they would share.
                                "-XX:-UseDynamicNumberOfCompilerThreads",
                                "-Dcofferdam.native=" + System.getProperty("cofferdam.native"),
                                "-D" + KernelRounds.JOURNAL + "=" + journal)
                        .build())
                .run();
    }
}
