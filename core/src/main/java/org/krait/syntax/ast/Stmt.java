package org.krait.syntax.ast;

import java.util.List;

/**
 * The nodes of CPython's {@code stmt}: a statement. Names and fields are those of {@code Python.asdl} (module
 * {@code ast}), in Java's spelling; a field that ASDL marks optional is null when absent.
 */
public sealed interface Stmt {

    /** Where the node stands in the source. */
    Span span();

    /** Calls the method of {@code visitor} for this node's class. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each class of {@link Stmt}: a visitor that forgets one does not compile. */
    interface Visitor<R> {
        R visitFunctionDef(FunctionDef node);

        R visitAsyncFunctionDef(AsyncFunctionDef node);

        R visitClassDef(ClassDef node);

        R visitReturn(Return node);

        R visitDelete(Delete node);

        R visitAssign(Assign node);

        R visitTypeAlias(TypeAlias node);

        R visitAugAssign(AugAssign node);

        R visitAnnAssign(AnnAssign node);

        R visitFor(For node);

        R visitAsyncFor(AsyncFor node);

        R visitWhile(While node);

        R visitIf(If node);

        R visitWith(With node);

        R visitAsyncWith(AsyncWith node);

        R visitMatch(Match node);

        R visitRaise(Raise node);

        R visitTry(Try node);

        R visitTryStar(TryStar node);

        R visitAssert(Assert node);

        R visitImport(Import node);

        R visitImportFrom(ImportFrom node);

        R visitGlobal(Global node);

        R visitNonlocal(Nonlocal node);

        R visitExprStmt(ExprStmt node);

        R visitPass(Pass node);

        R visitBreak(Break node);

        R visitContinue(Continue node);
    }

    /**
     * {@code FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns,
     * string? type_comment, type_param* type_params)}.
     */
    record FunctionDef(String name, Arguments args, List<Stmt> body, List<Expr> decoratorList,
            Expr returns, String typeComment, List<TypeParam> typeParams, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFunctionDef(this);
        }
    }

    /**
     * {@code AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr?
     * returns, string? type_comment, type_param* type_params)}.
     */
    record AsyncFunctionDef(String name, Arguments args, List<Stmt> body, List<Expr> decoratorList,
            Expr returns, String typeComment, List<TypeParam> typeParams, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAsyncFunctionDef(this);
        }
    }

    /**
     * {@code ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list,
     * type_param* type_params)}.
     */
    record ClassDef(String name, List<Expr> bases, List<Keyword> keywords, List<Stmt> body,
            List<Expr> decoratorList, List<TypeParam> typeParams, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitClassDef(this);
        }
    }

    /** {@code Return(expr? value)}. */
    record Return(Expr value, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitReturn(this);
        }
    }

    /** {@code Delete(expr* targets)}. */
    record Delete(List<Expr> targets, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDelete(this);
        }
    }

    /** {@code Assign(expr* targets, expr value, string? type_comment)}. */
    record Assign(List<Expr> targets, Expr value, String typeComment, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAssign(this);
        }
    }

    /** {@code TypeAlias(expr name, type_param* type_params, expr value)}. */
    record TypeAlias(Expr name, List<TypeParam> typeParams, Expr value, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTypeAlias(this);
        }
    }

    /** {@code AugAssign(expr target, operator op, expr value)}. */
    record AugAssign(Expr target, Operator op, Expr value, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAugAssign(this);
        }
    }

    /** {@code AnnAssign(expr target, expr annotation, expr? value, int simple)}. */
    record AnnAssign(Expr target, Expr annotation, Expr value, boolean simple, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAnnAssign(this);
        }
    }

    /** {@code For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)}. */
    record For(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, String typeComment,
            Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFor(this);
        }
    }

    /** {@code AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)}. */
    record AsyncFor(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, String typeComment,
            Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAsyncFor(this);
        }
    }

    /** {@code While(expr test, stmt* body, stmt* orelse)}. */
    record While(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWhile(this);
        }
    }

    /** {@code If(expr test, stmt* body, stmt* orelse)}. */
    record If(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitIf(this);
        }
    }

    /** {@code With(withitem* items, stmt* body, string? type_comment)}. */
    record With(List<WithItem> items, List<Stmt> body, String typeComment, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWith(this);
        }
    }

    /** {@code AsyncWith(withitem* items, stmt* body, string? type_comment)}. */
    record AsyncWith(List<WithItem> items, List<Stmt> body, String typeComment, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAsyncWith(this);
        }
    }

    /** {@code Match(expr subject, match_case* cases)}. */
    record Match(Expr subject, List<MatchCase> cases, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMatch(this);
        }
    }

    /** {@code Raise(expr? exc, expr? cause)}. */
    record Raise(Expr exc, Expr cause, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRaise(this);
        }
    }

    /** {@code Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)}. */
    record Try(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody,
            Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTry(this);
        }
    }

    /** {@code TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)}. */
    record TryStar(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse,
            List<Stmt> finalbody, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTryStar(this);
        }
    }

    /** {@code Assert(expr test, expr? msg)}. */
    record Assert(Expr test, Expr msg, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAssert(this);
        }
    }

    /** {@code Import(alias* names)}. */
    record Import(List<Alias> names, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitImport(this);
        }
    }

    /** {@code ImportFrom(identifier? module, alias* names, int? level)}. */
    record ImportFrom(String module, List<Alias> names, int level, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitImportFrom(this);
        }
    }

    /** {@code Global(identifier* names)}. */
    record Global(List<String> names, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitGlobal(this);
        }
    }

    /** {@code Nonlocal(identifier* names)}. */
    record Nonlocal(List<String> names, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNonlocal(this);
        }
    }

    /** {@code Expr(expr value)}. */
    record ExprStmt(Expr value, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitExprStmt(this);
        }
    }

    /** {@code Pass}. */
    record Pass(Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPass(this);
        }
    }

    /** {@code Break}. */
    record Break(Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBreak(this);
        }
    }

    /** {@code Continue}. */
    record Continue(Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitContinue(this);
        }
    }
}
