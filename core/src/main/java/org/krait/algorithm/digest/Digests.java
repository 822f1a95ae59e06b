package org.krait.algorithm.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes digests by {@code hashlib}'s names. */
public final class Digests {
    private Digests() {}

    /**
     * A new digest.
     *
     * @param name such as {@code sha256} or {@code shake_128}
     * @return the digest, null when there is none of that name
     */
    public static Digest of(String name) {
        return switch (name) {
            case "md5" -> new JdkDigest("MD5", 64);
            case "sha1" -> new JdkDigest("SHA-1", 64);
            case "sha224" -> new JdkDigest("SHA-224", 64);
            case "sha256" -> new JdkDigest("SHA-256", 64);
            case "sha384" -> new JdkDigest("SHA-384", 128);
            case "sha512" -> new JdkDigest("SHA-512", 128);
            case "sha512_224" -> new JdkDigest("SHA-512/224", 128);
            case "sha512_256" -> new JdkDigest("SHA-512/256", 128);
            case "md5-sha1" -> new Md5Sha1();
            case "ripemd160" -> new Ripemd160();
            case "sm3" -> new Sm3();
            case "sha3_224" -> Keccak.sha3(28);
            case "sha3_256" -> Keccak.sha3(32);
            case "sha3_384" -> Keccak.sha3(48);
            case "sha3_512" -> Keccak.sha3(64);
            case "shake_128" -> Keccak.shake(128);
            case "shake_256" -> Keccak.shake(256);
            case "blake2b" -> new Blake2b(new Blake2Parameters(64));
            case "blake2s" -> new Blake2s(new Blake2Parameters(32));
            default -> null;
        };
    }

    private static final class JdkDigest implements Digest {
        private final MessageDigest digest;
        private final int blockSize;

        JdkDigest(String name, int blockSize) {
            this.blockSize = blockSize;
            try {
                digest = MessageDigest.getInstance(name);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private JdkDigest(MessageDigest digest, int blockSize) {
            this.digest = digest;
            this.blockSize = blockSize;
        }

        private MessageDigest cloned() {
            try {
                return (MessageDigest) digest.clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void update(byte[] data, int start, int length) {
            digest.update(data, start, length);
        }

        @Override
        public byte[] digest() {
            return cloned().digest();
        }

        @Override
        public Digest copy() {
            return new JdkDigest(cloned(), blockSize);
        }

        @Override
        public int digestSize() {
            return digest.getDigestLength();
        }

        @Override
        public int blockSize() {
            return blockSize;
        }
    }
}
