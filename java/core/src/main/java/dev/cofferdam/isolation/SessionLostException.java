package dev.cofferdam.isolation;

/**
 * The worker of a session has ended, and the state that the session's calls had built up in it is gone. The call that was
 * under way gets this, and every later one; the cause says how the worker ended.
 */
public final class SessionLostException extends IsolationException {
    private static final long serialVersionUID = 1;

    SessionLostException(String session, RuntimeException cause) {
        super(
                session + " is lost, and its worker's state is gone: " + cause.getMessage()
                        + ". Begin another session, and build the state up again",
                cause);
    }
}
