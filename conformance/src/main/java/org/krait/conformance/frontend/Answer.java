package org.krait.conformance.frontend;

import java.util.List;
import org.krait.code.CodeObject;

/**
 * What a compiler makes of a source.
 *
 * @param code     the code object, null if the source is refused or the tree was asked for
 * @param tree     the dump of the tree, null unless it was asked for
 * @param error    the exception's type, message, number of arguments, position and source, empty if there is none
 * @param warnings category, message and line of each warning
 */
record Answer(CodeObject code, String tree, List<Object> error, List<Object> warnings) {

    static Answer code(CodeObject code, List<Object> warnings) {
        return new Answer(code, null, List.of(), warnings);
    }

    static Answer tree(String tree, List<Object> warnings) {
        return new Answer(null, tree, List.of(), warnings);
    }

    static Answer error(List<Object> error, List<Object> warnings) {
        return new Answer(null, null, error, warnings);
    }

    /** The source is accepted; its code can't be had. */
    static Answer accepted(List<Object> warnings) {
        return new Answer(null, null, List.of(), warnings);
    }

    boolean isRefusal() {
        return !error.isEmpty();
    }

    /** The exception's type and message, null if there is none. */
    String message() {
        return isRefusal() ? error.get(0) + ": " + error.get(1) : null;
    }

    /** What differs from what the oracle answered; null if nothing does. */
    String difference(Answer oracle) {
        if (isRefusal() || oracle.isRefusal()) {
            if (!isRefusal()) {
                return "accepted, but the oracle says " + oracle.error;
            }
            if (!oracle.isRefusal()) {
                return "refused: " + error;
            }
            if (!error.equals(oracle.error)) {
                return "refused with " + error + ", the oracle says " + oracle.error;
            }
        } else if (code != null && oracle.code != null) {
            String difference = CodeComparison.difference(code, oracle.code);
            if (difference != null) {
                return difference;
            }
        } else if (tree != null && !tree.equals(oracle.tree)) {
            return "the tree is " + tree + ", the oracle's " + oracle.tree;
        }
        return warnings.equals(oracle.warnings) ? null
                : "warnings " + warnings + ", the oracle's are " + oracle.warnings;
    }
}
