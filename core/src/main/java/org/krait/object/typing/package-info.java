/**
 * Type parameters and type aliases: what {@code def f[T]()}, {@code class C[*Ts]} and {@code type A = ...} make
 * (PEP 695, 696, 649).
 *
 * <p>A bound, a constraint, a default or the value of an alias is computed on first use, by the function that the
 * compiler made for it. What is rarely needed (substitution, checks of types) is the module {@code typing}'s
 * affair, as in CPython.
 * May use the object model and {@code runtime}. Start with {@link org.krait.object.typing.TypeParameter}.
 */
package org.krait.object.typing;
