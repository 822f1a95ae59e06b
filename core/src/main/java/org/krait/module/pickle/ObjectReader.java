package org.krait.module.pickle;

import java.math.BigInteger;
import java.util.Arrays;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.codec.ByteEscape;
import org.krait.algorithm.codec.UnicodeEscape;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.TypeFlags;
import org.krait.object.bytes.PyByteArray;
import org.krait.object.bytes.PyBytes;
import org.krait.object.bytes.PyMemoryView;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PyFrozenSet;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;
import org.krait.runtime.Warnings;
import org.krait.runtime.codec.BuiltinCodecs;

/** The unpickling machine: executes instructions until STOP, whose value is the object. */
final class ObjectReader {
    private static final int HIGHEST = 5;
    private static final PyStr UTF8 = PyStr.intern("utf-8");
    private static final PyStr SURROGATEPASS = PyStr.intern("surrogatepass");
    private static final PyStr FIND_CLASS = PyStr.intern("find_class");
    private static final PyStr GETINITARGS = PyStr.intern("__getinitargs__");
    private static final PyStr NEW = PyStr.intern("__new__");
    private static final PyStr EXTEND = PyStr.intern("extend");
    private static final PyStr APPEND = PyStr.intern("append");
    private static final PyStr ADD = PyStr.intern("add");

    private final PyUnpickler unpickler;
    private final PickleInput in;
    private final ReaderStack stack;
    private final UnpicklerMemo memo;
    private final PyObject persistentLoad;

    ObjectReader(PyUnpickler unpickler, PyObject persistentLoad) {
        this.unpickler = unpickler;
        this.in = unpickler.input();
        this.stack = unpickler.newStack();
        this.memo = unpickler.memo();
        this.persistentLoad = persistentLoad;
    }

    PyObject load() {
        while (true) {
            int opcode = in.opcode();
            if (opcode == PickleOpcode.STOP) {
                in.skipShown();
                return stack.pop();
            }
            execute(opcode);
        }
    }

    private void execute(int opcode) {
        switch (opcode) {
            case PickleOpcode.NONE -> stack.push(Py.None);
            case PickleOpcode.NEWTRUE -> stack.push(Py.True);
            case PickleOpcode.NEWFALSE -> stack.push(Py.False);
            case PickleOpcode.BININT -> stack.push(Py.integer((int) in.number(4)));
            case PickleOpcode.BININT1 -> stack.push(Py.integer(in.number(1)));
            case PickleOpcode.BININT2 -> stack.push(Py.integer(in.number(2)));
            case PickleOpcode.INT -> stack.push(LineNumbers.intOrBool(in.line(2)));
            case PickleOpcode.LONG -> longLine();
            case PickleOpcode.LONG1 -> longBytes((int) in.number(1));
            case PickleOpcode.LONG4 -> longBytes((int) in.number(4));
            case PickleOpcode.FLOAT -> stack.push(Py.real(LineNumbers.real(in.line(2))));
            case PickleOpcode.BINFLOAT -> binFloat();

            case PickleOpcode.SHORT_BINUNICODE -> text(in.number(1));
            case PickleOpcode.BINUNICODE -> text(in.number(4));
            case PickleOpcode.BINUNICODE8 -> text(size8("BINUNICODE exceeds system's maximum size of "));
            case PickleOpcode.UNICODE -> textLine();
            case PickleOpcode.STRING -> stringLine();
            case PickleOpcode.SHORT_BINSTRING -> string((int) in.number(1));
            case PickleOpcode.BINSTRING -> string((int) in.number(4));
            case PickleOpcode.SHORT_BINBYTES -> bytes(in.number(1));
            case PickleOpcode.BINBYTES -> bytes(in.number(4));
            case PickleOpcode.BINBYTES8 -> bytes(size8("BINBYTES exceeds system's maximum size of "));
            case PickleOpcode.BYTEARRAY8 -> stack.push(new PyByteArray(in.bytes(
                    size8("BYTEARRAY8 exceeds system's maximum size of "))));
            case PickleOpcode.NEXT_BUFFER -> nextBuffer();
            case PickleOpcode.READONLY_BUFFER -> readOnlyBuffer();

            case PickleOpcode.MARK -> stack.mark();
            case PickleOpcode.POP -> stack.drop();
            case PickleOpcode.POP_MARK -> stack.cut(stack.popMark());
            case PickleOpcode.DUP -> stack.push(stack.top());

            case PickleOpcode.EMPTY_TUPLE -> stack.push(PyTuple.EMPTY);
            case PickleOpcode.TUPLE1 -> stack.push(stack.takeTuple(1));
            case PickleOpcode.TUPLE2 -> stack.push(stack.takeTuple(2));
            case PickleOpcode.TUPLE3 -> stack.push(stack.takeTuple(3));
            case PickleOpcode.TUPLE -> stack.push(PyTuple.of(stack.take(stack.popMark())));
            case PickleOpcode.EMPTY_LIST -> stack.push(new PyList());
            case PickleOpcode.LIST -> stack.push(PyList.ofArray(stack.take(stack.popMark())));
            case PickleOpcode.APPEND -> append();
            case PickleOpcode.APPENDS -> append(stack.popMark());
            case PickleOpcode.EMPTY_DICT -> stack.push(new PyDict());
            case PickleOpcode.DICT -> dict();
            case PickleOpcode.SETITEM -> setItems(stack.size() - 2);
            case PickleOpcode.SETITEMS -> setItems(stack.popMark());
            case PickleOpcode.EMPTY_SET -> stack.push(new PySet());
            case PickleOpcode.ADDITEMS -> addItems();
            case PickleOpcode.FROZENSET -> stack.push(PyFrozenSet.of(stack.take(stack.popMark())));

            case PickleOpcode.GET -> get(LineNumbers.index(in.line(2)));
            case PickleOpcode.BINGET -> get(in.number(1));
            case PickleOpcode.LONG_BINGET -> get(in.number(4));
            case PickleOpcode.PUT -> put();
            case PickleOpcode.BINPUT -> put(in.number(1));
            case PickleOpcode.LONG_BINPUT -> put(in.number(4));
            case PickleOpcode.MEMOIZE -> memo.put(memo.size(), stack.top());

            case PickleOpcode.GLOBAL -> global();
            case PickleOpcode.STACK_GLOBAL -> stackGlobal();
            case PickleOpcode.EXT1 -> extension((int) in.number(1));
            case PickleOpcode.EXT2 -> extension((int) in.number(2));
            case PickleOpcode.EXT4 -> extension((int) in.number(4));
            case PickleOpcode.INST -> inst();
            case PickleOpcode.OBJ -> obj();
            case PickleOpcode.NEWOBJ -> newObject(false);
            case PickleOpcode.NEWOBJ_EX -> newObject(true);
            case PickleOpcode.REDUCE -> reduce();
            case PickleOpcode.BUILD -> build();
            case PickleOpcode.PERSID -> persistentLine();
            case PickleOpcode.BINPERSID -> stack.push(Calls.call(persistentLoad, stack.pop()));

            case PickleOpcode.PROTO -> protocol();
            case PickleOpcode.FRAME -> in.frame(size8("FRAME length exceeds system's maximum of "));
            default -> throw invalid(opcode);
        }
    }

    private static PyException invalid(int opcode) {
        boolean visible = opcode >= 0x20 && opcode <= 0x7E && opcode != '\'' && opcode != '\\';
        String key = visible ? String.valueOf((char) opcode)
                : "\\x" + Character.forDigit(opcode >> 4, 16) + Character.forDigit(opcode & 15, 16);
        return PickleErrors.unpickling("invalid load key, '" + key + "'.");
    }

    private void protocol() {
        int protocol = (int) in.number(1);
        if (protocol > HIGHEST) {
            throw Errors.valueError("unsupported pickle protocol: " + protocol);
        }
        unpickler.setProtocol(protocol);
    }

    private long size8(String message) {
        long size = in.number(8);
        if (size < 0) {
            throw Errors.overflowError(message + Long.MAX_VALUE + " bytes");
        }
        return size;
    }

    // Numbers

    private void longLine() {
        String line = in.line(2);
        int last = line.length() - 2;
        stack.push(LineNumbers.integer(line.charAt(last) == 'L' ? line.substring(0, last) : line));
    }

    private void longBytes(int size) {
        if (size < 0) {
            throw PickleErrors.unpickling("LONG pickle has negative byte count");
        }
        int start = in.take(size);
        if (size <= 8) {
            long value = 0;
            for (int i = 0; i < size; i++) {
                value |= (in.data[start + i] & 0xFFL) << 8 * i;
            }
            int unused = 64 - 8 * size;
            stack.push(Py.integer(size == 0 ? 0 : value << unused >> unused));
            return;
        }
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = in.data[start + size - 1 - i];
        }
        stack.push(PyInt.of(new BigInteger(bytes)));
    }

    private void binFloat() {
        long bits = Long.reverseBytes(in.number(8));
        stack.push(Py.real(Double.longBitsToDouble(bits)));
    }

    // Text and bytes

    private void text(long size) {
        int start = in.take(size);
        int n = (int) size;
        PyStr text = StrEncoding.decodeUtf8(in.data, start, n);
        if (text == null) {
            text = StrEncoding.decode(copy(start, n), UTF8, SURROGATEPASS);
        }
        stack.push(text);
    }

    private PyBytes copy(int start, int n) {
        byte[] bytes = new byte[n];
        System.arraycopy(in.data, start, bytes, 0, n);
        return new PyBytes(bytes);
    }

    /** The bytes that the characters of a line, which ends with a line feed, stand for. */
    private static byte[] latin1(String line, int from, int to) {
        byte[] bytes = new byte[to - from];
        for (int i = from; i < to; i++) {
            bytes[i - from] = (byte) line.charAt(i);
        }
        return bytes;
    }

    private void textLine() {
        String line = in.line(1);
        byte[] bytes = latin1(line, 0, line.length() - 1);
        stack.push(BuiltinCodecs.text(UnicodeEscape.decodeRaw(bytes, true, BuiltinCodecs.decoding(null)).text()));
    }

    private void stringLine() {
        String line = in.line(1);
        int last = line.length() - 2;
        if (last < 1 || line.charAt(0) != line.charAt(last) || line.charAt(0) != '\'' && line.charAt(0) != '"') {
            throw PickleErrors.unpickling("the STRING opcode argument must be quoted");
        }
        try {
            ByteEscape.Unescaped made = ByteEscape.decode(latin1(line, 1, last), "strict");
            Warnings.invalidEscape(made.invalidEscape(), "b");
            pushString(PyBytes.of(made.bytes()));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    private void string(int size) {
        if (size < 0) {
            throw PickleErrors.unpickling("BINSTRING pickle has negative byte count");
        }
        int start = in.take(size);
        pushString(copy(start, size));
    }

    /** Pushes a str of Python 2, as the unpickler's encoding says. */
    private void pushString(PyBytes bytes) {
        boolean asIs = unpickler.encoding().toString().equals("bytes");
        stack.push(asIs ? bytes : StrEncoding.decode(bytes, unpickler.encoding(), unpickler.errors()));
    }

    private void bytes(long size) {
        byte[] bytes = in.bytes(size);
        stack.push(size == 0 ? PyBytes.EMPTY : new PyBytes(bytes));
    }

    private void nextBuffer() {
        PyObject buffers = unpickler.buffers();
        if (buffers == null) {
            throw PickleErrors.unpickling(
                    "pickle stream refers to out-of-band data but no *buffers* argument was given");
        }
        PyObject buffer = Iteration.next(buffers);
        if (buffer == null) {
            throw PickleErrors.unpickling("not enough out-of-band buffers");
        }
        stack.push(buffer);
    }

    private void readOnlyBuffer() {
        PyMemoryView view = PyMemoryView.of(stack.top());
        if (!view.isReadOnly()) {
            stack.replaceTop(view.toreadonly());
        }
    }

    // Containers

    private void append() {
        stack.require(2);
        append(stack.size() - 1);
    }

    /** Appends the values from a height on to the object below them. */
    private void append(int height) {
        PyObject target = stack.below(height);
        if (stack.size() == height) {
            return;
        }
        if (target.type() == PyList.TYPE) {
            PyList list = (PyList) target;
            if (stack.size() == height + 1) {
                list.append(stack.pop());
            } else {
                list.extend(PyTuple.of(stack.take(height)));
            }
            return;
        }
        PyObject extend = Attributes.getOrNull(target, EXTEND);
        if (extend != null) {
            Calls.call(extend, PyList.ofArray(stack.take(height)));
            return;
        }
        PyObject append = Attributes.get(target, APPEND);
        for (PyObject value : stack.take(height)) {
            Calls.call(append, value);
        }
    }

    private void dict() {
        PyObject[] items = stack.take(stack.popMark());
        if (items.length % 2 != 0) {
            throw PickleErrors.unpickling("odd number of items for DICT");
        }
        PyDict dict = PyDict.withCapacity(items.length / 2);
        for (int i = 0; i < items.length; i += 2) {
            dict.put(items[i], items[i + 1]);
        }
        stack.push(dict);
    }

    /** Sets the pairs from a height on in the object below them. */
    private void setItems(int height) {
        PyObject target = stack.below(height);
        int n = stack.size() - height;
        if (n % 2 != 0) {
            throw PickleErrors.unpickling("odd number of items for SETITEMS");
        }
        if (target.type() == PyDict.TYPE) {
            PyDict dict = (PyDict) target;
            for (int i = height; i < height + n; i += 2) {
                dict.put(stack.at(i), stack.at(i + 1));
            }
            stack.cut(height);
            return;
        }
        PyObject[] items = stack.take(height);
        for (int i = 0; i < n; i += 2) {
            Containers.setItem(target, items[i], items[i + 1]);
        }
    }

    private void addItems() {
        int height = stack.popMark();
        PyObject target = stack.below(height);
        if (stack.size() == height) {
            return;
        }
        PyObject[] items = stack.take(height);
        if (target instanceof PySet set) {
            for (PyObject item : items) {
                set.add(item);
            }
            return;
        }
        PyObject add = Attributes.get(target, ADD);
        for (PyObject item : items) {
            Calls.call(add, item);
        }
    }

    // The memo

    private void get(long number) {
        PyObject o = memo.get(number);
        if (o == null) {
            throw PickleErrors.unpickling("Memo value not found at index " + number);
        }
        stack.push(o);
    }

    private void put() {
        String line = in.line(2);
        stack.top();
        long number = LineNumbers.index(line);
        if (number < 0) {
            throw Errors.valueError("negative PUT argument");
        }
        put(number);
    }

    private void put(long number) {
        memo.put(number, stack.top());
    }

    // Classes and instances

    private PyObject findClass(PyObject module, PyObject name) {
        return unpickler.type() == PyUnpickler.TYPE ? unpickler.findClass(module, name)
                : Calls.method(unpickler, FIND_CLASS, module, name);
    }

    private PyStr name(boolean asciiOnly) {
        String line = in.line(2);
        byte[] bytes = latin1(line, 0, line.length() - 1);
        PyStr name = asciiOnly ? null : StrEncoding.decodeUtf8(bytes);
        return name != null ? name : asciiOnly ? BuiltinCodecs.ascii(bytes, null)
                : StrEncoding.decode(new PyBytes(bytes), UTF8, null);
    }

    private void global() {
        PyStr module = name(false);
        PyStr name = name(false);
        stack.push(findClass(module, name));
    }

    private void stackGlobal() {
        PyObject name = stack.pop();
        PyObject module = stack.pop();
        if (name.type() != PyStr.TYPE || module.type() != PyStr.TYPE) {
            throw PickleErrors.unpickling("STACK_GLOBAL requires str");
        }
        stack.push(findClass(module, name));
    }

    private void extension(int code) {
        if (code <= 0) {
            throw PickleErrors.unpickling("EXT specifies code <= 0");
        }
        PickleTables tables = unpickler.tables();
        PyObject key = Py.integer(code);
        PyObject o = tables.extensionObjects.get(key);
        if (o == null) {
            PyObject names = tables.extensionNames.get(key);
            if (names == null) {
                throw Errors.valueError("unregistered extension code " + code);
            }
            if (!(names instanceof PyTuple pair) || pair.size() != 2 || !(pair.items[0] instanceof PyStr)
                    || !(pair.items[1] instanceof PyStr)) {
                throw Errors.valueError("_inverted_registry[" + code + "] isn't a 2-tuple of strings");
            }
            o = findClass(pair.items[0], pair.items[1]);
            tables.extensionObjects.put(key, o);
        }
        stack.push(o);
    }

    private static PyObject instantiate(PyObject cls, PyObject[] arguments) {
        if (arguments.length == 0 && cls instanceof PyType && Attributes.getOrNull(cls, GETINITARGS) == null) {
            return Calls.method(cls, NEW, cls);
        }
        return Calls.call(cls, arguments, null);
    }

    private void inst() {
        int mark = stack.popMark();
        PyStr module = name(true);
        PyStr name = name(true);
        PyObject cls = findClass(module, name);
        stack.push(instantiate(cls, stack.take(mark)));
    }

    private void obj() {
        int mark = stack.popMark();
        stack.require(stack.size() > mark ? 0 : stack.size() + 1);
        PyObject[] arguments = stack.take(mark + 1);
        PyObject cls = stack.pop();
        stack.push(instantiate(cls, arguments));
    }

    private void newObject(boolean withKeywords) {
        String name = withKeywords ? "NEWOBJ_EX" : "NEWOBJ";
        PyObject keywords = withKeywords ? stack.pop() : null;
        PyObject arguments = stack.pop();
        PyObject given = stack.pop();
        if (!(given instanceof PyType cls)) {
            throw PickleErrors.unpickling(name + " class argument must be a type, not " + given.type().longName());
        }
        if (cls.is(TypeFlags.DISALLOW_INSTANTIATION)) {
            throw PickleErrors.unpickling(name + " class argument '" + cls.type().longName()
                    + "' doesn't have __new__");
        }
        if (!(arguments instanceof PyTuple positional)) {
            throw PickleErrors.unpickling(name + " args argument must be a tuple, not "
                    + arguments.type().longName());
        }
        if (keywords != null && !(keywords instanceof PyDict)) {
            throw PickleErrors.unpickling(name + " kwargs argument must be a dict, not "
                    + keywords.type().longName());
        }
        PyDict named = (PyDict) keywords;
        stack.push(named == null || named.size() == 0 ? cls.ops.new_(cls, positional.items, null)
                : newWithKeywords(cls, positional, named));
    }

    private static PyObject newWithKeywords(PyType cls, PyTuple positional, PyDict named) {
        PyObject[] names = named.keysArray();
        PyObject[] all = Arrays.copyOf(positional.items, positional.size() + names.length);
        for (int i = 0; i < names.length; i++) {
            all[positional.size() + i] = named.get(names[i]);
        }
        return cls.ops.new_(cls, all, PyTuple.of(names));
    }

    private void reduce() {
        PyObject arguments = stack.pop();
        PyObject callable = stack.pop();
        if (!(arguments instanceof PyTuple tuple)) {
            throw Errors.typeError("argument list must be a tuple");
        }
        stack.push(Calls.call(callable, tuple.items, null));
    }

    private void build() {
        stack.require(2);
        PyObject state = stack.pop();
        InstanceState.restore(stack.top(), state);
    }

    private void persistentLine() {
        String line = in.line(1);
        PyStr id;
        try {
            id = BuiltinCodecs.ascii(latin1(line, 0, line.length() - 1), null);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.UnicodeDecodeError)) {
                throw e;
            }
            throw PickleErrors.unpickling("persistent IDs in protocol 0 must be ASCII strings");
        }
        stack.push(Calls.call(persistentLoad, id));
    }
}
