package org.krait.expose;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * The annotation processor. It writes the slot classes once, when {@code org.krait.object.PyObject} is compiled
 * and they do not exist yet, and for each exposed type or module the classes named at {@link ExposeType} and
 * {@link ExposeModule}.
 */
@SupportedAnnotationTypes("*")
public final class ExposeProcessor extends AbstractProcessor {
    private static final String ROOT = SlotGenerator.PACKAGE + ".PyObject";

    private Signatures signatures;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type && type.getQualifiedName().contentEquals(ROOT)) {
                slotClasses(type);
            }
        }
        for (Element e : round.getElementsAnnotatedWith(ExposeType.class)) {
            exposing(e, () -> new TypeGenerator(new TypeModel((TypeElement) e, signatures()), signatures()).all());
        }
        for (Element e : round.getElementsAnnotatedWith(ExposeModule.class)) {
            exposing(e, () -> Map.of(TypeModel.JavaName.of((TypeElement) e).qualified("Exposed"),
                ModuleGenerator.exposed((TypeElement) e, signatures())));
        }
        return false;
    }

    private Signatures signatures() {
        if (signatures == null) {
            signatures = Signatures.load();
        }
        return signatures;
    }

    private void exposing(Element element, Supplier<Map<String, String>> sources) {
        try {
            sources.get().forEach((name, source) -> write(name, source, element));
        } catch (ExposeException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), e.where);
        }
    }

    private void slotClasses(TypeElement origin) {
        writeIfAbsent(SlotGenerator.PACKAGE + ".Slot", SlotGenerator.slot(), origin);
        writeIfAbsent(SlotGenerator.PACKAGE + ".TypeOps", SlotGenerator.typeOps(), origin);
        writeIfAbsent(SlotGenerator.PACKAGE + ".HeapOps", HeapOpsGenerator.heapOps(), origin);
    }

    private void writeIfAbsent(String name, String source, Element origin) {
        if (processingEnv.getElementUtils().getTypeElement(name) == null) {
            write(name, source, origin);
        }
    }

    private void write(String name, String source, Element origin) {
        try (Writer out = processingEnv.getFiler().createSourceFile(name, origin).openWriter()) {
            out.write(source);
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "cannot write " + name + ": " + e, origin);
        }
    }
}
