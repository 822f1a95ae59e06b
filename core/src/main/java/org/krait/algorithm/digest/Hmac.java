package org.krait.algorithm.digest;

import java.util.Arrays;

/** HMAC (RFC 2104). */
public final class Hmac implements Digest {
    private final Digest inner;
    private final Digest outer;

    /**
     * A new code.
     *
     * @param digest an unused digest of the algorithm
     * @param key the key
     */
    public Hmac(Digest digest, byte[] key) {
        byte[] reduced = key;
        if (key.length > digest.blockSize()) {
            Digest hashed = digest.copy();
            hashed.update(key, 0, key.length);
            reduced = hashed.digest();
        }
        byte[] block = Arrays.copyOf(reduced, digest.blockSize());
        inner = keyed(digest, block, 0x36);
        outer = keyed(digest, block, 0x5C);
    }

    private Hmac(Digest inner, Digest outer) {
        this.inner = inner;
        this.outer = outer;
    }

    private static Digest keyed(Digest digest, byte[] key, int pad) {
        byte[] padded = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            padded[i] = (byte) (key[i] ^ pad);
        }
        Digest out = digest.copy();
        out.update(padded, 0, padded.length);
        return out;
    }

    @Override
    public void update(byte[] data, int start, int length) {
        inner.update(data, start, length);
    }

    @Override
    public byte[] digest() {
        Digest last = outer.copy();
        byte[] hash = inner.digest();
        last.update(hash, 0, hash.length);
        return last.digest();
    }

    @Override
    public Hmac copy() {
        return new Hmac(inner.copy(), outer);
    }

    @Override
    public int digestSize() {
        return inner.digestSize();
    }

    @Override
    public int blockSize() {
        return inner.blockSize();
    }
}
