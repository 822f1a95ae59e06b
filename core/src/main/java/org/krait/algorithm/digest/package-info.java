/**
 * Digests and checksums: what {@code hashlib}, {@code hmac} and {@code zlib.crc32} compute.
 *
 * <p>{@link org.krait.algorithm.digest.Digest} is the shape of every hash; {@link org.krait.algorithm.digest.Digests}
 * makes them by name. MD5, SHA-1 and SHA-2 are the JDK's; Keccak and BLAKE2 stand here, for their lengths and
 * parameters.
 */
package org.krait.algorithm.digest;
