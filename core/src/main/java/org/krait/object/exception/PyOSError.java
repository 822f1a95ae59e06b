package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * OSError: {@code OSError(errno, strerror[, filename[, winerror[, filename2]]])}. Called as OSError itself, the errno
 * picks the subclass (PEP 3151).
 *
 * <p>The arguments are read by {@code __new__}, unless a subclass has an {@code __init__} of its own and no
 * {@code __new__}: then by {@code __init__}, so that such subclasses may have other parameters.
 */
@ExposeType(name = "OSError", base = PlainException.class)
public class PyOSError extends PyBaseException {
    /** {@code OSError}. */
    public static final PyType TYPE = PyOSErrorExposed.TYPE;

    private static final PyStr NEW = PyStr.intern("__new__");
    private static final PyStr INIT = PyStr.intern("__init__");

    private PyObject errno;
    private PyObject strerror;
    private PyObject filename;
    private PyObject filename2;

    /** {@code BlockingIOError.characters_written}; -1: not set. */
    private long written = -1;

    /** Exactly of {@code type}, without arguments. */
    public PyOSError(PyType type) {
        super(type);
    }

    /** The exception of a failed system call, of the subclass that belongs to {@code errno}; names may be null. */
    public static PyOSError of(int errno, String strerror, PyObject filename, PyObject filename2) {
        PyOSError e = new PyOSError(subclass(errno));
        e.errno = Py.integer(errno);
        e.strerror = Py.str(strerror);
        e.filename = filename;
        e.filename2 = filename2;
        e.args = Py.tuple(e.errno, e.strerror);
        return e;
    }

    /** The subclass of OSError that stands for a number of Linux's errno.h; OSError if none does. */
    static PyType subclass(long errno) {
        return switch ((int) errno) {
            case 11, 114, 115 -> PyExceptions.BlockingIOError;   // EAGAIN, EALREADY, EINPROGRESS
            case 32, 108 -> PyExceptions.BrokenPipeError;        // EPIPE, ESHUTDOWN
            case 10 -> PyExceptions.ChildProcessError;           // ECHILD
            case 103 -> PyExceptions.ConnectionAbortedError;     // ECONNABORTED
            case 111 -> PyExceptions.ConnectionRefusedError;     // ECONNREFUSED
            case 104 -> PyExceptions.ConnectionResetError;       // ECONNRESET
            case 17 -> PyExceptions.FileExistsError;             // EEXIST
            case 2 -> PyExceptions.FileNotFoundError;            // ENOENT
            case 21 -> PyExceptions.IsADirectoryError;           // EISDIR
            case 20 -> PyExceptions.NotADirectoryError;          // ENOTDIR
            case 4 -> PyExceptions.InterruptedError;             // EINTR
            case 13, 1 -> PyExceptions.PermissionError;          // EACCES, EPERM
            case 3 -> PyExceptions.ProcessLookupError;           // ESRCH
            case 110 -> PyExceptions.TimeoutError;               // ETIMEDOUT
            default -> TYPE;
        };
    }

    /** Whether {@code __init__}, not {@code __new__}, is to read the arguments. */
    private static boolean readByInit(PyType type) {
        return type.lookup(INIT) != TYPE.lookup(INIT) && type.lookup(NEW) == TYPE.lookup(NEW);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyType type = cls;
        boolean now = !readByInit(cls);
        if (now) {
            if (kwnames != null && kwnames.size() != 0) {
                throw Errors.typeError(cls.name() + "() takes no keyword arguments");
            }
            if (cls == TYPE && args.length >= 2 && args.length <= 5 && args[0] instanceof PyInt number) {
                type = number.isSmall() ? subclass(number.longValue()) : TYPE;
            }
        }
        PyOSError e = type.isHeap() ? new PyOSErrorSub(type) : new PyOSError(type);
        if (now) {
            e.read(args);
        }
        return e;
    }

    @Init
    static void __init__(PyOSError self, PyObject[] args, PyTuple kwnames) {
        if (readByInit(self.type())) {
            if (kwnames != null && kwnames.size() != 0) {
                throw Errors.typeError(self.type().name() + "() takes no keyword arguments");
            }
            self.read(args);
        }
    }

    private void read(PyObject[] given) {
        args = positional(given, null);
        if (given.length < 2 || given.length > 5) {
            return;
        }
        PyObject third = given.length > 2 && given[2] != Py.None ? given[2] : null;
        if (third != null) {
            if (type() == PyExceptions.BlockingIOError && third.type().hasSlot(Slot.INDEX)) {
                written = Numbers.asLong(third);
            } else if (type() == PyExceptions.BlockingIOError && third.type().hasSlot(Slot.FLOAT)) {
                written = Numbers.asLong(third);
            } else {
                filename = third;
                filename2 = given.length == 5 && given[4] != Py.None ? given[4] : null;
                args = Py.tuple(given[0], given[1]);
            }
        }
        errno = given[0];
        strerror = given[1];
    }

    @Special
    static PyObject str(PyOSError self) {
        String number = "[Errno " + Texts.strString(orNone(self.errno)) + "] ";
        if (self.filename != null) {
            String text = number + Texts.strString(orNone(self.strerror)) + ": " + Texts.reprString(self.filename);
            return Py.str(self.filename2 == null ? text : text + " -> " + Texts.reprString(self.filename2));
        }
        if (self.errno != null && self.strerror != null) {
            return Py.str(number + Texts.strString(self.strerror));
        }
        return PyBaseException.str(self);
    }

    @Method(name = "__reduce__")
    PyObject reduceWithNames() {
        PyTuple all = args;
        if (args.size() == 2 && filename != null) {
            all = filename2 != null
                    ? Py.tuple(args.get(0), args.get(1), filename, Py.None, filename2)
                    : Py.tuple(args.get(0), args.get(1), filename);
        }
        PyDict state = instanceDict();
        return state != null && state.size() != 0 ? Py.tuple(type(), all, state) : Py.tuple(type(), all);
    }

    @Getter(name = "errno")
    PyObject errnoAttribute() {
        return orNone(errno);
    }

    @Setter(name = "errno")
    void setErrno(PyObject value) {
        errno = value;
    }

    @Getter(name = "strerror")
    PyObject strerrorAttribute() {
        return orNone(strerror);
    }

    @Setter(name = "strerror")
    void setStrerror(PyObject value) {
        strerror = value;
    }

    @Getter(name = "filename")
    PyObject filenameAttribute() {
        return orNone(filename);
    }

    /** Sets {@code filename}; null is None. */
    @Setter(name = "filename")
    public void setFilename(PyObject value) {
        filename = value;
    }

    @Getter(name = "filename2")
    PyObject filename2Attribute() {
        return orNone(filename2);
    }

    @Setter(name = "filename2")
    void setFilename2(PyObject value) {
        filename2 = value;
    }

    @Getter(name = "characters_written")
    PyObject charactersWritten() {
        if (written == -1) {
            throw Errors.attributeError("characters_written");
        }
        return Py.integer(written);
    }

    @Setter(name = "characters_written")
    void setCharactersWritten(PyObject value) {
        if (value == null) {
            if (written == -1) {
                throw Errors.attributeError("characters_written");
            }
            written = -1;
        } else {
            written = Numbers.asLong(value);
        }
    }
}
