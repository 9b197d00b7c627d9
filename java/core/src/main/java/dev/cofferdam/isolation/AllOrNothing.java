package dev.cofferdam.isolation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls of a method, or of all methods of an interface, leave segments in shared memory as they were unless they succeed:
 * see {@link IsolatedLibrary#bind(Class)} and {@link IsolatedFunction#allOrNothing}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AllOrNothing {}
