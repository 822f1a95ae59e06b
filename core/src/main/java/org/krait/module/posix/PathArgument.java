package org.krait.module.posix;

import java.io.IOException;
import java.lang.foreign.Arena;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyBool;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;
import org.krait.os.Descriptors;
import org.krait.os.Errno;
import org.krait.os.FileNames;
import org.krait.os.Libc;
import org.krait.os.OpenFile;
import org.krait.os.SystemCallException;
import org.krait.runtime.Interpreter;
import org.krait.runtime.OsErrors;
import org.krait.runtime.Warnings;

/**
 * An argument that names a file: by path or, where a function allows it, by descriptor.
 *
 * @param given the argument, for errors
 * @param name the path; null if it is a descriptor
 * @param descriptor the descriptor; -1 if it is a path
 */
record PathArgument(PyObject given, String name, int descriptor) {
    private static final PyStr FSPATH = PyStr.intern("__fspath__");

    /** A path. The names of the function and its parameter stand in errors. */
    static PathArgument path(String function, String parameter, PyObject o) {
        return of(function, parameter, o, false, false);
    }

    /** A path or a descriptor. */
    static PathArgument pathOrDescriptor(String function, PyObject o) {
        return of(function, "path", o, true, false);
    }

    /** A path, a descriptor or None, which is the current folder. */
    static PathArgument orNone(String function, PyObject o) {
        return of(function, "path", o, true, true);
    }

    private static PathArgument of(String function, String parameter, PyObject o, boolean descriptors, boolean none) {
        if (none && (o == null || o == Py.None)) {
            return new PathArgument(Py.None, ".", -1);
        }
        if (descriptors && !(o instanceof PyStr || o instanceof PyBytes) && o.type().hasSlot(Slot.INDEX)) {
            return new PathArgument(o, null, descriptor(o));
        }
        PyObject text = text(function, parameter, o, descriptors && none ? ", os.PathLike, integer or None"
                : descriptors ? ", os.PathLike or integer" : " or os.PathLike");
        PyStr name = text instanceof PyStr s ? s : FilePaths.decode(((PyBytes) text).bytes);
        if (name.indexOf(0) >= 0) {
            throw Errors.valueError(function + ": embedded null character in " + parameter);
        }
        if (text instanceof PyStr) {
            requireEncodable(name);
        }
        return new PathArgument(text, name.toString(), -1);
    }

    /** UnicodeEncodeError for a surrogate; a name in Latin letters has none. */
    private static void requireEncodable(PyStr name) {
        String units = name.units();
        if (units != null) {
            int i = 0;
            while (i < units.length() && !Character.isSurrogate(units.charAt(i))) {
                i++;
            }
            if (i == units.length()) {
                return;
            }
        }
        FilePaths.encode(name);
    }

    /** A path that is only looked at as a text: str or bytes, with null characters too. */
    static PyObject text(String function, PyObject path) {
        return text(function, "path", path, " or os.PathLike");
    }

    private static PyObject text(String function, String parameter, PyObject o, String others) {
        if (o instanceof PyStr || o instanceof PyBytes) {
            return o;
        }
        PyObject text = o.type().lookup(FSPATH) == Py.None ? null : Calls.special(o, FSPATH);
        if (text == null) {
            throw Errors.typeError(function + ": " + parameter + " should be string, bytes" + others + ", not "
                    + o.type().longName());
        }
        if (!(text instanceof PyStr || text instanceof PyBytes)) {
            throw Errors.typeError("expected " + o.type().longName() + ".__fspath__() to return str or bytes, not "
                    + text.type().longName());
        }
        return text;
    }

    /** A descriptor given where a path could stand. */
    static int descriptor(PyObject o) {
        if (o instanceof PyBool) {
            Warnings.warn(PyExceptions.RuntimeWarning, "bool is used as a file descriptor", 1);
        }
        PyInt number = Numbers.index(o);
        if (!number.isSmall() || number.longValue() != (int) number.longValue()) {
            throw Errors.overflowError(number.signum() > 0 ? "fd is greater than maximum" : "fd is less than minimum");
        }
        return (int) number.longValue();
    }

    /** A file by path or descriptor, as seen from a {@code dir_fd}. */
    PathArgument in(String function, PyObject folder) {
        if (folder == null || folder == Py.None) {
            return this;
        }
        if (!folder.type().hasSlot(Slot.INDEX)) {
            throw Errors.typeError("argument should be integer or None, not " + folder.type().longName());
        }
        int number = descriptor(folder);
        if (name == null) {
            throw Errors.valueError(function + ": can't specify dir_fd without matching path");
        }
        if (name.startsWith("/")) {
            return this;
        }
        try {
            OpenFile file = descriptors().get(number);
            if (!file.isDirectory()) {
                throw OsErrors.of(Errno.ENOTDIR, given, null);
            }
            return new PathArgument(given, file.path() + "/" + name, -1);
        } catch (SystemCallException e) {
            throw error(e);
        }
    }

    static Descriptors descriptors() {
        return Interpreter.current().service(Descriptors.class, i -> new Descriptors());
    }

    /** The open file; only for descriptors. */
    OpenFile file() {
        return descriptors().get(descriptor);
    }

    /** The operating system's number of a descriptor. */
    int real() throws IOException {
        return file().real();
    }

    /** The path as a C string. */
    long string(Arena arena) {
        return Libc.string(arena, FileNames.bytes(name));
    }

    /** The OSError for a call that failed with this file. */
    PyException error(SystemCallException e) {
        return OsErrors.of(e, given);
    }

    PyException error(IOException e) {
        return OsErrors.of(e, given);
    }

    /** Whether answers are bytes, since the path was. */
    boolean isBytes() {
        return given instanceof PyBytes;
    }

    /** A name that the system gave, in the kind of this path. */
    PyObject answer(String text) {
        return isBytes() ? new PyBytes(FileNames.bytes(text)) : Py.str(text);
    }

    /** The error for a descriptor where links are not to be followed. */
    void refuseNoFollow(String function, boolean follow) {
        if (name == null && !follow) {
            throw Errors.valueError(function + ": cannot use fd and follow_symlinks together");
        }
    }
}
