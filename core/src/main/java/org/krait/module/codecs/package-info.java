/**
 * The module {@code _codecs}: the registry ({@link org.krait.runtime.codec.CodecRegistry}) and the built-in conversions
 * as Python functions. A conversion returns a tuple of its result and how much of its argument it used.
 */
package org.krait.module.codecs;
