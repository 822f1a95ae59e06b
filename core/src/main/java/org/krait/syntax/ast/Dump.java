package org.krait.syntax.ast;

import java.util.List;
import org.krait.constant.Text;

/**
 * Writes a tree as {@code ast.dump(tree, include_attributes=True)} does, on one line: absent optional fields
 * and empty lists are left out.
 */
public final class Dump extends FieldVisitor<Void> {
    private final StringBuilder out = new StringBuilder();
    private final boolean attributes;
    private boolean first;

    private Dump(boolean attributes) {
        this.attributes = attributes;
    }

    /**
     * The text of a tree.
     *
     * @param attributes whether places are written, too
     */
    public static String dump(Mod tree, boolean attributes) {
        Dump dump = new Dump(attributes);
        tree.accept(dump);
        return dump.out.toString();
    }

    @Override
    protected Void open(String className) {
        out.append(className).append('(');
        first = true;
        return null;
    }

    private void begin(String field) {
        if (!first) {
            out.append(", ");
        }
        first = false;
        out.append(field).append('=');
    }

    @Override
    protected Void close(Void node, Span span) {
        if (attributes && span != null) {
            attribute("lineno", span.line());
            attribute("col_offset", span.col());
            attribute("end_lineno", span.endLine());
            attribute("end_col_offset", span.endCol());
        }
        out.append(')');
        first = false;
        return null;
    }

    private void attribute(String name, int value) {
        begin(name);
        out.append(value);
    }

    @Override
    protected void number(Void node, Field field, int value) {
        attribute(field.text(), value);
    }

    @Override
    protected void string(Void node, Field field, String value) {
        if (value != null) {
            constant(node, field, Text.of(value));
        }
    }

    @Override
    protected void constant(Void node, Field field, Object value) {
        begin(field.text());
        out.append(ConstantText.repr(value));
    }

    @Override
    protected void operator(Void node, Field field, String className) {
        begin(field.text());
        out.append(className).append("()");
    }

    @Override
    protected void operators(Void node, Field field, List<CmpOperator> operators) {
        begin(field.text());
        out.append('[');
        String comma = "";
        for (CmpOperator operator : operators) {
            out.append(comma).append(operator.name()).append("()");
            comma = ", ";
        }
        out.append(']');
    }

    @Override
    protected void names(Void node, Field field, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        begin(field.text());
        out.append('[');
        String comma = "";
        for (String name : names) {
            out.append(comma).append(ConstantText.repr(Text.of(name)));
            comma = ", ";
        }
        out.append(']');
    }

    @Override
    protected void nodes(Void node, Field field, List<?> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        begin(field.text());
        out.append('[');
        String comma = "";
        for (Object each : nodes) {
            out.append(comma);
            if (each == null) {
                out.append("None");
            } else {
                visit(each);
            }
            comma = ", ";
        }
        out.append(']');
    }

    @Override
    protected void node(Void parent, Field field, Object node) {
        if (node != null) {
            begin(field.text());
            visit(node);
        }
    }
}
