package dev.cofferdam.isolation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The deadline of a method's calls, or of all methods of an interface: see {@link IsolatedLibrary#bind(Class)} and
 * {@link IsolatedFunction#withDeadline}. Without it the pool's deadline holds.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Within {
    /** A number and a unit: {@code 200ms}, {@code 1.5s}; ns, us, ms, s or min. */
    String value();
}
