package org.krait.compiler;

import java.util.ArrayList;
import java.util.List;
import org.krait.code.CodeObject;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.constant.Text;
import org.krait.constant.TupleConstant;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;

/**
 * Code that makes classes: {@code __build_class__(body function, name, *bases, **keywords)}.
 *
 * <p>CPython: {@code codegen_class} of {@code codegen.c}.
 */
final class ClassCode extends Emitter {

    ClassCode(CodeGenerator gen) {
        super(gen);
    }

    void classDef(Stmt.ClassDef node) {
        Span location = node.span();
        visitExpressions(node.decoratorList());
        int firstLine = FunctionCode.firstLine(location, node.decoratorList());
        if (node.typeParams().isEmpty()) {
            body(node, firstLine);
            gen.calls.arguments(location, 2, node.bases(), null, node.keywords());
        } else {
            generic(node, firstLine);
        }
        gen.functions.applyDecorators(node.decoratorList());
        gen.names.store(location, node.name());
    }

    /** The class is made in the scope of its type parameters, with {@code Generic[...]} as its last base. */
    private void generic(Stmt.ClassDef node, int firstLine) {
        Span location = node.span();
        gen.enter(Unit.Kind.ANNOTATIONS, gen.symbols.typeParameterBlocks.get(node),
                TypeParameterCode.unitName(node.name()), firstLine, node.name());
        gen.typeParameters.parameters(node.typeParams());
        gen.names.store(location, ".type_params");
        body(node, firstLine);
        gen.names.load(location, ".type_params");
        emit(location, Opcode.CALL_INTRINSIC_1, Operands.INTRINSIC_SUBSCRIPT_GENERIC);
        gen.names.store(location, ".generic_base");
        gen.calls.arguments(location, 2, node.bases(), ".generic_base", node.keywords());
        CodeObject code = gen.finish(false);
        gen.functions.makeClosure(location, code, 0);
        emit(location, Opcode.PUSH_NULL);
        emit(location, Opcode.CALL, 0);
    }

    /** Leaves {@code __build_class__}, null, the body function and the name on the stack. */
    private void body(Stmt.ClassDef node, int firstLine) {
        CodeObject code = bodyCode(node, firstLine);
        Span location = node.span();
        emit(location, Opcode.LOAD_BUILD_CLASS);
        emit(location, Opcode.PUSH_NULL);
        gen.functions.makeClosure(location, code, 0);
        loadString(location, node.name());
    }

    private CodeObject bodyCode(Stmt.ClassDef node, int firstLine) {
        Block block = gen.symbols.blocks.get(node);
        Unit unit = gen.enter(Unit.Kind.CLASS, block, node.name(), firstLine, node.name());
        Span start = new Span(firstLine, 0, firstLine, 0);
        gen.names.load(start, "__name__");
        gen.names.store(start, "__module__");
        loadString(start, unit.qualname);
        gen.names.store(start, "__qualname__");
        loadInt(start, firstLine);
        gen.names.store(start, "__firstlineno__");
        if (!node.typeParams().isEmpty()) {
            gen.names.load(start, ".type_params");
            gen.names.store(start, "__type_params__");
        }
        if (block.needsClassDict) {
            emit(start, Opcode.LOAD_LOCALS);
            emit(start, Opcode.STORE_DEREF, unit.cellvars.add("__classdict__"));
        }
        if (block.hasConditionalAnnotations) {
            emit(start, Opcode.BUILD_SET, 0);
            emit(start, Opcode.STORE_DEREF, unit.cellvars.add("__conditional_annotations__"));
        }
        gen.body(start, node.body(), false);
        List<Object> attributes = new ArrayList<>();
        for (String attribute : unit.staticAttributes) {
            attributes.add(Text.of(attribute));
        }
        loadConst(NO_LOCATION, new TupleConstant(attributes));
        gen.names.store(NO_LOCATION, "__static_attributes__");
        if (block.needsClassDict) {
            emit(NO_LOCATION, Opcode.LOAD_CLOSURE, unit.cellvars.find("__classdict__"));
            gen.names.store(NO_LOCATION, "__classdictcell__");
        }
        if (block.needsClassClosure) {
            emit(NO_LOCATION, Opcode.LOAD_CLOSURE, unit.cellvars.find("__class__"));
            emit(NO_LOCATION, Opcode.COPY, 1);
            gen.names.store(NO_LOCATION, "__classcell__");
        } else {
            loadNone(NO_LOCATION);
        }
        emit(NO_LOCATION, Opcode.RETURN_VALUE);
        return gen.finish(true);
    }
}
