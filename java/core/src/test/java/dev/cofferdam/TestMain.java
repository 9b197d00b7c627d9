package dev.cofferdam;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/**
 * Runs the tests of plain classes, those without parameters and fixtures, where neither Maven nor JUnit's launcher is at
 * hand: in the guests of native/test/cgroup-in-guest and native/test/numa-in-guest. Arguments are class names; exits with 1
 * if a test failed.
 */
final class TestMain {
    private TestMain() {}

    public static void main(String[] classNames) throws ReflectiveOperationException {
        int failed = 0;
        for (String name : classNames) {
            for (Method method : Class.forName(name).getDeclaredMethods()) {
                if (method.isAnnotationPresent(Test.class)) {
                    failed += run(method) ? 0 : 1;
                }
            }
        }
        System.exit(failed == 0 ? 0 : 1);
    }

    private static boolean run(Method method) throws ReflectiveOperationException {
        Constructor<?> constructor = method.getDeclaringClass().getDeclaredConstructor();
        constructor.setAccessible(true);
        Object instance = constructor.newInstance();
        method.setAccessible(true);
        long start = System.nanoTime();
        try {
            method.invoke(instance);
            long tenths = (System.nanoTime() - start) / 100_000_000;
            System.out.println("passed   " + method.getName() + " (" + tenths / 10 + "." + tenths % 10 + " s)");
            return true;
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof TestAbortedException skipped) {
                System.out.println("skipped  " + method.getName() + ": "
                        + String.valueOf(skipped.getMessage()).replaceAll("\\s+", " "));
                return true;
            }
            System.out.println("FAILED   " + method.getName());
            thrown.getCause().printStackTrace(System.out);
            return false;
        }
    }
}
