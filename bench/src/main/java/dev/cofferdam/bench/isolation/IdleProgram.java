package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.machine.CpuClock;
import dev.cofferdam.bench.machine.NativeProgram;
import dev.cofferdam.bench.machine.PoolProcesses;
import dev.cofferdam.isolation.IsolatedFunction;
import dev.cofferdam.isolation.Workers;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM that does nothing, with a pool of two that has been used, or without. It prints the nanoseconds that it has spent on
 * CPUs meanwhile, and those of the pool's processes.
 */
public final class IdleProgram {
    /** Until compilers and collectors are done with what was before. */
    private static final Duration SETTLING = Duration.ofSeconds(3);

    private IdleProgram() {}

    /** Workers, or 0; seconds. */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[1]));
        if (count == 0) {
            idle(List.of(), time);
            return;
        }
        try (Workers workers = Workers.builder().count(count).build()) {
            use(workers);
            PoolProcesses pool = PoolProcesses.find();
            List<Long> processes = new ArrayList<>(pool.workers());
            processes.add(pool.supervisor());
            idle(processes, time);
        }
    }

    /** In all ways that have a thread of their own, or more. */
    private static void use(Workers workers) {
        IsolatedFunction add = workers.library(NativeProgram.fixture("good"))
                .function(
                        "add", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        for (int i = 0; i < 1000; i++) {
            if (!Integer.valueOf(i + 1).equals(add.call(i, 1))
                    || !Integer.valueOf(i + 2).equals(add.submit(i, 2).join())) {
                throw new IllegalStateException("a call returned something else than it has to");
            }
        }
    }

    private static void idle(List<Long> processes, Duration time) throws IOException, InterruptedException {
        System.gc();
        Thread.sleep(SETTLING);
        long self = ProcessHandle.current().pid();
        long start = System.nanoTime();
        long jvm = CpuClock.nanos(self);
        long pool = nanos(processes);
        Thread.sleep(time);
        pool = nanos(processes) - pool;
        jvm = CpuClock.nanos(self) - jvm;
        System.out.println("idle " + (System.nanoTime() - start) + " " + jvm + " " + pool);
    }

    private static long nanos(List<Long> processes) throws IOException {
        long sum = 0;
        for (long process : processes) {
            sum += CpuClock.nanos(process);
        }
        return sum;
    }
}
