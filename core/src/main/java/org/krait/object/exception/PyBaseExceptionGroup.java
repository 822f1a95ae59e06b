package org.krait.object.exception;

import java.util.ArrayList;
import java.util.List;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * BaseExceptionGroup: several exceptions raised together (PEP 654). ExceptionGroup, which holds only Exceptions, is
 * the same class of memory; {@link ExceptionGroups} has the splitting.
 */
@ExposeType(name = "BaseExceptionGroup", base = PyBaseException.class)
public class PyBaseExceptionGroup extends PyBaseException {
    /** {@code BaseExceptionGroup}. */
    public static final PyType TYPE = PyBaseExceptionGroupExposed.TYPE;

    private PyObject message = PyStr.EMPTY;
    private PyTuple exceptions = PyTuple.EMPTY;

    /** Exactly of {@code type}, empty. */
    public PyBaseExceptionGroup(PyType type) {
        super(type);
    }

    /** {@code BaseExceptionGroup(message, exceptions)}: an ExceptionGroup if all of them are Exceptions. */
    public static PyBaseExceptionGroup of(String message, List<PyBaseException> exceptions) {
        PyObject list = PyList.ofArray(exceptions.toArray(new PyObject[0]));
        return (PyBaseExceptionGroup) __new__(TYPE, new PyObject[] {Py.str(message), list}, null);
    }

    /** The group that {@code except*} makes of a single exception. */
    static PyBaseExceptionGroup wrapping(PyBaseException exception) {
        return (PyBaseExceptionGroup) __new__(TYPE, new PyObject[] {PyStr.EMPTY, Py.tuple(exception)}, null);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        int given = kwnames == null ? args.length : args.length - kwnames.size();
        if (given != 2) {
            throw Errors.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (" + given + " given)");
        }
        if (!(args[0] instanceof PyStr)) {
            throw Errors.typeError("BaseExceptionGroup.__new__() argument 1 must be str, not "
                    + args[0].type().name());
        }
        PyObject[] members = members(args[1]);
        boolean onlyExceptions = true;
        for (PyObject e : members) {
            onlyExceptions &= ((PyBaseException) e).matches(PyExceptions.Exception);
        }
        PyType type = cls;
        if (cls == TYPE) {
            type = onlyExceptions ? PyExceptions.ExceptionGroup : cls;
        } else if (!onlyExceptions && cls == PyExceptions.ExceptionGroup) {
            throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
        } else if (!onlyExceptions && cls.isSubtypeOf(PyExceptions.Exception)) {
            throw Errors.typeError("Cannot nest BaseExceptions in '" + cls.name() + "'");
        }
        PyBaseExceptionGroup group =
                type.isHeap() ? new PyBaseExceptionGroupSub(type) : new PyBaseExceptionGroup(type);
        group.args = positional(args, kwnames);
        group.message = args[0];
        group.exceptions = PyTuple.of(members);
        return group;
    }

    private static PyObject[] members(PyObject exceptions) {
        if (!Containers.isSequence(exceptions)) {
            throw Errors.typeError("second argument (exceptions) must be a sequence");
        }
        PyObject[] members = Iteration.toArray(exceptions);
        if (members.length == 0) {
            throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
        }
        for (int i = 0; i < members.length; i++) {
            if (!(members[i] instanceof PyBaseException)) {
                throw Errors.valueError("Item " + i + " of second argument (exceptions) is not an exception");
            }
        }
        return members;
    }

    @Init
    static void __init__(PyBaseExceptionGroup self, PyObject[] args, PyTuple kwnames) {
        self.setPositional(args, kwnames);
    }

    @Special
    static PyObject str(PyBaseExceptionGroup self) {
        int n = self.exceptions.size();
        return Py.str(self.message + " (" + n + " sub-exception" + (n == 1 ? ")" : "s)"));
    }

    @Getter(name = "message")
    PyObject messageAttribute() {
        return message;
    }

    @Getter(name = "exceptions")
    PyObject exceptionsAttribute() {
        return exceptions;
    }

    @ClassMethod(name = "__class_getitem__", signature = "($type, object, /)")
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }

    @Method
    PyObject derive(PyObject excs) {
        return __new__(TYPE, new PyObject[] {message, excs}, null);
    }

    @Method(signature = "($self, matcher_value, /)")
    PyObject split(PyObject matcher) {
        ExceptionGroups.Parts parts = ExceptionGroups.split(this, ExceptionGroups.matcher(matcher), true);
        return Py.tuple(orNone(parts.match()), orNone(parts.rest()));
    }

    @Method(signature = "($self, matcher_value, /)")
    PyObject subgroup(PyObject matcher) {
        return orNone(ExceptionGroups.split(this, ExceptionGroups.matcher(matcher), false).match());
    }

    /** A group with some of this one's exceptions and all its metadata; null for none. */
    PyBaseException subset(List<PyBaseException> some) {
        if (some.isEmpty()) {
            return null;
        }
        PyObject derived = Calls.method(this, PyStr.intern("derive"), PyList.ofArray(some.toArray(new PyObject[0])));
        if (!(derived instanceof PyBaseExceptionGroup group)) {
            throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
        }
        group.setTraceback(traceback());
        group.setContext(context());
        group.setCause(cause());
        PyStr notesName = PyStr.intern("__notes__");
        PyObject notes = Attributes.getOrNull(this, notesName);
        if (notes != null && Containers.isSequence(notes)) {
            Attributes.set(group, notesName, PyList.ofArray(Iteration.toArray(notes)));
        }
        return group;
    }

    /** The exceptions as a fresh list. */
    List<PyBaseException> members() {
        List<PyBaseException> members = new ArrayList<>(exceptions.size());
        for (int i = 0; i < exceptions.size(); i++) {
            members.add((PyBaseException) exceptions.get(i));
        }
        return members;
    }
}
