package org.krait.expose;

import javax.lang.model.type.TypeMirror;

/** Java types as generated source writes them, and the conversion of Java results to Python objects. */
final class Types {
    private Types() {}

    /** The type without annotations and type arguments. */
    static String name(TypeMirror type) {
        StringBuilder b = new StringBuilder();
        int depth = 0;
        String s = type.toString();
        int space = s.lastIndexOf(' ');
        if (space >= 0 && s.indexOf('<') < 0) {
            s = s.substring(space + 1);
        }
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '<') {
                depth++;
            } else if (c == '>') {
                depth--;
            } else if (depth == 0) {
                b.append(c);
            }
        }
        return b.toString();
    }

    /** The last part of a qualified name. */
    static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static String cast(String type, String expression) {
        return simple(type).equals("PyObject") ? expression : "(" + type + ") " + expression;
    }

    /** An expression of a Java type as a Python object. */
    static String toPython(String type, String expression) {
        return switch (simple(type)) {
            case "boolean" -> "Py.bool(" + expression + ")";
            case "int", "long" -> "Py.integer(" + expression + ")";
            case "double" -> "Py.real(" + expression + ")";
            case "String" -> "Py.str(" + expression + ")";
            default -> expression;
        };
    }
}
