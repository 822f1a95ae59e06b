package org.krait.conformance.frontend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.krait.code.CodeObject;

/**
 * What a compiler makes of a source.
 *
 * @param code     the code object, null if the source is refused or the tree was asked for
 * @param tree     the dump of the tree, null unless it was asked for
 * @param error    the exception's type, message, number of arguments, names of the file, position and
 *                 source, empty if there is none
 * @param warnings category, message and line of each warning
 */
record Answer(CodeObject code, String tree, List<Object> error, List<Object> warnings) {

    private static final Pattern STACK_SIZE = Pattern.compile("^Stack overflow \\(used [0-9]+ kB\\)");

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

    /** Has all of the code assembled: Krait leaves that until somebody looks, the oracle does it at once. */
    void assemble() {
        if (code != null) {
            assemble(code);
        }
    }

    private static void assemble(CodeObject code) {
        for (Object constant : code.co_consts()) {
            if (constant instanceof CodeObject inner) {
                assemble(inner);
            }
        }
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
            if (!withoutStackSizes(error).equals(withoutStackSizes(oracle.error))) {
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

    /** How much of the C stack is in use depends on the environment that CPython was started with. */
    private static List<Object> withoutStackSizes(List<Object> error) {
        List<Object> parts = new ArrayList<>();
        for (Object part : error) {
            parts.add(part instanceof String text ? STACK_SIZE.matcher(text).replaceFirst("Stack overflow (used N kB)")
                    : part);
        }
        return parts;
    }
}
