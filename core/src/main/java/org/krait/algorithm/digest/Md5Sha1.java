package org.krait.algorithm.digest;

import java.util.Arrays;

/** OpenSSL's {@code md5-sha1}: both hashes, one behind the other, as TLS 1.0 used them. */
final class Md5Sha1 implements Digest {
    private final Digest md5;
    private final Digest sha1;

    Md5Sha1() {
        this(Digests.of("md5"), Digests.of("sha1"));
    }

    private Md5Sha1(Digest md5, Digest sha1) {
        this.md5 = md5;
        this.sha1 = sha1;
    }

    @Override
    public void update(byte[] data, int start, int length) {
        md5.update(data, start, length);
        sha1.update(data, start, length);
    }

    @Override
    public byte[] digest() {
        byte[] first = md5.digest();
        byte[] second = sha1.digest();
        byte[] both = Arrays.copyOf(first, digestSize());
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Override
    public Digest copy() {
        return new Md5Sha1(md5.copy(), sha1.copy());
    }

    @Override
    public int digestSize() {
        return md5.digestSize() + sha1.digestSize();
    }

    @Override
    public int blockSize() {
        return md5.blockSize();
    }
}
