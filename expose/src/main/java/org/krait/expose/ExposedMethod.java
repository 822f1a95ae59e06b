package org.krait.expose;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/**
 * A Java method that Python can call: how it is called on the Python side (name, signature) and on the Java side.
 *
 * @param id its number in the generated {@code Members}
 * @param kind what it becomes in Python
 * @param name its Python name
 * @param fullName its name in messages about the number of arguments, without parentheses: {@code list.append}
 * @param method the Java method
 * @param owner the Java class, as written in generated code
 * @param signature null: a raw method, which takes the argument array and the keyword names
 */
record ExposedMethod(int id, Kind kind, String name, String fullName, ExecutableElement method, String owner,
        TextSignature signature) {
    enum Kind { METHOD, CLASS_METHOD, STATIC_METHOD, NEW, INIT, FUNCTION }

    boolean isStatic() {
        return method.getModifiers().contains(Modifier.STATIC);
    }

    /** Whether the first Java parameter is the receiver. */
    boolean receiverIsParameter() {
        return switch (kind) {
            case METHOD, INIT -> isStatic();
            case CLASS_METHOD, NEW -> true;
            case STATIC_METHOD, FUNCTION -> false;
        };
    }

    /** The Java parameters behind the receiver. */
    List<VariableElement> javaParameters() {
        List<VariableElement> all = new ArrayList<>(method.getParameters());
        if (receiverIsParameter() && !all.isEmpty()) {
            all.remove(0);
        }
        return all;
    }

    boolean definingClass() {
        Method annotation = method.getAnnotation(Method.class);
        return annotation != null && annotation.definingClass();
    }

    boolean constructs() {
        return kind == Kind.NEW || kind == Kind.INIT;
    }

    /** The Java call up to and with the opening parenthesis and the receiver, if that is a parameter. */
    String callHead() {
        String java = method.getSimpleName().toString();
        if (receiverIsParameter()) {
            String type = Types.name(method.getParameters().get(0).asType());
            String separator = method.getParameters().size() > 1 ? ", " : "";
            return owner + "." + java + "(" + Types.cast(type, "self") + separator;
        }
        return (isStatic() ? owner : "((" + owner + ") self)") + "." + java + "(";
    }

    boolean returnsVoid() {
        return Types.name(method.getReturnType()).equals("void");
    }
}
