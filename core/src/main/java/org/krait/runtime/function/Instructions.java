package org.krait.runtime.function;

import org.krait.code.CodeObject;
import org.krait.code.ExceptionTable;
import org.krait.code.Opcode;
import org.krait.object.PyObject;

/**
 * The instructions of a code object in the form that the interpreter runs: one int for each unit of code (so that
 * places are CPython's), the opcode in the lowest byte and the whole argument, EXTENDED_ARG included, above it. Some
 * instructions are split into more special ones, which exist only here.
 *
 * <p>Inv: {@code units} is what runs; it differs from {@code base} only where an instruction is instrumented for
 * tracing.
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

    /** What runs; written only by instrumentation. */
    public final int[] units;

    /** The instructions as decoded. */
    public final int[] base;

    /** One place for each unit where an instruction keeps what it saw; each belongs to its instruction. */
    public final Object[] caches;

    /** The constants; not to be changed. */
    public final PyObject[] consts;

    /** What tracing needs to know about lines; the interpreter's own, null until somebody traces. */
    public Object lineStarts;

    /** Handlers: four ints for each entry: start, end, target (units), depth doubled plus lasti. */
    private final int[] handlers;

    private Instructions(int[] base, int[] handlers, PyObject[] consts) {
        this.base = base;
        this.units = base.clone();
        this.caches = new Object[base.length];
        this.handlers = handlers;
        this.consts = consts;
    }

    static Instructions of(CodeObject code, PyObject[] consts) {
        byte[] bytes = code.co_code;
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
        return new Instructions(base, handlers(code), consts);
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
        for (ExceptionTable t = new ExceptionTable(code.co_exceptiontable); t.next();) {
            count++;
        }
        int[] handlers = new int[4 * count];
        int at = 0;
        for (ExceptionTable t = new ExceptionTable(code.co_exceptiontable); t.next();) {
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
