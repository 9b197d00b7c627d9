package dev.cofferdam.isolation;

/** The function made a system call that the pool's sandbox does not allow; its process ended before the call began. */
public final class SandboxViolationException extends IsolationException {
    private static final long serialVersionUID = 1;

    private final String systemCall;
    private final transient CrashReport report;

    SandboxViolationException(String function, String systemCall, CrashReport report) {
        super(message(function, systemCall) + "\n  " + report);
        this.systemCall = systemCall;
        this.report = report;
    }

    private static String message(String function, String systemCall) {
        return systemCall.isEmpty()
                ? function
                        + " made a system call that the sandbox does not allow, and which one is not known: its process"
                        + " had blocked SIGSYS, or spoke the system calls of another architecture"
                : function + " made the system call " + systemCall
                        + ", which the sandbox does not allow; if it ought to,"
                        + " build the pool with Sandbox.standard().allowSystemCalls(\"" + systemCall + "\")";
    }

    /** The name of the system call, such as {@code socket}; empty if it is not known. */
    public String systemCall() {
        return systemCall;
    }

    /** What is known of the death: its frames say where the call was made. */
    public CrashReport report() {
        return report;
    }
}
