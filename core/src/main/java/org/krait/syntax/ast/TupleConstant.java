package org.krait.syntax.ast;

import java.util.List;

/** A tuple of constants, each as {@link Expr.Constant} allows; only optimised or handmade trees hold one. */
public record TupleConstant(List<Object> items) {
}
