package org.krait.syntax;

import java.util.ArrayList;
import java.util.BitSet;

/**
 * Keeps warnings until it is certain that they are due: an attempt that is given up takes its warnings back.
 * They are issued in the order of a parser that reads each token when it needs it.
 */
final class WarningLog implements WarningSink {

    private record Entry(int order, Category category, String message, int line) {
    }

    private final ArrayList<Entry> entries = new ArrayList<>(0);

    /** Indices, in the order of issue, of the warnings that are errors. */
    private final BitSet fatal;
    private int order;

    /** Who gets each warning at once; null to keep them. */
    private final WarningSink through;

    /** A log that takes no warning for an error. */
    WarningLog() {
        this(new BitSet());
    }

    WarningLog(BitSet fatal) {
        this.fatal = fatal;
        this.through = null;
    }

    /** No log: for a reader that never takes anything back. */
    WarningLog(WarningSink through) {
        this.fatal = new BitSet();
        this.through = through;
    }

    /** What is logged next comes from reading the token with this index. */
    void reading(int token) {
        order = 2 * token;
    }

    /**
     * What is logged next comes from a literal that was parsed when the token with this index was the last
     * read.
     */
    void parsing(int token) {
        order = 2 * token + 1;
    }

    @Override
    public boolean warn(Category category, String message, int line) {
        if (through != null) {
            return through.warn(category, message, line);
        }
        int at = entries.size();
        while (at > 0 && entries.get(at - 1).order > order) {
            at--;
        }
        entries.add(at, new Entry(order, category, message, line));
        return fatal.get(at);
    }

    /** The warnings logged so far, to be given to {@link #restore}. */
    Object save() {
        return entries.isEmpty() ? null : new ArrayList<>(entries);
    }

    /** Forgets what was logged since {@link #save}. */
    @SuppressWarnings("unchecked")
    void restore(Object saved) {
        entries.clear();
        if (saved != null) {
            entries.addAll((ArrayList<Entry>) saved);
        }
    }

    /**
     * Issues the warnings from the index {@code from} on.
     *
     * @return the index of the first one that is an error, or -1
     */
    int issue(WarningSink sink, int from) {
        for (int i = from; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (sink.warn(entry.category, entry.message, entry.line)) {
                return i;
            }
        }
        return -1;
    }
}
