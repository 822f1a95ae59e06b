package org.krait.runtime.function;

import org.krait.code.CodeObject;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.InstanceDictionary;
import org.krait.object.Py;
import org.krait.object.PyModule;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.WithAttributes;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;
import org.krait.runtime.Warnings;

/**
 * A function that Python code defined: code, globals, defaults, and the cells of its free variables.
 *
 * <p>Inv: {@code closure} has as many cells as the code has free variables. Annotations are either computed
 * ({@code annotations}), or to be computed by {@code annotate} on first use (PEP 649).
 *
 * <p>Source: language reference, 3.2.8.1 "User-defined functions" and 8.7 "Function definitions".
 */
@ExposeType(name = "function", subclassable = false, weakly = true)
public final class PyFunction extends WithAttributes {
    /** {@code types.FunctionType}. */
    public static final PyType TYPE = PyFunctionExposed.TYPE;

    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr BUILTINS = PyStr.intern("__builtins__");
    private static final PyCell[] NO_CELLS = {};

    /** {@code __globals__}. */
    public final PyDict globals;

    /** {@code __builtins__}: a dict, as a rule. */
    public final PyObject builtins;

    private PyCode code;
    private PyStr name;
    private PyStr qualname;
    private PyTuple defaults;
    private PyDict kwdefaults;
    private PyTuple closure;
    private PyCell[] cells = NO_CELLS;
    private PyObject doc;
    private PyObject module;
    private PyDict annotations;
    private PyObject annotate;
    private PyTuple typeParams;

    /** What MAKE_FUNCTION makes: no defaults, no closure. */
    public PyFunction(PyCode code, PyDict globals) {
        this(code, globals, builtinsOf(globals));
    }

    /** A function whose builtins are known. */
    public PyFunction(PyCode code, PyDict globals, PyObject builtins) {
        super(TYPE);
        this.code = code;
        this.globals = globals;
        this.builtins = builtins;
    }

    /** What the globals name {@code __builtins__} (a module counts as its dictionary); else those in force. */
    public static PyObject builtinsOf(PyDict globals) {
        PyObject builtins = globals.get(BUILTINS);
        if (builtins == null) {
            ThreadState ts = ThreadState.get();
            return ts.frame != null ? ts.frame.builtins : ts.interpreter.builtins;
        }
        return builtins instanceof PyModule ? builtins.instanceDict() : builtins;
    }

    @New(signature = "($type, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)")
    static PyObject __new__(PyType cls, PyObject code, PyObject globals, PyObject name, PyObject argdefs,
            PyObject closure, PyObject kwdefaults) {
        if (!(code instanceof PyCode c)) {
            throw Errors.typeError("function() argument 'code' must be code, not " + code.type().name());
        }
        if (!(globals instanceof PyDict g)) {
            throw Errors.typeError("function() argument 'globals' must be dict, not " + globals.type().name());
        }
        if (name != Py.None && !(name instanceof PyStr)) {
            throw Errors.typeError("arg 3 (name) must be None or string");
        }
        if (argdefs != Py.None && !(argdefs instanceof PyTuple)) {
            throw Errors.typeError("arg 4 (defaults) must be None or tuple");
        }
        if (kwdefaults != Py.None && !(kwdefaults instanceof PyDict)) {
            throw Errors.typeError("arg 6 (kwdefaults) must be None or dict");
        }
        PyFunction function = new PyFunction(c, g);
        function.setClosure(checkedClosure(c, closure));
        if (name != Py.None) {
            function.name = (PyStr) name;
        }
        if (argdefs != Py.None) {
            function.defaults = (PyTuple) argdefs;
        }
        if (kwdefaults != Py.None) {
            function.kwdefaults = (PyDict) kwdefaults;
        }
        return function;
    }

    private static PyTuple checkedClosure(PyCode code, PyObject closure) {
        int free = code.code.co_nfreevars;
        if (!(closure instanceof PyTuple)) {
            if (free != 0 && closure == Py.None) {
                throw Errors.typeError("arg 5 (closure) must be tuple");
            }
            if (closure != Py.None) {
                throw Errors.typeError("arg 5 (closure) must be None or tuple");
            }
        }
        PyTuple cells = closure == Py.None ? PyTuple.EMPTY : (PyTuple) closure;
        if (cells.size() != free) {
            throw Errors.valueError(code.name() + " requires closure of length " + free + ", not " + cells.size());
        }
        for (PyObject cell : cells.items) {
            if (!(cell instanceof PyCell)) {
                throw Errors.typeError("arg 5 (closure) expected cell, found " + cell.type().name());
            }
        }
        return closure == Py.None ? null : cells;
    }

    /** The code. */
    public PyCode code() {
        return code;
    }

    /** {@code __name__}. */
    public PyStr name() {
        return name != null ? name : code.name();
    }

    /** {@code __qualname__}: what messages call the function. */
    public PyStr qualname() {
        return qualname != null ? qualname : code.qualname();
    }

    /** Defaults of positional parameters, for the last of them; null: none. */
    public PyTuple defaults() {
        return defaults;
    }

    /** Defaults of keyword-only parameters by name; null: none. */
    public PyDict kwdefaults() {
        return kwdefaults;
    }

    /** The cells of the free variables, in the order of {@code co_freevars}; not to be changed. */
    public PyCell[] cells() {
        return cells;
    }

    /** Gives the function its cells; null: none. */
    public void setClosure(PyTuple closure) {
        this.closure = closure;
        if (closure == null) {
            cells = NO_CELLS;
            return;
        }
        PyCell[] array = new PyCell[closure.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = (PyCell) closure.get(i);
        }
        cells = array;
    }

    /** Sets what SET_FUNCTION_ATTRIBUTE sets. */
    public void setDefaults(PyTuple defaults) {
        this.defaults = defaults;
    }

    /** Sets what SET_FUNCTION_ATTRIBUTE sets. */
    public void setKwdefaults(PyDict kwdefaults) {
        this.kwdefaults = kwdefaults;
    }

    /** Sets annotations that are computed already: a dict, or a flat tuple of names and values. */
    public void setAnnotations(PyObject annotations) {
        if (annotations instanceof PyTuple flat) {
            PyDict pairs = new PyDict();
            for (int i = 0; i + 1 < flat.size(); i += 2) {
                pairs.put(flat.get(i), flat.get(i + 1));
            }
            this.annotations = pairs;
        } else {
            this.annotations = (PyDict) annotations;
        }
    }

    /** Sets the function that computes the annotations. */
    public void setAnnotate(PyObject annotate) {
        this.annotate = annotate;
    }

    /** Sets {@code __type_params__}. */
    public void setTypeParams(PyTuple typeParams) {
        this.typeParams = typeParams;
    }

    @Special
    static PyObject call(PyFunction self, PyObject[] args, PyTuple kwnames) {
        ThreadState ts = ThreadState.get();
        return ts.interpreter.evaluator.execute(ts, ArgumentBinding.bind(self, args, kwnames));
    }

    @Special
    static PyObject call0(PyFunction self) {
        ThreadState ts = ThreadState.get();
        return ts.interpreter.evaluator.execute(ts, ArgumentBinding.bind(self));
    }

    @Special
    static PyObject call1(PyFunction self, PyObject a) {
        ThreadState ts = ThreadState.get();
        return ts.interpreter.evaluator.execute(ts, ArgumentBinding.bind(self, a));
    }

    @Special
    static PyObject call2(PyFunction self, PyObject a, PyObject b) {
        ThreadState ts = ThreadState.get();
        return ts.interpreter.evaluator.execute(ts, ArgumentBinding.bind(self, a, b));
    }

    @Special
    static PyObject call3(PyFunction self, PyObject a, PyObject b, PyObject c) {
        ThreadState ts = ThreadState.get();
        return ts.interpreter.evaluator.execute(ts, ArgumentBinding.bind(self, a, b, c));
    }

    @Special
    static PyObject get(PyFunction self, PyObject instance, PyType owner) {
        return instance == null || instance == Py.None && owner == null ? self : new PyMethod(self, instance);
    }

    @Special
    static PyObject repr(PyFunction self) {
        return Py.str("<function " + self.qualname() + " at " + Identity.hex(self) + ">");
    }

    @Getter(name = "__code__")
    PyObject codeAttribute() {
        return code;
    }

    @Setter(name = "__code__")
    void setCodeAttribute(PyObject value) {
        if (!(value instanceof PyCode c)) {
            throw Errors.typeError("__code__ must be set to a code object");
        }
        if (c.code.co_nfreevars != cells.length) {
            throw Errors.valueError(name() + "() requires a code object with " + cells.length + " free vars, not "
                    + c.code.co_nfreevars);
        }
        int kinds = CodeObject.CO_GENERATOR | CodeObject.CO_COROUTINE | CodeObject.CO_ASYNC_GENERATOR;
        if ((c.flags & kinds) != (code.flags & kinds)) {
            Warnings.warn(PyExceptions.DeprecationWarning, "Assigning a code object of non-matching type is "
                    + "deprecated (e.g., from a generator to a plain function)", 1);
        }
        name = name();
        qualname = qualname();
        if (doc == null) {
            doc = code.docstring();
        }
        code = c;
    }

    @Getter(name = "__closure__")
    PyObject closureAttribute() {
        return closure == null ? Py.None : closure;
    }

    @Getter(name = "__globals__")
    PyObject globalsAttribute() {
        return globals;
    }

    @Getter(name = "__builtins__")
    PyObject builtinsAttribute() {
        return builtins;
    }

    @Getter(name = "__name__")
    PyObject nameAttribute() {
        return name();
    }

    @Setter(name = "__name__")
    void setNameAttribute(PyObject value) {
        if (!(value instanceof PyStr s)) {
            throw Errors.typeError("__name__ must be set to a string object");
        }
        name = s;
    }

    @Getter(name = "__qualname__")
    PyObject qualnameAttribute() {
        return qualname();
    }

    @Setter(name = "__qualname__")
    void setQualnameAttribute(PyObject value) {
        if (!(value instanceof PyStr s)) {
            throw Errors.typeError("__qualname__ must be set to a string object");
        }
        qualname = s;
    }

    @Getter(name = "__defaults__")
    PyObject defaultsAttribute() {
        return defaults == null ? Py.None : defaults;
    }

    @Setter(name = "__defaults__")
    void setDefaultsAttribute(PyObject value) {
        if (value != null && value != Py.None && !(value instanceof PyTuple)) {
            throw Errors.typeError("__defaults__ must be set to a tuple object");
        }
        defaults = value instanceof PyTuple tuple ? tuple : null;
    }

    @Getter(name = "__kwdefaults__")
    PyObject kwdefaultsAttribute() {
        return kwdefaults == null ? Py.None : kwdefaults;
    }

    @Setter(name = "__kwdefaults__")
    void setKwdefaultsAttribute(PyObject value) {
        if (value != null && value != Py.None && !(value instanceof PyDict)) {
            throw Errors.typeError("__kwdefaults__ must be set to a dict object");
        }
        kwdefaults = value instanceof PyDict d ? d : null;
    }

    @Getter(name = "__annotations__")
    PyObject annotationsAttribute() {
        if (annotations == null) {
            if (annotate == null || annotate == Py.None || !annotate.type().hasSlot(Slot.CALL)) {
                annotations = new PyDict();
            } else {
                PyObject computed = Calls.call(annotate, Py.integer(1));
                if (!(computed instanceof PyDict)) {
                    throw Errors.typeError("__annotate__ returned non-dict of type '"
                            + computed.type().longName() + "'");
                }
                annotations = (PyDict) computed;
            }
        }
        return annotations;
    }

    @Setter(name = "__annotations__")
    void setAnnotationsAttribute(PyObject value) {
        if (value != null && value != Py.None && !(value instanceof PyDict)) {
            throw Errors.typeError("__annotations__ must be set to a dict object");
        }
        annotations = value instanceof PyDict d ? d : null;
        annotate = null;
    }

    @Getter(name = "__annotate__")
    PyObject annotateAttribute() {
        return annotate == null ? Py.None : annotate;
    }

    @Setter(name = "__annotate__")
    void setAnnotateAttribute(PyObject value) {
        if (value == null) {
            throw Errors.typeError("__annotate__ cannot be deleted");
        }
        if (value == Py.None) {
            annotate = null;
        } else if (value.type().hasSlot(Slot.CALL)) {
            annotate = value;
            annotations = null;
        } else {
            throw Errors.typeError("__annotate__ must be callable or None");
        }
    }

    @Getter(name = "__type_params__")
    PyObject typeParamsAttribute() {
        return typeParams == null ? PyTuple.EMPTY : typeParams;
    }

    @Setter(name = "__type_params__")
    void setTypeParamsAttribute(PyObject value) {
        if (!(value instanceof PyTuple tuple)) {
            throw Errors.typeError("__type_params__ must be set to a tuple");
        }
        typeParams = tuple;
    }

    @Getter(name = "__doc__")
    PyObject docAttribute() {
        return doc == null ? code.docstring() : doc;
    }

    @Setter(name = "__doc__")
    void setDocAttribute(PyObject value) {
        doc = value == null ? Py.None : value;
    }

    @Getter(name = "__module__")
    PyObject moduleAttribute() {
        if (module == null) {
            PyObject found = globals.get(NAME);
            module = found == null ? Py.None : found;
        }
        return module;
    }

    @Setter(name = "__module__")
    void setModuleAttribute(PyObject value) {
        module = value == null ? Py.None : value;
    }

    @Getter(name = "__dict__")
    PyObject dictAttribute() {
        return instanceDict();
    }

    @Setter(name = "__dict__")
    void setDictAttribute(PyObject value) {
        setInstanceDict(InstanceDictionary.checked(value));
    }
}
