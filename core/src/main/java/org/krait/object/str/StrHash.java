package org.krait.object.str;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

import org.krait.algorithm.siphash.HashSecret;
import org.krait.algorithm.siphash.SipHash;
import org.krait.runtime.Interpreter;

/**
 * {@code hash(str)}: SipHash-1-3 over the narrowest of the 1-, 2- and 4-byte forms of the text, as CPython's.
 *
 * <p>The result depends on the interpreter's secret, and a text may be shared by interpreters. The first one that asks
 * owns the cached value ({@code hashOwner} is its secret); all others compute theirs anew, so that no reader ever sees
 * a hash under a wrong secret. Inv: {@code hash} is 0 or the hash under the owner's secret.
 */
public final class StrHash {
    private static final AtomicReferenceFieldUpdater<PyStr, HashSecret> OWNER =
            AtomicReferenceFieldUpdater.newUpdater(PyStr.class, HashSecret.class, "hashOwner");

    private StrHash() {
    }

    static long of(PyStr s) {
        HashSecret secret = Interpreter.current().hashSecret();
        HashSecret owner = s.hashOwner;
        if (owner == secret) {
            long known = s.hash;
            if (known != 0) {
                return known;
            }
        }
        byte[] form = narrowest(s);
        long hash = SipHash.python(secret, form, form.length);
        if (owner == null) {
            OWNER.compareAndSet(s, null, secret);
            owner = s.hashOwner;
        }
        if (owner == secret) {
            s.hash = hash;
        }
        return hash;
    }

    /** The hash of bytes. */
    public static long of(byte[] bytes) {
        return SipHash.python(Interpreter.current().hashSecret(), bytes, bytes.length);
    }

    /** The text in 1, 2 or 4 bytes a character, the lowest first. */
    private static byte[] narrowest(PyStr s) {
        if (s.wide != null) {
            byte[] out = new byte[4 * s.wide.length];
            for (int i = 0; i < s.wide.length; i++) {
                int c = s.wide[i];
                out[4 * i] = (byte) c;
                out[4 * i + 1] = (byte) (c >> 8);
                out[4 * i + 2] = (byte) (c >> 16);
            }
            return out;
        }
        String text = s.text;
        int n = text.length();
        int most = 0;
        for (int i = 0; i < n; i++) {
            most |= text.charAt(i);
        }
        if (most < 256) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
        byte[] out = new byte[2 * n];
        for (int i = 0; i < n; i++) {
            out[2 * i] = (byte) text.charAt(i);
            out[2 * i + 1] = (byte) (text.charAt(i) >> 8);
        }
        return out;
    }
}
