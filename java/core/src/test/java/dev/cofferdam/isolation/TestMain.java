package dev.cofferdam.isolation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/**
 * Runs the tests of plain classes, those without parameters and fixtures, where neither Maven nor JUnit's launcher is at
 * hand: in the guest of native/test/cgroup-in-guest. Arguments are class names; exits with 1 if a test failed.
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
        Object instance = method.getDeclaringClass().getDeclaredConstructor().newInstance();
        try {
            method.invoke(instance);
            System.out.println("passed   " + method.getName());
            return true;
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof TestAbortedException skipped) {
                System.out.println("skipped  " + method.getName() + ": " + skipped.getMessage());
                return true;
            }
            System.out.println("FAILED   " + method.getName());
            thrown.getCause().printStackTrace(System.out);
            return false;
        }
    }
}
