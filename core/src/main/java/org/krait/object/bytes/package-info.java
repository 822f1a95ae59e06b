/**
 * Binary data: {@code bytes}, {@code bytearray}, {@code memoryview}.
 *
 * <p>Words: an object <em>exports</em> a {@link org.krait.object.PyBuffer} while somebody else uses its memory; a
 * bytearray with exports can't be resized. A memoryview has a <em>shape</em> and <em>strides</em> over the buffer it
 * holds, and a <em>format</em> in the notation of the struct module.
 *
 * <p>{@link org.krait.object.bytes.ByteSequence} holds the methods that bytes and bytearray share, the classes named
 * {@code Byte...} the work behind them. Start there, then {@link org.krait.object.bytes.PyMemoryView}.
 */
package org.krait.object.bytes;
