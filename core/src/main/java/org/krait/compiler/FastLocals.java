package org.krait.compiler;

import org.krait.code.CodeObject;
import org.krait.code.Opcode;
import org.krait.syntax.ast.Span;

/**
 * The array of a frame's fast locals: local variables, then cells, then free variables. A parameter that is
 * in a cell has one place only, that of the parameter. Instructions that named cells by number get their
 * places, and the code that makes cells, takes over those of the closure and starts a generator goes to the
 * front.
 *
 * <p>CPython: {@code prepare_localsplus} of {@code flowgraph.c}, and {@code compute_localsplus_info} of
 * {@code assemble.c}.
 */
final class FastLocals {

    private static final int GENERATORS =
            CodeObject.CO_GENERATOR | CodeObject.CO_COROUTINE | CodeObject.CO_ASYNC_GENERATOR;

    /** The names, as the code object shows them. */
    final String[] names;
    /** {@code CO_FAST_} flags. */
    final byte[] kinds;
    /** How many are local variables. */
    final int locals;
    /** The places of the cells, then those of the free variables. */
    private final int[] places;
    private final int cells;
    private final boolean startsGenerator;
    private final int firstLine;

    private FastLocals(Unit unit, int codeFlags, int[] places, int size) {
        this.places = places;
        locals = unit.varnames.size();
        cells = unit.cellvars.size();
        startsGenerator = (codeFlags & GENERATORS) != 0;
        firstLine = unit.firstLine;
        names = new String[size];
        kinds = new byte[size];
        describe(unit, codeFlags);
    }

    /** Gives each variable of a finished unit its place. */
    static FastLocals of(Unit unit, int codeFlags) {
        int locals = unit.varnames.size();
        int cells = unit.cellvars.size();
        int[] places = new int[cells + unit.freevars.size()];
        int next = locals;
        for (int i = 0; i < places.length; i++) {
            int local = i < cells ? unit.varnames.find(unit.cellvars.get(i)) : -1;
            places[i] = local >= 0 ? local : next++;
        }
        return new FastLocals(unit, codeFlags, places, next);
    }

    /** Puts the prefix and the places into the instructions. */
    void layOut(FlowGraph graph) {
        insertPrefix(graph.entry);
        if (places.length > 0) {
            fixArguments(graph);
        }
    }

    private void insertPrefix(BasicBlock entry) {
        if (startsGenerator) {
            Span location = new Span(firstLine, -1, firstLine, -1);
            entry.insert(0, new Instruction(Opcode.RETURN_GENERATOR, 0, location));
            entry.insert(1, new Instruction(Opcode.POP_TOP, 0, location));
        }
        if (cells > 0) {
            // In the order of their places.
            int[] cellAt = new int[locals + cells];
            for (int i = 0; i < cells; i++) {
                cellAt[places[i]] = i + 1;
            }
            int made = 0;
            for (int i = 0; made < cells; i++) {
                if (cellAt[i] != 0) {
                    entry.insert(made++,
                            new Instruction(Opcode.MAKE_CELL, cellAt[i] - 1, Instruction.NO_LOCATION));
                }
            }
        }
        int free = places.length - cells;
        if (free > 0) {
            entry.insert(0, new Instruction(Opcode.COPY_FREE_VARS, free, Instruction.NO_LOCATION));
        }
    }

    private void fixArguments(FlowGraph graph) {
        for (BasicBlock block = graph.entry; block != null; block = block.next) {
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.instructions[i];
                switch (instruction.opcode) {
                    case Opcode.MAKE_CELL:
                    case Opcode.LOAD_CLOSURE:
                    case Opcode.LOAD_DEREF:
                    case Opcode.STORE_DEREF:
                    case Opcode.DELETE_DEREF:
                    case Opcode.LOAD_FROM_DICT_OR_DEREF:
                        instruction.oparg = places[instruction.oparg];
                        break;
                    default:
                        break;
                }
            }
        }
    }

    private void describe(Unit unit, int codeFlags) {
        int positional = unit.posonlyargcount;
        int either = positional + unit.argcount;
        int keyword = either + unit.kwonlyargcount;
        int varargs = keyword + ((codeFlags & CodeObject.CO_VARARGS) != 0 ? 1 : 0);
        int varkeywords = varargs + ((codeFlags & CodeObject.CO_VARKEYWORDS) != 0 ? 1 : 0);
        for (int place = 0; place < locals; place++) {
            String name = unit.varnames.get(place);
            int kind = CodeObject.CO_FAST_LOCAL;
            if (place < positional) {
                kind |= CodeObject.CO_FAST_ARG_POS;
            } else if (place < either) {
                kind |= CodeObject.CO_FAST_ARG_POS | CodeObject.CO_FAST_ARG_KW;
            } else if (place < keyword) {
                kind |= CodeObject.CO_FAST_ARG_KW;
            } else if (place < varargs) {
                kind |= CodeObject.CO_FAST_ARG_VAR | CodeObject.CO_FAST_ARG_POS;
            } else if (place < varkeywords) {
                kind |= CodeObject.CO_FAST_ARG_VAR | CodeObject.CO_FAST_ARG_KW;
            }
            if (unit.fastHidden.containsKey(name)) {
                kind |= CodeObject.CO_FAST_HIDDEN;
            }
            names[place] = name;
            kinds[place] = (byte) kind;
        }
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            boolean cell = i < cells;
            names[place] = cell ? unit.cellvars.get(i) : unit.freevars.get(i - cells);
            kinds[place] |= (byte) (cell ? CodeObject.CO_FAST_CELL : CodeObject.CO_FAST_FREE);
        }
        if (unit.firstParameterShown != null) {
            names[0] = unit.firstParameterShown;
        }
    }
}
