package org.krait.interpreter;

import java.util.Arrays;
import org.krait.code.ExceptionTable;
import org.krait.code.LocationTable;
import org.krait.code.Opcode;
import org.krait.runtime.function.Instructions;
import org.krait.runtime.function.PyCode;

/**
 * Which line each instruction is on, and which instructions may begin a line for the trace function: those whose line
 * differs from that of the instruction before them, of a jump to them, or that begin an exception handler.
 *
 * <p>Source: CPython's {@code Python/instrumentation.c} for what tracing shows.
 */
final class LineStarts {
    /** By unit; -1: no line. */
    final int[] lines;

    /** By unit. */
    final boolean[] starts;

    private LineStarts(int units) {
        lines = new int[units];
        starts = new boolean[units];
    }

    static LineStarts of(PyCode code) {
        int[] base = code.instructions().base;
        LineStarts result = new LineStarts(base.length);
        result.readLines(code);
        int first = firstTraceable(base);
        result.markChanges(base, first);
        result.markTargets(base, first);
        for (ExceptionTable t = new ExceptionTable(code.code.co_exceptiontable()); t.next();) {
            int target = t.target() / 2;
            if (target >= first && result.lines[target] >= 0) {
                result.starts[target] = true;
            }
        }
        return result;
    }

    private void readLines(PyCode code) {
        Arrays.fill(lines, -1);
        for (LocationTable t = LocationTable.of(code.code); t.next();) {
            Arrays.fill(lines, t.start() / 2, Math.min(t.end() / 2, lines.length), t.line());
        }
    }

    private static int firstTraceable(int[] base) {
        for (int i = 0; i < base.length; i = next(base, i)) {
            if ((base[i] & 0xFF) == Opcode.RESUME) {
                return i;
            }
        }
        return 0;
    }

    private static int next(int[] base, int i) {
        return i + 1 + Opcode.caches(Instructions.opcode(base[i]));
    }

    private void markChanges(int[] base, int first) {
        int current = -1;
        for (int i = first; i < base.length; i = next(base, i)) {
            switch (base[i] & 0xFF) {
                case Opcode.END_ASYNC_FOR:
                case Opcode.END_FOR:
                case Opcode.END_SEND:
                case Opcode.RESUME:
                case Opcode.POP_ITER:
                    break;
                default:
                    starts[i] = lines[i] != current && lines[i] >= 0;
                    current = lines[i];
            }
        }
    }

    private void markTargets(int[] base, int first) {
        for (int i = first; i < base.length; i = next(base, i)) {
            int arg = base[i] >>> 8;
            int target;
            switch (base[i] & 0xFF) {
                case Opcode.POP_JUMP_IF_FALSE:
                case Opcode.POP_JUMP_IF_TRUE:
                case Opcode.POP_JUMP_IF_NONE:
                case Opcode.POP_JUMP_IF_NOT_NONE:
                    target = i + 2 + arg;
                    break;
                case Opcode.JUMP_FORWARD:
                    target = i + 1 + arg;
                    break;
                case Opcode.JUMP_BACKWARD:
                    target = i + 2 - arg;
                    break;
                case Opcode.JUMP_BACKWARD_NO_INTERRUPT:
                    target = i + 1 - arg;
                    break;
                default:
                    continue;
            }
            if (target < lines.length && lines[target] >= 0 && lines[target] != lines[i]) {
                starts[target] = true;
            }
        }
    }
}
