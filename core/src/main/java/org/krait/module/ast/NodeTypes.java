package org.krait.module.ast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.generic.PyUnion;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/**
 * An interpreter's classes of syntax trees. They are classes that Python code may change, so each has its
 * own.
 */
final class NodeTypes {
    private static final PyStr FIELDS = PyStr.intern("_fields");
    private static final PyStr FIELD_TYPES = PyStr.intern("_field_types");
    private static final PyStr ATTRIBUTES = PyStr.intern("_attributes");
    private static final PyStr MATCH_ARGS = PyStr.intern("__match_args__");

    private final Map<String, PyType> types = new HashMap<>();
    /** What each class was made from. */
    private final Map<PyType, NodeSchema.Node> nodes = new HashMap<>();
    /** The one instance of each operator and context. */
    private final Map<String, PyObject> singletons = new HashMap<>();

    private final PyType root;

    private NodeTypes(Interpreter interpreter) {
        root = PyAstExposed.make(interpreter);
        for (NodeSchema.Node node : NodeSchema.NODES) {
            PyType type = make(node);
            types.put(node.name(), type);
            nodes.put(type, node);
        }
        for (NodeSchema.Node node : NodeSchema.NODES) {
            PyDict fieldTypes = fieldTypes(node);
            if (node.base() != null || !node.fields().isEmpty()) {
                PyType type = types.get(node.name());
                Attributes.set(type, FIELD_TYPES, fieldTypes);
                Attributes.set(type, "__annotations__", fieldTypes);
            }
            if (isSingleton(node)) {
                singletons.put(node.name(), new PyAstSub(types.get(node.name())));
            }
        }
    }

    static NodeTypes of(Interpreter interpreter) {
        return interpreter.service(NodeTypes.class, NodeTypes::new);
    }

    private PyType make(NodeSchema.Node node) {
        PyType base = node.base() == null ? root : types.get(node.base());
        PyDict dict = new PyDict();
        PyTuple names = names(node.fields());
        dict.put(FIELDS, names);
        dict.put(MATCH_ARGS, names);
        dict.put(PyStr.intern("__module__"), Py.str("ast"));
        dict.put(PyStr.intern("__doc__"), Py.str(node.doc()));
        PyType type = (PyType) Calls.call(PyType.TYPE, Py.str(node.name()), Py.tuple(base), dict);
        if (node.attributes() != null) {
            Attributes.set(type, ATTRIBUTES, names(node.attributes()));
        }
        setOptional(type, node.fields());
        if (node.attributes() != null) {
            setOptional(type, node.attributes());
        }
        return type;
    }

    private static void setOptional(PyType type, List<NodeSchema.Field> fields) {
        for (NodeSchema.Field field : fields) {
            if (field.optional()) {
                Attributes.set(type, field.name(), Py.None);
            }
        }
    }

    private static PyTuple names(List<NodeSchema.Field> fields) {
        PyObject[] names = new PyObject[fields.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStr.intern(fields.get(i).name());
        }
        return PyTuple.of(names);
    }

    private PyDict fieldTypes(NodeSchema.Node node) {
        PyDict result = new PyDict();
        for (NodeSchema.Field field : node.fields()) {
            PyObject type = fieldType(field.type());
            if (field.list()) {
                type = PyGenericAlias.of(PyList.TYPE, type);
            } else if (field.optional()) {
                type = PyUnion.of(type, Py.None);
            }
            result.put(PyStr.intern(field.name()), type);
        }
        return result;
    }

    private PyObject fieldType(String type) {
        switch (type) {
            case "identifier":
            case "string":
                return PyStr.TYPE;
            case "int":
                return PyInt.TYPE;
            case "constant":
                return PyType.OBJECT;
            default:
                return types.get(type);
        }
    }

    private static boolean isSingleton(NodeSchema.Node node) {
        if (node.base() == null) {
            return false;
        }
        switch (node.base()) {
            case "expr_context":
            case "boolop":
            case "operator":
            case "unaryop":
            case "cmpop":
                return true;
            default:
                return false;
        }
    }

    /** All classes by their names, in the order of {@code nodes.txt}. */
    void addTo(PyDict dict) {
        for (NodeSchema.Node node : NodeSchema.NODES) {
            dict.put(PyStr.intern(node.name()), types.get(node.name()));
        }
    }

    /** {@code ast.AST}. */
    PyType root() {
        return root;
    }

    /** The class of a name. */
    PyType type(String name) {
        return types.get(name);
    }

    /** A new instance without fields. */
    PyObject instance(String name) {
        return new PyAstSub(types.get(name));
    }

    /** The one instance of an operator or context. */
    PyObject singleton(String name) {
        return singletons.get(name);
    }

    /** The name of the class below {@code base} that an object is an instance of; "" if there is none. */
    String kind(PyObject object, String base) {
        for (PyType type : object.type().mro()) {
            NodeSchema.Node node = nodes.get(type);
            if (node != null && base.equals(node.base())) {
                return node.name();
            }
        }
        return "";
    }
}
