package dev.cofferdam.isolation;

/**
 * The function ended its process by {@code exit} or {@code _exit} instead of returning. Or it was never begun, as its
 * worker could not be made ready, for want of memory for instance: then the message says so, and why.
 */
public final class WorkerExitedException extends IsolationException {
    private static final long serialVersionUID = 1;

    /** CFD_EXIT_UNCONFINED of native/worker/worker.h, and what such a worker has written last. */
    private static final int GAVE_UP = 121;

    private static final String COMPLAINT = "cofferdam-worker: ";

    private final int status;

    WorkerExitedException(String function, int status, String standardError) {
        super(message(function, status, standardError));
        this.status = status;
    }

    private static String message(String function, int status, String standardError) {
        int complaint = standardError.lastIndexOf(COMPLAINT);
        return status == GAVE_UP && complaint >= 0
                ? function + " was not begun, since its worker could not be made ready: "
                        + standardError
                                .substring(complaint + COMPLAINT.length())
                                .strip()
                : function + " called exit(" + status + ") and did not return" + CrashReport.quoted(standardError);
    }

    /** The exit status, 0 to 255. */
    public int status() {
        return status;
    }
}
