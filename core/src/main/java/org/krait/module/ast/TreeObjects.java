package org.krait.module.ast;

import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.runtime.Interpreter;
import org.krait.syntax.Mode;
import org.krait.syntax.ast.Mod;

/** Syntax trees as Python objects, for {@code compile()}. */
public final class TreeObjects {

    private TreeObjects() {
    }

    /** Whether an object is a node of a syntax tree. */
    public static boolean isNode(PyObject object) {
        return object instanceof PyAst;
    }

    /** The object of a tree ({@code PyCF_ONLY_AST}). */
    public static PyObject of(Mod tree) {
        return new TreeExport(NodeTypes.of(Interpreter.current())).export(tree);
    }

    /**
     * The tree of an object.
     *
     * @throws PyException TypeError if it is not a tree of this mode or a field has a wrong type, ValueError for what
     *     no source could be
     */
    public static Mod tree(PyObject object, Mode mode) {
        NodeTypes types = NodeTypes.of(Interpreter.current());
        check(types, object, mode);
        Mod tree = new TreeImport(types).tree(object);
        new TreeValidation().validate(tree);
        return tree;
    }

    private static void check(NodeTypes types, PyObject object, Mode mode) {
        String expected = expected(mode);
        if (!types.kind(object, "mod").equals(expected)) {
            throw Errors.typeError("expected " + expected + " node, got " + object.type().name());
        }
    }

    private static String expected(Mode mode) {
        switch (mode) {
            case EXEC:
                return "Module";
            case EVAL:
                return "Expression";
            case SINGLE:
                return "Interactive";
            default:
                return "FunctionType";
        }
    }
}
