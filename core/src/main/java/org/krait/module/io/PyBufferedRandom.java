package org.krait.module.io;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.sequence.PyTuple;

/** {@code _io.BufferedRandom}: reads and writes a raw stream that can be positioned. */
@ExposeType(name = "BufferedRandom", module = "_io", base = PyBufferedIOBase.class)
public class PyBufferedRandom extends PyBuffered {
    public static final PyType TYPE = PyBufferedRandomExposed.TYPE;

    protected PyBufferedRandom(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyBufferedRandom(TYPE) : new PyBufferedRandomSub(cls);
    }

    @Init(signature = "($self, raw, buffer_size=131072)")
    void __init__(PyObject raw, long bufferSize) {
        require(raw, "seekable", "File or stream is not seekable.");
        require(raw, "readable", "File or stream is not readable.");
        require(raw, "writable", "File or stream is not writable.");
        open(raw, bufferSize, true, true);
    }

    @Method
    PyObject read(PyObject size) {
        return readBytes(size == null || size == Py.None ? -1 : Numbers.asLong(size));
    }

    @Method
    PyObject read1(long size) {
        return readOnce(size);
    }

    @Method
    PyObject readinto(PyObject buffer) {
        return readInto(buffer, false);
    }

    @Method
    PyObject readinto1(PyObject buffer) {
        return readInto(buffer, true);
    }

    @Method
    PyObject peek(long size) {
        return peekBytes();
    }

    @Method
    PyObject readline(PyObject size) {
        return readLine(size == null || size == Py.None ? -1 : Numbers.asLong(size));
    }

    @Special
    static PyObject next(PyBufferedRandom self) {
        if (self.type() != TYPE) {
            return PyIOBase.next(self);
        }
        PyBytes line = (PyBytes) self.readLine(-1);
        return line.bytes.length == 0 ? null : line;
    }

    @Method
    PyObject write(PyObject b) {
        return writeBytes(b);
    }

    @Method
    void flush() {
        flushAll();
    }

    @Method
    void close() {
        closeRaw();
    }

    @Method
    PyObject detach() {
        return takeRaw();
    }

    @Method
    PyObject seek(PyObject target, int whence) {
        return moveTo(target, whence);
    }

    @Method
    PyObject tell() {
        return position();
    }

    @Method
    PyObject truncate(PyObject pos) {
        return cut(pos);
    }

    @Method
    boolean seekable() {
        return ask("seekable");
    }

    @Method
    boolean readable() {
        return true;
    }

    @Method
    boolean writable() {
        return true;
    }

    @Method
    PyObject fileno() {
        return Calls.method(raw(), "fileno");
    }

    @Method
    PyObject isatty() {
        return Calls.method(raw(), "isatty");
    }

    @Getter(name = "raw")
    PyObject getRaw() {
        return raw();
    }

    @Getter(name = "closed")
    PyObject getClosed() {
        return Attributes.get(raw(), "closed");
    }

    @Getter(name = "name")
    PyObject getName() {
        return Attributes.get(raw(), "name");
    }

    @Getter(name = "mode")
    PyObject getMode() {
        return Attributes.get(raw(), "mode");
    }

    @Method(name = "__getstate__", signature = "($self, /)")
    PyObject getState() {
        return pickled();
    }

    @Special
    static PyObject repr(PyBufferedRandom self) {
        return self.describe();
    }
}
