/**
 * Hash functions as types: {@code _md5 _sha1 _sha2 _sha3 _blake2}, the names of OpenSSL's library {@code _hashlib}, and
 * {@code _hmac}. The algorithms are in {@code org.krait.algorithm.digest};
 * {@link org.krait.module.hashing.HashObject} is what all types have in common.
 */
package org.krait.module.hashing;
