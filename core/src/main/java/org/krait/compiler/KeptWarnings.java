package org.krait.compiler;

import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.WarningSink;

/**
 * Warnings of a compilation on a thread of its own, kept until the caller's thread can issue them: the sink
 * may run Python code, which belongs on that thread.
 */
final class KeptWarnings implements WarningSink {

    /** That no warning is an error. */
    static final int NONE_FATAL = -1;

    private record Kept(Category category, String message, int line) {
    }

    private final List<Kept> kept = new ArrayList<>();
    private final int fatal;

    /** @param fatal the number of the warning that is an error */
    KeptWarnings(int fatal) {
        this.fatal = fatal;
    }

    @Override
    public boolean warn(Category category, String message, int line) {
        kept.add(new Kept(category, message, line));
        return kept.size() - 1 == fatal;
    }

    /**
     * Issues the warnings but for the first {@code from}.
     *
     * @return the number of the first that is an error, after which there are no more, or {@link #NONE_FATAL}
     */
    int issue(WarningSink sink, int from) {
        for (int i = from; i < kept.size(); i++) {
            Kept warning = kept.get(i);
            if (sink.warn(warning.category, warning.message, warning.line)) {
                return i;
            }
        }
        return NONE_FATAL;
    }

    /** Passes warnings on and counts them. */
    static final class Counter implements WarningSink {

        private final WarningSink sink;
        private int count;

        Counter(WarningSink sink) {
            this.sink = sink;
        }

        @Override
        public boolean warn(Category category, String message, int line) {
            count++;
            return sink.warn(category, message, line);
        }

        int count() {
            return count;
        }
    }
}
