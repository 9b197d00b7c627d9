package dev.cofferdam.bench.chaos;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That the audit finds what must not be, each kind once. */
class LedgerTest {
    private static final long BEGUN = 0;
    private static final long FINISHED = 4;

    private final Ledger ledger = new Ledger(1);
    private final Verdict verdict = new Verdict();

    @AfterEach
    void close() {
        ledger.close();
    }

    private Call begin(Kind kind) {
        Call call = new Call(ledger.next(), kind, Mishap.NONE, 0, 1);
        ledger.begins(call);
        return call;
    }

    /** What the function does to its counts. */
    private void count(long which, int runs) {
        MemorySegment run = MemorySegment.ofAddress(ledger.addressOf(0)).reinterpret(16);
        run.set(JAVA_INT, which, run.get(JAVA_INT, which) + runs);
    }

    private String audited() {
        ledger.audit(verdict);
        return verdict.wrong() + " wrong, " + verdict.lost() + " lost, " + verdict.doubleEnded() + " double-ended";
    }

    @Test
    void shouldFindNothingWhereACallRanAndEndedOnce() {
        Call call = begin(Kind.PLAIN);
        count(BEGUN, 1);
        count(FINISHED, 1);
        ledger.ended(call, Ledger.End.VALUE);

        assertThat(audited()).isEqualTo("0 wrong, 0 lost, 0 double-ended");
    }

    @Test
    void shouldFindACallThatNeverEnded() {
        Call ignored = begin(Kind.PLAIN);

        assertThat(audited()).isEqualTo("0 wrong, 1 lost, 0 double-ended");
    }

    @Test
    void shouldFindACallThatEndedTwice() {
        Call call = begin(Kind.PLAIN);
        ledger.ended(call, Ledger.End.EXCEPTION);
        ledger.ended(call, Ledger.End.EXCEPTION);

        assertThat(audited()).isEqualTo("0 wrong, 0 lost, 1 double-ended");
    }

    @Test
    void shouldFindAFutureThatWasCompletedTwice() {
        Call call = begin(Kind.FUTURE);
        ledger.completed(call);
        ledger.completed(call);
        ledger.ended(call, Ledger.End.EXCEPTION);

        assertThat(audited()).isEqualTo("0 wrong, 0 lost, 1 double-ended");
    }

    @Test
    void shouldFindACallThatRanTwiceThoughItMayNotBeRepeated() {
        Call call = begin(Kind.PLAIN);
        count(BEGUN, 2);
        count(FINISHED, 1);
        ledger.ended(call, Ledger.End.VALUE);

        assertThat(audited()).isEqualTo("0 wrong, 0 lost, 1 double-ended");
    }

    @Test
    void shouldLetACallRunTwiceThatMayBeRepeated() {
        Call call = begin(Kind.RETRIED);
        count(BEGUN, 2);
        count(FINISHED, 1);
        ledger.ended(call, Ledger.End.VALUE);

        assertThat(audited()).isEqualTo("0 wrong, 0 lost, 0 double-ended");
    }

    @Test
    void shouldFindACallThatRanThoughItWasRefused() {
        Call call = begin(Kind.PLAIN);
        count(BEGUN, 1);
        ledger.ended(call, Ledger.End.NEVER_RAN);

        assertThat(audited()).isEqualTo("0 wrong, 0 lost, 1 double-ended");
    }

    @Test
    void shouldFindACallThatRanOnAfterItsEnd() {
        Call call = begin(Kind.PLAIN);
        count(BEGUN, 1);
        ledger.ended(call, Ledger.End.EXCEPTION);
        count(FINISHED, 1);

        assertThat(audited()).isEqualTo("0 wrong, 0 lost, 1 double-ended");
    }

    @Test
    void shouldFindAValueThatNobodyComputed() {
        Call call = begin(Kind.PLAIN);
        count(BEGUN, 1);
        ledger.ended(call, Ledger.End.VALUE);

        assertThat(audited()).isEqualTo("1 wrong, 0 lost, 0 double-ended");
    }
}
