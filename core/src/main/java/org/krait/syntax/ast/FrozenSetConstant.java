package org.krait.syntax.ast;

import java.util.List;

/**
 * A frozenset of constants, each as {@link Expr.Constant} allows, in source order and possibly with
 * repetitions; only optimised or handmade trees hold one.
 */
public record FrozenSetConstant(List<Object> items) {
}
