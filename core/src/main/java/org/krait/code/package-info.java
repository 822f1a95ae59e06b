/**
 * Code objects as CPython 3.14 has them, and nothing about how they are made or run: the table of
 * instructions ({@link org.krait.code.Opcode}, {@link org.krait.code.Operands}), the code object ({@link
 * org.krait.code.CodeObject}; what depends on its instructions is its {@link org.krait.code.Assembly}) with its
 * two packed tables, {@link org.krait.code.ExceptionTable} (which
 * handler guards which stretch) and {@link org.krait.code.LocationTable} (which source position an
 * instruction has), and the format of {@code .pyc} files ({@link org.krait.code.MarshalReader}, {@link
 * org.krait.code.MarshalWriter}).
 *
 * <p>Words: a <em>unit</em> is two bytes of {@code co_code}, an instruction or a cache entry; offsets count
 * bytes. The <em>fast locals</em> of a frame are one array: arguments and other locals, then cells, then free
 * variables; {@code co_localsplusnames} and {@code co_localspluskinds} are indexed by it. A <em>constant</em>
 * is a plain Java value, see {@link org.krait.constant}.
 *
 * <p>Uses the constants and nothing else but the JDK. Start reading at {@link org.krait.code.CodeObject}.
 */
package org.krait.code;
