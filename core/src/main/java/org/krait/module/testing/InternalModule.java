package org.krait.module.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.krait.code.CodeObject;
import org.krait.code.Opcode;
import org.krait.compiler.Docstring;
import org.krait.constant.Text;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Instance;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyList;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyCode;

/** The functions of {@code _testinternalcapi}. */
@ExposeModule(name = "_testinternalcapi")
public final class InternalModule extends JavaModule {
    /** An inline cache is filled by an instruction's first execution and used by the second. */
    private static final int SPECIALIZATION_THRESHOLD = 2;
    /** How often CPython's instructions run before they are specialized anew. */
    private static final int SPECIALIZATION_COOLDOWN = 53;

    public InternalModule() {
        super(InternalModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("SPECIALIZATION_THRESHOLD"), Py.integer(SPECIALIZATION_THRESHOLD));
        dict.put(PyStr.intern("SPECIALIZATION_COOLDOWN"), Py.integer(SPECIALIZATION_COOLDOWN));
    }

    /** Whether the attributes stand in the instance itself and not in a dictionary. */
    @Function(name = "has_inline_values", signature = "($module, object, /)")
    boolean hasInlineValues(PyObject object) {
        return object.type().keepsValuesInline() && ((Instance) object).dictOrNull() == null;
    }

    /** What the compiler makes of a docstring. */
    @Function(name = "compiler_cleandoc", signature = "($module, /, doc)")
    PyObject compilerCleandoc(PyStr doc) {
        return PyStr.ofCodePoints(Docstring.clean(Text.ofCodePoints(doc.codePoints_(), 0, doc.length())).codePoints());
    }

    /** How many Python calls are under way. */
    @Function(name = "get_recursion_depth", signature = "($module, /)")
    int getRecursionDepth() {
        return ThreadState.get().depth;
    }

    /** How many more calls may be under way at once: here the limit that Python code sets counts, not a C stack. */
    @Function(name = "get_c_recursion_remaining", signature = "($module, /)")
    int getRecursionRemaining() {
        ThreadState ts = ThreadState.get();
        return Math.max(0, ts.interpreter.recursionLimit - ts.depth);
    }

    /**
     * The kind of each fast local, by name: what is an argument, local, cell or free variable.
     *
     * @throws org.krait.object.PyException TypeError if {@code code} is no code object
     */
    @Function(name = "get_co_localskinds", signature = "($module, code, /)")
    PyObject getCoLocalskinds(PyObject code) {
        PyCode of = requireCode(code);
        PyDict kinds = new PyDict();
        PyStr[] names = of.localsplusnames();
        for (int i = 0; i < names.length; i++) {
            kinds.put(names[i], Py.integer(of.code.co_localspluskinds[i] & 0xFF));
        }
        return kinds;
    }

    /**
     * Whether each return of the code gives None; generators and coroutines return something else.
     *
     * @throws org.krait.object.PyException TypeError if {@code code} is no code object
     */
    @Function(name = "code_returns_only_none", signature = "($module, code, /)")
    boolean codeReturnsOnlyNone(PyObject code) {
        PyCode of = requireCode(code);
        if (of.has(CodeObject.CO_GENERATOR | CodeObject.CO_COROUTINE | CodeObject.CO_ASYNC_GENERATOR)) {
            return false;
        }
        byte[] bytes = of.code.co_code();
        boolean none = false;
        for (int i = 0; i < bytes.length; i += 2) {
            int opcode = bytes[i] & 0xFF;
            if (opcode == Opcode.RETURN_VALUE && !none) {
                return false;
            }
            none = opcode == Opcode.LOAD_CONST && of.consts()[bytes[i + 1] & 0xFF] == Py.None;
            i += 2 * Opcode.caches(opcode);
        }
        return true;
    }

    /**
     * The number of variables of each kind.
     *
     * @throws org.krait.object.PyException TypeError if {@code code} is neither code nor a function
     */
    @Function(name = "get_code_var_counts",
            signature = "(code, globalnames=<unrepresentable>, attrnames=<unrepresentable>, "
                    + "globalsns=<unrepresentable>, builtinsns=<unrepresentable>)")
    PyObject getCodeVarCounts(PyObject code, PyObject globalnames, PyObject attrnames, PyObject globalsns,
            PyObject builtinsns) {
        return new VariableCounts(code, globalnames, attrnames, namespace(globalsns, 4), namespace(builtinsns, 5))
                .toDict();
    }

    private static PyDict namespace(PyObject given, int number) {
        return (PyDict) checkCounted(given, given instanceof PyDict, number, PyDict.TYPE);
    }

    /** CPython's other function has the name of this one in its messages. */
    private static PyObject checkCounted(PyObject given, boolean right, int number, PyType type) {
        return given == null ? null
                : ArgParser.check(given, right, "get_code_var_counts", "argument " + number, false, type);
    }

    /**
     * Complains of code that needs more than arguments and builtins.
     *
     * @throws org.krait.object.PyException ValueError for such code, TypeError if it is neither code nor a function
     */
    @Function(name = "verify_stateless_code",
            signature = "(code, globalnames=<unrepresentable>, globalsns=<unrepresentable>, "
                    + "builtinsns=<unrepresentable>)")
    void verifyStatelessCode(PyObject code, PyObject globalnames, PyObject globalsns, PyObject builtinsns) {
        PyObject names = checkCounted(globalnames, globalnames instanceof PySet, 2, PySet.TYPE);
        new VariableCounts(code, names, null, namespace(globalsns, 3), namespace(builtinsns, 4)).verifyStateless();
    }

    /** An empty sequence of instructions. */
    @Function(name = "new_instruction_sequence", signature = "($module, /)")
    PyObject newInstructionSequence() {
        return new PyInstructionSequence();
    }

    /**
     * The instructions after the optimizer's passes.
     *
     * @param consts the constants; changed to those that are left
     * @throws org.krait.object.PyException ValueError if {@code instructions} is no sequence of instructions, TypeError
     *     if {@code consts} is no list, ValueError if a constant or target is missing
     */
    @Function(name = "optimize_cfg", signature = "($module, /, instructions, consts, nlocals)")
    PyObject optimizeCfg(PyObject instructions, PyObject consts, int nlocals) {
        return CompilerPasses.optimize(instructions, consts, nlocals);
    }

    /**
     * What the code generator makes of a tree: its instructions, and the numbers of arguments.
     *
     * @param mode 0 for a module, 1 for an expression, 2 for an interactive statement
     * @throws org.krait.object.PyException TypeError and ValueError for what is no such tree, SyntaxError
     */
    @Function(name = "compiler_codegen", signature = "($module, /, ast, filename, optimize, compile_mode=0)")
    PyObject compilerCodegen(PyObject ast, PyObject filename, int optimize, int mode) {
        return CompilerPasses.generate(ast, filename, optimize, mode);
    }

    /**
     * The code object of instructions as they are.
     *
     * @param metadata by their names in CPython: what the code object says of itself, and its names with their numbers
     * @throws org.krait.object.PyException TypeError if something has a wrong type, ValueError if a target is missing
     *     or the depths of the value stack don't fit together
     */
    @Function(name = "assemble_code_object", signature = "($module, /, filename, instructions, metadata)")
    PyObject assembleCodeObject(PyObject filename, PyObject instructions, PyObject metadata) {
        return CompilerPasses.assemble(filename, instructions, metadata);
    }

    private static PyCode requireCode(PyObject code) {
        if (code instanceof PyCode found) {
            return found;
        }
        throw Errors.typeError("argument must be a code object");
    }

    /** The built-in types that have been loaded; the others have nothing yet that a test could look at. */
    @Function(name = "get_static_builtin_types", signature = "($module, /)")
    PyObject getStaticBuiltinTypes() {
        List<PyObject> found = new ArrayList<>();
        Set<PyType> seen = new HashSet<>();
        PyObject subclasses = Attributes.get(PyType.TYPE, "__subclasses__");
        Deque<PyType> open = new ArrayDeque<>();
        open.add(PyType.OBJECT);
        while (!open.isEmpty()) {
            PyType type = open.remove();
            if (!type.isHeap() && seen.add(type)) {
                found.add(type);
                for (PyObject each : Iteration.toArray(Calls.call(subclasses, type))) {
                    open.add((PyType) each);
                }
            }
        }
        return PyList.ofArray(found.toArray(new PyObject[0]));
    }

    /** The name of each special method that fills a slot, once for each slot that it fills. */
    @Function(name = "identify_type_slot_wrappers", signature = "($module, /)")
    PyObject identifyTypeSlotWrappers() {
        List<PyObject> names = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            for (int i = 0; i < slot.methods(); i++) {
                names.add(slot.method(i));
            }
        }
        return PyList.ofArray(names.toArray(new PyObject[0]));
    }
}
