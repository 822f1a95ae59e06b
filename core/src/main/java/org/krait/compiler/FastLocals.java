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

    final String[] names;
    final byte[] kinds;

    private FastLocals(String[] names, byte[] kinds) {
        this.names = names;
        this.kinds = kinds;
    }

    static FastLocals layOut(Unit unit, FlowGraph graph, int codeFlags) {
        int locals = unit.varnames.size();
        int cells = unit.cellvars.size();
        int count = cells + unit.freevars.size();
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            places[i] = locals + i;
        }
        for (int i = 0; i < cells; i++) {
            int local = unit.varnames.find(unit.cellvars.get(i));
            if (local >= 0) {
                places[i] = local;
            }
        }
        insertPrefix(unit, graph.entry, places, codeFlags);
        int dropped = 0;
        for (int i = 0; i < count; i++) {
            if (places[i] == locals + i) {
                places[i] -= dropped;
            } else {
                dropped++;
            }
        }
        if (count > 0) {
            fixArguments(graph, places);
        }
        return describe(unit, codeFlags, locals + count - dropped);
    }

    private static void insertPrefix(Unit unit, BasicBlock entry, int[] places, int codeFlags) {
        int generatorFlags = CodeObject.CO_GENERATOR | CodeObject.CO_COROUTINE | CodeObject.CO_ASYNC_GENERATOR;
        if ((codeFlags & generatorFlags) != 0) {
            Span location = new Span(unit.firstLine, -1, unit.firstLine, -1);
            entry.insert(0, new Instruction(Opcode.RETURN_GENERATOR, 0, location));
            entry.insert(1, new Instruction(Opcode.POP_TOP, 0, location));
        }
        int cells = unit.cellvars.size();
        if (cells > 0) {
            // In the order of their places.
            int[] cellAt = new int[cells + unit.varnames.size()];
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
        if (unit.freevars.size() > 0) {
            entry.insert(0,
                    new Instruction(Opcode.COPY_FREE_VARS, unit.freevars.size(), Instruction.NO_LOCATION));
        }
    }

    private static void fixArguments(FlowGraph graph, int[] places) {
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

    private static FastLocals describe(Unit unit, int codeFlags, int size) {
        String[] names = new String[size];
        byte[] kinds = new byte[size];
        int positional = unit.posonlyargcount;
        int either = positional + unit.argcount;
        int keyword = either + unit.kwonlyargcount;
        int varargs = keyword + ((codeFlags & CodeObject.CO_VARARGS) != 0 ? 1 : 0);
        int varkeywords = varargs + ((codeFlags & CodeObject.CO_VARKEYWORDS) != 0 ? 1 : 0);
        int locals = unit.varnames.size();
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
            if (unit.cellvars.find(name) >= 0) {
                kind |= CodeObject.CO_FAST_CELL;
            }
            names[place] = name;
            kinds[place] = (byte) kind;
        }
        int next = locals;
        for (int i = 0; i < unit.cellvars.size(); i++) {
            String name = unit.cellvars.get(i);
            if (unit.varnames.find(name) < 0) {
                names[next] = name;
                kinds[next++] = (byte) CodeObject.CO_FAST_CELL;
            }
        }
        for (int i = 0; i < unit.freevars.size(); i++) {
            names[next] = unit.freevars.get(i);
            kinds[next++] = (byte) CodeObject.CO_FAST_FREE;
        }
        return new FastLocals(names, kinds);
    }
}
