package org.krait.expose;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Writes the {@code Exposed} class of a module: its functions and how they are called. */
final class ModuleGenerator {
    private ModuleGenerator() {}

    static String exposed(TypeElement element, Signatures signatures) {
        String name = element.getAnnotation(ExposeModule.class).name();
        TypeModel.JavaName java = TypeModel.JavaName.of(element);
        String className = element.getQualifiedName().toString();
        MethodReader reader = new MethodReader(signatures, name, name.equals("builtins") ? "" : name, className);
        List<ExposedMethod> functions = new ArrayList<>();
        for (TypeElement part : parts(element)) {
            for (ExecutableElement method : ElementFilter.methodsIn(part.getEnclosedElements())) {
                Function f = method.getAnnotation(Function.class);
                if (f != null) {
                    functions.add(reader.read(ExposedMethod.Kind.FUNCTION, method, f.name(), f.signature()));
                }
            }
        }
        String doc = signatures.moduleDoc(name);
        SourceWriter w = new SourceWriter().head(java.packageName()).line(TypeGenerator.IMPORTS);
        w.line("import org.krait.object.descriptor.ExposedModule;").line("");
        w.line("/** The functions of module {@code " + name + "}. */");
        w.line("public final class " + java.flat() + "Exposed extends ExposedModule {");
        w.line("/** What {@code " + java.flat() + "} passes to its base class. */");
        w.line("public static final " + java.flat() + "Exposed INSTANCE = new " + java.flat() + "Exposed();").line("");
        w.line("private " + java.flat() + "Exposed() {").line("super(" + SourceWriter.quote(name) + ", "
                + (doc == null ? "null" : SourceWriter.quote(doc)) + ");").line("}");
        CallGenerator calls = new CallGenerator(w);
        calls.switches(functions);
        w.line("").line("@Override").line("public void fill(PyObject module, PyDict dict) {");
        for (ExposedMethod f : functions) {
            w.line("function(module, dict, " + SourceWriter.quote(f.name()) + ", " + f.id() + ");");
        }
        w.line("}");
        for (ExposedMethod f : functions) {
            calls.method(f);
        }
        w.line("}");
        return w.toString();
    }

    /** The class of a module and those it extends: a large module is written in several, each with some functions. */
    private static List<TypeElement> parts(TypeElement element) {
        List<TypeElement> parts = new ArrayList<>();
        for (TypeElement part = element; part != null;
                part = part.getSuperclass() instanceof DeclaredType base ? (TypeElement) base.asElement() : null) {
            parts.addFirst(part);
        }
        return parts;
    }
}
