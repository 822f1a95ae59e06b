package org.krait.compiler;

import java.util.Arrays;
import java.util.List;
import org.krait.code.Opcode;
import org.krait.constant.FrozenSetConstant;
import org.krait.constant.TupleConstant;

/**
 * Does at compile time what an instruction would do with the constants loaded just before it.
 *
 * <p>CPython: {@code fold_tuple_of_constants}, {@code optimize_lists_and_sets}, {@code fold_const_binop} and
 * {@code fold_const_unaryop}, in {@code flowgraph.c}.
 */
final class ConstantFolding {

    /** A shorter list or set is built item by item. */
    private static final int MIN_SEQUENCE_SIZE = 3;

    private final ConstantTable consts;
    /** Whether an instruction lost its line. */
    boolean droppedLines;

    ConstantFolding(ConstantTable consts) {
        this.consts = consts;
    }

    /**
     * The places of the {@code count} constant loads before {@code place}, null if there are other things.
     */
    private static int[] loads(BasicBlock block, int place, int count) {
        int[] places = new int[count];
        for (int i = place - 1; count > 0; i--) {
            if (i < 0) {
                return null;
            }
            Instruction instruction = block.instructions[i];
            if (instruction.opcode == Opcode.NOP) {
                continue;
            }
            if (!ConstantLoads.loadsConst(instruction)) {
                return null;
            }
            places[--count] = i;
        }
        return places;
    }

    private Object value(Instruction load) {
        return ConstantLoads.value(load.opcode, load.oparg, consts);
    }

    private List<Object> values(BasicBlock block, int[] places) {
        Object[] values = new Object[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(block.instructions[places[i]]);
        }
        return Arrays.asList(values);
    }

    private void remove(BasicBlock block, int[] places) {
        for (int place : places) {
            remove(block.instructions[place]);
        }
    }

    private void remove(Instruction instruction) {
        droppedLines = true;
        instruction.nop();
        instruction.location = Instruction.NO_LOCATION;
    }

    void unary(BasicBlock block, int place) {
        int[] loads = loads(block, place, 1);
        if (loads == null) {
            return;
        }
        Object operand = value(block.instructions[loads[0]]);
        Instruction instruction = block.instructions[place];
        Object result;
        switch (instruction.opcode) {
            case Opcode.UNARY_NEGATIVE:
                result = ConstantArithmetic.negative(operand);
                break;
            case Opcode.UNARY_INVERT:
                result = ConstantArithmetic.invert(operand);
                break;
            case Opcode.UNARY_NOT:
                result = ConstantArithmetic.not(operand);
                break;
            default:
                result = ConstantArithmetic.positive(operand);
                break;
        }
        if (result != null) {
            remove(block, loads);
            ConstantLoads.load(instruction, result, consts);
        }
    }

    void binary(BasicBlock block, int place) {
        int[] loads = loads(block, place, 2);
        if (loads == null) {
            return;
        }
        Instruction instruction = block.instructions[place];
        Object result = ConstantArithmetic.binary(instruction.oparg, value(block.instructions[loads[0]]),
                value(block.instructions[loads[1]]));
        if (result != null) {
            remove(block, loads);
            ConstantLoads.load(instruction, result, consts);
        }
    }

    void tuple(BasicBlock block, int place) {
        Instruction instruction = block.instructions[place];
        if (instruction.oparg > Emitter.STACK_USE_GUIDELINE) {
            return;
        }
        int[] loads = loads(block, place, instruction.oparg);
        if (loads != null) {
            TupleConstant tuple = new TupleConstant(values(block, loads));
            remove(block, loads);
            ConstantLoads.load(instruction, tuple, consts);
        }
    }

    /**
     * A list or set of constants that is only iterated over or searched becomes a tuple or frozenset; another
     * one of three or more is filled from such a constant at once.
     */
    void listOrSet(BasicBlock block, int place, int nextOpcode) {
        Instruction instruction = block.instructions[place];
        boolean list = instruction.opcode == Opcode.BUILD_LIST;
        boolean onlyRead = nextOpcode == Opcode.GET_ITER || nextOpcode == Opcode.CONTAINS_OP;
        int size = instruction.oparg;
        if (size > Emitter.STACK_USE_GUIDELINE || size < MIN_SEQUENCE_SIZE && !onlyRead) {
            return;
        }
        int[] loads = loads(block, place, size);
        if (loads == null) {
            if (onlyRead && list) {
                instruction.opcode = Opcode.BUILD_TUPLE;
            }
            return;
        }
        List<Object> values = values(block, loads);
        int index = consts.add(list ? new TupleConstant(values)
                : new FrozenSetConstant(ConstantArithmetic.distinct(values)));
        remove(block, loads);
        if (onlyRead) {
            instruction.set(Opcode.LOAD_CONST, index);
            return;
        }
        Instruction build = block.instructions[place - 2];
        build.location = instruction.location;
        build.set(instruction.opcode, 0);
        block.instructions[place - 1].set(Opcode.LOAD_CONST, index);
        instruction.set(list ? Opcode.LIST_EXTEND : Opcode.SET_UPDATE, 1);
    }

    /** {@code BUILD_LIST 0}, then constants appended one by one, then made a tuple: a constant tuple. */
    void listToTuple(BasicBlock block, int place) {
        int count = 0;
        boolean expectAppend = true;
        for (int i = place - 1; i >= 0; i--) {
            Instruction instruction = block.instructions[i];
            if (instruction.opcode == Opcode.NOP) {
                continue;
            }
            if (instruction.opcode == Opcode.BUILD_LIST && instruction.oparg == 0) {
                if (expectAppend) {
                    replaceList(block, i, place, count);
                }
                return;
            }
            if (expectAppend) {
                if (instruction.opcode != Opcode.LIST_APPEND || instruction.oparg != 1) {
                    return;
                }
            } else {
                if (!ConstantLoads.loadsConst(instruction)) {
                    return;
                }
                count++;
            }
            expectAppend = !expectAppend;
        }
    }

    private void replaceList(BasicBlock block, int start, int place, int count) {
        Object[] items = new Object[count];
        for (int i = place - 1; i >= start; i--) {
            Instruction instruction = block.instructions[i];
            if (instruction.opcode == Opcode.NOP) {
                continue;
            }
            if (ConstantLoads.loadsConst(instruction)) {
                items[--count] = value(instruction);
            }
            remove(instruction);
        }
        ConstantLoads.load(block.instructions[place], new TupleConstant(Arrays.asList(items)), consts);
    }
}
