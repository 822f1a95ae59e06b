package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** SystemExit: {@code code} is None, the one argument, or the tuple of all. */
@ExposeType(name = "SystemExit", base = PyBaseException.class)
public class PySystemExit extends PyBaseException {
    /** {@code SystemExit}. */
    public static final PyType TYPE = PySystemExitExposed.TYPE;

    private PyObject code = Py.None;

    /** Exactly of {@code type}, without code. */
    public PySystemExit(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PySystemExit e = cls.isHeap() ? new PySystemExitSub(cls) : new PySystemExit(cls);
        e.args = positional(args, kwnames);
        return e;
    }

    @Init
    static void __init__(PySystemExit self, PyObject[] args, PyTuple kwnames) {
        self.setPositional(args, kwnames);
        if (args.length == 1) {
            self.code = args[0];
        } else if (args.length > 1) {
            self.code = self.args;
        }
    }

    /** The exit code: None, an int, or an object to print. */
    @Getter
    public PyObject code() {
        return code;
    }

    @Setter(name = "code")
    void setCode(PyObject code) {
        this.code = orNone(code);
    }
}
