package org.krait.object.exception;

import java.util.Arrays;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.InstanceDictionary;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.WithAttributes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.DictCursor;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.PyTraceback;

/**
 * BaseException: what every exception has. {@code __new__} keeps the positional arguments and ignores keywords,
 * {@code __init__} sets them again and takes no keywords.
 *
 * <p>Source: library reference, "Built-in Exceptions"; PEP 3134 ({@code __context__}, {@code __cause__},
 * {@code __traceback__}), PEP 415 ({@code __suppress_context__}), PEP 678 ({@code add_note}).
 */
@ExposeType(name = "BaseException")
public class PyBaseException extends WithAttributes {
    /** {@code BaseException}. */
    public static final PyType TYPE = PyBaseExceptionExposed.TYPE;

    private static final PyStr NOTES = PyStr.intern("__notes__");

    /** {@code args}. */
    protected PyTuple args = PyTuple.EMPTY;

    /** {@code __traceback__}; null: None. */
    private PyTraceback traceback;

    /** The exception being handled when this one was raised; null: None. */
    private PyBaseException context;

    /** The exception named by {@code raise ... from}; null: None. */
    private PyBaseException cause;

    private boolean suppressContext;

    /** An exception without arguments, exactly of {@code type}. */
    public PyBaseException(PyType type) {
        super(type);
    }

    /** An exception of a built-in type that has no state of its own, with its arguments. */
    public PyBaseException(PyType type, PyTuple args) {
        super(type);
        this.args = args;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyBaseException e = cls.isHeap() ? new PyBaseExceptionSub(cls) : new PyBaseException(cls);
        e.args = positional(args, kwnames);
        return e;
    }

    @Init
    static void __init__(PyBaseException self, PyObject[] args, PyTuple kwnames) {
        self.setPositional(args, kwnames);
    }

    /** The positional ones of the arguments of a call, as a tuple. */
    static PyTuple positional(PyObject[] args, PyTuple kwnames) {
        int n = kwnames == null ? args.length : args.length - kwnames.size();
        return n == 0 ? PyTuple.EMPTY : PyTuple.of(Arrays.copyOf(args, n));
    }

    /** What BaseException's initialiser does: refuse keywords, keep the arguments. */
    final void setPositional(PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.size() != 0) {
            throw Errors.typeError(type().name() + "() takes no keyword arguments");
        }
        this.args = positional(args, null);
    }

    @Special
    static PyObject str(PyBaseException self) {
        return switch (self.args.size()) {
            case 0 -> PyStr.EMPTY;
            case 1 -> Texts.str(self.args.get(0));
            default -> Texts.str(self.args);
        };
    }

    @Special
    static PyObject repr(PyBaseException self) {
        String name = self.type().name();
        if (self.args.size() == 1) {
            return Py.str(name + "(" + Texts.reprString(self.args.get(0)) + ")");
        }
        return Py.str(name + Texts.reprString(self.args));
    }

    @Method(name = "__reduce__")
    PyObject reduce() {
        PyDict state = instanceDict();
        return state != null && state.size() != 0 ? Py.tuple(type(), args, state) : Py.tuple(type(), args);
    }

    @Method(name = "__setstate__")
    PyObject setState(PyObject state) {
        if (state != Py.None) {
            if (!(state instanceof PyDict attributes)) {
                throw Errors.typeError("state is not a dictionary");
            }
            for (DictCursor c = new DictCursor(attributes); c.advance();) {
                if (!(c.key instanceof PyStr name)) {
                    throw Errors.typeError("attribute name must be string, not '" + c.key.type().longName() + "'");
                }
                Attributes.set(this, name, c.value);
            }
        }
        return Py.None;
    }

    @Method(name = "with_traceback")
    PyObject withTraceback(PyObject tb) {
        setTracebackAttribute(tb);
        return this;
    }

    /** Adds a line that the traceback shows behind the message. */
    @Method(name = "add_note")
    public void addNote(PyObject note) {
        if (!(note instanceof PyStr)) {
            throw ArgParser.badArgument("add_note", "argument", "str", note);
        }
        PyObject notes = Attributes.getOrNull(this, NOTES);
        if (notes == null) {
            notes = new PyList();
            Attributes.set(this, NOTES, notes);
        }
        if (!(notes instanceof PyList list)) {
            throw Errors.typeError("Cannot add note: __notes__ is not a list");
        }
        list.append(note);
    }

    @Getter(name = "args")
    PyObject argsAttribute() {
        return args;
    }

    @Setter(name = "args")
    void setArgsAttribute(PyObject value) {
        if (value == null) {
            throw Errors.typeError("args may not be deleted");
        }
        args = PyTuple.of(Iteration.toArray(value));
    }

    @Getter(name = "__traceback__")
    PyObject tracebackAttribute() {
        return orNone(traceback);
    }

    @Setter(name = "__traceback__")
    void setTracebackAttribute(PyObject value) {
        if (value == null) {
            throw Errors.typeError("__traceback__ may not be deleted");
        }
        if (value != Py.None && !(value instanceof PyTraceback)) {
            throw Errors.typeError("__traceback__ must be a traceback or None");
        }
        traceback = value == Py.None ? null : (PyTraceback) value;
    }

    @Getter(name = "__context__")
    PyObject contextAttribute() {
        return orNone(context);
    }

    @Setter(name = "__context__")
    void setContextAttribute(PyObject value) {
        context = chained(value, "__context__ may not be deleted",
                "exception context must be None or derive from BaseException");
    }

    @Getter(name = "__cause__")
    PyObject causeAttribute() {
        return orNone(cause);
    }

    @Setter(name = "__cause__")
    void setCauseAttribute(PyObject value) {
        setCause(chained(value, "__cause__ may not be deleted",
                "exception cause must be None or derive from BaseException"));
    }

    private static PyBaseException chained(PyObject value, String deleted, String wrong) {
        if (value == null) {
            throw Errors.typeError(deleted);
        }
        if (value == Py.None) {
            return null;
        }
        if (!(value instanceof PyBaseException)) {
            throw Errors.typeError(wrong);
        }
        return (PyBaseException) value;
    }

    @Getter(name = "__suppress_context__")
    PyObject suppressContextAttribute() {
        return Py.bool(suppressContext);
    }

    @Setter(name = "__suppress_context__")
    void setSuppressContextAttribute(PyObject value) {
        if (value == null) {
            throw Errors.typeError("can't delete numeric/char attribute");
        }
        if (value != Py.True && value != Py.False) {
            throw Errors.typeError("attribute value type must be bool");
        }
        suppressContext = value == Py.True;
    }

    @Getter(name = "__dict__")
    PyObject dictAttribute() {
        return instanceDict();
    }

    @Setter(name = "__dict__")
    void setDictAttribute(PyObject value) {
        setInstanceDict(InstanceDictionary.checked(value));
    }

    static PyObject orNone(PyObject value) {
        return value == null ? Py.None : value;
    }

    /** {@code __traceback__}, or null. */
    public final PyTraceback traceback() {
        return traceback;
    }

    /** Sets {@code __traceback__}; null is None. */
    public final void setTraceback(PyTraceback traceback) {
        this.traceback = traceback;
    }

    /** {@code __context__}, or null. */
    public final PyBaseException context() {
        return context;
    }

    /** Sets {@code __context__} as it is; see {@link #chain} for what raising does. */
    public final void setContext(PyBaseException context) {
        this.context = context;
    }

    /** {@code __cause__}, or null. */
    public final PyBaseException cause() {
        return cause;
    }

    /** Sets {@code __cause__} and {@code __suppress_context__}. */
    public final void setCause(PyBaseException cause) {
        this.cause = cause;
        suppressContext = true;
    }

    /**
     * Makes the exception that is being handled the context of this one, which is being raised. The chain must not
     * become a ring: if this exception stands further down the handled one's chain, it is cut there.
     */
    public final void chain(PyBaseException handled) {
        if (handled == null || handled == this) {
            return;
        }
        PyBaseException slow = handled;
        boolean step = false;
        for (PyBaseException o = handled; o.context != null; o = o.context) {
            if (o.context == this) {
                o.context = null;
                break;
            }
            if (step) {
                slow = slow.context;
            }
            step = !step;
            if (slow == o.context) {
                break;
            }
        }
        context = handled;
    }

    /** Whether the exception is of {@code type} or of one below it. */
    public final boolean matches(PyType type) {
        return type().isSubtypeOf(type);
    }
}
