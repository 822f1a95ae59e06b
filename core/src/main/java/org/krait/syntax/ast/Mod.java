package org.krait.syntax.ast;

import java.util.List;

/**
 * The nodes of CPython's {@code mod}: the four kinds of compiled unit. Names and fields are those of {@code
 * Python.asdl} (module {@code ast}), in Java's spelling; a field that ASDL marks optional is null when
 * absent.
 */
public sealed interface Mod {

    /** Calls the method of {@code visitor} for this node's class. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each class of {@link Mod}: a visitor that forgets one does not compile. */
    interface Visitor<R> {
        R visitModule(Module node);

        R visitInteractive(Interactive node);

        R visitExpression(Expression node);

        R visitFunctionType(FunctionType node);
    }

    /** {@code Module(stmt* body, type_ignore* type_ignores)}. */
    record Module(List<Stmt> body, List<TypeIgnore> typeIgnores) implements Mod {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitModule(this);
        }
    }

    /** {@code Interactive(stmt* body)}. */
    record Interactive(List<Stmt> body) implements Mod {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInteractive(this);
        }
    }

    /** {@code Expression(expr body)}. */
    record Expression(Expr body) implements Mod {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitExpression(this);
        }
    }

    /** {@code FunctionType(expr* argtypes, expr returns)}. */
    record FunctionType(List<Expr> argtypes, Expr returns) implements Mod {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFunctionType(this);
        }
    }
}
