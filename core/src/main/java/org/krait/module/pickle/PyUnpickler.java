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
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.DictCursor;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code _pickle.Unpickler}: reads objects from a file (library reference, {@code pickle.Unpickler}). */
@ExposeType(name = "Unpickler", module = "_pickle")
public class PyUnpickler extends PyObject {
    public static final PyType TYPE = PyUnpicklerExposed.TYPE;

    /** The bytes that CPython's structure takes, and its pointers and numbers. */
    private static final int SIZE = 280;
    private static final int WORD = 8;
    private static final PyStr PERSISTENT_LOAD = PyStr.intern("persistent_load");

    private static final ArgParser FIND_CLASS = new ArgParser("find_class", 2, "11", false, false, "", "");

    private static final ArgParser LOAD_ID = new ArgParser("persistent_load", 1, "1", false, false, "");

    private PickleTables tables;
    private UnpicklerMemo memo = new UnpicklerMemo();
    /** Null until {@code __init__} is called. */
    private PickleInput input;
    private ReaderStack stack = new ReaderStack();
    private int protocol;
    private boolean fixImports = true;
    private boolean running;
    private PyStr encoding;
    private PyStr errors;
    /** An iterator of buffers that do not stand in the pickle, or null. */
    private PyObject buffers;
    /** What has been assigned to {@code persistent_load}; null: the method. */
    private PyObject persistentLoad;

    protected PyUnpickler(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyUnpickler(cls) : new PyUnpicklerSub(cls);
    }

    /** Reads one object; the arguments are those of {@code pickle.loads}. */
    static PyObject loads(PyObject data, boolean fixImports, PyStr encoding, PyStr errors, PyObject buffers) {
        PyUnpickler unpickler = new PyUnpickler(TYPE);
        unpickler.setOptions(fixImports, encoding, errors, buffers);
        unpickler.input = PickleInput.ofBytes(data);
        return unpickler.read();
    }

    /** Reads one object from a file; the arguments are those of {@code pickle.load}. */
    static PyObject load(PyObject file, boolean fixImports, PyStr encoding, PyStr errors, PyObject buffers) {
        PyUnpickler unpickler = new PyUnpickler(TYPE);
        unpickler.input = PickleInput.ofFile(file);
        unpickler.setOptions(fixImports, encoding, errors, buffers);
        return unpickler.read();
    }

    @Init(signature = "($self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())")
    void __init__(PyObject file, boolean fixImports, String encoding, String errors, PyObject buffers) {
        begin();
        running = false;
        input = null;
        PickleInput opened = PickleInput.ofFile(file);
        setOptions(fixImports, text(encoding, "ASCII"), text(errors, "strict"), buffers);
        input = opened;
        stack = new ReaderStack();
        memo = new UnpicklerMemo();
        protocol = 0;
    }

    /** A text that was given, or the one that stands for none. */
    static PyStr text(String given, String otherwise) {
        return PyStr.of(given == null ? otherwise : given);
    }

    private void setOptions(boolean fixes, PyStr encodingName, PyStr errorsName, PyObject given) {
        encoding = encodingName;
        errors = errorsName;
        fixImports = fixes;
        buffers = given == null || given == Py.None ? null : Iteration.iter(given);
        tables = PickleTables.current();
    }

    private void begin() {
        if (running) {
            throw Errors.runtimeError("Unpickler object is already used");
        }
        running = true;
    }

    private PyObject read() {
        protocol = 0;
        return new ObjectReader(this, Attributes.get(this, PERSISTENT_LOAD)).load();
    }

    // What the reader asks for

    PickleTables tables() {
        if (tables == null) {
            tables = PickleTables.current();
        }
        return tables;
    }

    PickleInput input() {
        return input;
    }

    UnpicklerMemo memo() {
        return memo;
    }

    ReaderStack newStack() {
        stack.clear();
        return stack;
    }

    void setProtocol(int protocol) {
        this.protocol = protocol;
    }

    PyStr encoding() {
        return encoding;
    }

    PyStr errors() {
        return errors;
    }

    PyObject buffers() {
        return buffers;
    }

    // Methods

    @Method
    PyObject load(PyObject[] args, PyTuple kwnames) {
        if (args.length > 0) {
            throw Errors.typeError("load() takes no arguments");
        }
        begin();
        try {
            if (input == null) {
                throw PickleErrors.unpickling("Unpickler.__init__() was not called by " + type().longName()
                        + ".__init__()");
            }
            return read();
        } finally {
            running = false;
        }
    }

    @Method
    PyObject persistent_load(PyObject[] args, PyTuple kwnames) {
        LOAD_ID.bind(args, kwnames);
        throw PickleErrors.unpickling("A load persistent id instruction was encountered, but no persistent_load "
                + "function was specified.");
    }

    @Method
    PyObject find_class(PyObject[] args, PyTuple kwnames) {
        PyObject[] names = FIND_CLASS.bind(args, kwnames);
        return findClass(names[0], names[1]);
    }

    /** The method {@code find_class} of the type itself. */
    PyObject findClass(PyObject module, PyObject name) {
        return GlobalNames.find(tables(), module, name, protocol, fixImports);
    }

    @Method
    long __sizeof__() {
        return SIZE + (input == null && encoding == null ? 0 : (long) WORD * memo.capacity())
                + (long) WORD * stack.markCapacity() + length(encoding) + length(errors);
    }

    private static int length(PyStr text) {
        return text == null ? 0 : text.length() + 1;
    }

    // Attributes

    @Special
    static PyObject getAttribute(PyObject self, PyStr name) {
        PyUnpickler unpickler = (PyUnpickler) self;
        return unpickler.persistentLoad != null && name.equals(PERSISTENT_LOAD) ? unpickler.persistentLoad
                : Attributes.genericGet(self, name);
    }

    @Special
    static void setAttr(PyObject self, PyStr name, PyObject value) {
        if (name.equals(PERSISTENT_LOAD)) {
            ((PyUnpickler) self).persistentLoad = value;
        } else {
            Attributes.genericSet(self, name, value);
        }
    }

    @Getter(name = "memo")
    PyObject memoAttribute() {
        return new PyUnpicklerMemoProxy(this);
    }

    @Setter(name = "memo")
    void setMemo(PyObject value) {
        if (value == null) {
            throw Errors.typeError("attribute deletion is not supported");
        }
        if (value instanceof PyUnpicklerMemoProxy proxy) {
            memo = proxy.unpickler().memo.copy();
        } else if (value instanceof PyDict dict) {
            // As in CPython, whose setter fills the memo that it then replaces by an empty one.
            remember(dict);
            memo = new UnpicklerMemo(dict.size());
        } else {
            throw Errors.typeError("'memo' attribute must be an UnpicklerMemoProxy object or dict, not "
                    + value.type().longName());
        }
    }

    private void remember(PyDict dict) {
        DictCursor entries = new DictCursor(dict);
        while (entries.advance()) {
            if (!(entries.key instanceof PyInt)) {
                throw Errors.typeError("memo key must be integers");
            }
            long number = Numbers.asLong(entries.key);
            if (number < 0) {
                throw Errors.valueError("memo key must be positive integers.");
            }
            memo.put(number, entries.value);
        }
    }
}
