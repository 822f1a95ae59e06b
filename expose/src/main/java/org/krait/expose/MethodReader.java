package org.krait.expose;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Reads exposed methods from annotated Java methods: the Python name and the signature that applies. */
final class MethodReader {
    private final Signatures signatures;
    private final String qualified;
    private final String displayed;
    private final String owner;
    private int next;

    /**
     * @param signatures what CPython has
     * @param qualified the type or module in {@link Signatures}
     * @param displayed what stands before the dot in messages; empty: nothing, and no dot
     * @param owner the Java class
     */
    MethodReader(Signatures signatures, String qualified, String displayed, String owner) {
        this.signatures = signatures;
        this.qualified = qualified;
        this.displayed = displayed;
        this.owner = owner;
    }

    ExposedMethod read(ExposedMethod.Kind kind, ExecutableElement method, String name, String signature) {
        boolean constructs = kind == ExposedMethod.Kind.NEW || kind == ExposedMethod.Kind.INIT;
        String python = !name.isEmpty() ? name
            : constructs ? Types.simple(qualified) : method.getSimpleName().toString();
        String full = constructs || displayed.isEmpty() ? python : displayed + "." + python;
        ExposedMethod m = new ExposedMethod(constructs ? -1 : next++, kind, python, full, method, owner, null);
        List<VariableElement> java = m.javaParameters();
        String text = signature.isEmpty()
            ? signatures.get(constructs ? qualified : qualified + "." + python).signature() : signature;
        TextSignature parsed = null;
        if (!isRaw(java)) {
            parsed = text == null ? TextSignature.positional(names(java)) : TextSignature.parse(text);
            if (parsed == null) {
                throw new ExposeException("not a text signature: " + text, method);
            }
            if (parsed.parameters.size() != java.size()) {
                throw new ExposeException("the signature " + text + " of " + full + " has " + parsed.parameters.size()
                    + " parameters, the Java method " + java.size(), method);
            }
        }
        return new ExposedMethod(m.id(), kind, python, full, method, owner, parsed);
    }

    private static boolean isRaw(List<VariableElement> java) {
        return java.size() == 2 && Types.simple(Types.name(java.get(0).asType())).equals("PyObject[]")
            && Types.simple(Types.name(java.get(1).asType())).equals("PyTuple");
    }

    private static List<String> names(List<VariableElement> java) {
        List<String> names = new ArrayList<>();
        for (VariableElement v : java) {
            names.add(v.getSimpleName().toString());
        }
        return names;
    }
}
