package org.krait.expose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** Writes the four classes of an exposed type: {@code Exposed}, {@code Ops}, {@code Members}, {@code Sub}. */
final class TypeGenerator {
    /** The class that describes {@code object}: its ops are the root of all. */
    private static final TypeModel.JavaName OBJECT = new TypeModel.JavaName(SlotGenerator.PACKAGE, "ObjectType");

    static final String IMPORTS = """
        import org.krait.object.*;
        import org.krait.object.descriptor.ArgParser;
        import org.krait.object.descriptor.Exposed;
        import org.krait.object.descriptor.Members;
        import org.krait.object.descriptor.TypeFiller;
        import org.krait.object.dict.PyDict;
        import org.krait.object.sequence.PyTuple;
        import org.krait.object.str.PyStr;
        """;

    /** Attributes of instances of subclasses, by shape or in a dictionary. */
    private static final String SHAPED_ATTRIBUTES = """

        @Override
        public PyDict dictOrNull() {
        return dict;
        }

        @Override
        public void setDict(PyDict dict) {
        this.dict = dict;
        }

        @Override
        public PyObject getInstanceAttr(PyStr name) {
        return InstanceAttributes.get(this, name);
        }

        @Override
        public boolean setInstanceAttr(PyStr name, PyObject value) {
        return InstanceAttributes.set(this, name, value);
        }

        @Override
        public PyDict instanceDict() {
        return InstanceAttributes.dict(this);
        }

        @Override
        public boolean setInstanceDict(PyDict dict) {
        return InstanceAttributes.setDict(this, dict);
        }""";

    /** The same where the class itself keeps them. */
    private static final String OWN_ATTRIBUTES = """

        @Override
        public PyDict dictOrNull() {
        return instanceDict();
        }

        @Override
        public void setDict(PyDict dict) {
        setInstanceDict(dict);
        }""";

    private final TypeModel model;
    private final Signatures signatures;
    private final String flat;

    /** Special methods that CPython shows as methods; a method of the same name would only hide the slot. */
    private final Set<String> slotMethods = new HashSet<>();

    TypeGenerator(TypeModel model, Signatures signatures) {
        this.model = model;
        this.signatures = signatures;
        this.flat = model.java.flat();
    }

    private SourceWriter start() {
        return new SourceWriter().head(model.java.packageName()).line(IMPORTS);
    }

    private TypeModel.JavaName baseName() {
        return model.base == null ? OBJECT : TypeModel.JavaName.of(model.base);
    }

    String exposed() {
        boolean object = model.qualifiedPython.equals("builtins.object");
        SourceWriter w = start();
        w.line("/** The type {@code " + model.qualifiedPython + "}. */");
        w.line("public final class " + flat + "Exposed extends Exposed {");
        if (!model.annotation.shared()) {
            w.line("/** The Python type of one interpreter. */");
            w.line("public static PyType make(Object interpreter) {");
            w.line("return PyType.builtin(new " + flat + "Exposed(), interpreter);").line("}").line("");
        } else if (!model.isRoot()) {
            w.line("/** The Python type. */");
            w.line("public static final PyType TYPE = PyType.builtin(new " + flat + "Exposed());").line("");
        }
        w.line("private final TypeOps ops = new " + flat + "Ops();").line("");
        w.line("public " + flat + "Exposed() {");
        w.line("super(" + SourceWriter.quote(model.annotation.name()) + ", "
            + SourceWriter.quote(model.annotation.module()) + ", " + flags() + ");");
        w.line("}").line("");
        w.line("@Override").line("public PyType base() {");
        String base = model.base == null ? "PyType.OBJECT" : baseName().qualified("Exposed.TYPE");
        w.line("return " + (object ? "null" : base) + ";").line("}").line("");
        w.line("@Override").line("public TypeOps ops() {").line("return ops;").line("}").line("");
        w.line("@Override").line("public boolean addsLayout() {").line("return " + model.addsLayout() + ";").line("}");
        w.line("").line("@Override").line("public void fill(PyType type, PyDict dict) {");
        w.line(flat + "Members.fill(type, dict);").line("}").line("}");
        return w.toString();
    }

    private String flags() {
        List<String> flags = new ArrayList<>();
        ExposeType a = model.annotation;
        if (a.subclassable()) {
            flags.add("BASETYPE");
        }
        if (!a.instantiable() || model.newMethod == null && model.makesNoInstances()) {
            flags.add("DISALLOW_INSTANTIATION");
        }
        if (a.pattern().equals("sequence")) {
            flags.add("SEQUENCE");
        } else if (a.pattern().equals("mapping")) {
            flags.add("MAPPING");
        }
        if (a.matchSelf()) {
            flags.add("MATCH_SELF");
        }
        if (a.weakly()) {
            flags.add("WEAKLY");
        }
        if (a.variable()) {
            flags.add("VARIABLE");
        }
        if (a.mutable()) {
            flags.add("MUTABLE");
        }
        if (a.anyKeywords()) {
            flags.add("ANY_KEYWORDS");
        }
        if (model.unhashable()) {
            flags.add("UNHASHABLE");
        }
        StringBuilder b = new StringBuilder();
        for (String flag : flags) {
            b.append(b.isEmpty() ? "" : " | ").append("TypeFlags.").append(flag);
        }
        return b.isEmpty() ? "0" : b.toString();
    }

    // The slots

    String ops() {
        SourceWriter w = start();
        long[] set = new long[2];
        for (SlotDef slot : filled()) {
            set[slot.ordinal() >> 6] |= 1L << slot.ordinal();
        }
        long[] clear = new long[2];
        if (model.unhashable()) {
            clear[SlotDef.HASH.ordinal() >> 6] |= 1L << SlotDef.HASH.ordinal();
        }
        boolean cannotCreate = model.newMethod == null && model.makesNoInstances();
        boolean object = model.qualifiedPython.equals("builtins.object");
        w.line("/** The slots of {@code " + model.qualifiedPython + "}. */");
        w.line("public class " + flat + "Ops extends " + (object ? "TypeOps" : baseName().qualified("Ops")) + " {");
        w.line("public " + flat + "Ops() {").line("this(0, 0, 0, 0);").line("}").line("");
        w.line("/** Slots that a derived type fills, and slots that it empties. */");
        w.line("protected " + flat + "Ops(long low, long high, long noLow, long noHigh) {");
        String low = "low | " + hex(set[0]) + " & ~noLow";
        String high = "high | " + hex(set[1]) + " & ~noHigh";
        String cleared = ", noLow | " + hex(clear[0]) + ", noHigh | " + hex(clear[1]);
        w.line("super(" + low + ", " + high + (object ? "" : cleared) + ");");
        w.line("}");
        if (model.annotation.method()) {
            w.line("").line("@Override").line("public boolean isMethod() {").line("return true;").line("}");
        }
        attributeRule(w, "getAttribute", "getsAttributesByDefault", object);
        attributeRule(w, "setAttr", "setsAttributesByDefault", object);
        for (TypeModel.Body body : model.slots.values()) {
            slot(w, body);
        }
        if (model.slots.containsKey("getAttribute") && !model.slots.containsKey("getAttributeOrNull")) {
            w.line("").line("@Override").line("public PyObject getAttributeOrNull(PyObject self, PyStr name) {");
            w.line("return org.krait.object.descriptor.SlotDefaults.getAttributeOrNull(this, self, name);").line("}");
        }
        if (model.newMethod != null) {
            w.line("").line("@Override").line("public PyObject new_(PyType cls, PyObject[] args, PyTuple kwnames) {");
            w.line("return " + flat + "Members.gnew(cls, args, kwnames);").line("}");
        } else if (cannotCreate) {
            w.line("").line("@Override").line("public PyObject new_(PyType cls, PyObject[] args, PyTuple kwnames) {");
            w.line("throw ArgParser.cannotCreate(cls);").line("}");
        }
        if (model.initMethod != null) {
            w.line("").line("@Override").line("public void init(PyObject self, PyObject[] args, PyTuple kwnames) {");
            w.line(flat + "Members.ginit(self, args, kwnames);").line("}");
        }
        if (model.unhashable()) {
            w.line("").line("@Override").line("public long hash(PyObject self) {");
            w.line("throw ArgParser.unhashable(self);").line("}");
        }
        w.line("}");
        return w.toString();
    }

    private void attributeRule(SourceWriter w, String slot, String question, boolean object) {
        if (model.slots.containsKey(slot)) {
            w.line("").line("@Override").line("public boolean " + question + "() {");
            w.line("return " + object + ";").line("}");
        }
    }

    private static String hex(long bits) {
        return "0x" + Long.toHexString(bits) + "L";
    }

    /** The slots that the class fills itself. */
    private List<SlotDef> filled() {
        List<SlotDef> filled = new ArrayList<>();
        for (SlotDef slot : SlotDef.values()) {
            TypeModel.Body body = model.slots.get(slot.javaName);
            boolean call = slot == SlotDef.CALL
                && (model.slots.containsKey("call0") || model.slots.containsKey("call1"));
            if (body != null || call || slot == SlotDef.NEW && model.newMethod != null
                    || slot == SlotDef.INIT && model.initMethod != null) {
                filled.add(slot);
            }
        }
        return filled;
    }

    private void slot(SourceWriter w, TypeModel.Body body) {
        SlotGenerator.OpsMethod slot = body.slot();
        ExecutableElement method = body.method();
        List<String> arguments = new ArrayList<>();
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        if (isStatic) {
            arguments.add(slot.receiverName());
        }
        for (String a : slot.arguments().split(", ")) {
            if (!a.isEmpty()) {
                arguments.add(a);
            }
        }
        List<? extends VariableElement> parameters = method.getParameters();
        if (parameters.size() > arguments.size()) {
            throw new ExposeException("a body of " + slot.name() + " takes " + arguments, method);
        }
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < parameters.size(); i++) {
            values.append(i == 0 ? "" : ", ");
            values.append(i == 0 && isStatic
                ? Types.cast(Types.name(parameters.get(i).asType()), arguments.get(i)) : arguments.get(i));
        }
        String call = (isStatic ? model.className : "((" + model.className + ") self)") + "." + method.getSimpleName()
            + "(" + values + ")";
        w.line("").line("@Override").line(slot.declaration() + " {");
        if (!slot.returns()) {
            w.line(call + ";");
        } else if (slot.result().equals("PyObject")) {
            w.line("return " + Types.toPython(Types.name(method.getReturnType()), call) + ";");
        } else {
            w.line("return " + call + ";");
        }
        w.line("}");
    }

    // The members

    private static void anyKeywords(SourceWriter w, List<ExposedMethod> methods) {
        StringBuilder cases = new StringBuilder();
        for (ExposedMethod m : methods) {
            Method method = m.method().getAnnotation(Method.class);
            if (method != null && method.anyKeywords()) {
                cases.append(cases.isEmpty() ? "" : " || ").append("id == ").append(m.id());
            }
        }
        if (!cases.isEmpty()) {
            w.line("").line("@Override").line("public boolean takesAnyKeywords(int id) {");
            w.line("return " + cases + ";").line("}");
        }
    }

    /** A line of {@code fill}, with its place in CPython's dictionary. */
    private record Entry(int order, String code) {}

    String members() {
        SourceWriter w = start();
        w.line("/** The methods and attributes of {@code " + model.qualifiedPython + "}. */");
        w.line("final class " + flat + "Members extends Members {");
        String root = model.annotation.name().equals("object") ? "PyType.OBJECT" : "PyType.TYPE";
        if (model.annotation.shared()) {
            w.line("private static final PyType TYPE = " + (model.isRoot() ? root : flat + "Exposed.TYPE") + ";");
        }
        List<Entry> entries = new ArrayList<>();
        List<ExposedMethod> methods = new ArrayList<>(model.methods);
        slotEntries(entries);
        for (ExposedMethod m : methods) {
            if (slotMethods.contains(m.name())) {
                continue;
            }
            entry(entries, m.name(), switch (m.kind()) {
                case CLASS_METHOD -> "classMethod";
                case STATIC_METHOD -> "staticMethod";
                default -> "method";
            } + "(" + SourceWriter.quote(m.name()) + ", " + m.id() + ")");
        }
        attributes(entries, w);
        fill(w, entries);
        CallGenerator calls = new CallGenerator(w);
        calls.switches(methods);
        anyKeywords(w, methods);
        for (ExposedMethod m : methods) {
            calls.method(m);
        }
        for (ExposedMethod m : new ExposedMethod[] {model.newMethod, model.initMethod}) {
            if (m != null) {
                calls.method(m);
            }
        }
        w.line("}");
        return w.toString();
    }

    private void entry(List<Entry> entries, String name, String code) {
        int order = signatures.get(model.qualifiedPython + "." + name).order();
        entries.add(new Entry(order, code));
    }

    /** Whether {@code __new__} stands in the type: in CPython it does not where a C constructor is inherited. */
    private boolean showsNew() {
        return signatures.get(model.qualifiedPython).kind().isEmpty()
                || !signatures.get(model.qualifiedPython + ".__new__").kind().isEmpty();
    }

    private void slotEntries(List<Entry> entries) {
        if (model.newMethod != null && showsNew()) {
            entries.add(new Entry(-2, "newMethod()"));
        }
        for (SlotDef slot : filled()) {
            if (slot == SlotDef.NEW) {
                continue;
            }
            for (int i = 0; i < slot.names.length; i++) {
                boolean method = signatures.get(model.qualifiedPython + "." + slot.names[i]).kind().equals("method");
                if (method) {
                    slotMethods.add(slot.names[i]);
                }
                entries.add(new Entry(-1, (method ? "slotMethod" : "wrapper") + "(Slot." + slot + ", " + i + ")"));
            }
        }
        for (SlotDef slot : new SlotDef[] {SlotDef.GETATTRIBUTE, SlotDef.SETATTR, SlotDef.DELATTR}) {
            // Types that name object's way of access as their own.
            if (!filled().contains(slot)
                    && signatures.get(model.qualifiedPython + "." + slot.names[0]).kind().equals("wrapper")) {
                entries.add(new Entry(-1, "wrapper(Slot." + slot + ", 0)"));
            }
        }
        if (model.unhashable()) {
            entries.add(new Entry(-1, "none(\"__hash__\")"));
        }
    }

    private void attributes(List<Entry> entries, SourceWriter w) {
        List<String> gets = new ArrayList<>();
        List<String> sets = new ArrayList<>();
        List<String> names = new ArrayList<>(model.getters.keySet());
        for (String name : model.setters.keySet()) {
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        for (int id = 0; id < names.size(); id++) {
            String name = names.get(id);
            ExecutableElement getter = model.getters.get(name);
            ExecutableElement setter = model.setters.get(name);
            boolean member = signatures.get(model.qualifiedPython + "." + name).kind().equals("member");
            entry(entries, name, (member ? "member" : "attribute") + "(" + SourceWriter.quote(name) + ", " + id + ", "
                + (getter != null) + ", " + (setter != null) + ")");
            if (getter != null) {
                gets.add("case " + id + ": return " + Types.toPython(Types.name(getter.getReturnType()),
                    access(getter, "")) + ";");
            }
            if (setter != null) {
                sets.add("case " + id + ": " + access(setter, "value") + "; return;");
            }
        }
        if (!gets.isEmpty()) {
            w.line("").line("@Override").line("public PyObject get(int id, PyObject self) {").line("switch (id) {");
            gets.forEach(w::line);
            w.line("default: return super.get(id, self);").line("}").line("}");
        }
        if (!sets.isEmpty()) {
            w.line("").line("@Override").line("public void set(int id, PyObject self, PyObject value) {");
            w.line("switch (id) {");
            sets.forEach(w::line);
            w.line("default: super.set(id, self, value);").line("}").line("}");
        }
    }

    private String access(ExecutableElement method, String value) {
        String java = method.getSimpleName().toString();
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            return "((" + model.className + ") self)." + java + "(" + value + ")";
        }
        String self = Types.cast(Types.name(method.getParameters().get(0).asType()), "self");
        return model.className + "." + java + "(" + self + (value.isEmpty() ? "" : ", ") + value + ")";
    }

    private void fill(SourceWriter w, List<Entry> entries) {
        entries.sort(Comparator.comparingInt(Entry::order));
        w.line("").line("static void fill(PyType type, PyDict dict) {");
        w.line("TypeFiller f = new TypeFiller(type, dict, new " + flat + "Members());");
        for (Entry e : entries) {
            w.line("f." + e.code + ";");
        }
        w.line("f.doc();");
        if (model.hasInitialiser) {
            w.line(model.className + ".init(type, dict);");
        }
        w.line("}");
    }

    // The class of instances of Python subclasses

    String sub() {
        SourceWriter w = start();
        w.line("/** Instances of Python subclasses of {@code " + model.qualifiedPython + "}. */");
        w.line("public final class " + flat + "Sub extends " + model.className + " implements Instance {");
        boolean own = model.annotation.ownAttributes();
        w.line("private Shape shape;").line("private PyObject[] values;");
        w.line("private org.krait.runtime.Guard guard;");
        if (!own) {
            w.line("private PyDict dict;");
        }
        for (ExecutableElement c : model.constructors()) {
            StringBuilder declared = new StringBuilder();
            StringBuilder passed = new StringBuilder();
            List<? extends VariableElement> parameters = c.getParameters();
            for (int i = 0; i < parameters.size(); i++) {
                String type = parameters.get(i).asType().toString();
                boolean last = c.isVarArgs() && i == parameters.size() - 1;
                declared.append(i == 0 ? "" : ", ");
                declared.append(last ? type.replace("[]", "...") : type).append(" p").append(i);
                passed.append(i == 0 ? "" : ", ").append("p").append(i);
            }
            StringBuilder thrown = new StringBuilder();
            c.getThrownTypes().forEach(t -> thrown.append(thrown.isEmpty() ? " throws " : ", ").append(t));
            w.line("").line("public " + flat + "Sub(" + declared + ")" + thrown + " {");
            w.line("super(" + passed + ");");
            w.line("shape = p0." + (own ? "dictShape" : "rootShape") + "();");
            w.line("values = InstanceAttributes.fresh(p0);");
            w.line("org.krait.runtime.Finalization.watch(this);").line("}");
        }
        w.line("""

            @Override
            public Shape shape() {
            return shape;
            }

            @Override
            public void setShape(Shape shape) {
            this.shape = shape;
            }

            @Override
            public PyObject[] values() {
            return values;
            }

            @Override
            public void setValues(PyObject[] values) {
            this.values = values;
            }

            @Override
            public void keep(org.krait.runtime.Guard guard) {
            this.guard = guard;
            super.keep(guard);
            }

            @Override
            public boolean isFinalized() {
            return guard != null && guard.isDone();
            }
            """);
        w.line(own ? OWN_ATTRIBUTES : SHAPED_ATTRIBUTES).line("}");
        return w.toString();
    }

    Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(model.java.qualified("Exposed"), exposed());
        files.put(model.java.qualified("Ops"), ops());
        files.put(model.java.qualified("Members"), members());
        if (model.needsSub()) {
            files.put(model.java.qualified("Sub"), sub());
        }
        return files;
    }
}
