/**
 * Text to bytes and back: the codecs that CPython implements in C.
 *
 * <p>Text is a sequence of code points, lone surrogates included, so that what the error handlers
 * {@code surrogateescape} and {@code surrogatepass} make is exact. A decoder takes bytes, a <em>final</em>
 * flag and a handler, and tells how many bytes it <em>consumed</em>: without final it leaves an incomplete
 * sequence at the end alone. A handler gets the encoding, the object, the range and the reason of an error
 * and gives a replacement and a position to go on at.
 *
 * <p>Start reading at {@link org.krait.algorithm.codec.Utf8}; the other codecs have the same shape.
 */
package org.krait.algorithm.codec;
