package org.krait.compiler;

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

    private final List<CodeObject> waiting;

    private AheadOfNeed(List<CodeObject> waiting) {
        this.waiting = waiting;
    }

    /** Has the code objects of a source assembled in time. */
    static void assemble(List<CodeObject> waiting) {
        if (waiting.size() >= FEW) {
            ForkJoinPool.commonPool().schedule(new AheadOfNeed(waiting), DELAY_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void run() {
        for (CodeObject code : waiting) {
            code.assemble();
        }
    }
}
