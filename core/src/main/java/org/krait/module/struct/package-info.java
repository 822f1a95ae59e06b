/**
 * The module {@code _struct}: values as packed bytes and back. {@code org.krait.algorithm.binary.StructFormat} compiles
 * formats and converts numbers; here Python values meet it. Start with {@link org.krait.module.struct.PyStruct}.
 */
package org.krait.module.struct;
