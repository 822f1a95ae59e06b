package org.krait.syntax;

import java.util.ArrayList;
import java.util.List;

import org.krait.syntax.ast.Alias;
import org.krait.syntax.ast.Arguments;
import org.krait.syntax.ast.ExceptHandler;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Keyword;
import org.krait.syntax.ast.MatchCase;
import org.krait.syntax.ast.Mod;
import org.krait.syntax.ast.Operator;
import org.krait.syntax.ast.Pattern;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;
import org.krait.syntax.ast.TypeParam;
import org.krait.syntax.ast.WithItem;

/**
 * Statements (language reference chapters 7 and 8) and whole sources. Accepts what CPython's grammar
 * accepts; what it rejects, it rejects without saying why: {@link PegParser} explains.
 */
final class StatementParser extends PatternParser {
    private final Tokenizer tokenizer;
    private final WarningLog warnings;

    StatementParser(Tokenizer tokenizer, ParseOptions options, WarningLog warnings) {
        super(tokenizer.source, tokenizer.tokens, options, warnings);
        this.tokenizer = tokenizer;
        this.warnings = warnings;
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

    private void simpleStatements(ArrayList<Stmt> body) {
        while (true) {
            body.add(simpleStatement());
            if (accept(Token.SEMI)) {
                if (accept(Token.NEWLINE)) {
                    return;
                }
            } else {
                expect(Token.NEWLINE);
                return;
            }
        }
    }

    private Stmt simpleStatement() {
        int first = position;
        switch (kind) {
            case Token.NAME:
                if (peek() == Token.NAME && isSoftKeyword("type")) {
                    return typeAlias();
                }
                return expressionStatement();
            case Token.RETURN: {
                advance();
                Expr value = startsExpression(true) ? starExpressions() : null;
                return new Stmt.Return(value, from(first));
            }
            case Token.IMPORT:
                return importName();
            case Token.FROM:
                return importFrom();
            case Token.RAISE: {
                advance();
                Expr exception = startsExpression(false) ? expression() : null;
                Expr cause = exception != null && accept(Token.FROM) ? expression() : null;
                return new Stmt.Raise(exception, cause, from(first));
            }
            case Token.PASS:
                advance();
                return new Stmt.Pass(from(first));
            case Token.BREAK:
                advance();
                return new Stmt.Break(from(first));
            case Token.CONTINUE:
                advance();
                return new Stmt.Continue(from(first));
            case Token.DEL:
                return delete();
            case Token.ASSERT: {
                advance();
                Expr test = expression();
                Expr message = accept(Token.COMMA) ? expression() : null;
                return new Stmt.Assert(test, message, from(first));
            }
            case Token.GLOBAL: {
                List<String> names = names();
                return new Stmt.Global(names, from(first));
            }
            case Token.NONLOCAL: {
                List<String> names = names();
                return new Stmt.Nonlocal(names, from(first));
            }
            default:
                return expressionStatement();
        }
    }

    private List<String> names() {
        advance();
        ArrayList<String> names = new ArrayList<>();
        do {
            names.add(expectName());
        } while (accept(Token.COMMA));
        return list(names);
    }

    // Expressions and assignments (language reference 7.1, 7.2)

    private Stmt expressionStatement() {
        int first = position;
        Expr expr = annotatedRhs();
        switch (kind) {
            case Token.EQUAL:
                return assignment(expr, first);
            case Token.COLON:
                return annotatedAssignment(expr, first);
            case Token.NEWLINE:
            case Token.SEMI:
                return new Stmt.ExprStmt(expr, from(first));
            default:
                break;
        }
        Operator operator = augmentedOperator();
        if (operator == null) {
            return new Stmt.ExprStmt(expr, from(first));
        }
        if (!isSingleTarget(expr)) {
            throw reject();
        }
        advance();
        Expr value = annotatedRhs();
        return new Stmt.AugAssign(inContext(expr, ExprContext.Store), operator, value, from(first));
    }

    private static boolean isSingleTarget(Expr expr) {
        return expr instanceof Expr.Name || expr instanceof Expr.Attribute || expr instanceof Expr.Subscript;
    }

    private Stmt assignment(Expr first, int start) {
        ArrayList<Expr> targets = new ArrayList<>(1);
        Expr value = first;
        while (accept(Token.EQUAL)) {
            targets.add(inContext(value, ExprContext.Store));
            value = annotatedRhs();
        }
        String comment = typeComment();
        return new Stmt.Assign(list(targets), value, comment, from(start));
    }

    private Stmt annotatedAssignment(Expr target, int first) {
        since(6);
        if (!isSingleTarget(target)) {
            throw reject();
        }
        boolean simple = target instanceof Expr.Name && tokens.kind(first) != Token.LPAR;
        advance();
        Expr annotation = expression();
        Expr value = accept(Token.EQUAL) ? annotatedRhs() : null;
        return new Stmt.AnnAssign(inContext(target, ExprContext.Store), annotation, value, simple,
                from(first));
    }

    private Operator augmentedOperator() {
        switch (kind) {
            case Token.PLUSEQUAL:
                return Operator.Add;
            case Token.MINEQUAL:
                return Operator.Sub;
            case Token.STAREQUAL:
                return Operator.Mult;
            case Token.ATEQUAL:
                since(5);
                return Operator.MatMult;
            case Token.SLASHEQUAL:
                return Operator.Div;
            case Token.PERCENTEQUAL:
                return Operator.Mod;
            case Token.AMPEREQUAL:
                return Operator.BitAnd;
            case Token.VBAREQUAL:
                return Operator.BitOr;
            case Token.CIRCUMFLEXEQUAL:
                return Operator.BitXor;
            case Token.LEFTSHIFTEQUAL:
                return Operator.LShift;
            case Token.RIGHTSHIFTEQUAL:
                return Operator.RShift;
            case Token.DOUBLESTAREQUAL:
                return Operator.Pow;
            case Token.DOUBLESLASHEQUAL:
                return Operator.FloorDiv;
            default:
                return null;
        }
    }

    private Stmt delete() {
        int first = position;
        advance();
        ArrayList<Expr> targets = new ArrayList<>(1);
        do {
            targets.add(inContext(primary(), ExprContext.Del));
        } while (accept(Token.COMMA) && kind != Token.NEWLINE && kind != Token.SEMI);
        if (kind != Token.NEWLINE && kind != Token.SEMI) {
            throw reject();
        }
        return new Stmt.Delete(list(targets), from(first));
    }

    private Stmt typeAlias() {
        since(12);
        int first = position;
        advance();
        int nameToken = position;
        Expr name = new Expr.Name(expectName(), ExprContext.Store, at(nameToken));
        List<TypeParam> parameters = typeParams();
        expect(Token.EQUAL);
        Expr value = expression();
        return new Stmt.TypeAlias(name, parameters, value, from(first));
    }

    // Imports (language reference 7.11)

    private Stmt importName() {
        int first = position;
        advance();
        ArrayList<Alias> names = new ArrayList<>(1);
        do {
            int start = position;
            String name = dottedName();
            String as = accept(Token.AS) ? expectName() : null;
            names.add(new Alias(name, as, from(start)));
        } while (accept(Token.COMMA));
        return new Stmt.Import(list(names), from(first));
    }

    private String dottedName() {
        String name = expectName();
        if (kind != Token.DOT) {
            return name;
        }
        StringBuilder dotted = new StringBuilder(name);
        while (accept(Token.DOT)) {
            dotted.append('.').append(expectName());
        }
        return dotted.toString();
    }

    private Stmt importFrom() {
        int first = position;
        advance();
        int level = 0;
        while (kind == Token.DOT || kind == Token.ELLIPSIS) {
            level += kind == Token.DOT ? 1 : 3;
            advance();
        }
        String module = level > 0 && kind == Token.IMPORT ? null : dottedName();
        expect(Token.IMPORT);
        ArrayList<Alias> names = new ArrayList<>();
        int start = position;
        if (accept(Token.STAR)) {
            names.add(new Alias("*", null, from(start)));
        } else if (accept(Token.LPAR)) {
            do {
                names.add(importedName());
            } while (accept(Token.COMMA) && kind != Token.RPAR);
            expect(Token.RPAR);
        } else {
            do {
                names.add(importedName());
            } while (accept(Token.COMMA));
        }
        if (level == 0 && module.equals("__future__")) {
            for (Alias name : names) {
                if (name.name().equals("barry_as_FLUFL")) {
                    useDiamond();
                }
            }
        }
        return new Stmt.ImportFrom(module, list(names), level, from(first));
    }

    private Alias importedName() {
        int start = position;
        String name = expectName();
        String as = accept(Token.AS) ? expectName() : null;
        return new Alias(name, as, from(start));
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
            enter();
            orElse = List.of(ifStatement());
            leave();
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
        return async
                ? new Stmt.AsyncFunctionDef(name, parameters, body, decorators, returns, comment, typeParams,
                span)
                : new Stmt.FunctionDef(name, parameters, body, decorators, returns, comment, typeParams,
                span);
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
        ArrayList<Keyword> keywords = new ArrayList<>(0);
        if (accept(Token.LPAR)) {
            arguments(bases, keywords);
            expect(Token.RPAR);
        }
        expect(Token.COLON);
        List<Stmt> body = block();
        return new Stmt.ClassDef(name, list(bases), list(keywords), body, decorators, typeParams,
                blockFrom(first));
    }

    /** Type parameters in brackets (PEP 695, PEP 696), if there are any. */
    private List<TypeParam> typeParams() {
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
