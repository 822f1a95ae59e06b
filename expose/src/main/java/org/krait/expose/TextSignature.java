package org.krait.expose;

import java.util.ArrayList;
import java.util.List;

/**
 * A text signature in CPython's notation: {@code ($self, sub, start=0, /, *, key=None)}. The receiver ({@code $self},
 * {@code $module}, {@code $type}) is dropped.
 */
final class TextSignature {
    enum Kind { POSITIONAL_ONLY, POSITIONAL, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD }

    /** One parameter; {@code defaultText} is null if it is required, and Python source otherwise. */
    record Parameter(String name, Kind kind, String defaultText) {
        boolean required() {
            return defaultText == null && kind != Kind.VAR_POSITIONAL && kind != Kind.VAR_KEYWORD;
        }
    }

    final List<Parameter> parameters;

    private TextSignature(List<Parameter> parameters) {
        this.parameters = parameters;
    }

    /** The signature of required positional-only parameters. */
    static TextSignature positional(List<String> names) {
        List<Parameter> parameters = new ArrayList<>();
        for (String name : names) {
            parameters.add(new Parameter(name, Kind.POSITIONAL_ONLY, null));
        }
        return new TextSignature(parameters);
    }

    /** Parses a signature; null if it is not one. */
    static TextSignature parse(String text) {
        String s = text.replace('\n', ' ').strip();
        if (!s.startsWith("(") || !s.endsWith(")")) {
            return null;
        }
        List<Parameter> parameters = new ArrayList<>();
        Kind kind = Kind.POSITIONAL;
        boolean optional = false;
        for (String part : split(groups(s.substring(1, s.length() - 1)))) {
            if (part.startsWith("[")) {
                optional = true;
                part = part.substring(1);
            }
            if (part.equals("/")) {
                for (int i = 0; i < parameters.size(); i++) {
                    Parameter p = parameters.get(i);
                    parameters.set(i, new Parameter(p.name, Kind.POSITIONAL_ONLY, p.defaultText));
                }
            } else if (part.equals("*")) {
                kind = Kind.KEYWORD_ONLY;
            } else if (part.startsWith("**")) {
                parameters.add(new Parameter(part.substring(2), Kind.VAR_KEYWORD, null));
            } else if (part.startsWith("*")) {
                parameters.add(new Parameter(part.substring(1), Kind.VAR_POSITIONAL, null));
                kind = Kind.KEYWORD_ONLY;
            } else if (!part.startsWith("$")) {
                int eq = part.indexOf('=');
                String name = eq < 0 ? part : part.substring(0, eq).strip();
                String missing = optional ? "<unrepresentable>" : null;
                parameters.add(new Parameter(name, kind, eq < 0 ? missing : part.substring(eq + 1).strip()));
            }
        }
        return new TextSignature(parameters);
    }

    /** Optional groups as parameters that begin with a bracket: {@code a[, b[, c]]} as {@code a, [b, [c}. */
    private static String groups(String s) {
        if (!s.contains("[,")) {
            return s;
        }
        int close = s.lastIndexOf(']');
        int open = close;
        while (open > 0 && s.charAt(open - 1) == ']') {
            open--;
        }
        return s.substring(0, open).replace("[, ", ", [") + s.substring(close + 1);
    }

    private static List<String> split(String s) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int from = 0;
        for (int i = 0; i <= s.length(); i++) {
            char c = i < s.length() ? s.charAt(i) : ',';
            if (quote != 0 && i < s.length()) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if ("({".indexOf(c) >= 0 || c == '[' && !s.substring(from, i).isBlank()) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (c == ',' && (depth == 0 || i == s.length())) {
                String part = s.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    boolean has(Kind kind) {
        for (Parameter p : parameters) {
            if (p.kind == kind) {
                return true;
            }
        }
        return false;
    }

    /** How many parameters can be given by position; those come first. */
    int positional() {
        int n = 0;
        while (n < parameters.size() && (parameters.get(n).kind == Kind.POSITIONAL_ONLY
                || parameters.get(n).kind == Kind.POSITIONAL)) {
            n++;
        }
        return n;
    }

    /** How many positional parameters are required. */
    int required() {
        int n = 0;
        while (n < positional() && parameters.get(n).required()) {
            n++;
        }
        return n;
    }

    int positionalOnly() {
        int n = 0;
        while (n < parameters.size() && parameters.get(n).kind == Kind.POSITIONAL_ONLY) {
            n++;
        }
        return n;
    }
}
