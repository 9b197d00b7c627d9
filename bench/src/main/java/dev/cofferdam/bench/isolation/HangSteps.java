package dev.cofferdam.bench.isolation;

import dev.cofferdam.bench.picture.Timeline;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;

/**
 * What happened when a call hung, in nanoseconds from its deadline.
 *
 * @param noticed when the supervisor saw that the deadline had passed
 * @param sent when it sent SIGKILL
 * @param reaped when the process was gone
 * @param told when the caller was told
 * @param forked when the worker that took its place was forked; before the deadline, most often
 * @param assigned when that was given the place
 * @param next what the caller saw, and the next call's library
 */
record HangSteps(long noticed, long sent, long reaped, long told, long forked, long assigned, Next next) {
    /**
     * The next call.
     *
     * @param thrown when the caller had the exception of the call that hung
     * @param loaded when the next call's library was loaded, for that call
     * @param called when its function was called
     * @param answered when the caller had its result
     */
    record Next(long thrown, long loaded, long called, long answered) {}

    /** By what the flight recorder has of the kill and of the replacement. */
    static HangSteps of(RecordedEvent kill, RecordedEvent restart, Next next) {
        long sent = nanos(kill, "overdue");
        long reaped = sent + nanos(kill, "reaping");
        long assigned = reaped + nanos(restart, "vacancy");
        return new HangSteps(
                nanos(kill, "noticed"),
                sent,
                reaped,
                reaped + nanos(kill, "telling"),
                assigned - nanos(restart, "standby") - nanos(restart, "preparation"),
                assigned,
                next);
    }

    private static long nanos(RecordedEvent event, String field) {
        return event.getDuration(field).toNanos();
    }

    /** Each with what it follows upon. */
    List<Timeline.Step> drawn() {
        return List.of(
                step("replacement", "forked, made ready, waits for its place", forked, assigned),
                step("supervisor", "sees that the deadline has passed", 0, noticed),
                step("supervisor", "sends SIGKILL", noticed, sent),
                step("worker that hangs", "dies and is reaped", sent, reaped),
                step("supervisor", "tells the caller", reaped, told),
                step("supervisor", "gives the replacement the place", reaped, assigned),
                step("caller", "has the exception, makes the next call", told, next.thrown()),
                step("replacement", "has loaded the call's library", next.thrown(), next.loaded()),
                step("replacement", "has looked the function up, calls it", next.loaded(), next.called()),
                step("caller", "has the next call's result", next.called(), next.answered()));
    }

    private static Timeline.Step step(String actor, String what, long from, long to) {
        return new Timeline.Step(actor, what, from / 1e3, to / 1e3);
    }
}
