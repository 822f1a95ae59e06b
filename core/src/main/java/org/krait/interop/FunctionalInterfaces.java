package org.krait.interop;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which interfaces have a single abstract method (Java Language Specification, 9.8), and which of them make an object
 * callable.
 */
final class FunctionalInterfaces {
    private FunctionalInterfaces() {}

    /** The single abstract method of an interface; null if it has none or several. */
    static Method methodOf(Class<?> type) {
        if (!type.isInterface()) {
            return null;
        }
        Method found = null;
        for (Method method : type.getMethods()) {
            if (!Modifier.isAbstract(method.getModifiers()) || isOfObject(method)) {
                continue;
            }
            if (found != null && !(found.getName().equals(method.getName())
                    && found.getParameterCount() == method.getParameterCount())) {
                return null;
            }
            if (found == null || found.getDeclaringClass().isAssignableFrom(method.getDeclaringClass())
                    && !method.isBridge()) {
                found = method;
            }
        }
        return found;
    }

    /**
     * The methods that a call of an instance may mean: those of lambdas and method references, and of
     * interfaces that declare themselves functional ({@code Comparable} has one method too, but nobody calls
     * a comparable).
     */
    static List<Method> methodsOf(Class<?> type) {
        boolean lambda = type.isHidden() || type.isSynthetic();
        List<Method> found = new ArrayList<>();
        for (Class<?> each : interfacesOf(type)) {
            Method method = lambda || each.isAnnotationPresent(FunctionalInterface.class) ? methodOf(each) : null;
            if (method != null && JavaMembers.isAccessible(method.getDeclaringClass())) {
                found.add(method);
            }
        }
        return found;
    }

    private static Set<Class<?>> interfacesOf(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            collect(c, all);
        }
        return all;
    }

    private static void collect(Class<?> type, Set<Class<?>> all) {
        for (Class<?> each : type.getInterfaces()) {
            if (all.add(each)) {
                collect(each, all);
            }
        }
    }

    private static boolean isOfObject(Method method) {
        return switch (method.getName()) {
            case "equals" -> method.getParameterCount() == 1 && method.getParameterTypes()[0] == Object.class;
            case "hashCode", "toString" -> method.getParameterCount() == 0;
            default -> false;
        };
    }
}
