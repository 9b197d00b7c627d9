package dev.cofferdam.isolation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Makes the method handle of a function that two workers may be given: boxed, as other threads have a part in it. */
final class HedgedHandles {
    private static final MethodHandle MH_call;

    static {
        try {
            MH_call = MethodHandles.lookup()
                    .findStatic(
                            HedgedCall.class,
                            "call",
                            MethodType.methodType(Object.class, IsolatedFunction.class, Object[].class));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private HedgedHandles() {}

    static MethodHandle of(IsolatedFunction function, MethodType type) {
        return MH_call.bindTo(function)
                .asCollector(Object[].class, type.parameterCount())
                .asType(type);
    }
}
