package dev.cofferdam.isolation;

/** The function ended its process by {@code exit} or {@code _exit} instead of returning. */
public final class WorkerExitedException extends IsolationException {
    private static final long serialVersionUID = 1;

    private final int status;

    WorkerExitedException(String function, int status, String standardError) {
        super(function + " called exit(" + status + ") and did not return" + CrashReport.quoted(standardError));
        this.status = status;
    }

    /** The exit status, 0 to 255. */
    public int status() {
        return status;
    }
}
