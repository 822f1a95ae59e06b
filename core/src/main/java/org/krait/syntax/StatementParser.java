package org.krait.syntax;

import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.ast.Arguments;
import org.krait.syntax.ast.ExceptHandler;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Keyword;
import org.krait.syntax.ast.MatchCase;
import org.krait.syntax.ast.Mod;
import org.krait.syntax.ast.Pattern;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;
import org.krait.syntax.ast.TypeParam;
import org.krait.syntax.ast.WithItem;

/**
 * Statements with blocks (language reference chapter 8) and whole sources. Accepts what CPython's grammar
 * accepts; what it rejects, it rejects without saying why: {@link PegParser} explains.
 */
final class StatementParser extends SimpleStatementParser {
    private final Tokenizer tokenizer;
    StatementParser(Tokenizer tokenizer, ParseOptions options, WarningLog warnings) {
        super(tokenizer.source, tokenizer.tokens, options, warnings);
        this.tokenizer = tokenizer;
    }

    // Whole sources

    Mod module() {
        ArrayList<Stmt> body = new ArrayList<>();
        while (kind != Token.ENDMARKER) {
            statement(body);
        }
        return new Mod.Module(list(body), List.copyOf(tokenizer.typeIgnores()));
    }

    Mod expressionOnly() {
        Expr body = expressions();
        while (accept(Token.NEWLINE)) {
            continue;
        }
        expectEnd();
        return new Mod.Expression(body);
    }

    Mod interactive() {
        ArrayList<Stmt> body = new ArrayList<>();
        int first = position;
        if (accept(Token.NEWLINE)) {
            body.add(new Stmt.Pass(at(first)));
        } else if (compoundStatement(body)) {
            expect(Token.NEWLINE);
        } else {
            simpleStatements(body);
        }
        if (!isBlankBehind(tokens.end(position - 1))) {
            throw reject();
        }
        return new Mod.Interactive(list(body));
    }

    /** Whether only blanks and comments follow the offset; -1 is the end. */
    private boolean isBlankBehind(int offset) {
        int i = offset < 0 ? tokenizer.length : offset;
        boolean comment = false;
        for (; i < tokenizer.length; i++) {
            byte b = source[i];
            comment = b != '\n' && (comment || b == '#');
            if (!comment && b != ' ' && b != '\t' && b != '\n' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    Mod functionType() {
        expect(Token.LPAR);
        ArrayList<Expr> arguments = new ArrayList<>();
        boolean star = false;
        boolean doubleStar = false;
        while (kind != Token.RPAR) {
            if (doubleStar) {
                throw reject();
            }
            if (accept(Token.DOUBLESTAR)) {
                doubleStar = true;
            } else if (star) {
                throw reject();
            } else if (accept(Token.STAR)) {
                star = true;
            }
            arguments.add(expression());
            if (!accept(Token.COMMA)) {
                break;
            }
            if (kind == Token.RPAR) {
                throw reject();
            }
        }
        expect(Token.RPAR);
        expect(Token.RARROW);
        Expr returns = expression();
        while (accept(Token.NEWLINE)) {
            continue;
        }
        expectEnd();
        return new Mod.FunctionType(list(arguments), returns);
    }

    private void expectEnd() {
        if (kind != Token.ENDMARKER) {
            throw reject();
        }
    }

    // Statements

    private void statement(ArrayList<Stmt> body) {
        if (!compoundStatement(body)) {
            simpleStatements(body);
        }
    }

    /** Reads a compound statement, if one starts here. */
    private boolean compoundStatement(ArrayList<Stmt> body) {
        switch (kind) {
            case Token.DEF:
                body.add(functionDef(position, List.of(), false));
                return true;
            case Token.IF:
                body.add(ifStatement());
                return true;
            case Token.CLASS:
                body.add(classDef(List.of()));
                return true;
            case Token.AT:
                body.add(decorated());
                return true;
            case Token.WITH:
                body.add(with(position, false));
                return true;
            case Token.FOR:
                body.add(forStatement(position, false));
                return true;
            case Token.TRY:
                body.add(tryStatement());
                return true;
            case Token.WHILE:
                body.add(whileStatement());
                return true;
            case Token.ASYNC:
                body.add(async(List.of()));
                return true;
            case Token.NAME:
                if (isSoftKeyword("match")) {
                    Stmt match = match();
                    if (match != null) {
                        body.add(match);
                        return true;
                    }
                }
                return false;
            default:
                return false;
        }
    }

    private Stmt async(List<Expr> decorators) {
        int first = position;
        advance();
        switch (kind) {
            case Token.DEF:
                return functionDef(first, decorators, true);
            case Token.WITH:
                if (decorators.isEmpty()) {
                    return with(first, true);
                }
                throw reject();
            case Token.FOR:
                if (decorators.isEmpty()) {
                    return forStatement(first, true);
                }
                throw reject();
            default:
                throw reject();
        }
    }

    // Blocks

    private List<Stmt> block() {
        ArrayList<Stmt> body = new ArrayList<>();
        if (accept(Token.NEWLINE)) {
            expect(Token.INDENT);
            do {
                statement(body);
            } while (kind != Token.DEDENT && kind != Token.ENDMARKER);
            expect(Token.DEDENT);
        } else {
            simpleStatements(body);
        }
        return list(body);
    }

    private List<Stmt> elseBlock() {
        if (!accept(Token.ELSE)) {
            return List.of();
        }
        expect(Token.COLON);
        return block();
    }

    private Stmt ifStatement() {
        int first = position;
        advance();
        Expr test = namedExpression();
        expect(Token.COLON);
        List<Stmt> body = block();
        List<Stmt> orElse;
        if (kind == Token.ELIF) {
            enter(1);
            orElse = List.of(ifStatement());
            leave(1);
        } else {
            orElse = elseBlock();
        }
        return new Stmt.If(test, body, orElse, blockFrom(first));
    }

    private Stmt whileStatement() {
        int first = position;
        advance();
        Expr test = namedExpression();
        expect(Token.COLON);
        List<Stmt> body = block();
        List<Stmt> orElse = elseBlock();
        return new Stmt.While(test, body, orElse, blockFrom(first));
    }

    private Stmt forStatement(int first, boolean async) {
        advance();
        Expr target = starTargets();
        expect(Token.IN);
        Expr iterable = starExpressions();
        expect(Token.COLON);
        String comment = typeComment();
        List<Stmt> body = block();
        List<Stmt> orElse = elseBlock();
        Span span = blockFrom(first);
        if (!async) {
            return new Stmt.For(target, iterable, body, orElse, comment, span);
        }
        since(5);
        return new Stmt.AsyncFor(target, iterable, body, orElse, comment, span);
    }

    private Stmt with(int first, boolean async) {
        advance();
        List<WithItem> items = kind == Token.LPAR ? itemsInParentheses() : null;
        if (items == null) {
            ArrayList<WithItem> plain = new ArrayList<>(1);
            do {
                plain.add(withItem());
            } while (accept(Token.COMMA));
            items = list(plain);
            expect(Token.COLON);
        }
        String comment = typeComment();
        List<Stmt> body = block();
        Span span = blockFrom(first);
        if (!async) {
            return new Stmt.With(items, body, comment, span);
        }
        since(5);
        return new Stmt.AsyncWith(items, body, comment, span);
    }

    /**
     * Items in parentheses and the colon; null, with nothing read, if the parentheses are part of an
     * expression.
     */
    private List<WithItem> itemsInParentheses() {
        int start = position;
        int depth = depth();
        Object warned = warnings.save();
        try {
            advance();
            ArrayList<WithItem> items = new ArrayList<>();
            do {
                items.add(withItem());
            } while (accept(Token.COMMA) && kind != Token.RPAR);
            expect(Token.RPAR);
            expect(Token.COLON);
            return list(items);
        } catch (Rejected notItems) {
            restoreDepth(depth);
            warnings.restore(warned);
            reset(start);
            return null;
        }
    }

    private WithItem withItem() {
        Expr context = expression();
        Expr target = null;
        if (accept(Token.AS)) {
            target = starTarget();
            if (kind != Token.COMMA && kind != Token.RPAR && kind != Token.COLON) {
                throw reject();
            }
        }
        return new WithItem(context, target);
    }

    private Stmt tryStatement() {
        int first = position;
        advance();
        expect(Token.COLON);
        List<Stmt> body = block();
        ArrayList<ExceptHandler> handlers = new ArrayList<>();
        boolean star = kind == Token.EXCEPT && peek() == Token.STAR;
        while (kind == Token.EXCEPT) {
            handlers.add(handler(star));
        }
        List<Stmt> orElse = handlers.isEmpty() ? List.of() : elseBlock();
        List<Stmt> last = List.of();
        if (accept(Token.FINALLY)) {
            expect(Token.COLON);
            last = block();
        } else if (handlers.isEmpty()) {
            throw reject();
        }
        Span span = blockFrom(first);
        if (!star) {
            return new Stmt.Try(body, list(handlers), orElse, last, span);
        }
        since(11);
        return new Stmt.TryStar(body, list(handlers), orElse, last, span);
    }

    private ExceptHandler handler(boolean star) {
        int first = position;
        advance();
        if (accept(Token.STAR) != star) {
            throw reject();
        }
        Expr type = null;
        String name = null;
        if (star || kind != Token.COLON) {
            int start = position;
            type = expression();
            if (accept(Token.AS)) {
                name = expectName();
            } else if (kind == Token.COMMA) {
                since(14);
                type = moreExpressions(type, start);
            }
        }
        expect(Token.COLON);
        List<Stmt> body = block();
        return new ExceptHandler(type, name, body, blockFrom(first));
    }

    // Definitions (language reference 8.7, 8.8)

    private Stmt decorated() {
        ArrayList<Expr> decorators = new ArrayList<>(1);
        while (accept(Token.AT)) {
            decorators.add(namedExpression());
            expect(Token.NEWLINE);
        }
        switch (kind) {
            case Token.DEF:
                return functionDef(position, list(decorators), false);
            case Token.CLASS:
                return classDef(list(decorators));
            case Token.ASYNC:
                return async(list(decorators));
            default:
                throw reject();
        }
    }

    private Stmt functionDef(int first, List<Expr> decorators, boolean async) {
        if (async) {
            since(5);
        }
        advance();
        String name = expectName();
        List<TypeParam> typeParams = typeParams();
        expect(Token.LPAR);
        Arguments parameters = new ParameterList(this, false).parse(Token.RPAR);
        expect(Token.RPAR);
        Expr returns = accept(Token.RARROW) ? expression() : null;
        expect(Token.COLON);
        String comment = functionTypeComment();
        List<Stmt> body = block();
        Span span = blockFrom(first);
        if (async) {
            return new Stmt.AsyncFunctionDef(name, parameters, body, decorators, returns, comment, typeParams, span);
        }
        return new Stmt.FunctionDef(name, parameters, body, decorators, returns, comment, typeParams, span);
    }

    /** A type comment on the line of the {@code def}, or alone on the next, before the block. */
    private String functionTypeComment() {
        if (kind == Token.NEWLINE && peek() == Token.TYPE_COMMENT) {
            int comment = position + 1;
            if (tokens.kind(comment + 1) == Token.NEWLINE && tokens.kind(comment + 2) == Token.INDENT) {
                advance();
            }
        }
        return typeComment();
    }

    private Stmt classDef(List<Expr> decorators) {
        int first = position;
        advance();
        String name = expectName();
        List<TypeParam> typeParams = typeParams();
        ArrayList<Expr> bases = new ArrayList<>(1);
        ArrayList<Keyword> keywords = null;
        if (accept(Token.LPAR)) {
            keywords = arguments(bases);
            expect(Token.RPAR);
        }
        expect(Token.COLON);
        List<Stmt> body = block();
        return new Stmt.ClassDef(name, list(bases), list(keywords), body, decorators, typeParams,
                blockFrom(first));
    }

    /** Type parameters in brackets (PEP 695, PEP 696), if there are any. */
    @Override
    List<TypeParam> typeParams() {
        if (!accept(Token.LSQB)) {
            return List.of();
        }
        since(12);
        ArrayList<TypeParam> parameters = new ArrayList<>(1);
        do {
            parameters.add(typeParam());
        } while (accept(Token.COMMA) && kind != Token.RSQB);
        expect(Token.RSQB);
        return list(parameters);
    }

    private TypeParam typeParam() {
        int first = position;
        if (accept(Token.STAR)) {
            String name = expectName();
            Expr value = null;
            if (accept(Token.EQUAL)) {
                since(13);
                value = kind == Token.STAR ? starred() : expression();
            }
            return new TypeParam.TypeVarTuple(name, value, from(first));
        }
        if (accept(Token.DOUBLESTAR)) {
            String name = expectName();
            Expr value = typeParamDefault();
            return new TypeParam.ParamSpec(name, value, from(first));
        }
        String name = expectName();
        Expr bound = accept(Token.COLON) ? expression() : null;
        Expr value = typeParamDefault();
        return new TypeParam.TypeVar(name, bound, value, from(first));
    }

    private Expr typeParamDefault() {
        if (!accept(Token.EQUAL)) {
            return null;
        }
        since(13);
        return expression();
    }

    // Match (language reference 8.6)

    /** A match statement, or null with nothing read if {@code match} is a name here. */
    private Stmt match() {
        int first = position;
        int depth = depth();
        Object warned = warnings.save();
        advance();
        Expr subject = null;
        if (startsExpression(true)) {
            try {
                subject = subject();
                expect(Token.COLON);
                expect(Token.NEWLINE);
                expect(Token.INDENT);
                if (!isSoftKeyword("case")) {
                    throw reject();
                }
            } catch (Rejected notMatch) {
                restoreDepth(depth);
                warnings.restore(warned);
                subject = null;
            }
        }
        if (subject == null) {
            reset(first);
            return null;
        }
        since(10);
        ArrayList<MatchCase> cases = new ArrayList<>();
        while (isSoftKeyword("case")) {
            advance();
            Pattern pattern = patterns();
            Expr guard = accept(Token.IF) ? namedExpression() : null;
            expect(Token.COLON);
            cases.add(new MatchCase(pattern, guard, block()));
        }
        expect(Token.DEDENT);
        return new Stmt.Match(subject, list(cases), blockFrom(first));
    }

    private Expr subject() {
        int first = position;
        Expr expr = starNamedExpression();
        if (kind != Token.COMMA) {
            if (expr instanceof Expr.Starred) {
                throw reject();
            }
            return expr;
        }
        ArrayList<Expr> items = new ArrayList<>();
        items.add(expr);
        while (accept(Token.COMMA) && startsExpression(true)) {
            items.add(starNamedExpression());
        }
        return new Expr.Tuple(list(items), ExprContext.Load, from(first));
    }
}
