/**
 * The values of literals: what a syntax tree's {@code Constant} holds and what stands in {@code co_consts}, free of
 * any object model. They are
 *
 * <ul>
 *   <li>{@link org.krait.constant.Singleton}: None, True, False, Ellipsis;
 *   <li>{@link java.lang.Long} for an int that fits, {@link java.math.BigInteger} for any other;
 *   <li>{@link java.lang.Double} for float, {@link org.krait.constant.Complex};
 *   <li>{@link org.krait.constant.Text} for str, {@link org.krait.constant.Bytes};
 *   <li>{@link org.krait.constant.TupleConstant}, {@link org.krait.constant.FrozenSetConstant},
 *       {@link org.krait.constant.SliceConstant} of constants;
 *   <li>{@link org.krait.code.CodeObject}.
 * </ul>
 *
 * Two of them are equal when type and value are, which is what CPython's compiler asks before it merges two
 * constants: {@code 1}, {@code 1.0} and {@code True} differ, and so do {@code 0.0} and {@code -0.0}.
 */
package org.krait.constant;
