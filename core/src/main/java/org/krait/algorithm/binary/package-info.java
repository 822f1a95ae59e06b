/**
 * Binary forms of data: {@code struct} ({@link org.krait.algorithm.binary.StructFormat}), the texts of
 * {@code binascii} (base 64, hexadecimal, quoted-printable, uuencode) and the streams of {@code zlib}
 * ({@link org.krait.algorithm.binary.Compressor}, {@link org.krait.algorithm.binary.Decompressor}).
 */
package org.krait.algorithm.binary;
