package org.krait.code;

/**
 * The part of a code object that the assembler makes of a block's instructions. The arrays belong to the code object
 * and must not be changed.
 *
 * @param stacksize      {@code co_stacksize}
 * @param code           {@code co_code}
 * @param consts         {@code co_consts}
 * @param linetable      {@code co_linetable}
 * @param exceptiontable {@code co_exceptiontable}
 */
public record Assembly(int stacksize, byte[] code, Object[] consts, byte[] linetable, byte[] exceptiontable) {
}
