package dev.cofferdam.isolation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.foreign.FunctionDescriptor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of deaths that are hard to report. */
class CrashReportTest {
    /** Within which each of them ends on its own; no test waits for it. */
    private static final Duration AMPLE = Duration.ofSeconds(60);

    private static Workers workers;

    @BeforeAll
    static void start() {
        workers = Workers.builder().count(1).deadline(AMPLE).build();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    private static CrashReport reportOf(String library, String symbol, FunctionDescriptor type, Object... arguments) {
        IsolatedFunction function = Fixtures.function(workers, library, symbol, type);
        WorkerCrashedException thrown =
                catchThrowableOfType(WorkerCrashedException.class, () -> function.call(arguments));
        assertThat(thrown).as(symbol).isNotNull();
        assertThat(Fixtures.add(workers, 2, 3)).isEqualTo(5);
        return thrown.report();
    }

    private static CrashReport reportOf(String symbol) {
        return reportOf("dying", symbol, Fixtures.INT);
    }

    private static List<String> symbols(CrashReport report) {
        return report.frames().stream().map(CrashReport.Frame::symbol).toList();
    }

    @Test
    void shouldNameTheFunctionsOnTheStack() {
        CrashReport report = reportOf("crash", "call_abort", Fixtures.INT);

        assertThat(symbols(report)).contains("abort").endsWith("call_abort");
        CrashReport.Frame outermost = report.frames().getLast();
        assertThat(outermost.symbolOffset()).isPositive().isLessThan(outermost.offset());
        assertThat(outermost.toString()).matches("call_abort\\+0x[0-9a-f]+ \\(libfixture-crash\\.so\\+0x[0-9a-f]+\\)");
        assertThat(report.toString()).contains("#0 ").contains(outermost.toString());
    }

    @Test
    void shouldNameWhatItCanInAStrippedLibrary() {
        CrashReport report = reportOf("stripped", "dereference_null_in_a_static_function", Fixtures.INT);

        assertThat(symbols(report)).containsExactly("", "dereference_null_in_a_static_function");
        assertThat(report.frames().getFirst().toString()).matches("libfixture-stripped\\.so\\+0x[0-9a-f]+");
    }

    @Test
    void shouldHoldTheRegistersOfTheMoment() {
        long address = 0xdead000L;
        CrashReport report = reportOf("crash", "write_at", FunctionDescriptor.of(JAVA_INT, JAVA_LONG), address);

        assertThat(report.registers()).containsValue(address).containsValue(report.programCounter());
        assertThat(report.registers())
                .containsAnyOf(Map.entry("rip", report.programCounter()), Map.entry("pc", report.programCounter()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16384, 1 << 20})
    void shouldReportTheBlownStackOfAThread(int stackBytes) {
        CrashReport report = reportOf("dying", "run_off_the_stack_of_a_thread", Fixtures.INT_OF_INT, stackBytes);

        assertThat(report.signal()).isEqualTo("SIGSEGV");
        assertThat(symbols(report)).startsWith("descend", "descend", "descend");
    }

    @Test
    void shouldSumUpARecursionInItsText() {
        CrashReport report = reportOf("dying", "run_off_the_stack_of_a_thread", Fixtures.INT_OF_INT, 0);

        assertThat(report.frames()).hasSize(64);
        assertThat(report.toString().lines().count()).isLessThan(10);
        assertThat(report.toString()).contains(", and so on to #63");
    }

    @Test
    void shouldPassOnWhatTheAllocatorSays() {
        CrashReport report = reportOf("free_twice");

        assertThat(report.signal()).isEqualTo("SIGABRT");
        assertThat(report.lastWords()).startsWith("free(): double free detected");
        assertThat(symbols(report)).endsWith("free_twice");
        assertThat(report.toString()).startsWith("SIGABRT: free(): double free detected");
    }

    @Test
    void shouldPassOnAFailedAssertion() {
        CrashReport report = reportOf("dying", "fail_an_assertion", Fixtures.INT_OF_INT, 3);

        assertThat(report.signal()).isEqualTo("SIGABRT");
        assertThat(report.lastWords()).contains("fail_an_assertion: Assertion `number > 100' failed.");
    }

    @Test
    void shouldNotPassOnLastWordsThatWereNotSaid() {
        assertThat(reportOf("crash", "call_abort", Fixtures.INT).lastWords()).isEmpty();
    }

    @Test
    void shouldReportUnderMemoryExhaustion() {
        CrashReport report = reportOf("exhaust_memory");

        assertThat(report.signal()).isEqualTo("SIGSEGV");
        assertThat(report.faultAddress()).isZero();
        assertThat(symbols(report)).containsExactly("exhaust_memory");
    }

    @Test
    void shouldReportWhileAnotherThreadHoldsTheLoadersLock() {
        CrashReport report = reportOf("crash_while_the_loader_is_locked");

        assertThat(report.signal()).isEqualTo("SIGSEGV");
        assertThat(symbols(report)).containsExactly("touch_null", "crash_while_the_loader_is_locked");
    }

    @ParameterizedTest
    @CsvSource({
        "raise_bus_error, SIGBUS",
        "run_an_illegal_instruction, SIGILL",
        "lose_the_stack_pointer, SIGSEGV",
    })
    void shouldReportEachSignalWithItsPlace(String symbol, String signal) {
        CrashReport report = reportOf(symbol);

        assertThat(report.signal()).isEqualTo(signal);
        assertThat(symbols(report)).first().isEqualTo(symbol);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 0x12345678, 0x7000_0000_0000L})
    void shouldReportWhoJumpedToAWildAddress(long address) {
        CrashReport report = reportOf("dying", "jump_to", FunctionDescriptor.of(JAVA_INT, JAVA_LONG), address);

        assertThat(report.programCounter()).isEqualTo(address);
        assertThat(report.frames().getFirst()).isEqualTo(new CrashReport.Frame(address, "", 0, "", 0));
        assertThat(symbols(report)).containsExactly("", "jump_to");
    }

    @Test
    void shouldReportWhoJumpedIntoData() {
        CrashReport report = reportOf("jump_into_data");

        assertThat(report.frames().getFirst().pc()).isEqualTo(report.faultAddress());
        assertThat(symbols(report)).containsExactly("", "jump_to", "jump_into_data");
    }

    @Test
    void shouldReportOneOfManyThreadsThatCrashTogether() {
        CrashReport report = reportOf("dying", "crash_on_many_threads", Fixtures.INT_OF_INT, 8);

        assertThat(report.signal()).isEqualTo("SIGSEGV");
        assertThat(symbols(report)).startsWith("touch_null", "crash_together");
    }

    @Test
    void shouldReportWithoutAnyoneToTell() {
        CrashReport report = reportOf("close_descriptors_and_crash");

        assertThat(report.signal()).isEqualTo("SIGSEGV");
        assertThat(report.faultAddress()).isZero();
        assertThat(report.frames().getFirst().pc()).isEqualTo(report.programCounter());
    }

    @Test
    void shouldEndAWorkerThatIsStuckInItsReportByTheSignalItReported() {
        CrashReport report = reportOf("liar", "claim_a_signal_and_hang", Fixtures.INT_OF_INT, 8);

        assertThat(report.signal()).isEqualTo("SIGFPE");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 15, 19, 1_000_000})
    void shouldSendNoOtherSignalThanAWorkerCanCrashOf(int signal) {
        assertThat(reportOf("liar", "claim_a_signal_and_hang", Fixtures.INT_OF_INT, signal)
                        .signal())
                .isEqualTo("SIGKILL");
    }

    @Test
    void shouldKillAWorkerThatDoesNotDieOfItsSignal() {
        CrashReport report = reportOf("liar", "claim_a_signal_that_is_blocked", Fixtures.INT_OF_INT, 11);

        assertThat(report.signal()).isEqualTo("SIGKILL");
    }

    @Test
    void shouldSignalNoThreadOfAnotherProcess() {
        CrashReport report = reportOf("liar", "claim_the_first_process", Fixtures.INT_OF_INT, 11);

        assertThat(report.signal()).isEqualTo("SIGKILL");
    }

    @Test
    void shouldBelieveNoCount() {
        CrashReport report = reportOf("liar", "claim_absurd_numbers", Fixtures.INT_OF_INT, 4);

        assertThat(report.signal()).isEqualTo("SIGILL");
        assertThat(report.frames()).isEmpty();
        assertThat(report.registers()).isEmpty();
    }

    @Test
    void shouldKillAtTheDeadlineThoughAReportIsUnderWay() {
        IsolatedFunction function = Fixtures.function(workers, "liar", "claim_a_signal_and_hang", Fixtures.INT_OF_INT)
                .withDeadline(Duration.ofMillis(1));

        DeadlineExceededException thrown =
                catchThrowableOfType(DeadlineExceededException.class, () -> function.call(8));

        assertThat(thrown).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"threads_behave", "c11_threads_behave"})
    void shouldLeaveThreadsAsTheyAreButGiveThemAnotherStack(String symbol) {
        assertThat(Fixtures.function(workers, "threads", symbol, Fixtures.INT).call())
                .isEqualTo(0);
    }

    @Test
    void shouldFreeTheStackWithItsThread() {
        assertThat(Fixtures.function(workers, "threads", "mappings_left_by_threads", Fixtures.INT_OF_INT)
                        .call(100))
                .isEqualTo(0);
    }
}
