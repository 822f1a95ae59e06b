package org.krait.expose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** An exposed type as its annotations describe it. */
final class TypeModel {
    /** A slot method of the class. */
    record Body(SlotGenerator.OpsMethod slot, ExecutableElement method) {}

    /** A Java class that describes a type: its package, and its name behind those of enclosing classes. */
    record JavaName(String packageName, String flat) {
        static JavaName of(TypeElement element) {
            String flat = element.getSimpleName().toString();
            Element outer = element.getEnclosingElement();
            while (!(outer instanceof PackageElement)) {
                flat = outer.getSimpleName() + flat;
                outer = outer.getEnclosingElement();
            }
            return new JavaName(((PackageElement) outer).getQualifiedName().toString(), flat);
        }

        String qualified(String suffix) {
            return packageName + "." + flat + suffix;
        }
    }

    final TypeElement element;
    final ExposeType annotation;
    final JavaName java;
    /** The class as generated code writes it. */
    final String className;
    final String qualifiedPython;
    /** The exposed class of the base type; null: {@code object}. */
    final TypeElement base;
    final Map<String, Body> slots = new LinkedHashMap<>();
    final List<ExposedMethod> methods = new ArrayList<>();
    final Map<String, ExecutableElement> getters = new LinkedHashMap<>();
    final Map<String, ExecutableElement> setters = new TreeMap<>();
    ExposedMethod newMethod;
    ExposedMethod initMethod;
    /** {@code static void init(PyType, PyDict)}: adds what is neither method nor attribute. */
    boolean hasInitialiser;

    TypeModel(TypeElement element, Signatures signatures) {
        this.element = element;
        annotation = element.getAnnotation(ExposeType.class);
        java = JavaName.of(element);
        className = element.getQualifiedName().toString();
        qualifiedPython = annotation.module() + "." + annotation.name();
        base = base(element);
        MethodReader reader = new MethodReader(signatures, qualifiedPython, annotation.name(), className);
        for (TypeElement e = element; e != null; e = sharedParent(e)) {
            for (ExecutableElement method : ElementFilter.methodsIn(e.getEnclosedElements())) {
                read(method, reader);
            }
        }
    }

    /** The superclass if it is no type itself: what several types share (bytes and bytearray). */
    private static TypeElement sharedParent(TypeElement e) {
        if (!(e.getSuperclass() instanceof DeclaredType t)) {
            return null;
        }
        TypeElement parent = (TypeElement) t.asElement();
        boolean shared = parent.getAnnotation(ExposeType.class) == null
            && !parent.getSimpleName().contentEquals("PyObject") && parent.getModifiers().contains(Modifier.ABSTRACT);
        return shared ? parent : null;
    }

    private void read(ExecutableElement method, MethodReader reader) {
        String java = method.getSimpleName().toString();
        Special special = method.getAnnotation(Special.class);
        if (special != null) {
            special(method, special.name().isEmpty() ? java : special.name());
        }
        Method m = method.getAnnotation(Method.class);
        if (m != null) {
            methods.add(reader.read(ExposedMethod.Kind.METHOD, method, m.name(), m.signature()));
        }
        ClassMethod c = method.getAnnotation(ClassMethod.class);
        if (c != null) {
            methods.add(reader.read(ExposedMethod.Kind.CLASS_METHOD, method, c.name(), c.signature()));
        }
        StaticMethod s = method.getAnnotation(StaticMethod.class);
        if (s != null) {
            methods.add(reader.read(ExposedMethod.Kind.STATIC_METHOD, method, s.name(), s.signature()));
        }
        New n = method.getAnnotation(New.class);
        if (n != null) {
            newMethod = reader.read(ExposedMethod.Kind.NEW, method, n.name(), n.signature());
        }
        Init i = method.getAnnotation(Init.class);
        if (i != null) {
            initMethod = reader.read(ExposedMethod.Kind.INIT, method, "", i.signature());
        }
        Getter g = method.getAnnotation(Getter.class);
        if (g != null) {
            getters.putIfAbsent(g.name().isEmpty() ? java : g.name(), method);
        }
        Setter set = method.getAnnotation(Setter.class);
        if (set != null) {
            setters.putIfAbsent(set.name().isEmpty() ? java : set.name(), method);
        }
        if (java.equals("init") && i == null && special == null && method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().size() == 2
                && Types.simple(Types.name(method.getParameters().get(1).asType())).equals("PyDict")) {
            hasInitialiser = true;
        }
    }

    private void special(ExecutableElement method, String name) {
        SlotGenerator.OpsMethod slot = SlotGenerator.METHODS.get(name);
        for (SlotDef def : SlotDef.values()) {
            for (String dunder : def.names) {
                if (slot == null && dunder.equals(name)) {
                    slot = SlotGenerator.METHODS.get(def.javaName);
                }
            }
        }
        if (slot == null) {
            throw new ExposeException("there is no slot " + name, method);
        }
        slots.putIfAbsent(slot.name(), new Body(slot, method));
    }

    private static TypeElement base(TypeElement element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (!mirror.getAnnotationType().asElement().getSimpleName().contentEquals("ExposeType")) {
                continue;
            }
            for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> e
                    : mirror.getElementValues().entrySet()) {
                if (e.getKey().getSimpleName().contentEquals("base")
                        && e.getValue().getValue() instanceof DeclaredType t) {
                    return (TypeElement) t.asElement();
                }
            }
        }
        return null;
    }

    /** Whether the annotated class is the class of the instances (and not only the home of static bodies). */
    boolean isInstanceClass() {
        TypeMirror t = element.getSuperclass();
        while (t.getKind() == TypeKind.DECLARED) {
            if (Types.simple(Types.name(t)).equals("PyObject")) {
                return true;
            }
            t = ((TypeElement) ((DeclaredType) t).asElement()).getSuperclass();
        }
        return false;
    }

    /** Whether instances have more memory than those of the base: the class, or one above it, declares fields. */
    boolean addsLayout() {
        TypeElement at = element;
        while (isInstanceClass() && at != base && !at.getSimpleName().contentEquals("PyObject")) {
            for (VariableElement field : ElementFilter.fieldsIn(at.getEnclosedElements())) {
                if (!field.getModifiers().contains(Modifier.STATIC)) {
                    return true;
                }
            }
            at = (TypeElement) ((DeclaredType) at.getSuperclass()).asElement();
        }
        return false;
    }

    /** The constructors that a generated subclass can repeat: those whose first parameter is the Python type. */
    List<ExecutableElement> constructors() {
        List<ExecutableElement> found = new ArrayList<>();
        for (ExecutableElement c : ElementFilter.constructorsIn(element.getEnclosedElements())) {
            if (!c.getModifiers().contains(Modifier.PRIVATE) && !c.getParameters().isEmpty()
                    && Types.simple(Types.name(c.getParameters().get(0).asType())).equals("PyType")) {
                found.add(c);
            }
        }
        return found;
    }

    boolean needsSub() {
        return annotation.subclassable() && element.getKind() == ElementKind.CLASS && isInstanceClass()
            && !element.getModifiers().contains(Modifier.FINAL) && !element.getModifiers().contains(Modifier.ABSTRACT)
            && !constructors().isEmpty();
    }

    /** {@code object} and {@code type}, which {@code PyType} makes itself. */
    boolean isRoot() {
        return qualifiedPython.equals("builtins.object") || qualifiedPython.equals("builtins.type");
    }

    /**
     * Whether, without a constructor of its own, the type makes no instances: it says so, or they would have to be of a
     * Java class of their own. A base that is there to be derived from, as Generic, has plain instances.
     */
    boolean makesNoInstances() {
        boolean mixin = annotation.subclassable() && !isInstanceClass();
        return !annotation.instantiable() || base == null && !isRoot() && !mixin;
    }

    /** Whether the type has no hash: it says so, or defines comparison without a hash. */
    boolean unhashable() {
        return !annotation.hashable() || slots.containsKey("richCompare") && !slots.containsKey("hash");
    }
}
