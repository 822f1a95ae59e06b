/**
 * Encodings: the registry of codecs and error handlers of one interpreter (library reference, {@code codecs}), and the
 * codecs that are built in. Python code sees them through the module {@code _codecs}. Start with
 * {@link org.krait.runtime.codec.CodecRegistry}.
 */
package org.krait.runtime.codec;
