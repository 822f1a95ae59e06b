package org.krait.runtime.function;

import java.util.Arrays;
import org.krait.code.CodeObject;
import org.krait.code.LocationTable;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.Numbers;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;
import org.krait.runtime.Warnings;

/**
 * A code object as Python sees it: the compiled block with its constants and names as Python objects, and what the
 * interpreter keeps beside it (decoded instructions, inline caches). Constants become Python objects once, when
 * somebody first asks.
 *
 * <p>Source: language reference, 3.2.13.1 "Code objects".
 */
@ExposeType(name = "code", variable = true, subclassable = false, weakly = true)
public final class PyCode extends PyObject {
    /** {@code types.CodeType}. */
    public static final PyType TYPE = PyCodeExposed.TYPE;

    /** The bytes that CPython's code object takes besides its instructions, and a frame besides its values. */
    private static final int SIZE = 208;
    private static final int FRAME_SIZE = 152;

    /** The compiled block. */
    public final CodeObject code;

    /** {@code co_flags}. */
    public final int flags;

    /** {@code co_argcount}: parameters that may be passed by position. */
    public final int argcount;

    /** {@code co_kwonlyargcount}. */
    public final int kwonlyargcount;

    /** How many fast locals there are: locals, cells, free variables. */
    public final int nlocalsplus;

    /** Whether a call with exactly {@code argcount} positional values needs no further binding. */
    public final boolean simple;

    private PyStr[] names;
    private PyStr[] localsplusnames;
    private volatile PyTuple consts;
    private PyStr name;
    private PyStr qualname;
    /** The file's name where it is not the pool's: see {@link #rename}. */
    private PyStr filename;
    private final ConstantPool pool;
    /** Whether all code of the pool is within this one. */
    private final boolean whole;
    private volatile Instructions instructions;

    /** The Python face of a compiled block. */
    public PyCode(CodeObject code) {
        this(code, new ConstantPool(code.co_filename), true);
    }

    /** The Python face of a block within another, which shares the pool. */
    PyCode(CodeObject code, ConstantPool pool) {
        this(code, pool, false);
    }

    private PyCode(CodeObject code, ConstantPool pool, boolean whole) {
        super(TYPE);
        this.pool = pool;
        this.whole = whole;
        ThreadState ts = ThreadState.getOrNull();
        this.code = ts == null || ts.interpreter.debugRanges ? code : LocationTable.withoutColumns(code);
        flags = code.co_flags;
        argcount = code.co_argcount;
        kwonlyargcount = code.co_kwonlyargcount;
        nlocalsplus = code.co_localsplusnames.length;
        simple = kwonlyargcount == 0 && (flags & (CodeObject.CO_VARARGS | CodeObject.CO_VARKEYWORDS)) == 0;
    }

    /** Whether any of these {@code CO_} flags is set. */
    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** Names that instructions refer to, interned. */
    public PyStr[] names() {
        PyStr[] names = this.names;
        if (names == null) {
            this.names = names = intern(code.co_names);
        }
        return names;
    }

    /** Names of the fast locals, interned. */
    public PyStr[] localsplusnames() {
        PyStr[] names = localsplusnames;
        if (names == null) {
            localsplusnames = names = intern(code.co_localsplusnames);
        }
        return names;
    }

    private static PyStr[] intern(String[] strings) {
        PyStr[] names = new PyStr[strings.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = PyStr.intern(strings[i]);
        }
        return names;
    }

    /** The constants; not to be changed. */
    public PyObject[] consts() {
        return constsTuple().items;
    }

    private PyTuple constsTuple() {
        PyTuple consts = this.consts;
        return consts != null ? consts : convertConsts();
    }

    private synchronized PyTuple convertConsts() {
        if (consts == null) {
            consts = pool.tuple(code.co_consts());
        }
        return consts;
    }

    /** {@code co_name}. */
    public PyStr name() {
        if (name == null) {
            name = PyStr.intern(code.co_name);
        }
        return name;
    }

    /** {@code co_qualname}. */
    public PyStr qualname() {
        if (qualname == null) {
            qualname = PyStr.intern(code.co_qualname);
        }
        return qualname;
    }

    /** {@code co_filename}. */
    public PyStr filename() {
        if (filename == null) {
            PyStr shared = pool.filename(code.co_filename);
            if (shared != null) {
                return shared;
            }
            filename = PyStr.of(code.co_filename);
        }
        return filename;
    }

    /**
     * Says that the source is in another file, for this code and all within that had its file's name: an import
     * found the cached code moved. For the code of a whole source that is one word in the pool; no code within is
     * looked at.
     */
    public synchronized void rename(PyStr filename) {
        PyStr old = filename();
        if (old.equals(filename) || whole && this.filename == null && pool.rename(filename)) {
            return;
        }
        pool.keepNames();
        this.filename = filename;
        for (PyObject constant : consts()) {
            if (constant instanceof PyCode inner && inner.filename().equals(old)) {
                inner.rename(filename);
            }
        }
    }

    /** The docstring, or None. */
    PyObject docstring() {
        return has(CodeObject.CO_HAS_DOCSTRING) ? consts()[0] : Py.None;
    }

    /** The decoded instructions, made on first use. */
    public Instructions instructions() {
        Instructions instructions = this.instructions;
        return instructions != null ? instructions : decode();
    }

    private synchronized Instructions decode() {
        if (instructions == null) {
            instructions = Instructions.of(code, consts());
        }
        return instructions;
    }

    /** The source line of the instruction at {@code unit}; -1 if it has none. */
    public int line(int unit) {
        if (unit < 0) {
            return code.co_firstlineno;
        }
        LocationTable table = LocationTable.of(code);
        return table.find(2 * unit) ? table.line() : -1;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return CodeFields.fromConstructor(args, kwnames);
    }

    /** As on CPython: the object with its instructions. */
    @Method(name = "__sizeof__")
    long sizeOf() {
        return SIZE + (code.co_code().length + 7) / 8 * 8;
    }

    /** The bytes that CPython's frame of this code takes. */
    public long sizeOfFrame() {
        return FRAME_SIZE + 8L * (nlocalsplus + code.co_stacksize());
    }

    @Method(name = "replace", signature = "($self, /, **changes)")
    PyObject replace(PyObject[] args, PyTuple kwnames) {
        return CodeFields.replace(this, args, kwnames);
    }

    @Method(name = "__replace__", signature = "($self, /, **changes)")
    PyObject replaceSpecial(PyObject[] args, PyTuple kwnames) {
        return CodeFields.replace(this, args, kwnames);
    }

    @Special
    static PyObject repr(PyCode self) {
        int line = self.code.co_firstlineno;
        return Py.str("<code object " + self.code.co_name + " at " + Identity.hex(self) + ", file \""
                + self.filename() + "\", line " + (line != 0 ? line : -1) + ">");
    }

    @Special
    static PyObject richCompare(PyCode self, PyObject other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyCode that)) {
            return Py.NotImplemented;
        }
        return Py.bool(self.code.equals(that.code) == (op == CompareOp.EQ));
    }

    @Special
    static long hash(PyCode self) {
        return 31L * self.code.hashCode() + Arrays.hashCode(self.code.co_code());
    }

    @Getter(name = "co_argcount")
    PyObject coArgcount() {
        return Py.integer(code.co_argcount);
    }

    @Getter(name = "co_posonlyargcount")
    PyObject coPosonlyargcount() {
        return Py.integer(code.co_posonlyargcount);
    }

    @Getter(name = "co_kwonlyargcount")
    PyObject coKwonlyargcount() {
        return Py.integer(code.co_kwonlyargcount);
    }

    @Getter(name = "co_nlocals")
    PyObject coNlocals() {
        return Py.integer(code.co_nlocals);
    }

    @Getter(name = "co_stacksize")
    PyObject coStacksize() {
        return Py.integer(code.co_stacksize());
    }

    @Getter(name = "co_flags")
    PyObject coFlags() {
        return Py.integer(code.co_flags);
    }

    @Getter(name = "co_firstlineno")
    PyObject coFirstlineno() {
        return Py.integer(code.co_firstlineno);
    }

    @Getter(name = "co_code")
    PyObject coCode() {
        return pool.bytes(code.co_code());
    }

    @Getter(name = "_co_code_adaptive")
    PyObject coCodeAdaptive() {
        return PyBytes.of(code.co_code());
    }

    @Getter(name = "co_consts")
    PyObject coConsts() {
        return constsTuple();
    }

    @Getter(name = "co_names")
    PyObject coNames() {
        return PyTuple.of(names().clone());
    }

    @Getter(name = "co_varnames")
    PyObject coVarnames() {
        return PyTuple.of(intern(code.co_varnames()));
    }

    @Getter(name = "co_cellvars")
    PyObject coCellvars() {
        return PyTuple.of(intern(code.co_cellvars()));
    }

    @Getter(name = "co_freevars")
    PyObject coFreevars() {
        return PyTuple.of(intern(code.co_freevars()));
    }

    @Getter(name = "co_filename")
    PyObject coFilename() {
        return filename();
    }

    @Getter(name = "co_name")
    PyObject coName() {
        return name();
    }

    @Getter(name = "co_qualname")
    PyObject coQualname() {
        return qualname();
    }

    @Getter(name = "co_linetable")
    PyObject coLinetable() {
        return pool.bytes(code.co_linetable());
    }

    @Getter(name = "co_exceptiontable")
    PyObject coExceptiontable() {
        return pool.bytes(code.co_exceptiontable());
    }

    @Getter(name = "co_lnotab")
    PyObject coLnotab() {
        Warnings.warn(PyExceptions.DeprecationWarning, "co_lnotab is deprecated, use co_lines instead.", 1);
        return PyBytes.of(CodePositions.lnotab(code));
    }

    @Method(name = "co_lines", signature = "($self, /)")
    PyObject coLines() {
        return CodePositions.lines(code);
    }

    @Method(name = "co_positions", signature = "($self, /)")
    PyObject coPositions() {
        return CodePositions.positions(code);
    }

    @Method(name = "co_branches", signature = "($self, /)")
    PyObject coBranches() {
        return CodePositions.branches(code);
    }

    @Method(name = "_varname_from_oparg", signature = "($self, /, oparg)")
    PyObject varnameFromOparg(PyObject oparg) {
        int i = Numbers.asInt(oparg);
        PyStr[] all = localsplusnames();
        if (i < 0 || i >= all.length) {
            throw Errors.indexError("tuple index out of range");
        }
        return all[i];
    }
}
