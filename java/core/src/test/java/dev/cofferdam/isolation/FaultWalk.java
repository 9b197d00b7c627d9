package dev.cofferdam.isolation;

import dev.cofferdam.isolation.SystemFaults.Call;
import dev.cofferdam.isolation.SystemFaults.Fault;
import dev.cofferdam.isolation.SystemFaults.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A program for tests: lets one system call after the other fail while a pool lives, each in its own run, and says which
 * of them had consequences that it should not have. Runs with the parts of native/test/faults.
 */
final class FaultWalk {
    /** What a run may take, all its retries and pauses included. */
    private static final Duration BOUND = Duration.ofSeconds(30);

    private final Path cache;
    private final Path copy;
    private final SystemFaults faults;
    private final ExecutorService runner = Executors.newSingleThreadExecutor();
    private final List<String> problems = new ArrayList<>();

    private FaultWalk(Path cache, Path copy, SystemFaults faults) {
        this.cache = cache;
        this.copy = copy;
        this.faults = faults;
    }

    /**
     * @param arguments the list of calls, the file of the plan, a library to load that lies alone in its folder, whether
     *     to walk over everything or the cut of it, and a pattern that a fault has to match
     */
    public static void main(String[] arguments) throws Exception {
        Path cache = Path.of(System.getProperty("cofferdam.cache"));
        Pattern chosen = Pattern.compile(arguments.length > 4 ? arguments[4] : "");
        int status = 1;
        try (SystemFaults faults = new SystemFaults(Path.of(arguments[0]), Path.of(arguments[1]))) {
            FaultWalk walk = new FaultWalk(cache, Path.of(arguments[2]), faults);
            for (FaultScenario scenario : FaultScenario.values()) {
                walk.walk(scenario, Boolean.parseBoolean(arguments[3]), chosen);
            }
            walk.problems.forEach(System.out::println);
            status = walk.problems.isEmpty() ? 0 : 1;
        } catch (Throwable failed) {
            failed.printStackTrace();
        }
        System.exit(status); // also with a run that hangs
    }

    private void walk(FaultScenario scenario, boolean isWhole, Pattern chosen) throws Exception {
        run(scenario, "no fault"); // what is unpacked, loaded and reserved once stays
        faults.disarm();
        List<FaultScenario.Deviation> deviations = run(scenario, "no fault");
        if (!deviations.isEmpty()) {
            throw new AssertionError(scenario + " without any fault: " + deviations);
        }
        List<Fault> all = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Call call : faults.calls()) {
                long count = faults.count(role, call);
                all.addAll(isWhole ? everyFault(role, call, count) : cutOfFaults(role, call, count, scenario));
            }
        }
        int happened = 0, tried = 0;
        for (Fault fault : all) {
            if (chosen.matcher(scenario + " " + fault).find()) {
                tried++;
                happened += check(scenario, fault) ? 1 : 0;
            }
        }
        String summary = scenario + ": " + happened + " of " + tried + " faults happened";
        System.out.println(summary);
        // Not each run makes as many calls as the one that was counted.
        if (happened < tried - tried / 5) {
            problems.add(summary);
        }
    }

    /** Each error at each of the first few times, at the last ones, and at some between. */
    private static List<Fault> everyFault(Role role, Call call, long count) {
        TreeSet<Long> occurrences = new TreeSet<>();
        for (long i = 1; i <= count; i++) {
            if (i <= 8 || i > count - 4 || i % (count / 16 + 1) == 0) {
                occurrences.add(i);
            }
        }
        List<Fault> faults = new ArrayList<>();
        for (long occurrence : occurrences) {
            call.errors().forEach(error -> faults.add(new Fault(role, call, occurrence, error)));
        }
        return faults;
    }

    /** The errors in turn, over the first times and the last, so that each error and each of these times is among them. */
    private static List<Fault> cutOfFaults(Role role, Call call, long count, FaultScenario scenario) {
        List<Fault> faults = new ArrayList<>();
        long first = scenario == FaultScenario.CALLS ? Math.min(count, 3) : Math.min(count, 1);
        long most = Math.min(
                count,
                Math.max(first, scenario == FaultScenario.CALLS ? call.errors().size() : 1));
        for (long i = 0; i < most; i++) {
            long occurrence = i < first ? i + 1 : count - (i - first);
            faults.add(new Fault(role, call, occurrence, call.errors().get((int)
                    (i % call.errors().size()))));
        }
        return faults;
    }

    /** Whether the fault happened. */
    private boolean check(FaultScenario scenario, Fault fault) throws Exception {
        long descriptors = Processes.openDescriptors();
        long mappings = Processes.ourMappings();
        faults.arm(fault);
        long start = System.nanoTime();
        List<FaultScenario.Deviation> deviations = run(scenario, fault.toString());
        long millis = (System.nanoTime() - start) / 1_000_000;
        boolean happened = faults.happened();
        faults.disarm();
        if (Boolean.getBoolean("cofferdam.test.verbose")) {
            System.out.println(scenario + " " + fault + (happened ? "" : " (did not happen)") + " " + millis + " ms "
                    + deviations);
        }
        for (FaultScenario.Deviation deviation : deviations) {
            String wrong = wrongWith(deviation, fault);
            if (wrong != null) {
                problem(scenario, fault, deviation.step() + ": " + wrong);
            }
        }
        FaultScenario.Steps after = new FaultScenario.Steps();
        // Its arena also takes back what the kernel has refused to unmap.
        after.inPool(
                Workers.builder().count(1).deadline(FaultScenario.PATIENCE),
                workers -> after.expect("shared memory", 6.0, () -> FaultScenario.sumInNewArena(workers)));
        if (!after.deviations().isEmpty()) {
            problem(scenario, fault, "a new pool: " + after.deviations());
        }
        awaitNothingLeft(scenario, fault, descriptors, mappings);
        return happened;
    }

    private void problem(FaultScenario scenario, Fault fault, String what) {
        problems.add(scenario + " " + fault + ": " + what);
    }

    private List<FaultScenario.Deviation> run(FaultScenario scenario, String with) throws Exception {
        FaultScenario.Steps steps = new FaultScenario.Steps();
        try {
            runner.submit(() -> scenario.run(copy, steps)).get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hung) {
            throw new AssertionError(
                    "not within " + BOUND + ": " + scenario + " with " + with + ", so far " + steps.deviations(), hung);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
        return steps.deviations();
    }

    /** Null if it is an exception of ours that says what failed. */
    private static @Nullable String wrongWith(FaultScenario.Deviation deviation, Fault fault) {
        Throwable thrown = deviation.thrown();
        if (thrown == null) {
            return deviation.what();
        }
        boolean isOurs = thrown instanceof IsolationException
                || thrown instanceof IllegalStateException
                || thrown instanceof RejectedExecutionException
                || thrown instanceof UncheckedIOException;
        String said = thrown + " " + thrown.getCause();
        return isOurs && fault.isToldBy(said) ? null : said;
    }

    private void awaitNothingLeft(FaultScenario scenario, Fault fault, long descriptors, long mappings)
            throws Exception {
        try {
            Processes.await("nothing left", Duration.ofSeconds(3), () -> {
                try {
                    return Processes.openDescriptors() == descriptors
                            && Processes.ourMappings() == mappings
                            && ourProcesses().isEmpty();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (AssertionError left) {
            problem(
                    scenario,
                    fault,
                    "descriptors " + descriptors + " -> " + Processes.openDescriptors() + ", mappings " + mappings
                            + " -> " + Processes.ourMappings() + ", processes " + ourProcesses());
        }
    }

    /** Of the supervisor that was unpacked for this walk, whoever their parents are. */
    private List<String> ourProcesses() throws IOException {
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                try {
                    if (Files.readSymbolicLink(process.resolve("exe")).startsWith(cache)) {
                        found.add(process.getFileName().toString());
                    }
                } catch (IOException gone) {
                    continue;
                }
            }
        }
        return found;
    }
}
