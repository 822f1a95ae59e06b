package org.krait.module.ast;

import java.util.List;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;
import org.krait.syntax.ast.CmpOperator;
import org.krait.syntax.ast.Field;
import org.krait.syntax.ast.FieldVisitor;
import org.krait.syntax.ast.Mod;
import org.krait.syntax.ast.Span;

/**
 * Makes the objects of module {@code ast} from a tree: for each node an instance of its class, with all its
 * fields.
 */
final class TreeExport extends FieldVisitor<PyObject> {
    private static final PyStr LINENO = PyStr.intern("lineno");
    private static final PyStr COL_OFFSET = PyStr.intern("col_offset");
    private static final PyStr END_LINENO = PyStr.intern("end_lineno");
    private static final PyStr END_COL_OFFSET = PyStr.intern("end_col_offset");

    /** The names of fields, by {@link Field}'s numbers. */
    private static final PyStr[] NAMES = names();

    private final NodeTypes types;

    TreeExport(NodeTypes types) {
        this.types = types;
    }

    private static PyStr[] names() {
        Field[] fields = Field.values();
        PyStr[] names = new PyStr[fields.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStr.intern(fields[i].text());
        }
        return names;
    }

    /** The object of a whole tree. */
    PyObject export(Mod tree) {
        return tree.accept(this);
    }

    @Override
    protected PyObject open(String className) {
        return types.instance(className);
    }

    @Override
    protected PyObject close(PyObject object, Span span) {
        if (span != null) {
            object.setInstanceAttr(LINENO, Py.integer(span.line()));
            object.setInstanceAttr(COL_OFFSET, Py.integer(span.col()));
            object.setInstanceAttr(END_LINENO, Py.integer(span.endLine()));
            object.setInstanceAttr(END_COL_OFFSET, Py.integer(span.endCol()));
        }
        return object;
    }

    private static void set(PyObject object, Field field, PyObject value) {
        object.setInstanceAttr(NAMES[field.ordinal()], value);
    }

    private PyObject object(Object node) {
        return node == null ? Py.None : visit(node);
    }

    @Override
    protected void node(PyObject object, Field field, Object node) {
        set(object, field, object(node));
    }

    @Override
    protected void nodes(PyObject object, Field field, List<?> nodes) {
        PyObject[] items = new PyObject[nodes.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = object(nodes.get(i));
        }
        set(object, field, PyList.of(items));
    }

    private static PyObject string(String value) {
        return value == null ? Py.None : PyStr.intern(value);
    }

    @Override
    protected void string(PyObject object, Field field, String value) {
        set(object, field, string(value));
    }

    @Override
    protected void names(PyObject object, Field field, List<String> names) {
        PyObject[] items = new PyObject[names.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = string(names.get(i));
        }
        set(object, field, PyList.of(items));
    }

    @Override
    protected void number(PyObject object, Field field, int value) {
        set(object, field, Py.integer(value));
    }

    @Override
    protected void constant(PyObject object, Field field, Object value) {
        set(object, field, TreeConstants.toPython(value));
    }

    @Override
    protected void operator(PyObject object, Field field, String className) {
        set(object, field, types.singleton(className));
    }

    @Override
    protected void operators(PyObject object, Field field, List<CmpOperator> operators) {
        PyObject[] items = new PyObject[operators.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = types.singleton(operators.get(i).name());
        }
        set(object, field, PyList.of(items));
    }
}
