package org.krait.module.io;

import org.krait.object.str.PyStr;

/**
 * Universal newlines over text that comes in pieces: notes which endings occur and, if asked, makes them line
 * feeds.
 */
final class NewlineTranslation {
    private final boolean translates;
    private boolean pendingReturn;
    private int kinds;

    NewlineTranslation(boolean translates) {
        this.translates = translates;
    }

    int kinds() {
        return kinds;
    }

    boolean pendingReturn() {
        return pendingReturn;
    }

    void setPendingReturn(boolean pending) {
        pendingReturn = pending;
    }

    void reset() {
        pendingReturn = false;
        kinds = 0;
    }

    /** Translates a piece of any text. */
    PyStr translate(PyStr text, boolean last) {
        return text.isNarrow() ? PyStr.ofUnits(translate(text.units(), last))
                : PyStr.of(translate(text.toString(), last));
    }

    /**
     * Translates a piece.
     *
     * @param units chars, surrogates pass
     * @param last whether no more text follows; else a carriage return at the end waits for what comes
     */
    String translate(String units, boolean last) {
        if (pendingReturn && (!units.isEmpty() || last)) {
            units = "\r" + units;
            pendingReturn = false;
        }
        if (!last && units.endsWith("\r")) {
            units = units.substring(0, units.length() - 1);
            pendingReturn = true;
        }
        int firstReturn = units.indexOf('\r');
        if (firstReturn < 0) {
            if (units.indexOf('\n') >= 0) {
                kinds |= Newlines.LF;
            }
            return units;
        }
        StringBuilder out = new StringBuilder(units.length());
        for (int i = 0; i < units.length(); i++) {
            char c = units.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < units.length() && units.charAt(i + 1) == '\n';
                kinds |= pair ? Newlines.CRLF : Newlines.CR;
                out.append('\n');
                i += pair ? 1 : 0;
            } else {
                if (c == '\n') {
                    kinds |= Newlines.LF;
                }
                out.append(c);
            }
        }
        return translates ? out.toString() : units;
    }
}
