package org.krait.expose;

/**
 * Writes {@code org.krait.object.HeapOps}, the slots of types that Python code defines. Each method asks
 * {@code DynamicOps.find} for the special method: the ops of a built-in type, whose body is then called directly; a
 * Python object, which is bound and called; or null, which leaves the slot absent. The checks of results are those
 * of CPython's {@code slot_tp_*} functions.
 */
final class HeapOpsGenerator {
    private HeapOpsGenerator() {}

    static String heapOps() {
        SourceWriter w = new SourceWriter().head(SlotGenerator.PACKAGE).line(SlotGenerator.IMPORTS).line("""
            import org.krait.object.descriptor.DynamicOps;

            /** The slots of a type defined in Python: special methods are looked up along its MRO, and remembered. */
            public class HeapOps extends DynamicOps {
            /**
             * @param base the ops of its solid base
             * @param type the type whose special methods these are
             */
            public HeapOps(TypeOps base, PyType type) {
            super(base, type);
            }
            """);
        for (SlotGenerator.OpsMethod m : SlotGenerator.METHODS.values()) {
            w.line("");
            w.line("@Override");
            w.line(m.declaration() + " {");
            w.line(body(m));
            w.line("}");
        }
        w.line("}");
        return w.toString();
    }

    private static String body(SlotGenerator.OpsMethod m) {
        String separator = m.parameters().isEmpty() ? "" : ", ";
        String call = m.name() + "(" + m.receiverName() + separator + m.arguments() + ")";
        String invoke = "invoke(f, self" + separator + m.arguments() + ")";
        String find = "Object f = find(" + m.slot().ordinal() + ");\n";
        if (m.name().equals("getAttributeOrNull")) {
            return "Object f = find(" + SlotDef.GETATTRIBUTE.ordinal() + ");\n"
                + "Object g = find(" + SlotDef.GETATTR.ordinal() + ");\n"
                + "if (g == null && f instanceof TypeOps ops) {\n"
                + "return ops.getAttributeOrNull(self, name);\n}\n"
                + "return super.getAttributeOrNull(self, name);";
        }
        String direct = "if (f instanceof TypeOps ops) {\n" + (m.returns() ? "return " : "") + "ops." + call + ";\n"
            + (m.returns() ? "" : "return;\n") + "}\n";
        String absent = "if (f == null) {\n" + (m.returns() ? "return " : "") + "super." + call + ";\n"
            + (m.returns() ? "" : "return;\n") + "}\n";
        if (forgives(m.slot())) {
            absent = "f = present(f, self);\n" + absent;
        }
        return switch (m.slot().kind) {
            case UNARY -> find + direct + switch (m.slot()) {
                case REPR, STR -> absent
                    + "return " + invoke + ";";
                case ITER -> absent
                    + "if (f == Py.None) {\nreturn super.iter(self);\n}\n"
                    + "return " + invoke + ";";
                default -> absent + "return " + invoke + ";";
            };
            case BINARY -> find + direct + absent + "return " + invoke + ";";
            case HASH -> find + direct + absent + "if (f == Py.None) {\nreturn super.hash(self);\n}\n"
                + "return hashValue(" + invoke + ");";
            case TRUTH -> find + direct + absent + "return truthValue(self, f);";
            case LENGTH -> find + direct + absent + "return lengthValue(" + invoke + ");";
            case TERNARY -> find + direct + absent
                + "return modulus == null || modulus == Py.None ? invoke(f, self, other)"
                + " : invoke(f, self, other, modulus);";
            case COMPARE -> "Object f = find(" + SlotDef.LT.ordinal() + " + op.ordinal());\n" + direct + absent
                + "return invoke(f, self, other);";
            case GETATTR -> "Object f = find(" + SlotDef.GETATTRIBUTE.ordinal() + ");\n"
                + "Object g = find(" + SlotDef.GETATTR.ordinal() + ");\n"
                + "if (g == null) {\n"
                + "return f instanceof TypeOps ops ? ops.getAttribute(self, name) : invoke(f, self, name);\n}\n"
                + "return getAttribute(f, g, self, name);";
            case SETATTR -> "Object f = find(value == null ? " + SlotDef.DELATTR.ordinal() + " : "
                + SlotDef.SETATTR.ordinal() + ");\n" + direct + absent
                + "if (value == null) {\ninvoke(f, self, name);\n} else {\ninvoke(f, self, name, value);\n}";
            case NEW -> find + direct + absent + "return invokeNew(f, cls, args, kwnames);";
            case INIT -> find + direct + absent + "initDone(" + invoke + ");";
            case DEL -> find + direct + absent + invoke + ";";
            case CALL -> find + direct + absent + "return " + invoke + ";";
            case GET -> find + direct + absent
                + "return invoke(f, self, instance == null ? Py.None : instance, owner == null ? Py.None : owner);";
            case SET -> "Object f = find(value == null ? " + SlotDef.DELETE.ordinal() + " : "
                + SlotDef.SET.ordinal() + ");\n" + direct + absent
                + "if (value == null) {\ninvoke(f, self, instance);\n} else {\ninvoke(f, self, instance, value);\n}";
            case SETITEM -> "Object f = find(value == null ? " + SlotDef.DELITEM.ordinal() + " : "
                + SlotDef.SETITEM.ordinal() + ");\n" + direct
                + "if (f == null) {\n"
                + "halfFilled(value == null ? " + SlotDef.SETITEM.ordinal() + " : " + SlotDef.DELITEM.ordinal()
                + ", value == null ? \"__delitem__\" : \"__setitem__\");\n"
                + "super.setItem(self, key, value);\nreturn;\n}\n"
                + "if (value == null) {\ninvoke(f, self, key);\n} else {\ninvoke(f, self, key, value);\n}";
            case CONTAINS -> find + direct + absent + "return containsValue(f, self, item);";
            case NEXT -> find + direct + absent + "return nextValue(f, self);";
            case BUFFER -> find + direct + absent + "return bufferValue(f, self, flags);";
        };
    }

    /** Whether a special method counts as absent if its descriptor raises AttributeError (lookup_maybe_method). */
    private static boolean forgives(SlotDef slot) {
        return switch (slot.kind) {
            case COMPARE, HASH, TRUTH, TERNARY, DEL, CONTAINS -> true;
            case UNARY -> slot == SlotDef.REPR || slot == SlotDef.ITER;
            case BINARY -> slot.ordinal() >= SlotDef.ADD.ordinal() && !slot.names[0].startsWith("__i");
            default -> false;
        };
    }
}
