package dev.cofferdam.isolation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The function's name, where it is not that of the method: see {@link IsolatedLibrary#bind(Class)}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Symbol {
    /** The name, as {@code dlsym} takes it. */
    String value();
}
