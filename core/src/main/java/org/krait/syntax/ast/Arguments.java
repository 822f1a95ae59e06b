package org.krait.syntax.ast;

import java.util.List;

/**
 * The parameters of a function or lambda. {@code kwDefaults} has one entry for each of {@code kwonlyargs},
 * null where there is no default; {@code defaults} belong to the last of {@code posonlyargs} and {@code
 * args}.
 *
 * <p>{@code arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg?
 * kwarg, expr* defaults)}
 */
public record Arguments(List<Arg> posonlyargs, List<Arg> args, Arg vararg,
        List<Arg> kwonlyargs, List<Expr> kwDefaults, Arg kwarg, List<Expr> defaults) {
}
