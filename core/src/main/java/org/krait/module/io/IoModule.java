package org.krait.module.io;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyComplex;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.os.Descriptors;
import org.krait.runtime.Interpreter;
import org.krait.runtime.Warnings;

/** The functions of {@code _io}. */
@ExposeModule(name = "_io")
public final class IoModule extends JavaModule {
    /** {@code DEFAULT_BUFFER_SIZE}, in bytes. */
    static final int BUFFER_SIZE = 131072;

    private PyType unsupportedOperation;

    public IoModule() {
        super(IoModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        PyDict names = new PyDict();
        names.put(PyStr.intern("__module__"), PyStr.intern("io"));
        unsupportedOperation = (PyType) Calls.call(PyType.TYPE, Py.str("UnsupportedOperation"),
                Py.tuple(PyExceptions.OSError, PyExceptions.ValueError), names);
        Interpreter.current().service(IoModule.class, i -> this);
        put(dict, "DEFAULT_BUFFER_SIZE", Py.integer(BUFFER_SIZE));
        put(dict, "UnsupportedOperation", unsupportedOperation);
        put(dict, "BlockingIOError", PyExceptions.BlockingIOError);
        put(dict, "_IOBase", PyIOBase.TYPE);
        put(dict, "_RawIOBase", PyRawIOBase.TYPE);
        put(dict, "_BufferedIOBase", PyBufferedIOBase.TYPE);
        put(dict, "_TextIOBase", PyTextIOBase.TYPE);
        put(dict, "FileIO", PyFileIO.TYPE);
        put(dict, "BytesIO", PyBytesIO.TYPE);
        put(dict, "_BytesIOBuffer", PyBytesIOBuffer.TYPE);
        put(dict, "StringIO", PyStringIO.TYPE);
        put(dict, "BufferedReader", PyBufferedReader.TYPE);
        put(dict, "BufferedWriter", PyBufferedWriter.TYPE);
        put(dict, "BufferedRandom", PyBufferedRandom.TYPE);
        put(dict, "BufferedRWPair", PyBufferedPair.TYPE);
        put(dict, "TextIOWrapper", PyTextIOWrapper.TYPE);
        put(dict, "IncrementalNewlineDecoder", PyNewlineDecoder.TYPE);
    }

    private static void put(PyDict dict, String name, PyObject value) {
        dict.put(PyStr.intern(name), value);
    }

    /** The descriptors of an interpreter. */
    public static Descriptors descriptors(Interpreter interpreter) {
        return interpreter.service(Descriptors.class, i -> new Descriptors());
    }

    /** {@code io.UnsupportedOperation} with this message. */
    static PyException unsupported(String message) {
        return Errors.of(Interpreter.current().serviceOrNull(IoModule.class).unsupportedOperation, message);
    }

    @Function
    PyObject open(PyObject file, String mode, int buffering, PyObject encoding, PyObject errors, PyObject newline,
            boolean closefd, PyObject opener) {
        requireText("encoding", encoding);
        requireText("errors", errors);
        requireText("newline", newline);
        return Opening.open(file, mode, buffering, encoding, errors, newline, closefd, opener);
    }

    private static void requireText(String name, PyObject value) {
        if (value != Py.None && !(value instanceof PyStr)) {
            throw Errors.typeError("open() argument '" + name + "' must be str or None, not "
                    + value.type().longName());
        }
        if (value instanceof PyStr text) {
            ArgParser.cString(text);
        }
    }

    @Function(name = "open_code")
    PyObject openCode(PyObject path) {
        if (!(path instanceof PyStr)) {
            throw ArgParser.badArgument("open_code", "argument 'path'", "str", path);
        }
        return Opening.open(path, "rb", -1, Py.None, Py.None, Py.None, true, Py.None);
    }

    @Function(name = "text_encoding")
    PyObject textEncoding(PyObject encoding, int stacklevel) {
        if (encoding == null || encoding == Py.None) {
            if (Interpreter.current().options.flag("warn_default_encoding") != 0) {
                Warnings.warn(PyExceptions.EncodingWarning, "'encoding' argument not specified", stacklevel);
            }
            return PyStr.intern(Interpreter.current().options.flag("utf8_mode") != 0 ? "utf-8" : "locale");
        }
        return encoding;
    }

    /** Opening a file for the function {@code open}: which of the three layers, and the checks of the mode. */
    private static final class Opening {
        private static final PyTuple FILE_KEYWORDS = Py.tuple(PyStr.intern("closefd"), PyStr.intern("opener"));

        static PyObject open(PyObject file, String mode, int buffering, PyObject encoding, PyObject errors,
                PyObject newline, boolean closefd, PyObject opener) {
            PyObject name = isNumber(file) ? file : FilePaths.fspath(file);
            boolean creating = has(mode, 'x');
            boolean reading = has(mode, 'r');
            boolean writing = has(mode, 'w');
            boolean appending = has(mode, 'a');
            boolean updating = has(mode, '+');
            boolean text = has(mode, 't');
            boolean binary = has(mode, 'b');
            for (int i = 0; i < mode.length(); i++) {
                if ("xrwa+tb".indexOf(mode.charAt(i)) < 0 || mode.indexOf(mode.charAt(i), i + 1) >= 0) {
                    throw Errors.valueError("invalid mode: '" + mode + "'");
                }
            }
            if (text && binary) {
                throw Errors.valueError("can't have text and binary mode at once");
            }
            int kinds = (creating ? 1 : 0) + (reading ? 1 : 0) + (writing ? 1 : 0) + (appending ? 1 : 0);
            if (kinds != 1) {
                throw Errors.valueError(kinds == 0
                        ? "Must have exactly one of create/read/write/append mode and at most one plus"
                        : "must have exactly one of create/read/write/append mode");
            }
            if (binary && encoding != Py.None) {
                throw Errors.valueError("binary mode doesn't take an encoding argument");
            }
            if (binary && errors != Py.None) {
                throw Errors.valueError("binary mode doesn't take an errors argument");
            }
            if (binary && newline != Py.None) {
                throw Errors.valueError("binary mode doesn't take a newline argument");
            }
            if (binary && buffering == 1) {
                Warnings.warn(PyExceptions.RuntimeWarning,
                        "line buffering (buffering=1) isn't supported in binary mode, "
                        + "the default buffer size will be used", 1);
            }
            String rawMode = (creating ? "x" : "") + (reading ? "r" : "") + (writing ? "w" : "")
                    + (appending ? "a" : "") + (updating ? "+" : "");
            PyObject raw = Calls.call(PyFileIO.TYPE,
                    new PyObject[] {name, Py.str(rawMode), Py.bool(closefd), opener}, FILE_KEYWORDS);
            PyObject result = raw;
            try {
                boolean line = buffering == 1 && !binary;
                if (buffering < 0 && !binary && ((PyFileIO) raw).isatty()) {
                    line = true;
                }
                if (buffering == 0) {
                    if (!binary) {
                        throw Errors.valueError("can't have unbuffered text I/O");
                    }
                    return raw;
                }
                PyObject size = Py.integer(buffering < 0 || buffering == 1 ? BUFFER_SIZE : buffering);
                PyType kind = updating ? PyBufferedRandom.TYPE
                        : reading ? PyBufferedReader.TYPE : PyBufferedWriter.TYPE;
                result = Calls.call(kind, raw, size);
                if (binary) {
                    return result;
                }
                PyObject wrapper = Calls.call(PyTextIOWrapper.TYPE,
                        new PyObject[] {result, encoding, errors, newline, Py.bool(line)}, null);
                result = wrapper;
                Attributes.set(wrapper, "mode", Py.str(mode));
                return wrapper;
            } catch (PyException e) {
                Calls.method(result, "close");
                throw e;
            }
        }

        private static boolean isNumber(PyObject file) {
            return file.type().hasSlot(Slot.INDEX) || file.type().hasSlot(Slot.INT)
                    || file.type().hasSlot(Slot.FLOAT) || file instanceof PyComplex;
        }

        private static boolean has(String mode, char c) {
            return mode.indexOf(c) >= 0;
        }
    }
}
