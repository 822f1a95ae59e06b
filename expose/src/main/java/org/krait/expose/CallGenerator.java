package org.krait.expose;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.MirroredTypeException;

/**
 * Writes the calls of exposed methods. For method number k there are, in {@code Members}:
 * <ul>
 * <li>{@code m<k>(self, p0, p1, ...)}: converts Python arguments (null: not given) to Java's and calls the body;
 * <li>{@code g<k>(self, args, kwnames)}: the general call, which binds arguments, or raises the error of a wrong call
 *     in the form that Argument Clinic chooses from the signature;
 * <li>cases in {@code call0} to {@code call3}, for the numbers of arguments that bind without looking.
 * </ul>
 */
final class CallGenerator {
    /** How the general call binds: as METH_NOARGS, METH_O, METH_FASTCALL, METH_FASTCALL|METH_KEYWORDS. */
    private enum Form { RAW, NO_ARGUMENTS, ONE, POSITIONAL, KEYWORDS }

    private final SourceWriter w;

    CallGenerator(SourceWriter w) {
        this.w = w;
    }

    private static Form form(ExposedMethod m) {
        TextSignature s = m.signature();
        if (s == null) {
            return Form.RAW;
        }
        if (m.definingClass() && !s.parameters.isEmpty()) {
            return Form.KEYWORDS;
        }
        if (s.positionalOnly() < s.positional() || s.has(TextSignature.Kind.KEYWORD_ONLY)
                || s.has(TextSignature.Kind.VAR_KEYWORD)) {
            return Form.KEYWORDS;
        }
        if (!m.constructs() && s.parameters.isEmpty()) {
            return Form.NO_ARGUMENTS;
        }
        boolean one = s.parameters.size() == 1 && s.required() == 1;
        return one && !m.constructs() ? Form.ONE : Form.POSITIONAL;
    }

    /** Writes the body of {@code m} and its general call; {@code m<k>} and {@code g<k>}, or under the given names. */
    void method(ExposedMethod m) {
        if (form(m) != Form.RAW) {
            body(m);
        }
        general(m);
    }

    private static String prefix(ExposedMethod m) {
        return switch (m.kind()) {
            case NEW -> "new";
            case INIT -> "init";
            default -> String.valueOf(m.id());
        };
    }

    private void body(ExposedMethod m) {
        List<VariableElement> java = m.javaParameters();
        List<TextSignature.Parameter> parameters = m.signature().parameters;
        StringBuilder declared = new StringBuilder("PyObject self");
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < parameters.size(); i++) {
            TextSignature.Parameter p = parameters.get(i);
            declared.append(switch (p.kind()) {
                case VAR_POSITIONAL -> ", PyObject[] p";
                case VAR_KEYWORD -> ", PyDict p";
                default -> ", PyObject p";
            }).append(i);
            values.append(i == 0 ? "" : ", ").append(value(m, p, i, java.get(i)));
        }
        w.line("");
        w.line("private static PyObject m" + prefix(m) + "(" + declared + ") {");
        result(m, m.callHead() + values + ")");
        w.line("}");
    }

    private void result(ExposedMethod m, String call) {
        if (m.returnsVoid()) {
            w.line(call + ";").line("return Py.None;");
        } else {
            w.line("return " + Types.toPython(Types.name(m.method().getReturnType()), call) + ";");
        }
    }

    private static String value(ExposedMethod m, TextSignature.Parameter p, int i, VariableElement java) {
        String type = Types.name(java.asType());
        String v = "p" + i;
        if (p.kind() == TextSignature.Kind.VAR_POSITIONAL || p.kind() == TextSignature.Kind.VAR_KEYWORD) {
            return v;
        }
        String name = SourceWriter.quote(m.name());
        String display = SourceWriter.quote(form(m) == Form.ONE ? "argument"
            : p.kind() == TextSignature.Kind.POSITIONAL_ONLY ? "argument " + (i + 1) : "argument '" + p.name() + "'");
        boolean none = "None".equals(p.defaultText());
        String text = name + ", " + display + ", " + none;
        String converter = converter(java);
        if (converter != null) {
            return converter + ".convert(" + v + ", " + name + ", " + display + ")";
        }
        String converted = switch (Types.simple(type)) {
            case "PyObject" -> v;
            case "long" -> "ArgParser.asSsize(" + v + ")";
            case "int" -> "ArgParser.asInt(" + v + ")";
            case "boolean" -> "ArgParser.truth(" + v + ")";
            case "double" -> "ArgParser.asDouble(" + v + ")";
            case "byte[]" -> "ArgParser.bytes(" + v + ")";
            case "PyStr" -> "ArgParser.str(" + v + ", " + text + ")";
            case "String" -> "ArgParser.string(" + v + ", " + text + ")";
            default -> "(" + type + ") ArgParser.check(" + v + ", " + v + " instanceof " + type + ", " + text + ", "
                + type + ".TYPE)";
        };
        if (p.required()) {
            return converted;
        }
        String otherwise = defaultValue(m, p, Types.simple(type));
        return otherwise.equals("null") && converted.equals(v) ? v
            : v + " == null ? " + otherwise + " : " + converted;
    }

    private static String converter(VariableElement java) {
        Converter converter = java.getAnnotation(Converter.class);
        if (converter == null) {
            return null;
        }
        try {
            return converter.value().getCanonicalName();
        } catch (MirroredTypeException e) {
            return Types.name(e.getTypeMirror());
        }
    }

    private static String defaultValue(ExposedMethod m, TextSignature.Parameter p, String type) {
        String d = p.defaultText();
        boolean quoted = d.length() >= 2 && (d.charAt(0) == '\'' || d.charAt(0) == '"');
        boolean number = d.matches("-?\\d+");
        String inner = quoted ? d.substring(1, d.length() - 1) : null;
        String value = switch (type) {
            case "PyObject" -> d.equals("None") || d.equals("True") || d.equals("False") ? "Py." + d
                : number ? "Py.integer(" + d + "L)"
                : d.equals("sys.maxsize") ? "Py.integer(Long.MAX_VALUE)"
                : quoted ? "PyStr.intern(" + literal(inner) + ")"
                : "null";
            case "PyStr" -> quoted ? "PyStr.intern(" + literal(inner) + ")" : "null";
            case "String" -> quoted ? literal(inner) : "null";
            case "long" -> number ? d + "L"
                : d.equals("sys.maxsize") ? "Long.MAX_VALUE" : d.equals("None") ? "0" : null;
            case "int" -> number ? d : d.equals("sys.maxsize") ? "Integer.MAX_VALUE" : null;
            case "boolean" -> d.equals("True") || d.equals("1") ? "true"
                : d.equals("False") || d.equals("0") || d.equals("None") ? "false" : null;
            case "double" -> d.matches("-?\\d+(\\.\\d*)?(e-?\\d+)?") ? d : null;
            default -> "null";
        };
        if (value == null) {
            throw new ExposeException("the default " + d + " of " + p.name() + " does not fit the Java type " + type,
                m.method());
        }
        return value;
    }

    /** CPython's escapes in a default text are Java's, but for the quote. */
    private static String literal(String inner) {
        return "\"" + inner.replace("\"", "\\\"").replace("\\'", "'") + "\"";
    }

    private void general(ExposedMethod m) {
        w.line("");
        boolean constructs = m.constructs();
        w.line((constructs ? "" : "private ") + "static PyObject g" + prefix(m)
            + "(PyObject self, PyObject[] args, PyTuple kwnames) {");
        TextSignature s = m.signature();
        String name = SourceWriter.quote(m.name());
        String full = m.kind() == ExposedMethod.Kind.CLASS_METHOD ? "ArgParser.ofClass(self, " + name + ")"
            : SourceWriter.quote(m.fullName());
        switch (form(m)) {
            case RAW -> result(m, m.callHead() + "args, kwnames)");
            case NO_ARGUMENTS -> w.line("ArgParser.noArguments" + (m.definingClass() ? "AtAll(" + name : "(" + full)
                + ", args, kwnames);\nreturn m" + prefix(m)
                + "(self);");
            case ONE -> w.line("ArgParser.oneArgument(" + full + ", args, kwnames);\nreturn m" + prefix(m)
                + "(self, args[0]);");
            case POSITIONAL -> {
                boolean var = s.has(TextSignature.Kind.VAR_POSITIONAL);
                int max = s.positional();
                String bounds = ", args, kwnames, " + s.required() + ", " + (var ? "Integer.MAX_VALUE" : max) + ");";
                w.line("int n = " + (constructs
                    ? "ArgParser.construct(" + name + ", Slot."
                        + (m.kind() == ExposedMethod.Kind.NEW ? "INIT, (PyType) self" : "NEW, self.type()")
                        + ", TYPE" + bounds
                    : "ArgParser.positional(" + full + ", " + name + bounds));
                StringBuilder values = new StringBuilder("self");
                for (int i = 0; i < max; i++) {
                    values.append(i < s.required() ? ", args[" + i + "]" : ", n > " + i + " ? args[" + i + "] : null");
                }
                w.line("return m" + prefix(m) + "(" + values
                    + (var ? ", ArgParser.rest(args, " + max + ", n)" : "") + ");");
            }
            case KEYWORDS -> {
                w.line("PyObject[] v = P" + prefix(m) + ".bind(args, kwnames);");
                StringBuilder values = new StringBuilder("self");
                int at = 0;
                for (TextSignature.Parameter p : s.parameters) {
                    switch (p.kind()) {
                        case VAR_POSITIONAL -> values.append(", ArgParser.rest(args, " + s.positional()
                            + ", args.length - (kwnames == null ? 0 : kwnames.items.length))");
                        case VAR_KEYWORD -> values.append(", P" + prefix(m) + ".others(args, kwnames)");
                        default -> values.append(", v[" + at++ + "]");
                    }
                }
                w.line("return m" + prefix(m) + "(" + values + ");");
            }
        }
        w.line("}");
        if (form(m) == Form.KEYWORDS) {
            parser(m);
        }
    }

    private void parser(ExposedMethod m) {
        TextSignature s = m.signature();
        StringBuilder names = new StringBuilder();
        StringBuilder required = new StringBuilder();
        for (TextSignature.Parameter p : s.parameters) {
            if (p.kind() != TextSignature.Kind.VAR_POSITIONAL && p.kind() != TextSignature.Kind.VAR_KEYWORD) {
                names.append(", ").append(SourceWriter.quote(
                    p.kind() == TextSignature.Kind.POSITIONAL_ONLY ? "" : p.name()));
                required.append(p.required() ? '1' : '0');
            }
        }
        w.line("");
        w.line("private static final ArgParser P" + prefix(m) + " = new ArgParser("
            + SourceWriter.quote(m.name()) + ", " + s.positional() + ", "
            + SourceWriter.quote(required.toString()) + ", "
            + s.has(TextSignature.Kind.VAR_POSITIONAL) + ", " + s.has(TextSignature.Kind.VAR_KEYWORD) + names + ");");
    }

    /** Writes {@code call0} to {@code call3} and {@code call}. */
    void switches(List<ExposedMethod> methods) {
        String[] names = {"a", "b", "c"};
        for (int n = 0; n <= 3; n++) {
            List<String> cases = new ArrayList<>();
            for (ExposedMethod m : methods) {
                String call = m.constructs() ? null : shortCall(m, n, names);
                if (call != null) {
                    cases.add("case " + m.id() + ": return " + call + ";");
                }
            }
            if (cases.isEmpty()) {
                continue;
            }
            StringBuilder parameters = new StringBuilder("int id, PyObject self");
            StringBuilder arguments = new StringBuilder("id, self");
            for (int i = 0; i < n; i++) {
                parameters.append(", PyObject ").append(names[i]);
                arguments.append(", ").append(names[i]);
            }
            w.line("").line("@Override").line("public PyObject call" + n + "(" + parameters + ") {");
            w.line("switch (id) {");
            cases.forEach(w::line);
            w.line("default: return super.call" + n + "(" + arguments + ");").line("}").line("}");
        }
        w.line("").line("@Override");
        w.line("public PyObject call(int id, PyObject self, PyObject[] args, PyTuple kwnames) {");
        w.line("switch (id) {");
        for (ExposedMethod m : methods) {
            if (!m.constructs()) {
                w.line("case " + m.id() + ": return g" + m.id() + "(self, args, kwnames);");
            }
        }
        w.line("default: return super.call(id, self, args, kwnames);").line("}").line("}");
    }

    private static String shortCall(ExposedMethod m, int n, String[] names) {
        TextSignature s = m.signature();
        if (s == null) {
            return null;
        }
        boolean var = s.has(TextSignature.Kind.VAR_POSITIONAL);
        int max = s.positional();
        if (n < s.required() || n > max && !var) {
            return null;
        }
        StringBuilder values = new StringBuilder("self");
        for (int i = 0; i < s.parameters.size(); i++) {
            TextSignature.Parameter p = s.parameters.get(i);
            switch (p.kind()) {
                case VAR_POSITIONAL -> {
                    values.append(n > max ? ", new PyObject[] {" : ", ArgParser.NONE");
                    for (int k = max; k < n; k++) {
                        values.append(k == max ? "" : ", ").append(names[k]);
                    }
                    values.append(n > max ? "}" : "");
                }
                case KEYWORD_ONLY, VAR_KEYWORD -> {
                    if (p.required()) {
                        return null;
                    }
                    values.append(", null");
                }
                default -> values.append(", ").append(i < n ? names[i] : "null");
            }
        }
        return "m" + m.id() + "(" + values + ")";
    }
}
