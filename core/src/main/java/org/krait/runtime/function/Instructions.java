package org.krait.runtime.function;

import org.krait.code.CodeObject;
import org.krait.code.ExceptionTable;
import org.krait.code.Opcode;
import org.krait.object.PyObject;

/**
 * The instructions of a code object in the form that the interpreter runs: one number for each unit of code (so that
 * places are CPython's), with the opcode and the whole argument, EXTENDED_ARG included. Some instructions are split
 * into more special ones, and some groups are fused ({@link Fusion}); those exist only here.
 *
 * <p>Inv: {@code units} is what runs: {@code base} with groups fused, or {@link #WATCHED} everywhere.
 */
public final class Instructions {
    /** Stands in {@link #units} for an instruction that somebody watches; the instruction itself is in base. */
    public static final int WATCHED = 255;

    /** LOAD_ATTR of a method that is about to be called. */
    public static final int LOAD_METHOD = 130;

    /** BINARY_OP for {@code []}. */
    public static final int BINARY_SUBSCR = 131;

    /** BINARY_OP for {@code +} and {@code +=}. */
    public static final int BINARY_ADD = 132;

    /** BINARY_OP for {@code -} and {@code -=}. */
    public static final int BINARY_SUBTRACT = 133;

    /** BINARY_OP for {@code *} and {@code *=}. */
    public static final int BINARY_MULTIPLY = 134;

    /** LOAD_GLOBAL that pushes a null, too. */
    public static final int LOAD_GLOBAL_NULL = 135;

    /** LOAD_FAST and LOAD_ATTR. */
    public static final int LOCAL_LOAD_ATTR = 136;

    /** LOAD_FAST and {@link #LOAD_METHOD}. */
    public static final int LOCAL_LOAD_METHOD = 137;

    /** LOAD_FAST, LOAD_SMALL_INT and {@code +} or {@code -}; more: the number to add, plus 256. */
    public static final int LOCAL_ADD_SMALL = 138;

    /** LOAD_SMALL_INT and {@code +} or {@code -}; more: the number to add, plus 256. */
    public static final int ADD_SMALL = 139;

    /** LOAD_SMALL_INT and another BINARY_OP, which is in more. */
    public static final int BINARY_SMALL = 140;

    /** COMPARE_OP and POP_JUMP_IF_FALSE or POP_JUMP_IF_TRUE; more: the distance, and in four bits when to jump. */
    public static final int COMPARE_JUMP = 141;

    /** LOAD_SMALL_INT and {@link #COMPARE_JUMP}. */
    public static final int COMPARE_SMALL_JUMP = 142;

    /** LOAD_FAST and {@link #COMPARE_SMALL_JUMP}; more: the distance, the number in eight bits, when to jump. */
    public static final int LOCAL_COMPARE_SMALL_JUMP = 143;

    /** A fused branch jumps if the left operand is less than the right one. */
    public static final int IF_LESS = 1;

    /** A fused branch jumps if the operands are equal. */
    public static final int IF_EQUAL = 2;

    /** A fused branch jumps if the left operand is greater than the right one. */
    public static final int IF_GREATER = 4;

    /** Fast locals and value stack together: the values in a frame. */
    public final int framesize;

    /** What runs: opcode, more, argument as {@link Fusion} says. */
    public final long[] units;

    /** The instructions as decoded: the opcode in the lowest byte, the argument above it. */
    public final int[] base;

    /** One place for each unit where an instruction keeps what it saw; each belongs to its instruction. */
    public final Object[] caches;

    /** The constants; not to be changed. */
    public final PyObject[] consts;

    /** What tracing needs to know about lines; the interpreter's own, null until somebody traces. */
    public Object lineStarts;

    /** Handlers: four ints for each entry: start, end, target (units), depth doubled plus lasti. */
    private final int[] handlers;

    private Instructions(int framesize, int[] base, int[] handlers, PyObject[] consts) {
        this.framesize = framesize;
        this.base = base;
        this.units = Fusion.of(base);
        this.caches = new Object[base.length];
        this.handlers = handlers;
        this.consts = consts;
    }

    static Instructions of(CodeObject code, PyObject[] consts) {
        byte[] bytes = code.co_code();
        int[] base = new int[bytes.length / 2];
        int arg = 0;
        for (int i = 0; i < base.length; i++) {
            int opcode = bytes[2 * i] & 0xFF;
            arg = arg << 8 | bytes[2 * i + 1] & 0xFF;
            if (opcode == Opcode.EXTENDED_ARG) {
                base[i] = Opcode.EXTENDED_ARG;
                continue;
            }
            if (arg >>> 24 != 0) {
                throw new IllegalArgumentException("instruction argument too large: " + arg);
            }
            base[i] = special(opcode, arg) | arg << 8;
            i += Opcode.caches(opcode);
            arg = 0;
        }
        int framesize = code.co_localsplusnames.length + code.co_stacksize();
        return new Instructions(framesize, base, handlers(code), consts);
    }

    /** A decoded instruction as a unit that runs. */
    public static long unit(int instruction) {
        int opcode = instruction & 0xFF;
        int arg = instruction >>> 8;
        if (opcode == Opcode.LOAD_FAST_LOAD_FAST || opcode == Opcode.LOAD_FAST_BORROW_LOAD_FAST_BORROW) {
            return opcode | (arg & 15) << 8 | (long) (arg >> 4) << 32;
        }
        return opcode | (long) arg << 32;
    }

    /** Makes the instructions run unwatched, or watched. */
    public void setWatched(boolean watched) {
        if (!watched) {
            System.arraycopy(Fusion.of(base), 0, units, 0, units.length);
        } else if (units.length > 0 && units[0] != WATCHED) {
            for (int i = units.length - 1; i >= 0; i--) {
                units[i] = WATCHED;
            }
        }
    }

    private static int special(int opcode, int arg) {
        switch (opcode) {
            case Opcode.LOAD_ATTR:
                return (arg & 1) != 0 ? LOAD_METHOD : opcode;
            case Opcode.LOAD_GLOBAL:
                return (arg & 1) != 0 ? LOAD_GLOBAL_NULL : opcode;
            case Opcode.BINARY_OP:
                switch (arg) {
                    case 26:
                        return BINARY_SUBSCR;
                    case 0:
                    case 13:
                        return BINARY_ADD;
                    case 10:
                    case 23:
                        return BINARY_SUBTRACT;
                    case 5:
                    case 18:
                        return BINARY_MULTIPLY;
                    default:
                        return opcode;
                }
            default:
                return opcode;
        }
    }

    private static int[] handlers(CodeObject code) {
        int count = 0;
        for (ExceptionTable t = new ExceptionTable(code.co_exceptiontable()); t.next();) {
            count++;
        }
        int[] handlers = new int[4 * count];
        int at = 0;
        for (ExceptionTable t = new ExceptionTable(code.co_exceptiontable()); t.next();) {
            handlers[at++] = t.start() / 2;
            handlers[at++] = t.end() / 2;
            handlers[at++] = t.target() / 2;
            handlers[at++] = t.depth() << 1 | (t.lasti() ? 1 : 0);
        }
        return handlers;
    }

    /** The index of the handler that guards the instruction at {@code unit}, or -1. */
    public int handler(int unit) {
        int low = 0;
        int high = handlers.length / 4 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (unit < handlers[4 * middle]) {
                high = middle - 1;
            } else if (unit >= handlers[4 * middle + 1]) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** Where a handler starts. */
    public int handlerTarget(int handler) {
        return handlers[4 * handler + 2];
    }

    /** How many values stay on the value stack for a handler. */
    public int handlerDepth(int handler) {
        return handlers[4 * handler + 3] >> 1;
    }

    /** Whether a handler gets the place of the raising instruction. */
    public boolean handlerWantsLasti(int handler) {
        return (handlers[4 * handler + 3] & 1) != 0;
    }

    /** The opcode of CPython for a decoded instruction. */
    public static int opcode(int instruction) {
        int opcode = instruction & 0xFF;
        switch (opcode) {
            case LOAD_METHOD:
                return Opcode.LOAD_ATTR;
            case LOAD_GLOBAL_NULL:
                return Opcode.LOAD_GLOBAL;
            case BINARY_SUBSCR:
            case BINARY_ADD:
            case BINARY_SUBTRACT:
            case BINARY_MULTIPLY:
                return Opcode.BINARY_OP;
            default:
                return opcode;
        }
    }
}
