package dev.cofferdam.isolation;

import java.lang.foreign.MemorySegment;

/** Says of a worker that died during a call what it died of: to the lane's tally and to the flight recorder. */
final class Obituary {
    private Obituary() {}

    /**
     * Publishes the death that an outcome tells of. The lane is still the caller's.
     *
     * @return the outcome
     */
    static RuntimeException publish(Workers workers, IsolatedFunction function, Lane lane, RuntimeException outcome) {
        DeathCause cause = DeathCause.of(outcome);
        lane.tally().failed(function, lane.startNanos());
        lane.tally().died(cause);
        switch (outcome) {
            case WorkerCrashedException crashed -> publishCrash(workers, function, lane, crashed.report());
            case WorkerExitedException exited -> publishExit(workers, function, lane, exited.status());
            case SandboxViolationException refused -> publishViolation(workers, function, lane, refused.systemCall());
            default -> publishKill(workers, function, lane, cause);
        }
        return outcome;
    }

    private static void publishKill(Workers workers, IsolatedFunction function, Lane lane, DeathCause cause) {
        KillEvent event = new KillEvent();
        if (event.isEnabled()) {
            MemorySegment slot = lane.memory().supervision();
            boolean known = cause != DeathCause.SUPERVISOR_LOST; // who wrote no record of it
            long noticed = known ? (long) SlotLayout.LONG.get(slot, SlotLayout.DEATH_NOTICED) : 0;
            long killed = known ? (long) SlotLayout.LONG.get(slot, SlotLayout.DEATH_KILLED) : 0;
            long reaped = known ? (long) SlotLayout.LONG.get(slot, SlotLayout.DEATH_REAPED) : 0;
            long told = known ? (long) SlotLayout.LONG.get(slot, SlotLayout.DEATH_TOLD) : 0;
            event.function = function.symbol();
            event.library = function.library().name();
            event.pool = workers.mark();
            event.worker = lane.deadWorkerPid();
            event.cause = cause.toString();
            boolean isLate = cause == DeathCause.DEADLINE;
            event.noticed = isLate && noticed != 0 ? noticed - lane.deadlineNanos() : 0;
            // A worker that ended by itself just then was never sent the signal.
            event.overdue = isLate && killed != 0 ? killed - lane.deadlineNanos() : 0;
            event.reaping = killed != 0 ? reaped - killed : 0;
            event.telling = killed != 0 ? told - reaped : 0;
            event.commit();
        }
    }

    private static void publishCrash(Workers workers, IsolatedFunction function, Lane lane, CrashReport report) {
        CrashEvent event = crash(workers, function, lane);
        event.signal = report.signal();
        event.exitStatus = -1;
        event.faultAddress = report.faultAddress();
        event.place =
                report.frames().isEmpty() ? "" : report.frames().getFirst().toString();
        event.commit();
    }

    private static void publishExit(Workers workers, IsolatedFunction function, Lane lane, int status) {
        CrashEvent event = crash(workers, function, lane);
        event.signal = "";
        event.exitStatus = status;
        event.place = "";
        event.commit();
    }

    private static void publishViolation(Workers workers, IsolatedFunction function, Lane lane, String systemCall) {
        SandboxViolationEvent event = new SandboxViolationEvent();
        event.function = function.symbol();
        event.library = function.library().name();
        event.pool = workers.mark();
        event.worker = lane.deadWorkerPid();
        event.systemCall = systemCall;
        event.commit();
    }

    private static CrashEvent crash(Workers workers, IsolatedFunction function, Lane lane) {
        CrashEvent event = new CrashEvent();
        event.function = function.symbol();
        event.library = function.library().name();
        event.pool = workers.mark();
        event.worker = lane.deadWorkerPid();
        return event;
    }
}
