package org.krait.expose;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes {@code org.krait.object.Slot} and {@code org.krait.object.TypeOps} from {@link SlotDef}.
 *
 * <p>A method of {@code TypeOps} does what an absent slot does in CPython: it raises the TypeError of its protocol,
 * or answers NotImplemented where the protocol asks the other operand next.
 */
final class SlotGenerator {
    static final String PACKAGE = "org.krait.object";

    /** Imports of everything that mentions slots; the generated classes are never checked for unused ones. */
    static final String IMPORTS = """
        import org.krait.object.descriptor.SlotDefaults;
        import org.krait.object.str.PyStr;
        import org.krait.object.sequence.PyTuple;
        """;

    /** Parameters behind {@code self}, as declared. */
    private static final Map<SlotDef.Kind, String> PARAMETERS = new EnumMap<>(SlotDef.Kind.class);
    private static final Map<SlotDef.Kind, String> RESULTS = new EnumMap<>(SlotDef.Kind.class);

    static {
        for (SlotDef.Kind kind : SlotDef.Kind.values()) {
            PARAMETERS.put(kind, switch (kind) {
                case UNARY, HASH, TRUTH, LENGTH, DEL, NEXT -> "";
                case BINARY -> "PyObject other";
                case TERNARY -> "PyObject other, PyObject modulus";
                case COMPARE -> "PyObject other, CompareOp op";
                case GETATTR -> "PyStr name";
                case SETATTR -> "PyStr name, PyObject value";
                case NEW, INIT, CALL -> "PyObject[] args, PyTuple kwnames";
                case GET -> "PyObject instance, PyType owner";
                case SET -> "PyObject instance, PyObject value";
                case SETITEM -> "PyObject key, PyObject value";
                case CONTAINS -> "PyObject item";
                case BUFFER -> "int flags";
            });
            RESULTS.put(kind, switch (kind) {
                case HASH, LENGTH -> "long";
                case TRUTH, CONTAINS -> "boolean";
                case SETATTR, INIT, DEL, SET, SETITEM -> "void";
                case BUFFER -> "PyBuffer";
                default -> "PyObject";
            });
        }
    }

    /**
     * A method of TypeOps.
     *
     * @param slot the slot it fills, or the nearest one for the short forms ({@code call1})
     * @param result its Java result type
     * @param receiver the declaration of the first parameter
     * @param parameters the declarations of the others
     * @param extra whether it is a short form of another method, which it falls back to
     */
    record OpsMethod(SlotDef slot, String name, String result, String receiver, String parameters, boolean extra) {
        String declaration() {
            String separator = parameters.isEmpty() ? "" : ", ";
            return "public " + result + " " + name + "(" + receiver + separator + parameters + ")";
        }

        /** The names of the parameters behind the receiver, separated by commas. */
        String arguments() {
            StringBuilder b = new StringBuilder();
            for (String p : parameters.isEmpty() ? new String[0] : parameters.split(", ")) {
                b.append(b.isEmpty() ? "" : ", ").append(p.substring(p.lastIndexOf(' ') + 1));
            }
            return b.toString();
        }

        String receiverName() {
            return receiver.substring(receiver.lastIndexOf(' ') + 1);
        }

        boolean returns() {
            return !result.equals("void");
        }
    }

    /** All methods of TypeOps by name, in the order of the table. */
    static final Map<String, OpsMethod> METHODS = new LinkedHashMap<>();

    static {
        for (SlotDef slot : SlotDef.values()) {
            if (slot == SlotDef.GETATTR || METHODS.containsKey(slot.javaName)) {
                continue;
            }
            METHODS.put(slot.javaName, new OpsMethod(slot, slot.javaName, RESULTS.get(slot.kind),
                slot == SlotDef.NEW ? "PyType cls" : "PyObject self", PARAMETERS.get(slot.kind), false));
            if (slot == SlotDef.CALL) {
                String two = "PyObject a, PyObject b";
                String[] parameters = {"", "PyObject a", two, two + ", PyObject c"};
                for (int n = 0; n < parameters.length; n++) {
                    METHODS.put("call" + n,
                        new OpsMethod(slot, "call" + n, "PyObject", "PyObject self", parameters[n], true));
                }
            } else if (slot == SlotDef.GETATTRIBUTE) {
                METHODS.put("getAttributeOrNull",
                    new OpsMethod(slot, "getAttributeOrNull", "PyObject", "PyObject self", "PyStr name", true));
            }
        }
    }

    private SlotGenerator() {}

    static String slot() {
        SourceWriter w = new SourceWriter().head(PACKAGE).line(IMPORTS).line("""
            /** The slots of a type: places for special methods. Several names may share a slot's Java method. */
            public enum Slot {""");
        SlotDef[] all = SlotDef.values();
        for (int i = 0; i < all.length; i++) {
            StringBuilder names = new StringBuilder();
            for (String name : all[i].names) {
                names.append(", ").append(SourceWriter.quote(name));
            }
            w.line("/** {@code " + String.join(", ", all[i].names) + "}. */");
            w.line(all[i] + "(Kind." + all[i].kind + names + ")" + (i + 1 < all.length ? "," : ";"));
        }
        w.line("");
        w.line("/** The shapes of slots: parameters and result of their Java method. */");
        w.line("public enum Kind {");
        SlotDef.Kind[] kinds = SlotDef.Kind.values();
        for (int i = 0; i < kinds.length; i++) {
            w.line(kinds[i] + (i + 1 < kinds.length ? "," : ""));
        }
        w.line("""
            }

            /** How many slots there are. */
            public static final int COUNT = %d;

            private static final Slot[] ALL = values();

            /** The shape of its Java method. */
            public final Kind kind;

            private final PyStr[] names;

            Slot(Kind kind, String... names) {
            this.kind = kind;
            this.names = new PyStr[names.length];
            for (int i = 0; i < names.length; i++) {
            this.names[i] = PyStr.intern(names[i]);
            }
            }

            /** The slot of an ordinal. */
            public static Slot of(int ordinal) {
            return ALL[ordinal];
            }

            /** The name of the special method; the first one, of the slots with two. */
            public PyStr method() {
            return names[0];
            }

            /** How many special methods fill this slot. */
            public int methods() {
            return names.length;
            }

            /** The name of a special method by its position in the table's line. */
            public PyStr method(int index) {
            return names[index];
            }
            }""".formatted(all.length));
        return w.toString();
    }

    static String typeOps() {
        SourceWriter w = new SourceWriter().head(PACKAGE).line(IMPORTS).line("""
            /**
             * The slots of a type: one method for each, which does what an absent slot does. Generated subclasses
             * ({@code <Class>Ops}) override those that a built-in type fills; {@link HeapOps} looks special methods up.
             */
            public abstract class TypeOps {
            private final long low;
            private final long high;

            /** Ops with the slots whose ordinals are set in two words. */
            protected TypeOps(long low, long high) {
            this.low = low;
            this.high = high;
            }

            /** Whether the type fills this slot, itself or through a base. */
            public boolean has(Slot slot) {
            int i = slot.ordinal();
            return ((i < 64 ? low : high) >>> i & 1) != 0;
            }

            /**
             * Whether instances, found in a class, become methods: called with the receiver in front instead of being
             * asked for {@code __get__} (CPython: Py_TPFLAGS_METHOD_DESCRIPTOR).
             */
            public boolean isMethod() {
            return false;
            }

            /** Whether attributes are read by object's rule: nothing between asks {@code __getattribute__}. */
            public boolean getsAttributesByDefault() {
            return false;
            }

            /** Whether attributes are set and deleted by object's rule. */
            public boolean setsAttributesByDefault() {
            return false;
            }

            /** Forgets what was looked up; the type or one of its bases has changed. */
            public void invalidate() {}
            """);
        for (OpsMethod m : METHODS.values()) {
            w.line("");
            w.line("/** " + describe(m) + " */");
            w.line(m.declaration() + " {");
            w.line(absent(m));
            w.line("}");
        }
        dispatch(w, SlotDef.Kind.UNARY, "unary", "");
        dispatch(w, SlotDef.Kind.BINARY, "binary", ", PyObject other");
        w.line("}");
        return w.toString();
    }

    private static void dispatch(SourceWriter w, SlotDef.Kind kind, String name, String parameters) {
        w.line("");
        w.line("/** Calls a slot of kind " + kind + " by its ordinal. */");
        w.line("public final PyObject " + name + "(int slot, PyObject self" + parameters + ") {");
        w.line("switch (slot) {");
        for (SlotDef slot : SlotDef.values()) {
            if (slot.kind == kind) {
                w.line("case " + slot.ordinal() + ": return " + slot.javaName + "(self"
                    + (parameters.isEmpty() ? "" : ", other") + ");");
            }
        }
        w.line("default: throw new IllegalArgumentException(Slot.of(slot).toString());");
        w.line("}");
        w.line("}");
    }

    private static String describe(OpsMethod m) {
        if (m.name.equals("getAttributeOrNull")) {
            return "As {@link #getAttribute}, but null instead of an AttributeError.";
        }
        StringBuilder names = new StringBuilder();
        for (SlotDef slot : SlotDef.values()) {
            if (slot.javaName.equals(m.slot.javaName)) {
                for (String name : slot.names) {
                    names.append(names.isEmpty() ? "" : ", ").append(name);
                }
            }
        }
        return "{@code " + names + "}" + (m.extra ? " with its arguments apart." : ".");
    }

    private static String absent(OpsMethod m) {
        if (m.extra) {
            return m.name.equals("getAttributeOrNull")
                ? "return SlotDefaults.getAttributeOrNull(this, self, name);"
                : "return call(self, new PyObject[] {" + m.arguments() + "}, null);";
        }
        return switch (m.slot) {
            case REPR -> "return SlotDefaults.repr(self);";
            case STR -> "return repr(self);";
            case HASH -> error("\"unhashable type: '\" + SlotDefaults.name(self) + \"'\"");
            case GETATTRIBUTE -> "throw SlotDefaults.noAttribute(self, name);";
            case SETATTR -> "throw SlotDefaults.noAttributes(self, name, value);";
            case NEW -> error("\"cannot create '\" + cls.name() + \"' instances\"");
            case INIT, DEL -> "";
            case CALL -> notObject("is not callable");
            case GET -> "return self;";
            case SET -> "throw Errors.attributeError(value == null ? \"__delete__\" : \"__set__\");";
            case BOOL -> "return !has(Slot.LEN) || len(self) != 0;";
            case LEN -> error("\"object of type '\" + SlotDefaults.name(self) + \"' has no len()\"");
            case GETITEM -> notObject("is not subscriptable");
            case SETITEM -> error("\"'\" + SlotDefaults.name(self) + (value == null"
                + " ? \"' object doesn't support item deletion\" : \"' object does not support item assignment\")");
            case CONTAINS -> "return SlotDefaults.contains(self, item);";
            case ITER -> notObject("is not iterable");
            case NEXT -> notObject("is not an iterator");
            case AWAIT -> notObject("can't be awaited");
            case AITER -> error("\"'async for' requires an object with __aiter__ method, got \""
                + " + SlotDefaults.name(self)");
            case ANEXT -> error("\"'async for' requires an iterator with __anext__ method, got \""
                + " + SlotDefaults.name(self)");
            case BUFFER -> error("\"a bytes-like object is required, not '\" + SlotDefaults.name(self) + \"'\"");
            case NEG -> badOperand("unary -");
            case POS -> badOperand("unary +");
            case INVERT -> badOperand("unary ~");
            case ABS -> badOperand("abs()");
            case INT -> error("\"int() argument must be a string, a bytes-like object or a real number, not '\""
                + " + SlotDefaults.name(self) + \"'\"");
            case FLOAT -> error("\"float() argument must be a string or a real number, not '\""
                + " + SlotDefaults.name(self) + \"'\"");
            case INDEX -> notObject("cannot be interpreted as an integer");
            default -> {
                if (!m.result.equals("PyObject")) {
                    throw new IllegalStateException(m.name);
                }
                yield "return Py.NotImplemented;";
            }
        };
    }

    private static String error(String message) {
        return "throw Errors.typeError(" + message + ");";
    }

    private static String notObject(String message) {
        return error("\"'\" + SlotDefaults.name(self) + \"' object " + message + "\"");
    }

    private static String badOperand(String operator) {
        return error("\"bad operand type for " + operator + ": '\" + SlotDefaults.name(self) + \"'\"");
    }
}
