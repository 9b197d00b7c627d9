package dev.cofferdam.isolation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes an interface's methods call functions of a library. */
final class BoundInterface {
    private BoundInterface() {}

    /**
     * An instance of the interface, defined where the lookup is.
     *
     * @throws IllegalArgumentException if it cannot be implemented there, or a method can call no function
     */
    static <T> T bind(IsolatedLibrary library, MethodHandles.Lookup lookup, Class<T> face) {
        requireImplementable(face);
        if (!lookup.hasFullPrivilegeAccess()) {
            throw new IllegalArgumentException(
                    "lookup " + lookup + " cannot define a class; pass MethodHandles.lookup() as it is");
        }
        try {
            Class<?> ignored = lookup.accessClass(face);
        } catch (IllegalAccessException refused) {
            throw new IllegalArgumentException(
                    "face " + face.getName() + " is not accessible from "
                            + lookup.lookupClass().getName()
                            + "; pass the lookup of a class that can implement it, such as one in its package",
                    refused);
        }
        String said = face.getSimpleName() + " of " + library.name();
        return face.cast(BoundClass.make(lookup, face, methods(library, face), said));
    }

    /** A lookup that can implement a public interface: our own. */
    static MethodHandles.Lookup lookupFor(Class<?> face) {
        requireImplementable(face);
        Module own = BoundInterface.class.getModule();
        String remedy = "; bind it by bind(MethodHandles.lookup(), " + face.getSimpleName() + ".class)";
        if (!isPublic(face)) {
            throw new IllegalArgumentException("face " + face.getName() + " is not public" + remedy);
        }
        if (!face.getModule().isExported(face.getPackageName(), own)) {
            throw new IllegalArgumentException(
                    "face " + face.getName() + " is in a package that its module does not export" + remedy);
        }
        if (!isSeenFromHere(face)) {
            throw new IllegalArgumentException(
                    "face " + face.getName() + " comes from another class loader than this library sees" + remedy);
        }
        own.addReads(face.getModule());
        return MethodHandles.lookup();
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static boolean isSeenFromHere(Class<?> face) {
        try {
            return Class.forName(face.getName(), false, BoundInterface.class.getClassLoader()) == face;
        } catch (ClassNotFoundException _) {
            return false;
        }
    }

    private static void requireImplementable(Class<?> face) {
        String why = !face.isInterface() || face.isAnnotation()
                ? "is no interface"
                : face.isSealed() ? "is sealed" : face.isHidden() ? "is hidden, which nothing can implement" : "";
        if (!why.isEmpty()) {
            throw new IllegalArgumentException(
                    "face " + face.getName() + " " + why + "; declare an interface whose methods are the functions");
        }
    }

    private record Signature(String name, MethodType type) {}

    private static List<BoundMethod> methods(IsolatedLibrary library, Class<?> face) {
        List<BoundMethod> bound = new ArrayList<>();
        Set<Signature> seen = new HashSet<>();
        Method[] methods = face.getMethods();
        Arrays.sort(methods, Comparator.comparing(Method::toGenericString)); // getMethods has no order
        for (Method method : methods) {
            MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
            boolean abstracted = Modifier.isAbstract(method.getModifiers()) && !isOfObject(method);
            if (abstracted && seen.add(new Signature(method.getName(), type))) {
                bound.add(BoundMethod.of(library, face, method));
            }
        }
        if (bound.isEmpty()) {
            throw new IllegalArgumentException(
                    "face " + face.getName() + " has no abstract method; its methods are what is bound");
        }
        return bound;
    }

    private static boolean isOfObject(Method method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(own -> own.getName().equals(method.getName())
                        && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
    }
}
