package org.krait.object.str;

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

import org.krait.algorithm.siphash.SipHash;
import org.krait.runtime.HashSecret;
import org.krait.runtime.Interpreter;

/**
 * {@code hash(str)}: SipHash-1-3 over the narrowest of the 1-, 2- and 4-byte forms of the text, as CPython's.
 *
 * <p>The result depends on the interpreter's secret, and a text may be shared by interpreters. The first one that asks
 * owns the cached value ({@code hashOwner} is its secret's number); all others compute theirs anew, so that no reader
 * ever sees a hash under a wrong secret. Inv: {@code hash} is 0 or the hash under the owner's secret.
 */
final class StrHash {
    private static final AtomicIntegerFieldUpdater<PyStr> OWNER =
            AtomicIntegerFieldUpdater.newUpdater(PyStr.class, "hashOwner");

    private StrHash() {
    }

    static long of(PyStr s) {
        HashSecret secret = Interpreter.current().hashSecret();
        int owner = s.hashOwner;
        if (owner == secret.number()) {
            long known = s.hash;
            if (known != 0) {
                return known;
            }
        }
        long hash = compute(s, secret);
        if (owner == 0) {
            OWNER.compareAndSet(s, 0, secret.number());
            owner = s.hashOwner;
        }
        if (owner == secret.number()) {
            s.hash = hash;
        }
        return hash;
    }

    private static long compute(PyStr s, HashSecret secret) {
        int n = s.length();
        if (n == 0) {
            return 0;
        }
        return SipHash.text(s, secret);
    }
}
