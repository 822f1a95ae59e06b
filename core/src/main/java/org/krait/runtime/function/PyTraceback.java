package org.krait.runtime.function;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;

/**
 * One frame that an exception passed, and the next one inwards. The line is computed from {@code tb_lasti} when
 * somebody asks.
 *
 * <p>Source: language reference, 3.2.13.3 "Traceback objects".
 */
@ExposeType(name = "traceback", subclassable = false)
public final class PyTraceback extends PyObject {
    /** {@code types.TracebackType}. */
    public static final PyType TYPE = PyTracebackExposed.TYPE;

    private PyTraceback next;
    private final PyFrame frame;

    /** In bytes; -1: before the first instruction. */
    private final int lasti;

    /** -1: to be computed. */
    private int lineno;

    /** An entry for {@code frame}, which stands at the unit {@code lasti}; {@code next} may be null. */
    public PyTraceback(PyTraceback next, PyFrame frame, int lasti) {
        this(next, frame, lasti < 0 ? -1 : 2 * lasti, -1);
    }

    private PyTraceback(PyTraceback next, PyFrame frame, int lasti, int lineno) {
        super(TYPE);
        this.next = next;
        this.frame = frame;
        this.lasti = lasti;
        this.lineno = lineno;
    }

    @New(signature = "($type, tb_next, tb_frame, tb_lasti, tb_lineno)")
    static PyObject __new__(PyType cls, PyObject next, PyObject frame, int lasti, int lineno) {
        if (!(frame instanceof PyFrame f)) {
            throw Errors.typeError("traceback() argument 'tb_frame' must be frame, not " + frame.type().name());
        }
        if (next != Py.None && !(next instanceof PyTraceback)) {
            throw Errors.typeError("expected traceback object or None, got '" + next.type().name() + "'");
        }
        return new PyTraceback(next == Py.None ? null : (PyTraceback) next, f, lasti, lineno);
    }

    /** The entry further inwards, or null. */
    public PyTraceback next() {
        return next;
    }

    /** The frame. */
    public PyFrame frame() {
        return frame;
    }

    /** The line, or -1 if there is none. */
    public int line() {
        return lineno != -1 ? lineno : frame.code.line(lasti < 0 ? -1 : lasti / 2);
    }

    @Getter(name = "tb_frame")
    PyObject frameAttribute() {
        return frame;
    }

    @Getter(name = "tb_lasti")
    PyObject lastiAttribute() {
        return Py.integer(lasti);
    }

    @Getter(name = "tb_lineno")
    PyObject linenoAttribute() {
        int line = line();
        return line < 0 && lineno == -1 ? Py.None : Py.integer(line);
    }

    @Getter(name = "tb_next")
    PyObject nextAttribute() {
        return next == null ? Py.None : next;
    }

    @Setter(name = "tb_next")
    void setNextAttribute(PyObject value) {
        if (value == null) {
            throw Errors.typeError("can't delete tb_next attribute");
        }
        if (value != Py.None && !(value instanceof PyTraceback)) {
            throw Errors.typeError("expected traceback object, got '" + value.type().name() + "'");
        }
        PyTraceback to = value == Py.None ? null : (PyTraceback) value;
        for (PyTraceback t = to; t != null; t = t.next) {
            if (t == this) {
                throw Errors.valueError("traceback loop detected");
            }
        }
        next = to;
    }

    @Method(name = "__dir__", signature = "($self, /)")
    PyObject dir() {
        return PyList.ofArray(new PyObject[] {PyStr.intern("tb_frame"), PyStr.intern("tb_next"),
            PyStr.intern("tb_lasti"), PyStr.intern("tb_lineno")});
    }
}
