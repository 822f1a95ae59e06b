package org.krait.module.io;

import java.util.Arrays;
import org.krait.expose.Converter;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code _io.StringIO}: text in memory, as code points. */
@ExposeType(name = "StringIO", module = "_io", base = PyTextIOBase.class)
public class PyStringIO extends PyTextIOBase {
    public static final PyType TYPE = PyStringIOExposed.TYPE;

    private int[] text = new int[0];
    /** Whether {@code __init__} has run. */
    private boolean ready;
    private int size;
    private long at;
    private Newlines newlines;
    private NewlineTranslation translation;
    private PyObject newline = Py.str("\n");

    protected PyStringIO(PyType type) {
        super(type);
        newlines = Newlines.of(newline);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyStringIO(TYPE) : watched(new PyStringIOSub(cls));
    }

    @Init(signature = "($self, initial_value='', newline='\\n')")
    synchronized void __init__(PyObject initial, PyObject newline) {
        Newlines made = Newlines.of(newline);
        if (initial != Py.None && !(initial instanceof PyStr)) {
            throw Errors.typeError("initial_value must be str or None, not " + initial.type().longName());
        }
        newlines = made;
        this.newline = newline;
        translation = newlines.universal ? new NewlineTranslation(newlines.translates) : null;
        text = new int[0];
        size = 0;
        at = 0;
        ready = true;
        if (initial instanceof PyStr given) {
            put(given);
            at = 0;
        }
    }

    private void requireInitialized() {
        if (!ready) {
            throw Errors.valueError("I/O operation on uninitialized object");
        }
    }

    private void requireOpen() {
        requireInitialized();
        if (text == null) {
            throw Errors.valueError("I/O operation on closed file");
        }
    }

    private void put(PyStr given) {
        PyStr translated = given;
        if (translation != null) {
            translated = given.isNarrow() ? PyStr.ofUnits(translation.translate(given.units(), true))
                    : PyStr.of(translation.translate(given.toString(), true));
        }
        if (newlines.written != null) {
            translated = newlines.toWrite(translated);
        }
        int length = translated.length();
        if (at > Long.MAX_VALUE - length) {
            throw Errors.overflowError("new position too large");
        }
        if (at + length > Long.MAX_VALUE / Integer.BYTES) {
            throw Errors.overflowError("new buffer size too large");
        }
        if (at + length > Integer.MAX_VALUE - 16) {
            throw Errors.memoryError("");
        }
        int start = (int) at;
        if (start + length > text.length) {
            text = Arrays.copyOf(text, (int) Math.min(Math.max(start + length, text.length * 2L),
                    Integer.MAX_VALUE - 16));
        }
        if (start > size) {
            Arrays.fill(text, size, start, 0);
        }
        for (int i = 0; i < length; i++) {
            text[start + i] = translated.codePointAt(i);
        }
        at += length;
        size = Math.max(size, start + length);
    }

    private PyStr take(int count) {
        PyStr taken = PyStr.ofCodePoints(text, (int) at, (int) at + count);
        at += count;
        return taken;
    }

    @Method
    synchronized PyObject write(PyObject s) {
        requireInitialized();
        if (!(s instanceof PyStr given)) {
            throw Errors.typeError("string argument expected, got '" + s.type().longName() + "'");
        }
        requireOpen();
        if (given.length() > 0) {
            put(given);
        }
        return Py.integer(given.length());
    }

    @Method
    synchronized PyObject read(@Converter(SizeOrNone.class) long n) {
        requireOpen();
        int available = (int) Math.max(size - at, 0);
        return available == 0 ? PyStr.EMPTY : take((int) (n < 0 ? available : Math.min(n, available)));
    }

    private PyStr line(long limit) {
        if (at >= size) {
            return PyStr.EMPTY;
        }
        int stop = limit < 0 ? size : (int) Math.min(size, at + limit);
        int start = (int) at;
        int to = start;
        while (to < stop) {
            int c = text[to++];
            if (newlines.universal && !newlines.translates) {
                if (c == '\n') {
                    break;
                }
                if (c == '\r') {
                    if (to < stop && text[to] == '\n') {
                        to++;
                    }
                    break;
                }
            } else {
                String ending = newlines.translates ? "\n" : newlines.ending;
                if (c == ending.charAt(ending.length() - 1)
                        && (ending.length() == 1 || to - 2 >= start && text[to - 2] == ending.charAt(0))) {
                    break;
                }
            }
        }
        return take(to - start);
    }

    @Method
    synchronized PyObject readline(@Converter(SizeOrNone.class) long limit) {
        requireOpen();
        return line(limit);
    }

    @Special
    static PyObject next(PyStringIO self) {
        PyObject line;
        if (self.type() == TYPE) {
            synchronized (self) {
                self.requireOpen();
                line = self.line(-1);
            }
        } else {
            line = Calls.method(self, "readline");
            if (!(line instanceof PyStr)) {
                throw Errors.of(PyExceptions.OSError,
                        "readline() should have returned a str object, not '" + line.type().longName() + "'");
            }
        }
        return ((PyStr) line).length() == 0 ? null : line;
    }

    @Method
    synchronized PyObject seek(PyObject pos, int whence) {
        long offset = Numbers.asLong(pos);
        requireOpen();
        if (whence < 0 || whence > 2) {
            throw Errors.valueError("Invalid whence (" + whence + ", should be 0, 1 or 2)");
        }
        if (offset < 0 && whence == 0) {
            throw Errors.valueError("Negative seek position " + offset);
        }
        if (whence != 0 && offset != 0) {
            throw Errors.of(PyExceptions.OSError, "Can't do nonzero cur-relative seeks");
        }
        at = whence == 0 ? offset : whence == 1 ? at : size;
        return Py.integer(at);
    }

    @Method
    synchronized PyObject tell() {
        requireOpen();
        return Py.integer(at);
    }

    @Method
    synchronized PyObject truncate(PyObject pos) {
        long length = SizeOrNone.convert(pos, null, null);
        requireOpen();
        if (pos == null || pos == Py.None) {
            length = at;
        }
        if (length < 0) {
            throw Errors.valueError("Negative size value " + length);
        }
        size = (int) Math.min(size, length);
        return Py.integer(length);
    }

    @Method
    synchronized PyObject getvalue() {
        requireOpen();
        return PyStr.ofCodePoints(text, 0, size);
    }

    @Method
    synchronized void close() {
        text = null;
    }

    @Method
    boolean readable() {
        requireOpen();
        return true;
    }

    @Method
    boolean writable() {
        requireOpen();
        return true;
    }

    @Method
    boolean seekable() {
        requireOpen();
        return true;
    }

    @Getter(name = "closed")
    PyObject getClosed() {
        requireInitialized();
        return Py.bool(text == null);
    }

    @Getter(name = "line_buffering")
    PyObject lineBuffering() {
        requireOpen();
        return Py.False;
    }

    @Getter(name = "newlines")
    PyObject getNewlines() {
        requireOpen();
        return translation == null ? Py.None : Newlines.seen(translation.kinds());
    }

    @Method(name = "__getstate__", signature = "($self, /)")
    PyObject getState() {
        PyDict own = instanceDict();
        return Py.tuple(getvalue(), newline, tell(), own.size() == 0 ? Py.None : own.copy());
    }

    @Method(name = "__setstate__", signature = "($self, state, /)")
    void setState(PyObject state) {
        if (ready) {
            requireOpen();
        }
        if (!(state instanceof PyTuple tuple) || tuple.size() < 4) {
            throw Errors.typeError(type().longName() + ".__setstate__ argument should be 4-tuple, got "
                    + state.type().longName());
        }
        PyObject value = tuple.items[0];
        __init__(value, tuple.items[1]);
        // The value is what was there, line endings and all.
        int length = value instanceof PyStr s ? s.length() : 0;
        text = new int[length];
        for (int i = 0; i < length; i++) {
            text[i] = ((PyStr) value).codePointAt(i);
        }
        size = length;
        at = PickledState.position(tuple.items[2], "third item of state must be an integer, got ");
        PickledState.addAttributes(this, tuple.items[3], "fourth");
    }
}
