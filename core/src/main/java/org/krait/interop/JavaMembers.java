package org.krait.interop;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The public members of a Java class, by name, as far as they can be reached: a method of a class that is
 * not public is reached through the public class or interface that declares it.
 */
final class JavaMembers {
    private final Map<String, List<Method>> methods = new LinkedHashMap<>();
    private final Map<String, List<Method>> staticMethods = new LinkedHashMap<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Field> staticFields = new LinkedHashMap<>();
    private final Map<String, Class<?>> classes = new LinkedHashMap<>();
    private final List<Constructor<?>> constructors = new ArrayList<>();

    JavaMembers(Class<?> type) {
        Set<Class<?>> reached = new LinkedHashSet<>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            reach(c, reached);
        }
        reached.add(Object.class);
        Set<String> signatures = new LinkedHashSet<>();
        for (Class<?> each : reached) {
            for (Method method : each.getDeclaredMethods()) {
                addMethod(method, method.getDeclaringClass() == type, signatures);
            }
            for (Field field : each.getDeclaredFields()) {
                if (Modifier.isPublic(field.getModifiers())) {
                    (Modifier.isStatic(field.getModifiers()) ? staticFields : fields)
                            .putIfAbsent(field.getName(), field);
                }
            }
        }
        if (isAccessible(type)) {
            constructors.addAll(Arrays.asList(type.getConstructors()));
            for (Class<?> nested : type.getClasses()) {
                classes.put(nested.getSimpleName(), nested);
            }
        }
    }

    private static void reach(Class<?> type, Set<Class<?>> reached) {
        if (isAccessible(type)) {
            reached.add(type);
        }
        for (Class<?> each : type.getInterfaces()) {
            reach(each, reached);
        }
    }

    private void addMethod(Method method, boolean own, Set<String> signatures) {
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        if (!Modifier.isPublic(method.getModifiers()) || method.isBridge()
                || isStatic && method.getDeclaringClass().isInterface() && !own) {
            return;
        }
        if (signatures.add(method.getName() + Arrays.toString(method.getParameterTypes()))) {
            (isStatic ? staticMethods : methods).computeIfAbsent(method.getName(), n -> new ArrayList<>()).add(method);
        }
    }

    /** Whether code outside its package and module may use a class. */
    static boolean isAccessible(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getDeclaringClass()) {
            if (!Modifier.isPublic(c.getModifiers())) {
                return false;
            }
        }
        return type.getModule().isExported(type.getPackageName(), JavaMembers.class.getModule());
    }

    /** The methods of instances of this name, static ones included; null if there are none. */
    List<Method> methods(String name) {
        List<Method> own = methods.get(name);
        List<Method> ofClass = staticMethods.get(name);
        if (own == null || ofClass == null) {
            return own != null ? own : ofClass;
        }
        List<Method> all = new ArrayList<>(own);
        all.addAll(ofClass);
        return all;
    }

    /** The static methods of this name; null if there are none. */
    List<Method> staticMethods(String name) {
        return staticMethods.get(name);
    }

    /** A field of instances or of the class; null if there is none. */
    Field field(String name) {
        Field field = fields.get(name);
        return field != null ? field : staticFields.get(name);
    }

    Field staticField(String name) {
        return staticFields.get(name);
    }

    Class<?> nestedClass(String name) {
        return classes.get(name);
    }

    List<Constructor<?>> constructors() {
        return constructors;
    }

    /** The names of everything that instances offer. */
    Collection<String> names() {
        Set<String> names = new LinkedHashSet<>(methods.keySet());
        names.addAll(fields.keySet());
        names.addAll(staticNames());
        return names;
    }

    /** The names of everything that the class offers. */
    Collection<String> staticNames() {
        Set<String> names = new LinkedHashSet<>(staticMethods.keySet());
        names.addAll(staticFields.keySet());
        names.addAll(classes.keySet());
        return names;
    }
}
