package org.krait.compiler;

import org.krait.code.CodeObject;
import org.krait.code.ExceptionTable;
import org.krait.code.LocationTable;
import org.krait.code.Opcode;
import org.krait.syntax.ast.Span;

/** Writes the blocks down one after the other: instructions with caches and distances, and the two tables. */
final class Assembler {

    /**
     * From the {@code SEND} of an {@code async for} to its {@code END_SEND}, which {@code END_ASYNC_FOR}
     * names.
     */
    private static final int END_SEND_OFFSET = 5;

    private final int firstLine;
    private final Instruction[] instructions;

    Assembler(FlowGraph graph, int firstLine) {
        this.firstLine = firstLine;
        int count = 0;
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            block.place = count;
            count += block.size;
        }
        instructions = new Instruction[count];
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            System.arraycopy(block.instructions, 0, instructions, block.place, block.size);
        }
    }

    CodeObject assemble(Unit unit, FastLocals locals, int stackSize, int flags, String filename) {
        int[] offsets = resolveJumps();
        resolveNextLocations();
        CodeObject.Builder code = new CodeObject.Builder();
        code.argcount = unit.posonlyargcount + unit.argcount;
        code.posonlyargcount = unit.posonlyargcount;
        code.kwonlyargcount = unit.kwonlyargcount;
        code.stacksize = stackSize;
        code.flags = flags;
        code.code = code(offsets);
        code.consts = unit.consts.toArray();
        code.names = unit.names.toArray();
        code.localsplusnames = locals.names;
        code.localspluskinds = locals.kinds;
        code.filename = filename;
        code.name = unit.name;
        code.qualname = unit.qualname;
        code.firstlineno = firstLine;
        code.linetable = locationTable(offsets);
        code.exceptiontable = exceptionTable(offsets);
        return code.build();
    }

    /** In units of two bytes: the instruction, what widens its argument, its caches. */
    private static int size(int opcode, int oparg) {
        int size = 1 + Opcode.caches(opcode);
        return oparg >>> 8 == 0 ? size : size + wideners(oparg);
    }

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
        int[] jumps = new int[count];
        int jumpCount = 0;
        for (int i = 0; i < count; i++) {
            Instruction instruction = instructions[i];
            if (instruction.target != null && Opcode.hasJump(instruction.opcode)) {
                jumps[jumpCount++] = i;
                int target = instruction.target.place;
                instruction.oparg = target;
                boolean forward = target > i;
                if (instruction.opcode == Opcode.JUMP) {
                    instruction.opcode = forward ? Opcode.JUMP_FORWARD : Opcode.JUMP_BACKWARD;
                } else if (instruction.opcode == Opcode.JUMP_NO_INTERRUPT) {
                    instruction.opcode = forward ? Opcode.JUMP_FORWARD : Opcode.JUMP_BACKWARD_NO_INTERRUPT;
                }
            }
        }
        int[] offsets = new int[count + 1];
        boolean changed;
        do {
            int offset = 0;
            for (int i = 0; i < count; i++) {
                Instruction instruction = instructions[i];
                offset += size(instruction.opcode, instruction.oparg);
                offsets[i + 1] = offset;
            }
            changed = false;
            for (int j = 0; j < jumpCount; j++) {
                int i = jumps[j];
                Instruction instruction = instructions[i];
                int size = offsets[i + 1] - offsets[i];
                instruction.oparg = Math.abs(offsets[instruction.target.place] - offsets[i + 1]);
                if (instruction.opcode == Opcode.END_ASYNC_FOR) {
                    instruction.oparg -= END_SEND_OFFSET;
                }
                changed |= size(instruction.opcode, instruction.oparg) != size;
            }
        } while (changed);
        return offsets;
    }

    private void resolveNextLocations() {
        for (int i = instructions.length - 1; i >= 0; i--) {
            Instruction instruction = instructions[i];
            if (instruction.location.line() == Instruction.NEXT_LOCATION.line()
                    && Instruction.sameLocation(instruction.location, Instruction.NEXT_LOCATION)) {
                boolean last = Opcode.hasJump(instruction.opcode) || Opcode.isScopeExit(instruction.opcode);
                instruction.location = last ? Instruction.NO_LOCATION : instructions[i + 1].location;
            }
        }
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
        Span location = Instruction.NO_LOCATION;
        int start = 0;
        for (int i = 0; i < instructions.length; i++) {
            Span next = instructions[i].location;
            if (next != location && !Instruction.sameLocation(location, next)) {
                write(writer, offsets[i] - start, location);
                location = next;
                start = offsets[i];
            }
        }
        write(writer, offsets[instructions.length] - start, location);
        return writer.toBytes();
    }

    private static void write(LocationTable.Writer writer, int units, Span location) {
        if (units > 0) {
            writer.add(units, location.line(), location.endLine(), location.col(), location.endCol());
        }
    }

    private byte[] exceptionTable(int[] offsets) {
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
