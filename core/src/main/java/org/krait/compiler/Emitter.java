package org.krait.compiler;

import java.util.List;
import org.krait.code.Opcode;
import org.krait.constant.Singleton;
import org.krait.constant.Text;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;

/**
 * What the parts of the {@link CodeGenerator} share: emitting instructions into the open unit.
 *
 * <p>CPython: the macros {@code ADDOP...} of {@code codegen.c}.
 */
abstract class Emitter {

    static final Span NO_LOCATION = Instruction.NO_LOCATION;
    static final int NO_LABEL = InstructionSequence.NO_LABEL;

    /** A display with more items is built piece by piece, so that the value stack stays small. */
    static final int STACK_USE_GUIDELINE = 30;

    final CodeGenerator gen;

    Emitter(CodeGenerator gen) {
        this.gen = gen;
    }

    final Unit unit() {
        return gen.unit;
    }

    final void emit(Span location, int opcode) {
        gen.unit.code.add(opcode, 0, location);
    }

    final void emit(Span location, int opcode, int oparg) {
        gen.unit.code.add(opcode, oparg, location);
    }

    final void emitJump(Span location, int opcode, int label) {
        gen.unit.code.addJump(opcode, label, location);
    }

    final int newLabel() {
        return gen.unit.code.newLabel();
    }

    final void use(int label) {
        gen.unit.code.use(label);
    }

    final void loadConst(Span location, Object value) {
        emit(location, Opcode.LOAD_CONST, gen.unit.consts.add(value));
    }

    final void loadNone(Span location) {
        loadConst(location, Singleton.None);
    }

    final void loadString(Span location, String value) {
        loadConst(location, Text.of(value));
    }

    final void loadInt(Span location, long value) {
        loadConst(location, value);
    }

    /** Emits an instruction whose argument is the index of a name, mangled if need be. */
    final void emitName(Span location, int opcode, String name) {
        emit(location, opcode, gen.unit.names.add(gen.mangle(name)));
    }

    /**
     * Unpacks an iterable into the values before and behind a starred target, and a list between them.
     *
     * @param where where the star stands, for the message if there are more than the instruction can tell
     */
    final void unpackEx(Span location, int before, int behind, String where) {
        if (before >= 1 << 8 || behind >= Integer.MAX_VALUE >> 8) {
            throw error(location, "too many expressions in star-unpacking " + where);
        }
        emit(location, Opcode.UNPACK_EX, before + (behind << 8));
    }

    final void visit(Expr node) {
        node.accept(gen.expressions);
    }

    final void visit(Stmt node) {
        node.accept(gen.statements);
    }

    final void visitExpressions(List<Expr> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            visit(nodes.get(i));
        }
    }

    final void visitStatements(List<Stmt> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            visit(nodes.get(i));
        }
    }

    final RuntimeException error(Span location, String message) {
        return gen.error(location, message);
    }
}
