package org.krait.compiler;

import java.util.Arrays;
import org.krait.code.Assembly;
import org.krait.code.ExceptionTable;
import org.krait.code.LocationTable;
import org.krait.code.Opcode;
import org.krait.syntax.ast.Span;

/**
 * Writes the blocks down one after the other: instructions with caches and distances, and the two tables.
 *
 * <p>CPython: {@code _PyAssemble_MakeCodeObject} of {@code assemble.c}; the tables are described in CPython's
 * {@code InternalDocs/code_objects.md} and {@code exception_handling.md}.
 */
final class Assembler {

    /**
     * From the {@code SEND} of an {@code async for} to its {@code END_SEND}, which {@code END_ASYNC_FOR}
     * names.
     */
    private static final int END_SEND_OFFSET = 5;

    /** By opcode: {@link Opcode#caches}. */
    private static final byte[] CACHES = new byte[Opcode.MAX_REAL_OPCODE + 1];

    static {
        for (int opcode = 0; opcode < CACHES.length; opcode++) {
            CACHES[opcode] = (byte) Opcode.caches(opcode);
        }
    }

    /** The exception table of most code objects. */
    private static final byte[] NO_HANDLERS = {};

    private final int firstLine;
    private final Instruction[] instructions;
    private final boolean hasHandlers;
    /** The places of the jumps. */
    private int[] jumps = new int[8];
    private int jumpCount;

    Assembler(FlowGraph graph, int firstLine) {
        this.firstLine = firstLine;
        hasHandlers = graph.hasHandlers;
        int count = 0;
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            block.place = count;
            count += block.size;
        }
        instructions = new Instruction[count];
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            System.arraycopy(block.instructions, 0, instructions, block.place, block.size);
            // NOT_TAKEN may stand behind a jump.
            for (int i = Math.max(0, block.size - 2); i < block.size; i++) {
                Instruction instruction = block.instructions[i];
                if (instruction.target != null && Opcode.hasJump(instruction.opcode)) {
                    addJump(block.place + i);
                }
            }
        }
    }

    private void addJump(int place) {
        if (jumpCount == jumps.length) {
            jumps = Arrays.copyOf(jumps, 2 * jumpCount);
        }
        jumps[jumpCount++] = place;
    }

    Assembly assemble(Object[] consts, int stackSize) {
        int[] offsets = resolveJumps();
        return new Assembly(stackSize, code(offsets), consts, locationTable(offsets), exceptionTable(offsets));
    }

    /** How many {@code EXTENDED_ARG} an argument beyond one byte takes. */
    private static int wideners(int oparg) {
        int count = 0;
        for (int rest = oparg >>> 8; rest != 0; rest >>>= 8) {
            count++;
        }
        return count;
    }

    /**
     * Jumps get their direction and their distance, which counts from behind the jump. A greater distance
     * makes a longer instruction, so that this is repeated until nothing changes. Returns the offset of each
     * instruction and, at the end, the length of the code, in units.
     */
    private int[] resolveJumps() {
        int count = instructions.length;
        for (int j = 0; j < jumpCount; j++) {
            Instruction instruction = instructions[jumps[j]];
            int target = instruction.target.place;
            instruction.oparg = target;
            boolean forward = target > jumps[j];
            if (instruction.opcode == Opcode.JUMP) {
                instruction.opcode = forward ? Opcode.JUMP_FORWARD : Opcode.JUMP_BACKWARD;
            } else if (instruction.opcode == Opcode.JUMP_NO_INTERRUPT) {
                instruction.opcode = forward ? Opcode.JUMP_FORWARD : Opcode.JUMP_BACKWARD_NO_INTERRUPT;
            }
        }
        int[] offsets = new int[count + 1];
        boolean changed;
        do {
            int offset = 0;
            for (int i = 0; i < count; i++) {
                Instruction instruction = instructions[i];
                offset += 1 + CACHES[instruction.opcode];
                if (instruction.oparg >>> 8 != 0) {
                    offset += wideners(instruction.oparg);
                }
                offsets[i + 1] = offset;
            }
            changed = false;
            for (int j = 0; j < jumpCount; j++) {
                int i = jumps[j];
                Instruction instruction = instructions[i];
                int wideners = wideners(instruction.oparg);
                instruction.oparg = Math.abs(offsets[instruction.target.place] - offsets[i + 1]);
                if (instruction.opcode == Opcode.END_ASYNC_FOR) {
                    instruction.oparg -= END_SEND_OFFSET;
                }
                changed |= wideners(instruction.oparg) != wideners;
            }
        } while (changed);
        return offsets;
    }

    private byte[] code(int[] offsets) {
        byte[] code = new byte[2 * offsets[instructions.length]];
        for (int i = 0; i < instructions.length; i++) {
            Instruction instruction = instructions[i];
            int at = 2 * offsets[i];
            int oparg = instruction.oparg;
            if (oparg >>> 8 != 0) {
                for (int shift = 8 * wideners(oparg); shift > 0; shift -= 8) {
                    code[at++] = (byte) Opcode.EXTENDED_ARG;
                    code[at++] = (byte) (oparg >>> shift);
                }
            }
            code[at] = (byte) instruction.opcode;
            code[at + 1] = (byte) oparg;
        }
        return code;
    }

    private byte[] locationTable(int[] offsets) {
        LocationTable.Writer writer = new LocationTable.Writer(firstLine);
        Span location = null;
        int line = 0;
        int endLine = 0;
        int col = 0;
        int endCol = 0;
        int start = 0;
        for (int i = 0; i < instructions.length; i++) {
            Span next = instructions[i].location;
            if (next == location) {
                continue;
            }
            int nextLine = next.line;
            if (nextLine == Instruction.NEXT_LINE && next.equals(Instruction.NEXT_LOCATION)) {
                next = locationBehind(i);
                nextLine = next.line;
            }
            int nextEndLine = next.endLine;
            int nextCol = next.col;
            int nextEndCol = next.endCol;
            if (nextLine != line || nextCol != col || nextEndCol != endCol || nextEndLine != endLine) {
                if (offsets[i] > start) {
                    writer.add(offsets[i] - start, line, endLine, col, endCol);
                    start = offsets[i];
                }
                line = nextLine;
                endLine = nextEndLine;
                col = nextCol;
                endCol = nextEndCol;
            }
            location = next;
        }
        int end = offsets[instructions.length];
        if (end > start) {
            writer.add(end - start, line, endLine, col, endCol);
        }
        return writer.toBytes();
    }

    /** What stands for {@link Instruction#NEXT_LOCATION} in an instruction: none, where nothing follows. */
    private Span locationBehind(int place) {
        Span location = Instruction.NEXT_LOCATION;
        while (location.equals(Instruction.NEXT_LOCATION)) {
            int opcode = instructions[place].opcode;
            if (Opcode.hasJump(opcode) || Opcode.isScopeExit(opcode)) {
                return Instruction.NO_LOCATION;
            }
            location = instructions[++place].location;
        }
        return location;
    }

    private byte[] exceptionTable(int[] offsets) {
        if (!hasHandlers) {
            return NO_HANDLERS;
        }
        ExceptionTable.Writer writer = new ExceptionTable.Writer();
        BasicBlock handler = null;
        int start = 0;
        for (int i = 0; i <= instructions.length; i++) {
            BasicBlock next = i < instructions.length ? instructions[i].except : null;
            if (next != handler) {
                if (handler != null) {
                    // The handler's own values are the exception and, for some, the place it was raised at.
                    int depth = handler.startDepth - (handler.preserveLasti ? 2 : 1);
                    writer.add(offsets[start], offsets[i], offsets[handler.place], depth,
                            handler.preserveLasti);
                }
                start = i;
                handler = next;
            }
        }
        return writer.toBytes();
    }
}
