package org.krait.interpreter;

import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.object.Attributes;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.TypeFlags;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyBaseException;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PySlice;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyFunction;

/**
 * The instructions that are not worth a place in the loop. They work on {@code f.sp}; {@code f.resume} is the next
 * instruction, which jumps change.
 */
final class RareInstructions {
    private static final PyStr BUILD_CLASS = PyStr.intern("__build_class__");
    private static final PyStr ANNOTATIONS = PyStr.intern("__annotations__");

    private RareInstructions() {}

    static void run(ThreadState ts, PyFrame f, int sp, int pc) {
        int instruction = f.instructions.base[pc];
        PyObject[] s = f.slots;
        f.sp = sp;
        f.resume = pc + 1;
        int arg = instruction >>> 8;
        switch (instruction & 0xFF) {
            case Opcode.DELETE_DEREF:
                Variables.deleteDeref(f, arg);
                break;
            case Opcode.DELETE_NAME:
                Variables.deleteName(f, arg);
                break;
            case Opcode.DELETE_GLOBAL:
                Variables.deleteGlobal(f, arg);
                break;
            case Opcode.DELETE_ATTR:
                Attributes.delete(s[sp - 1], f.code.names()[arg]);
                pop(f, 1);
                break;
            case Opcode.DELETE_SUBSCR:
                Containers.delItem(s[sp - 2], s[sp - 1]);
                pop(f, 2);
                break;
            case Opcode.LOAD_LOCALS:
                push(f, f.locals != null ? f.locals : noLocals());
                break;
            case Opcode.LOAD_FROM_DICT_OR_DEREF:
                s[sp - 1] = Variables.fromDictOrDeref(f, s[sp - 1], arg);
                break;
            case Opcode.LOAD_FROM_DICT_OR_GLOBALS:
                s[sp - 1] = Variables.fromDictOrGlobals(f, s[sp - 1], arg);
                break;
            case Opcode.LOAD_BUILD_CLASS:
                push(f, buildClass(f));
                break;
            case Opcode.LOAD_COMMON_CONSTANT:
                push(f, commonConstant(arg));
                break;
            case Opcode.SET_FUNCTION_ATTRIBUTE:
                setFunctionAttribute((PyFunction) s[sp - 1], s[sp - 2], arg);
                s[sp - 2] = s[sp - 1];
                pop(f, 1);
                break;
            case Opcode.SETUP_ANNOTATIONS:
                setupAnnotations(f);
                break;
            case Opcode.BINARY_SLICE:
                s[sp - 3] = Containers.getItem(s[sp - 3], new PySlice(s[sp - 2], s[sp - 1], Py.None));
                pop(f, 2);
                break;
            case Opcode.STORE_SLICE:
                Containers.setItem(s[sp - 3], new PySlice(s[sp - 2], s[sp - 1], Py.None), s[sp - 4]);
                pop(f, 4);
                break;
            case Opcode.BUILD_SET:
                f.sp = Building.set(s, sp, arg);
                break;
            case Opcode.BUILD_MAP:
                f.sp = Building.map(s, sp, arg);
                break;
            case Opcode.BUILD_STRING:
                f.sp = Building.string(s, sp, arg);
                break;
            case Opcode.BUILD_SLICE:
                f.sp = Building.slice(s, sp, arg);
                break;
            case Opcode.BUILD_TEMPLATE:
                s[sp - 2] = Templates.template(s[sp - 2], s[sp - 1]);
                pop(f, 1);
                break;
            case Opcode.BUILD_INTERPOLATION:
                f.sp = Templates.interpolation(s, sp, arg);
                break;
            case Opcode.LIST_EXTEND:
                Building.extendList((PyList) s[sp - 1 - arg], s[sp - 1]);
                pop(f, 1);
                break;
            case Opcode.SET_UPDATE:
                Building.updateSet((PySet) s[sp - 1 - arg], s[sp - 1]);
                pop(f, 1);
                break;
            case Opcode.DICT_UPDATE:
                Building.updateDict((PyDict) s[sp - 1 - arg], s[sp - 1]);
                pop(f, 1);
                break;
            case Opcode.DICT_MERGE:
                Building.mergeKeywords((PyDict) s[sp - 1 - arg], s[sp - 1], s[sp - 4 - arg]);
                pop(f, 1);
                break;
            case Opcode.MAP_ADD:
                ((PyDict) s[sp - 2 - arg]).put(s[sp - 2], s[sp - 1]);
                pop(f, 2);
                break;
            case Opcode.UNPACK_EX:
                f.sp = Building.unpackEx(s, sp, arg);
                break;
            case Opcode.CONVERT_VALUE:
                s[sp - 1] = convert(s[sp - 1], arg);
                break;
            case Opcode.FORMAT_WITH_SPEC:
                s[sp - 2] = Texts.format(s[sp - 2], (PyStr) s[sp - 1]);
                pop(f, 1);
                break;
            case Opcode.LOAD_SUPER_ATTR:
                SuperAttribute.load(ts, f, arg);
                f.resume++;
                break;
            case Opcode.LOAD_SPECIAL:
                ContextManagers.loadSpecial(f, arg);
                break;
            case Opcode.WITH_EXCEPT_START:
                ContextManagers.exit(f);
                break;
            case Opcode.IMPORT_NAME:
                s[sp - 2] = Importing.importName(f, f.code.names()[arg], s[sp - 1], s[sp - 2]);
                pop(f, 1);
                break;
            case Opcode.IMPORT_FROM:
                push(f, Importing.importFrom(s[sp - 1], f.code.names()[arg]));
                break;
            case Opcode.CALL_INTRINSIC_1:
                s[sp - 1] = Intrinsics.unary(ts, f, arg, s[sp - 1]);
                break;
            case Opcode.CALL_INTRINSIC_2:
                s[sp - 2] = Intrinsics.binary(arg, s[sp - 2], s[sp - 1]);
                pop(f, 1);
                break;
            default:
                runMatchingOrAsync(ts, f, instruction);
        }
    }

    private static void runMatchingOrAsync(ThreadState ts, PyFrame f, int instruction) {
        PyObject[] s = f.slots;
        int sp = f.sp;
        int arg = instruction >>> 8;
        switch (instruction & 0xFF) {
            case Opcode.GET_LEN:
                push(f, Py.integer(Containers.len(s[sp - 1])));
                break;
            case Opcode.MATCH_CLASS:
                Matching.matchClass(f, arg);
                break;
            case Opcode.MATCH_KEYS:
                push(f, Matching.matchKeys(s[sp - 2], (PyTuple) s[sp - 1]));
                break;
            case Opcode.MATCH_MAPPING:
                push(f, Py.bool(s[sp - 1].type().is(TypeFlags.MAPPING)));
                break;
            case Opcode.MATCH_SEQUENCE:
                push(f, Py.bool(s[sp - 1].type().is(TypeFlags.SEQUENCE)));
                break;
            case Opcode.CHECK_EG_MATCH:
                Raising.matchGroup(ts, f, s, sp);
                break;
            case Opcode.GET_YIELD_FROM_ITER:
                s[sp - 1] = Iterations.yieldFromIterator(f, s[sp - 1]);
                break;
            case Opcode.GET_AWAITABLE:
                s[sp - 1] = Awaiting.awaitable(s[sp - 1], arg);
                break;
            case Opcode.GET_AITER:
                s[sp - 1] = Awaiting.asyncIterator(s[sp - 1]);
                break;
            case Opcode.GET_ANEXT:
                push(f, Awaiting.asyncNext(s[sp - 1]));
                break;
            case Opcode.END_ASYNC_FOR:
                endAsyncFor(f);
                break;
            case Opcode.CLEANUP_THROW:
                cleanupThrow(f);
                break;
            case Opcode.CACHE:
            case Opcode.RESERVED:
            case Opcode.INTERPRETER_EXIT:
            case Opcode.EXIT_INIT_CHECK:
            default:
                throw Errors.systemError(f.code.filename() + ":" + f.line() + ": unknown opcode "
                        + (instruction & 0xFF));
        }
    }

    private static void push(PyFrame f, PyObject value) {
        f.slots[f.sp++] = value;
    }

    private static void pop(PyFrame f, int n) {
        for (int i = 0; i < n; i++) {
            f.slots[--f.sp] = null;
        }
    }

    private static PyObject noLocals() {
        throw Errors.systemError("no locals");
    }

    private static PyObject buildClass(PyFrame f) {
        PyObject function = Variables.builtinOrNull(f, BUILD_CLASS);
        if (function == null) {
            throw Errors.of(PyExceptions.NameError, "__build_class__ not found");
        }
        return function;
    }

    private static PyObject commonConstant(int which) {
        switch (which) {
            case Operands.CONSTANT_ASSERTIONERROR:
                return PyExceptions.AssertionError;
            case Operands.CONSTANT_NOTIMPLEMENTEDERROR:
                return PyExceptions.NotImplementedError;
            case Operands.CONSTANT_BUILTIN_TUPLE:
                return PyTuple.TYPE;
            case Operands.CONSTANT_BUILTIN_ALL:
                return Interpreter.current().originalAll;
            default:
                return Interpreter.current().originalAny;
        }
    }

    private static void setFunctionAttribute(PyFunction function, PyObject value, int which) {
        switch (which) {
            case Operands.MAKE_FUNCTION_DEFAULTS:
                function.setDefaults((PyTuple) value);
                break;
            case Operands.MAKE_FUNCTION_KWDEFAULTS:
                function.setKwdefaults((PyDict) value);
                break;
            case Operands.MAKE_FUNCTION_ANNOTATIONS:
                function.setAnnotations(value);
                break;
            case Operands.MAKE_FUNCTION_CLOSURE:
                function.setClosure((PyTuple) value);
                break;
            default:
                function.setAnnotate(value);
        }
    }

    private static void setupAnnotations(PyFrame f) {
        if (Variables.itemOrNull(f.locals, ANNOTATIONS) == null) {
            Containers.setItem(f.locals, ANNOTATIONS, new PyDict());
        }
    }

    private static PyObject convert(PyObject value, int how) {
        switch (how) {
            case Operands.FVC_STR:
                return Texts.str(value);
            case Operands.FVC_REPR:
                return Texts.repr(value);
            default:
                return Texts.ascii(value);
        }
    }

    /** After an exception of {@code __anext__}: StopAsyncIteration ends the loop, anything else goes on. */
    private static void endAsyncFor(PyFrame f) {
        PyBaseException exception = (PyBaseException) f.slots[f.sp - 1];
        if (!exception.matches(PyExceptions.StopAsyncIteration)) {
            throw reraised(exception);
        }
        pop(f, 2);
    }

    /** After an exception of {@code yield from}: StopIteration is the subject's result, anything else goes on. */
    private static void cleanupThrow(PyFrame f) {
        PyBaseException exception = (PyBaseException) f.slots[f.sp - 1];
        if (!exception.matches(PyExceptions.StopIteration)) {
            throw reraised(exception);
        }
        PyObject value = new PyException(exception).stopValue();
        pop(f, 3);
        push(f, Py.None);
        push(f, value);
    }

    private static PyException reraised(PyBaseException exception) {
        PyException e = Raising.again(exception);
        e.traced = true;
        return e;
    }
}
