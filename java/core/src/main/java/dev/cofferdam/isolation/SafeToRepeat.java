package dev.cofferdam.isolation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls may be made more than once, and are: see {@link IsolatedLibrary#bind(Class)} and
 * {@link IsolatedFunction#safeToRepeat}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SafeToRepeat {
    /** How many times more a call that failed is made, 0 or more: see {@link IsolatedFunction#withRetry(int)}. */
    int retries() default 1;

    /**
     * The time each attempt has, such as {@code 50ms}, or nothing for all that is left: see
     * {@link IsolatedFunction#withRetry(int, java.time.Duration)}.
     */
    String each() default "";

    /**
     * After what time a second worker gets the call as well, such as {@code 5ms}, or nothing for never: see
     * {@link IsolatedFunction#withHedge}.
     */
    String hedge() default "";
}
