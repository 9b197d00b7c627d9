package dev.cofferdam.isolation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the views of one function differ in: how its calls are made.
 *
 * @param deadline the time a call has in all
 * @param passings how each argument is passed; those beyond the list as they are
 * @param allOrNothing whether outputs in shared memory are written only by calls that succeed
 * @param safeToRepeat whether the user says that a call may be made more than once
 * @param retries how many times more a call is made when it failed
 * @param attemptDeadline the time each of several attempts has, if less than the whole
 * @param hedgeDelay when a second worker gets the same call
 */
record CallTerms(
        Duration deadline,
        List<Passing> passings,
        boolean allOrNothing,
        boolean safeToRepeat,
        int retries,
        Optional<Duration> attemptDeadline,
        Optional<Duration> hedgeDelay) {

    static CallTerms of(Duration deadline) {
        return new CallTerms(deadline, List.of(), false, false, 0, Optional.empty(), Optional.empty());
    }

    Passing passing(int argument) {
        return argument < passings.size() ? passings.get(argument) : Passing.AS_IT_IS;
    }

    /** Whether memory is staged: nothing of a call's pointers is known before they are looked at. */
    boolean stages() {
        return allOrNothing || passings.stream().anyMatch(passing -> passing != Passing.AS_IT_IS);
    }

    /** Whether one call may be several. */
    boolean repeats() {
        return retries > 0 || hedgeDelay.isPresent();
    }

    CallTerms withDeadline(Duration deadline) {
        return new CallTerms(deadline, passings, allOrNothing, safeToRepeat, retries, attemptDeadline, hedgeDelay);
    }

    CallTerms withPassing(Passing passing, int... arguments) {
        List<Passing> changed = new ArrayList<>(passings);
        for (int argument : arguments) {
            while (changed.size() <= argument) {
                changed.add(Passing.AS_IT_IS);
            }
            changed.set(argument, passing);
        }
        return new CallTerms(
                deadline, List.copyOf(changed), allOrNothing, safeToRepeat, retries, attemptDeadline, hedgeDelay);
    }

    CallTerms withAllOrNothing() {
        return new CallTerms(deadline, passings, true, safeToRepeat, retries, attemptDeadline, hedgeDelay);
    }

    CallTerms withSafeToRepeat() {
        return new CallTerms(deadline, passings, allOrNothing, true, retries, attemptDeadline, hedgeDelay);
    }

    CallTerms withRetries(int retries, Optional<Duration> attemptDeadline) {
        return new CallTerms(deadline, passings, allOrNothing, safeToRepeat, retries, attemptDeadline, hedgeDelay);
    }

    /** Two calls at once must not write to the same memory: each gets its own copies. */
    CallTerms withHedge(Duration delay) {
        return new CallTerms(deadline, passings, true, safeToRepeat, retries, attemptDeadline, Optional.of(delay));
    }

    /** One of the attempts that a call by these terms consists of. */
    CallTerms ofOneAttempt() {
        Duration each =
                attemptDeadline.filter(own -> own.compareTo(deadline) < 0).orElse(deadline);
        return new CallTerms(each, passings, allOrNothing, safeToRepeat, 0, Optional.empty(), hedgeDelay);
    }

    /** One of the calls that race. */
    CallTerms withoutHedge() {
        return new CallTerms(
                deadline, passings, allOrNothing, safeToRepeat, retries, attemptDeadline, Optional.empty());
    }
}
