package org.krait.compiler;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
    private final List<Instruction> instructions = new ArrayList<>();
    /** The place of each block's first instruction. */
    private final Map<BasicBlock, Integer> places = new IdentityHashMap<>();

    Assembler(FlowGraph graph, int firstLine) {
        this.firstLine = firstLine;
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            places.put(block, instructions.size());
            for (int i = 0; i < block.size; i++) {
                instructions.add(block.instructions[i]);
            }
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
        code.code = code(offsets[offsets.length - 1]);
        code.consts = unit.consts.toArray();
        code.names = unit.names.toArray();
        code.localsplusnames = locals.names;
        code.localspluskinds = locals.kinds;
        code.filename = filename;
        code.name = unit.name;
        code.qualname = unit.qualname;
        code.firstlineno = firstLine;
        code.linetable = locationTable();
        code.exceptiontable = exceptionTable(offsets);
        return code.build();
    }

    /** In units of two bytes: the instruction, what widens its argument, its caches. */
    private static int size(int opcode, int oparg) {
        int size = 1 + Opcode.caches(opcode);
        for (int rest = oparg >>> 8; rest != 0; rest >>>= 8) {
            size++;
        }
        return size;
    }

    /**
     * Jumps get their direction and their distance, which counts from behind the jump. A greater distance
     * makes a longer instruction, so that this is repeated until nothing changes. Returns the offset of each
     * instruction and, at the end, the length of the code, in units.
     */
    private int[] resolveJumps() {
        int count = instructions.size();
        int[] targets = new int[count];
        for (int i = 0; i < count; i++) {
            Instruction instruction = instructions.get(i);
            if (Opcode.hasJump(instruction.opcode)) {
                targets[i] = places.get(instruction.target);
                instruction.oparg = targets[i];
                boolean forward = targets[i] > i;
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
            for (int i = 0; i < count; i++) {
                Instruction instruction = instructions.get(i);
                offsets[i + 1] = offsets[i] + size(instruction.opcode, instruction.oparg);
            }
            changed = false;
            for (int i = 0; i < count; i++) {
                Instruction instruction = instructions.get(i);
                if (Opcode.hasJump(instruction.opcode)) {
                    int size = offsets[i + 1] - offsets[i];
                    instruction.oparg = Math.abs(offsets[targets[i]] - offsets[i + 1]);
                    if (instruction.opcode == Opcode.END_ASYNC_FOR) {
                        instruction.oparg -= END_SEND_OFFSET;
                    }
                    changed |= size(instruction.opcode, instruction.oparg) != size;
                }
            }
        } while (changed);
        return offsets;
    }

    private void resolveNextLocations() {
        for (int i = instructions.size() - 1; i >= 0; i--) {
            Instruction instruction = instructions.get(i);
            if (Instruction.sameLocation(instruction.location, Instruction.NEXT_LOCATION)) {
                boolean last = Opcode.hasJump(instruction.opcode) || Opcode.isScopeExit(instruction.opcode);
                instruction.location = last ? Instruction.NO_LOCATION : instructions.get(i + 1).location;
            }
        }
    }

    private byte[] code(int units) {
        byte[] code = new byte[2 * units];
        int at = 0;
        for (Instruction instruction : instructions) {
            int oparg = instruction.oparg;
            for (int shift = 24; shift > 0; shift -= 8) {
                if (oparg >>> shift != 0) {
                    code[at++] = (byte) Opcode.EXTENDED_ARG;
                    code[at++] = (byte) (oparg >>> shift);
                }
            }
            code[at++] = (byte) instruction.opcode;
            code[at++] = (byte) oparg;
            at += 2 * Opcode.caches(instruction.opcode);
        }
        return code;
    }

    private byte[] locationTable() {
        LocationTable.Writer writer = new LocationTable.Writer(firstLine);
        Span location = Instruction.NO_LOCATION;
        int units = 0;
        for (Instruction instruction : instructions) {
            if (!Instruction.sameLocation(location, instruction.location)) {
                write(writer, units, location);
                location = instruction.location;
                units = 0;
            }
            units += size(instruction.opcode, instruction.oparg);
        }
        write(writer, units, location);
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
        for (int i = 0; i <= instructions.size(); i++) {
            BasicBlock next = i < instructions.size() ? instructions.get(i).except : null;
            if (next != handler) {
                if (handler != null) {
                    // The handler's own values are the exception and, for some, the place it was raised at.
                    int depth = handler.startDepth - (handler.preserveLasti ? 2 : 1);
                    writer.add(offsets[start], offsets[i], offsets[places.get(handler)], depth,
                            handler.preserveLasti);
                }
                start = i;
                handler = next;
            }
        }
        return writer.toBytes();
    }
}
