/**
 * {@code _multibytecodec} and the modules that give its codecs, {@code _codecs_cn} and so on: Python's view of
 * {@link org.krait.algorithm.codec.multibyte}.
 *
 * <p>{@link org.krait.module.multibyte.Encoder} and {@link org.krait.module.multibyte.Decoder} turn what a codec stops
 * at into exceptions and calls of error handlers; the types are thin around them.
 */
package org.krait.module.multibyte;
