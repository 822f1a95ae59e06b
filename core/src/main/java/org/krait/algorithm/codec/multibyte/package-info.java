/**
 * The encodings of East Asia, in which a character takes several bytes, as CPython's modules {@code _codecs_cn},
 * {@code _codecs_hk}, {@code _codecs_jp}, {@code _codecs_kr}, {@code _codecs_tw} and {@code _codecs_iso2022} have them.
 *
 * <p>A <em>table</em> says what characters the sequences of two or three bytes stand for; its resource is written from
 * CPython by {@code core/src/tables/multibyte.py}, as differences from another table where they share most. A
 * <em>cell</em> is the number of such a sequence in its table. A <em>state</em> is eight bytes, which Python programs
 * see: most encodings need none, HZ and ISO 2022 keep in it the character sets that escape sequences switched to.
 *
 * <p>Start with {@link org.krait.algorithm.codec.multibyte.MultibyteCodec}.
 */
package org.krait.algorithm.codec.multibyte;
