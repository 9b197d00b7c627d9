package dev.cofferdam.isolation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The array or segment is copied out after a call that has succeeded: see {@link IsolatedLibrary#bind(Class)} and
 * {@link IsolatedFunction#copyOut}. The function finds zeros there.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Out {}
