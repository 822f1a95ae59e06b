package org.krait.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.constant.Text;
import org.krait.constant.TupleConstant;
import org.krait.syntax.ast.CmpOperator;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.MatchCase;
import org.krait.syntax.ast.Pattern;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;

/**
 * Code for {@code match} (PEP 634). The code of a pattern takes its subject from the top of the stack and, on
 * failure, jumps to a place that pops what lies above the subject of the whole statement. Captured values
 * wait at the bottom of that and are stored only when the whole pattern has matched.
 *
 * <p>CPython: {@code codegen_match} and {@code codegen_pattern}, in {@code codegen.c}.
 */
final class PatternCode extends Emitter implements Pattern.Visitor<Void> {

    /** The pattern whose code is being generated. */
    private Context context;

    PatternCode(CodeGenerator gen) {
        super(gen);
    }

    /** The state of one case, or of one alternative of an or-pattern. */
    private static final class Context {
        /** Names captured so far; their values lie on the stack, the first at the bottom. */
        List<String> stores = new ArrayList<>();
        /** Whether a pattern that always matches may stand here. */
        boolean allowIrrefutable;
        /** Labels to jump to on failure: that at index i pops i values. */
        List<Integer> failPop = new ArrayList<>();
        /** How many values on top of the stack have to stay there; captured ones go below. */
        int onTop;
    }

    void match(Stmt.Match node) {
        Context outer = context;
        visit(node.subject());
        int end = newLabel();
        List<MatchCase> cases = node.cases();
        int count = cases.size();
        MatchCase last = cases.get(count - 1);
        boolean hasDefault = isWildcard(last.pattern()) && count > 1;
        int patterns = hasDefault ? count - 1 : count;
        for (int i = 0; i < patterns; i++) {
            MatchCase matchCase = cases.get(i);
            Span location = matchCase.pattern().span();
            boolean copied = i != patterns - 1;
            if (copied) {
                emit(location, Opcode.COPY, 1);
            }
            context = new Context();
            context.allowIrrefutable = matchCase.guard() != null || i == count - 1;
            matchCase.pattern().accept(this);
            for (String name : context.stores) {
                gen.names.store(location, name);
            }
            if (matchCase.guard() != null) {
                ensureFailPop(0);
                gen.jumps.jumpIf(location, matchCase.guard(), context.failPop.get(0), false);
            }
            if (copied) {
                emit(Instruction.NEXT_LOCATION, Opcode.POP_TOP);
            }
            Context current = context;
            visitStatements(matchCase.body());
            context = current;
            emitJump(NO_LOCATION, Opcode.JUMP, end);
            emitFailPop(location);
        }
        if (hasDefault) {
            Span location = last.pattern().span();
            // The last case needs no pattern code: just the line.
            emit(location, Opcode.NOP);
            if (last.guard() != null) {
                gen.jumps.jumpIf(location, last.guard(), end, false);
            }
            visitStatements(last.body());
        }
        use(end);
        context = outer;
    }

    private static boolean isWildcard(Pattern pattern) {
        return pattern instanceof Pattern.MatchAs as && as.name() == null && as.pattern() == null;
    }

    // Failure

    private void ensureFailPop(int pops) {
        while (context.failPop.size() <= pops) {
            context.failPop.add(newLabel());
        }
    }

    private void jumpToFailPop(Span location, int opcode) {
        int pops = context.onTop + context.stores.size();
        ensureFailPop(pops);
        emitJump(location, opcode, context.failPop.get(pops));
    }

    private void emitFailPop(Span location) {
        List<Integer> labels = context.failPop;
        for (int i = labels.size() - 1; i > 0; i--) {
            use(labels.get(i));
            emit(location, Opcode.POP_TOP);
        }
        if (!labels.isEmpty()) {
            use(labels.get(0));
        }
        context.failPop = new ArrayList<>();
    }

    // Captures

    private void rotate(Span location, int count) {
        while (count > 1) {
            emit(location, Opcode.SWAP, count--);
        }
    }

    private void storeName(Span location, String name) {
        if (name == null) {
            emit(location, Opcode.POP_TOP);
            return;
        }
        if (context.stores.contains(name)) {
            throw duplicateStore(location, name);
        }
        rotate(location, context.onTop + context.stores.size() + 1);
        context.stores.add(name);
    }

    private RuntimeException duplicateStore(Span location, String name) {
        return error(location, "multiple assignments to name '" + name + "' in pattern");
    }

    private void subpattern(Pattern pattern) {
        boolean outer = context.allowIrrefutable;
        context.allowIrrefutable = true;
        pattern.accept(this);
        context.allowIrrefutable = outer;
    }

    @Override
    public Void visitMatchAs(Pattern.MatchAs node) {
        Span location = node.span();
        if (node.pattern() == null) {
            if (!context.allowIrrefutable) {
                throw error(location, node.name() != null
                        ? "name capture '" + node.name() + "' makes remaining patterns unreachable"
                        : "wildcard makes remaining patterns unreachable");
            }
            storeName(location, node.name());
            return null;
        }
        context.onTop++;
        emit(location, Opcode.COPY, 1);
        node.pattern().accept(this);
        context.onTop--;
        storeName(location, node.name());
        return null;
    }

    @Override
    public Void visitMatchStar(Pattern.MatchStar node) {
        storeName(node.span(), node.name());
        return null;
    }

    // Values

    @Override
    public Void visitMatchValue(Pattern.MatchValue node) {
        if (!(node.value() instanceof Expr.Constant) && !(node.value() instanceof Expr.Attribute)) {
            throw error(node.span(), "patterns may only match literals and attribute lookups");
        }
        visit(node.value());
        gen.expressions.comparison(node.span(), CmpOperator.Eq);
        emit(node.span(), Opcode.TO_BOOL);
        jumpToFailPop(node.span(), Opcode.POP_JUMP_IF_FALSE);
        return null;
    }

    @Override
    public Void visitMatchSingleton(Pattern.MatchSingleton node) {
        loadConst(node.span(), node.value());
        emit(node.span(), Opcode.IS_OP, 0);
        jumpToFailPop(node.span(), Opcode.POP_JUMP_IF_FALSE);
        return null;
    }

    // Sequences

    @Override
    public Void visitMatchSequence(Pattern.MatchSequence node) {
        Span location = node.span();
        List<Pattern> patterns = node.patterns();
        int size = patterns.size();
        int star = -1;
        boolean onlyWildcards = true;
        boolean starWildcard = false;
        for (int i = 0; i < size; i++) {
            if (patterns.get(i) instanceof Pattern.MatchStar starred) {
                if (star >= 0) {
                    throw error(location, "multiple starred names in sequence pattern");
                }
                starWildcard = starred.name() == null;
                onlyWildcards &= starWildcard;
                star = i;
            } else {
                onlyWildcards &= isWildcard(patterns.get(i));
            }
        }
        context.onTop++;
        emit(location, Opcode.MATCH_SEQUENCE);
        jumpToFailPop(location, Opcode.POP_JUMP_IF_FALSE);
        if (star < 0) {
            checkLength(location, size, CmpOperator.Eq);
        } else if (size > 1) {
            checkLength(location, size - 1, CmpOperator.GtE);
        }
        context.onTop--;
        if (onlyWildcards) {
            emit(location, Opcode.POP_TOP);
        } else if (starWildcard) {
            bySubscripts(location, patterns, star);
        } else {
            byUnpacking(location, patterns);
        }
        return null;
    }

    private void checkLength(Span location, int length, CmpOperator op) {
        emit(location, Opcode.GET_LEN);
        loadInt(location, length);
        gen.expressions.comparison(location, op);
        jumpToFailPop(location, Opcode.POP_JUMP_IF_FALSE);
    }

    private void byUnpacking(Span location, List<Pattern> patterns) {
        int size = patterns.size();
        boolean starred = false;
        for (int i = 0; i < size; i++) {
            if (patterns.get(i) instanceof Pattern.MatchStar) {
                unpackEx(location, i, size - i - 1, "sequence pattern");
                starred = true;
            }
        }
        if (!starred) {
            emit(location, Opcode.UNPACK_SEQUENCE, size);
        }
        context.onTop += size;
        for (Pattern pattern : patterns) {
            context.onTop--;
            subpattern(pattern);
        }
    }

    /** {@code [first, *_, last]}: the items that matter are fetched one by one. */
    private void bySubscripts(Span location, List<Pattern> patterns, int star) {
        context.onTop++;
        for (int i = 0; i < patterns.size(); i++) {
            Pattern pattern = patterns.get(i);
            if (i == star || isWildcard(pattern)) {
                continue;
            }
            emit(location, Opcode.COPY, 1);
            if (i < star) {
                loadInt(location, i);
            } else {
                // A sequence need not know negative indices.
                emit(location, Opcode.GET_LEN);
                loadInt(location, patterns.size() - i);
                emit(location, Opcode.BINARY_OP, Operands.NB_SUBTRACT);
            }
            emit(location, Opcode.BINARY_OP, Operands.NB_SUBSCR);
            subpattern(pattern);
        }
        context.onTop--;
        emit(location, Opcode.POP_TOP);
    }

    // Mappings

    @Override
    public Void visitMatchMapping(Pattern.MatchMapping node) {
        Span location = node.span();
        int size = node.keys().size();
        if (size != node.patterns().size()) {
            throw error(location, "keys (" + size + ") / patterns (" + node.patterns().size()
                    + ") length mismatch in mapping pattern");
        }
        context.onTop++;
        emit(location, Opcode.MATCH_MAPPING);
        jumpToFailPop(location, Opcode.POP_JUMP_IF_FALSE);
        if (size == 0 && node.rest() == null) {
            context.onTop--;
            emit(location, Opcode.POP_TOP);
            return null;
        }
        if (size > 0) {
            checkLength(location, size, CmpOperator.GtE);
        }
        mappingKeys(node);
        emit(location, Opcode.BUILD_TUPLE, size);
        emit(location, Opcode.MATCH_KEYS);
        // A tuple of keys and one of values lie on the subject.
        context.onTop += 2;
        notNoneOrFail(location);
        emit(location, Opcode.UNPACK_SEQUENCE, size);
        context.onTop += size - 1;
        for (Pattern pattern : node.patterns()) {
            context.onTop--;
            subpattern(pattern);
        }
        context.onTop -= 2;
        if (node.rest() != null) {
            mappingRest(location, size, node.rest());
        } else {
            emit(location, Opcode.POP_TOP);
            emit(location, Opcode.POP_TOP);
        }
        return null;
    }

    /** {@code **rest}: a copy of the subject without the keys, whose tuple lies on the subject. */
    private void mappingRest(Span location, int size, String rest) {
        emit(location, Opcode.BUILD_MAP, 0);
        emit(location, Opcode.SWAP, 3);
        emit(location, Opcode.DICT_UPDATE, 2);
        emit(location, Opcode.UNPACK_SEQUENCE, size);
        for (int left = size; left > 0; left--) {
            emit(location, Opcode.COPY, 1 + left);
            emit(location, Opcode.SWAP, 2);
            emit(location, Opcode.DELETE_SUBSCR);
        }
        storeName(location, rest);
    }

    private void mappingKeys(Pattern.MatchMapping node) {
        Set<Object> seen = new HashSet<>();
        for (Expr key : node.keys()) {
            if (key instanceof Expr.Constant constant) {
                Object value = constant.value();
                if (!seen.add(ConstantArithmetic.equalityKey(value))) {
                    throw error(node.span(),
                            "mapping pattern checks duplicate key (" + Unparser.unparse(constant) + ")");
                }
            } else if (!(key instanceof Expr.Attribute)) {
                throw error(node.span(),
                        "mapping pattern keys may only match literals and attribute lookups");
            }
            visit(key);
        }
    }

    private void notNoneOrFail(Span location) {
        emit(location, Opcode.COPY, 1);
        loadNone(location);
        emit(location, Opcode.IS_OP, 1);
        jumpToFailPop(location, Opcode.POP_JUMP_IF_FALSE);
    }

    // Classes

    @Override
    public Void visitMatchClass(Pattern.MatchClass node) {
        Span location = node.span();
        List<Pattern> patterns = node.patterns();
        List<String> attrs = node.kwdAttrs();
        if (attrs.size() != node.kwdPatterns().size()) {
            throw error(location, "kwd_attrs (" + attrs.size() + ") / kwd_patterns (" + node.kwdPatterns().size()
                    + ") length mismatch in class pattern");
        }
        refuseRepeatedAttributes(node);
        visit(node.cls());
        List<Object> names = new ArrayList<>();
        for (String attr : attrs) {
            names.add(Text.of(attr));
        }
        loadConst(location, new TupleConstant(names));
        emit(location, Opcode.MATCH_CLASS, patterns.size());
        context.onTop++;
        notNoneOrFail(location);
        int count = patterns.size() + attrs.size();
        emit(location, Opcode.UNPACK_SEQUENCE, count);
        context.onTop += count - 1;
        for (int i = 0; i < count; i++) {
            context.onTop--;
            Pattern pattern = i < patterns.size() ? patterns.get(i)
                    : node.kwdPatterns().get(i - patterns.size());
            if (isWildcard(pattern)) {
                emit(location, Opcode.POP_TOP);
            } else {
                subpattern(pattern);
            }
        }
        return null;
    }

    private void refuseRepeatedAttributes(Pattern.MatchClass node) {
        List<String> attrs = node.kwdAttrs();
        for (int i = 0; i < attrs.size(); i++) {
            for (int j = i + 1; j < attrs.size(); j++) {
                if (attrs.get(i).equals(attrs.get(j))) {
                    throw error(node.kwdPatterns().get(j).span(),
                            "attribute name repeated in class pattern: " + attrs.get(i));
                }
            }
        }
    }

    // Alternatives

    @Override
    public Void visitMatchOr(Pattern.MatchOr node) {
        int end = newLabel();
        Context outer = context;
        List<String> control = null;
        List<Pattern> alternatives = node.patterns();
        for (int i = 0; i < alternatives.size(); i++) {
            Pattern alternative = alternatives.get(i);
            Span location = alternative.span();
            context = new Context();
            context.allowIrrefutable = i == alternatives.size() - 1 && outer.allowIrrefutable;
            emit(location, Opcode.COPY, 1);
            alternative.accept(this);
            if (control == null) {
                control = context.stores;
            } else {
                orderStores(node, location, control);
            }
            emitJump(location, Opcode.JUMP, end);
            emitFailPop(location);
        }
        context = outer;
        emit(node.span(), Opcode.POP_TOP);
        jumpToFailPop(node.span(), Opcode.JUMP);
        use(end);
        // Brings what the alternatives captured below what has to stay on top.
        int rotations = control.size() + 1 + context.onTop + context.stores.size();
        for (String name : control) {
            rotate(node.span(), rotations);
            if (context.stores.contains(name)) {
                throw duplicateStore(node.span(), name);
            }
            context.stores.add(name);
        }
        emit(node.span(), Opcode.POP_TOP);
        return null;
    }

    /** Brings the captures of an alternative into the order of the first one's. */
    private void orderStores(Pattern.MatchOr node, Span location, List<String> control) {
        List<String> stores = context.stores;
        int count = stores.size();
        if (count != control.size()) {
            throw differentNames(node);
        }
        for (int wanted = count - 1; wanted >= 0; wanted--) {
            int found = stores.indexOf(control.get(wanted));
            if (found < 0) {
                throw differentNames(node);
            }
            if (wanted != found) {
                int rotations = found + 1;
                List<String> rotated = new ArrayList<>(stores.subList(0, rotations));
                stores.subList(0, rotations).clear();
                stores.addAll(wanted - found, rotated);
                while (rotations-- > 0) {
                    rotate(location, wanted + 1);
                }
            }
        }
    }

    private RuntimeException differentNames(Pattern.MatchOr node) {
        return error(node.span(), "alternative patterns bind different names");
    }
}
