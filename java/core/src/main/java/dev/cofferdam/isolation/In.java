package dev.cofferdam.isolation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The array or segment is copied in: see {@link IsolatedLibrary#bind(Class)} and {@link IsolatedFunction#copyIn}. What the
 * function writes there is lost.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface In {}
