package org.krait.compiler;

import java.util.ArrayList;
import java.util.List;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.constant.Text;
import org.krait.constant.TupleConstant;
import org.krait.syntax.ast.Alias;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;

/**
 * Code for imports.
 *
 * <p>CPython: {@code codegen_import} and {@code codegen_from_import}, in {@code codegen.c}.
 */
final class ImportCode extends Emitter {

    ImportCode(CodeGenerator gen) {
        super(gen);
    }

    void importNames(Stmt.Import node) {
        Span location = node.span();
        for (Alias alias : node.names()) {
            loadInt(location, 0);
            loadNone(location);
            emitName(location, Opcode.IMPORT_NAME, alias.name());
            int dot = alias.name().indexOf('.');
            if (alias.asname() == null) {
                gen.names.store(location, dot < 0 ? alias.name() : alias.name().substring(0, dot));
            } else if (dot < 0) {
                gen.names.store(location, alias.asname());
            } else {
                submodule(location, alias.name(), dot, alias.asname());
            }
        }
    }

    /** {@code import a.b.c as d}: IMPORT_NAME gave {@code a}, the rest are attributes. */
    private void submodule(Span location, String name, int dot, String asname) {
        while (true) {
            int start = dot + 1;
            dot = name.indexOf('.', start);
            String part = dot < 0 ? name.substring(start) : name.substring(start, dot);
            emit(location, Opcode.IMPORT_FROM, unit().names.add(part));
            if (dot < 0) {
                break;
            }
            emit(location, Opcode.SWAP, 2);
            emit(location, Opcode.POP_TOP);
        }
        gen.names.store(location, asname);
        emit(location, Opcode.POP_TOP);
    }

    void importFrom(Stmt.ImportFrom node) {
        Span location = node.span();
        loadInt(location, node.level());
        List<Object> names = new ArrayList<>();
        for (Alias alias : node.names()) {
            names.add(Text.of(alias.name()));
        }
        loadConst(location, new TupleConstant(names));
        emitName(location, Opcode.IMPORT_NAME, node.module() == null ? "" : node.module());
        for (Alias alias : node.names()) {
            if (alias.name().equals("*")) {
                emit(location, Opcode.CALL_INTRINSIC_1, Operands.INTRINSIC_IMPORT_STAR);
                emit(NO_LOCATION, Opcode.POP_TOP);
                return;
            }
            emitName(location, Opcode.IMPORT_FROM, alias.name());
            gen.names.store(location, alias.asname() == null ? alias.name() : alias.asname());
        }
        emit(location, Opcode.POP_TOP);
    }
}
