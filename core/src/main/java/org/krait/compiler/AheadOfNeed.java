package org.krait.compiler;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.krait.code.CodeObject;

/**
 * Assembles, a little later and on a thread of the JDK's common pool, the code objects of a source that nobody has
 * looked at until then. Nobody may ever, but waiting instructions take three times the memory of assembled ones.
 */
final class AheadOfNeed implements Runnable {

    /** What waits of a smaller source is not worth the trouble. */
    private static final int FEW = 16;
    /** By then a short program has ended, and a long one has started. */
    private static final int DELAY_SECONDS = 1;

    /** Weakly held, as the interpreter may be closed meanwhile: what it leaves is to be collected, not assembled. */
    private final List<WeakReference<CodeObject>> waiting;

    private AheadOfNeed(List<WeakReference<CodeObject>> waiting) {
        this.waiting = waiting;
    }

    /** Has the code objects of a source assembled in time. */
    static void assemble(List<CodeObject> codes) {
        if (codes.size() >= FEW) {
            List<WeakReference<CodeObject>> waiting = new ArrayList<>(codes.size());
            for (CodeObject code : codes) {
                waiting.add(new WeakReference<>(code));
            }
            ForkJoinPool.commonPool().schedule(new AheadOfNeed(waiting), DELAY_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void run() {
        for (WeakReference<CodeObject> reference : waiting) {
            CodeObject code = reference.get();
            if (code != null) {
                code.assemble();
            }
        }
    }
}
