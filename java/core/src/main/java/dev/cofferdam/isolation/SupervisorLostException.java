package dev.cofferdam.isolation;

/**
 * The pool's supervisor process died, or could not be replaced, while the call was under way. Whether the function ran is
 * unknown; its process is dead.
 */
public final class SupervisorLostException extends IsolationException {
    private static final long serialVersionUID = 1;

    SupervisorLostException(String message) {
        super(message);
    }
}
