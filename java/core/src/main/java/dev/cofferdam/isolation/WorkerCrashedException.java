package dev.cofferdam.isolation;

/** The function's process died of a signal that nobody here sent. */
public final class WorkerCrashedException extends IsolationException {
    private static final long serialVersionUID = 1;

    private final transient CrashReport report;

    WorkerCrashedException(String function, CrashReport report) {
        super(function + " died of " + report);
        this.report = report;
    }

    /** What is known of the death. */
    public CrashReport report() {
        return report;
    }
}
