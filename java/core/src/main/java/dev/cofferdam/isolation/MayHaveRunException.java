package dev.cofferdam.isolation;

/**
 * A call in a pipeline that was under way behind another one when their worker ended. Nobody knows whether it ran, in
 * part or as a whole; it does not run any more. The cause says how the worker ended.
 */
public final class MayHaveRunException extends IsolationException {
    private static final long serialVersionUID = 1;

    MayHaveRunException(IsolatedFunction function, RuntimeException cause) {
        super(
                function + " may have run: it was in a pipeline behind a call whose worker ended (" + cause.getMessage()
                        + "). Call it again if that does no harm; with safeToRepeat() a pipeline does so itself",
                cause);
    }
}
