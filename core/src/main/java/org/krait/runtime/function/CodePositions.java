package org.krait.runtime.function;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.krait.code.CodeObject;
import org.krait.code.LocationTable;
import org.krait.code.Opcode;
import org.krait.object.Py;
import org.krait.object.PyObject;

/**
 * The iterators over a code object's source positions and branches.
 *
 * <p>Source: language reference, 3.2.13.1.1 "Methods on code objects"; PEP 626.
 */
final class CodePositions {
    private CodePositions() {}

    private static PyObject orNone(int number) {
        return number < 0 ? Py.None : Py.integer(number);
    }

    /** {@code co_lines()}: stretches of code of one line; neighbouring entries of the same line are one. */
    static PyObject lines(CodeObject code) {
        List<PyObject> lines = new ArrayList<>();
        LocationTable table = LocationTable.of(code);
        int start = 0;
        int end = 0;
        int line = 0;
        boolean open = false;
        while (table.next()) {
            if (open && table.line() == line) {
                end = table.end();
                continue;
            }
            if (open) {
                lines.add(Py.tuple(Py.integer(start), Py.integer(end), orNone(line)));
            }
            start = table.start();
            end = table.end();
            line = table.line();
            open = true;
        }
        if (open) {
            lines.add(Py.tuple(Py.integer(start), Py.integer(end), orNone(line)));
        }
        return new CodeIterator(lines);
    }

    /** {@code co_positions()}: one tuple for each unit of code, caches included. */
    static PyObject positions(CodeObject code) {
        List<PyObject> positions = new ArrayList<>();
        LocationTable table = LocationTable.of(code);
        while (table.next()) {
            PyObject position = Py.tuple(orNone(table.line()), orNone(table.endLine()), orNone(table.column()),
                    orNone(table.endColumn()));
            for (int at = table.start(); at < table.end(); at += 2) {
                positions.add(position);
            }
        }
        return new PositionsIterator(positions);
    }

    /** {@code co_branches()}: for each branch its offset, and where it goes on if not taken and if taken. */
    static PyObject branches(CodeObject code) {
        List<PyObject> branches = new ArrayList<>();
        byte[] units = code.co_code();
        int arg = 0;
        for (int at = 0; at < units.length; at += 2) {
            int opcode = units[at] & 0xFF;
            arg = arg << 8 | units[at + 1] & 0xFF;
            if (opcode == Opcode.EXTENDED_ARG) {
                continue;
            }
            int next = at + 2 + 2 * Opcode.caches(opcode);
            if (Opcode.isConditionalJump(opcode) || opcode == Opcode.FOR_ITER) {
                int target = next + 2 * arg;
                boolean loop = opcode == Opcode.FOR_ITER;
                branches.add(Py.tuple(Py.integer(at), Py.integer(loop ? next : next + 2),
                        Py.integer(target + (loop ? 4 : 0))));
            } else if (opcode == Opcode.END_ASYNC_FOR) {
                int from = next - 2 * arg;
                branches.add(Py.tuple(Py.integer(from), Py.integer(from + 4), Py.integer(next)));
            }
            at = next - 2;
            arg = 0;
        }
        return new CodeIterator(branches);
    }

    /** {@code co_lnotab}: pairs of bytes, steps in offset and line, as Python 3.9 had them. */
    static byte[] lnotab(CodeObject code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LocationTable table = LocationTable.of(code);
        int offset = 0;
        int line = code.co_firstlineno;
        while (table.next()) {
            if (table.line() < 0 || table.line() == line) {
                continue;
            }
            int step = table.start() - offset;
            int lines = table.line() - line;
            for (; step > 255; step -= 255) {
                pair(out, 255, 0);
            }
            for (; lines > 127; lines -= 127, step = 0) {
                pair(out, step, 127);
            }
            for (; lines < -128; lines += 128, step = 0) {
                pair(out, step, -128);
            }
            pair(out, step, lines);
            offset = table.start();
            line = table.line();
        }
        return out.toByteArray();
    }

    private static void pair(ByteArrayOutputStream out, int step, int lines) {
        out.write(step);
        out.write(lines);
    }
}
