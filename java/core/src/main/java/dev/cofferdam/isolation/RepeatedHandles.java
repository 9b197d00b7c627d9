package dev.cofferdam.isolation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the method handle of a function that is called again when it has failed. The first attempt costs a look at the
 * clock more than a plain call does; those that follow are boxed.
 */
final class RepeatedHandles {
    private static final MethodHandle MH_begin;
    private static final MethodHandle MH_again;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MH_begin = lookup.findStatic(
                    Attempts.class, "begin", MethodType.methodType(Attempts.class, IsolatedFunction.class));
            MH_again = lookup.findStatic(
                    RepeatedHandles.class,
                    "again",
                    MethodType.methodType(
                            Object.class,
                            MethodHandle.class,
                            IsolationException.class,
                            Attempts.class,
                            Object[].class));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private RepeatedHandles() {}

    /** @param once makes one attempt */
    static MethodHandle of(IsolatedFunction function, MethodHandle once) {
        MethodType type = once.type();
        MethodType handler = type.insertParameterTypes(0, IsolationException.class, Attempts.class);
        MethodHandle again = MH_again.bindTo(once)
                .asCollector(Object[].class, type.parameterCount())
                .asType(handler);
        MethodHandle first = MethodHandles.dropArguments(once, 0, Attempts.class);
        return MethodHandles.foldArguments(
                MethodHandles.catchException(first, IsolationException.class, again), MH_begin.bindTo(function));
    }

    static @Nullable Object again(MethodHandle once, IsolationException first, Attempts attempts, Object[] arguments)
            throws Throwable {
        List<Throwable> failures = new ArrayList<>();
        Throwable last = first;
        while (failures.size() < attempts.function().terms().retries() && attempts.mayFollow(last)) {
            failures.add(last);
            try {
                return attempts.within(() -> IsolatedFunction.invoke(once, arguments));
            } catch (RuntimeException | Error failure) {
                last = failure;
            }
        }
        throw attempts.outcome(last, failures, failures.size() + 1);
    }
}
