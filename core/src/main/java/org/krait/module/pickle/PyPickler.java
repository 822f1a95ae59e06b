package org.krait.module.pickle;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.descriptor.PyBuiltinFunction;
import org.krait.object.dict.DictCursor;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Warnings;

/** {@code _pickle.Pickler}: writes objects to a file (library reference, {@code pickle.Pickler}). */
@ExposeType(name = "Pickler", module = "_pickle")
public class PyPickler extends PyObject {
    public static final PyType TYPE = PyPicklerExposed.TYPE;

    private static final int DEFAULT = 5;
    private static final int HIGHEST = 5;
    /** The bytes that CPython's structure takes. */
    private static final int SIZE = 152;
    private static final PyStr WRITE = PyStr.intern("write");
    private static final PyStr DISPATCH_TABLE = PyStr.intern("dispatch_table");
    private static final PyStr PERSISTENT_ID = PyStr.intern("persistent_id");
    private static final PyStr REDUCER_OVERRIDE = PyStr.intern("reducer_override");

    private static final ArgParser DUMP = new ArgParser("dump", 1, "1", false, false, "");

    private PickleTables tables;
    private PicklerMemo memo = new PicklerMemo();
    private PickleOutput output;
    /** Whether there is a file, which {@code __init__} gives. */
    private boolean isReady;
    private long protocol;
    private long binary;
    private long fast;
    private boolean fixesImports;
    private boolean running;
    /** Null: none. */
    private PyObject bufferCallback;
    /** Null: that of {@code copyreg}. */
    private PyObject dispatchTable;
    /** What has been assigned to {@code persistent_id}; null: the method. */
    private PyObject persistentId;

    protected PyPickler(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyPickler(cls) : new PyPicklerSub(cls);
    }

    /**
     * The bytes of one pickle.
     *
     * @param protocol a number, or None
     * @param bufferCallback takes buffers that are not to stand in the pickle; or None
     */
    static PyBytes dumps(PyObject o, PyObject protocol, boolean fixImports, PyObject bufferCallback) {
        PyPickler pickler = new PyPickler(TYPE);
        pickler.setProtocol(protocol, fixImports);
        pickler.setBufferCallback(bufferCallback);
        pickler.tables = PickleTables.current();
        pickler.output = new PickleOutput(null);
        new ObjectWriter(pickler, null, null).dump(o);
        return pickler.output.take();
    }

    /** Writes one pickle to a file; arguments as for {@link #dumps}. */
    static void dump(PyObject o, PyObject file, PyObject protocol, boolean fixImports, PyObject bufferCallback) {
        PyPickler pickler = new PyPickler(TYPE);
        pickler.start(file, protocol, fixImports, bufferCallback);
        new ObjectWriter(pickler, null, null).dump(o);
        pickler.output.finish();
    }

    @Init(signature = "($self, file, protocol=None, fix_imports=True, buffer_callback=None)")
    void __init__(PyObject file, PyObject protocol, boolean fixImports, PyObject bufferCallback) {
        begin();
        running = false;
        isReady = false;
        start(file, protocol, fixImports, bufferCallback);
        memo = new PicklerMemo();
        fast = 0;
        if (dispatchTable == null) {
            dispatchTable = Attributes.getOrNull(this, DISPATCH_TABLE);
        }
    }

    private void start(PyObject file, PyObject protocol, boolean fixImports, PyObject callback) {
        setProtocol(protocol, fixImports);
        PyObject write = Attributes.getOrNull(file, WRITE);
        if (write == null) {
            throw Errors.typeError("file must have a 'write' attribute");
        }
        setBufferCallback(callback);
        tables = PickleTables.current();
        output = new PickleOutput(write);
        isReady = true;
    }

    private void setProtocol(PyObject given, boolean fixImports) {
        long number = DEFAULT;
        if (given != null && given != Py.None) {
            number = Numbers.asCLong(given);
            number = number < 0 ? HIGHEST : number;
            if (number > HIGHEST) {
                throw Errors.valueError("pickle protocol must be <= " + HIGHEST);
            }
        }
        protocol = number;
        binary = number > 0 ? 1 : 0;
        fixesImports = fixImports && number < 3;
    }

    private void setBufferCallback(PyObject callback) {
        bufferCallback = callback == Py.None ? null : callback;
        if (bufferCallback != null && protocol < 5) {
            throw Errors.valueError("buffer_callback needs protocol >= 5");
        }
    }

    /** Refuses a pickler that is in use, which its own hooks might call. */
    private void begin() {
        if (running) {
            throw Errors.runtimeError("Pickler object is already used");
        }
        running = true;
    }

    // What the writers ask for

    PickleTables tables() {
        return tables;
    }

    PicklerMemo memo() {
        return memo;
    }

    PickleOutput output() {
        return output;
    }

    int protocol() {
        return (int) protocol;
    }

    boolean isBinary() {
        return binary != 0;
    }

    boolean isFast() {
        return fast != 0;
    }

    boolean fixesImports() {
        return fixesImports;
    }

    PyObject bufferCallback() {
        return bufferCallback;
    }

    PyObject dispatchTable() {
        return dispatchTable;
    }

    // Methods

    @Method
    PyObject dump(PyObject[] args, PyTuple kwnames) {
        PyObject obj = DUMP.bind(args, kwnames)[0];
        if (!isReady) {
            throw PickleErrors.pickling("Pickler.__init__() was not called by " + type().longName() + ".__init__()");
        }
        begin();
        try {
            PyObject id = Attributes.get(this, PERSISTENT_ID);
            PyObject override = type() == TYPE ? null : Attributes.getOrNull(this, REDUCER_OVERRIDE);
            new ObjectWriter(this, isOwnMethod(id, this) ? null : id, override).dump(obj);
            output.finish();
            return Py.None;
        } finally {
            running = false;
        }
    }

    /** Whether this is the built-in method itself, bound to the pickler. */
    private static boolean isOwnMethod(PyObject o, PyObject self) {
        return o instanceof PyBuiltinFunction f && f.self() == self && f.name().equals(PERSISTENT_ID);
    }

    @Method
    void clear_memo() {
        memo.clear();
    }

    @Method
    PyObject persistent_id(PyObject obj) {
        return Py.None;
    }

    @Method
    long __sizeof__() {
        return SIZE + memo.bytes() + (output == null ? 0 : output.size());
    }

    // Attributes

    @Special
    static PyObject getAttribute(PyObject self, PyStr name) {
        PyPickler pickler = (PyPickler) self;
        return pickler.persistentId != null && name.equals(PERSISTENT_ID) ? pickler.persistentId
                : Attributes.genericGet(self, name);
    }

    @Special
    static void setAttr(PyObject self, PyStr name, PyObject value) {
        if (name.equals(PERSISTENT_ID)) {
            ((PyPickler) self).persistentId = value;
        } else {
            Attributes.genericSet(self, name, value);
        }
    }

    @Getter
    long bin() {
        return binary;
    }

    @Setter(name = "bin")
    void setBin(PyObject value) {
        binary = flag(value);
    }

    @Getter
    long fast() {
        return fast;
    }

    @Setter(name = "fast")
    void setFast(PyObject value) {
        fast = flag(value);
    }

    private static long flag(PyObject value) {
        if (value == null) {
            throw Errors.typeError("can't delete numeric/char attribute");
        }
        long number = Numbers.asCLong(value);
        if (number != (int) number) {
            Warnings.warn(PyExceptions.RuntimeWarning, "Truncation of value to int", 1);
        }
        return (int) number;
    }

    @Getter(name = "dispatch_table")
    PyObject dispatchTableAttribute() {
        if (dispatchTable == null) {
            throw Errors.noAttribute(this, DISPATCH_TABLE);
        }
        return dispatchTable;
    }

    @Setter(name = "dispatch_table")
    void setDispatchTable(PyObject value) {
        if (value == null && dispatchTable == null) {
            throw Errors.attributeError(DISPATCH_TABLE.toString());
        }
        dispatchTable = value;
    }

    @Getter(name = "memo")
    PyObject memoAttribute() {
        return new PyPicklerMemoProxy(this);
    }

    @Setter(name = "memo")
    void setMemo(PyObject value) {
        if (value == null) {
            throw Errors.typeError("attribute deletion is not supported");
        }
        if (value instanceof PyPicklerMemoProxy proxy) {
            memo = proxy.pickler().memo.copy();
        } else if (value instanceof PyDict dict) {
            memo = memoOf(dict);
        } else {
            throw Errors.typeError("'memo' attribute must be a PicklerMemoProxy object or dict, not "
                    + value.type().longName());
        }
    }

    private static PicklerMemo memoOf(PyDict dict) {
        PicklerMemo made = new PicklerMemo();
        DictCursor entries = new DictCursor(dict);
        while (entries.advance()) {
            if (!(entries.value instanceof PyTuple pair) || pair.size() != 2) {
                throw Errors.typeError("'memo' values must be 2-item tuples");
            }
            made.put(pair.items[1], (int) PickleInput.size(pair.items[0]));
        }
        return made;
    }
}
