package org.krait.module.opcode;

import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.PyCode;

/** The functions of {@code _opcode}. */
@ExposeModule(name = "_opcode")
public final class OpcodeModule extends JavaModule {
    /** The names of {@code NB_ADD} and so on, in the order of BINARY_OP's operand. */
    private static final String[] OPERATIONS = {"ADD", "AND", "FLOOR_DIVIDE", "LSHIFT", "MATRIX_MULTIPLY", "MULTIPLY",
        "REMAINDER", "OR", "POWER", "RSHIFT", "SUBTRACT", "TRUE_DIVIDE", "XOR"};

    public OpcodeModule() {
        super(OpcodeModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("ENABLE_SPECIALIZATION"), Py.integer(0));
        dict.put(PyStr.intern("ENABLE_SPECIALIZATION_FT"), Py.integer(0));
    }

    @Function(name = "stack_effect")
    int stackEffect(int opcode, PyObject oparg, PyObject jump) {
        boolean both = false;
        boolean taken = false;
        if (jump == null || jump == Py.None) {
            both = true;
        } else if (jump == Py.True) {
            taken = true;
        } else if (jump != Py.False) {
            throw Errors.valueError("stack_effect: jump must be False, True or None");
        }
        int arg = oparg == null || oparg == Py.None ? 0 : (int) Numbers.asLong(oparg);
        if (!valid(opcode) || Opcode.popped(opcode, arg) < 0 || Opcode.pushed(opcode, arg) < 0) {
            throw Errors.valueError("invalid opcode or oparg");
        }
        if (!both) {
            return Opcode.stackEffect(opcode, arg, taken);
        }
        return Math.max(Opcode.stackEffect(opcode, arg, true), Opcode.stackEffect(opcode, arg, false));
    }

    private static boolean valid(int opcode) {
        return Opcode.of(opcode) != null;
    }

    @Function(name = "is_valid")
    boolean isValid(int opcode) {
        return valid(opcode) || SpecializedOpcodes.isOne(opcode);
    }

    @Function(name = "has_arg")
    boolean hasArg(int opcode) {
        return valid(opcode) ? Opcode.hasArgument(opcode) : SpecializedOpcodes.hasArgument(opcode);
    }

    @Function(name = "has_const")
    boolean hasConst(int opcode) {
        return valid(opcode) ? Opcode.hasConstant(opcode) : SpecializedOpcodes.hasConstant(opcode);
    }

    @Function(name = "has_name")
    boolean hasName(int opcode) {
        return valid(opcode) ? Opcode.of(opcode).operand() == Opcode.Operand.NAME
                : SpecializedOpcodes.hasName(opcode);
    }

    @Function(name = "has_jump")
    boolean hasJump(int opcode) {
        return valid(opcode) ? Opcode.hasJump(opcode) : SpecializedOpcodes.hasJump(opcode);
    }

    @Function(name = "has_free")
    boolean hasFree(int opcode) {
        return valid(opcode) && Opcode.of(opcode).operand() == Opcode.Operand.FREE;
    }

    @Function(name = "has_local")
    boolean hasLocal(int opcode) {
        return valid(opcode) ? Opcode.of(opcode).operand() == Opcode.Operand.LOCAL
                : SpecializedOpcodes.hasLocal(opcode);
    }

    @Function(name = "has_exc")
    boolean hasExc(int opcode) {
        return valid(opcode) && Opcode.isBlockPush(opcode);
    }

    @Function(name = "get_nb_ops")
    PyObject getNbOps() {
        String[] symbols = Operands.binarySymbols();
        PyObject[] rows = new PyObject[symbols.length];
        for (int i = 0; i < rows.length; i++) {
            String name = i < OPERATIONS.length ? "NB_" + OPERATIONS[i]
                    : i < 2 * OPERATIONS.length ? "NB_INPLACE_" + OPERATIONS[i - OPERATIONS.length] : "NB_SUBSCR";
            rows[i] = Py.tuple(Py.str(name), Py.str(symbols[i]));
        }
        return PyList.ofArray(rows);
    }

    private static PyObject list(String[] names) {
        PyObject[] items = new PyObject[names.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = Py.str(names[i]);
        }
        return PyList.ofArray(items);
    }

    @Function(name = "get_intrinsic1_descs")
    PyObject getIntrinsic1() {
        return list(Operands.intrinsics1());
    }

    @Function(name = "get_intrinsic2_descs")
    PyObject getIntrinsic2() {
        return list(Operands.intrinsics2());
    }

    @Function(name = "get_special_method_names")
    PyObject getSpecialMethodNames() {
        return list(Operands.specialMethods());
    }

    @Function(name = "get_specialization_stats")
    PyObject getSpecializationStats() {
        return Py.None;
    }

    @Function(name = "get_executor")
    PyObject getExecutor(PyObject code, int offset) {
        if (!(code instanceof PyCode)) {
            throw Errors.typeError("expected a code object, not '" + code.type().longName() + "'");
        }
        throw Errors.runtimeError("Executors are not available in this build");
    }
}
