package org.krait.object.str;

import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

import org.krait.algorithm.siphash.HashSecret;
import org.krait.algorithm.siphash.SipHash;
import org.krait.runtime.Interpreter;

/**
 * {@code hash(str)}: SipHash-1-3 over the narrowest of the 1-, 2- and 4-byte forms of the text, as CPython's.
 *
 * <p>The result depends on the interpreter's secret, and a text may be shared by interpreters. The first one that asks
 * owns the cached value ({@code hashOwner} is its secret); all others compute theirs anew, so that no reader ever sees a
 * hash under a wrong secret. Inv: {@code hash} is 0 or the hash under the owner's secret.
 */
public final class StrHash {
    private static final AtomicReferenceFieldUpdater<PyStr, HashSecret> OWNER =
            AtomicReferenceFieldUpdater.newUpdater(PyStr.class, HashSecret.class, "hashOwner");

    private StrHash() {
    }

    static long of(PyStr s) {
        HashSecret secret = Interpreter.current().hashSecret;
        HashSecret owner = s.hashOwner;
        if (owner == secret) {
            long known = s.hash;
            if (known != 0) {
                return known;
            }
        }
        long hash = s.wide == null ? SipHash.of(s.text, secret) : SipHash.of(s.wide, secret);
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
        return SipHash.of(bytes, Interpreter.current().hashSecret);
    }
}
