package org.krait.object.typing;

import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.sequence.PyTuple;
import org.krait.object.singleton.PyNone;
import org.krait.object.str.PyStr;

/** The evaluator of a value that is known: called with a format, it gives the value or, for STRING, its text. */
@ExposeType(name = "_ConstEvaluator", module = "_typing", subclassable = false, instantiable = false)
final class ConstantEvaluator extends PyObject {
    static final PyType TYPE = ConstantEvaluatorExposed.TYPE;

    private static final int STRING = 4;
    private static final PyStr ORIGIN = PyStr.intern("__origin__");
    private static final PyStr ARGS = PyStr.intern("__args__");
    private static final PyStr QUALNAME = PyStr.intern("__qualname__");
    private static final PyStr MODULE = PyStr.intern("__module__");

    private final PyObject value;

    ConstantEvaluator(PyObject value) {
        super(TYPE);
        this.value = value;
    }

    @Special
    static PyObject call(ConstantEvaluator self, PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.size() != 0) {
            throw Errors.typeError("constevaluator.__call__() takes no keyword arguments");
        }
        if (args.length != 1) {
            throw Errors.typeError("constevaluator.__call__() takes exactly one argument (" + args.length
                    + " given)");
        }
        if (Numbers.asInt(args[0]) != STRING) {
            return self.value;
        }
        if (!(self.value instanceof PyTuple constraints)) {
            return Py.str(text(self.value));
        }
        StringBuilder all = new StringBuilder("(");
        for (int i = 0; i < constraints.size(); i++) {
            all.append(i == 0 ? "" : ", ").append(text(constraints.get(i)));
        }
        return Py.str(all.append(constraints.size() == 1 ? ",)" : ")").toString());
    }

    private static String text(PyObject type) {
        if (type == Py.Ellipsis) {
            return "...";
        }
        if (type == PyNone.TYPE) {
            return "None";
        }
        boolean alias = Attributes.getOrNull(type, ORIGIN) != null && Attributes.getOrNull(type, ARGS) != null;
        PyObject qualname = alias ? null : Attributes.getOrNull(type, QUALNAME);
        PyObject module = qualname == null ? null : Attributes.getOrNull(type, MODULE);
        if (module == null || module == Py.None) {
            return Texts.reprString(type);
        }
        return module.toString().equals("builtins") ? qualname.toString() : module + "." + qualname;
    }

    @Special
    static PyObject repr(ConstantEvaluator self) {
        return Py.str("<constevaluator " + Texts.reprString(self.value) + ">");
    }
}
