package org.krait.conformance.frontend;

import java.util.List;
import org.krait.code.CodeObject;

/**
 * What a compiler makes of a source.
 *
 * @param code     the code object, null if the source is refused
 * @param error    the exception's type, message, number of arguments and position, empty if there is none
 * @param warnings category, message and line of each warning
 */
record Answer(CodeObject code, List<Object> error, List<Object> warnings) {

    /** What differs from what the oracle answered, in one line; null if nothing does. */
    String difference(Answer oracle) {
        if (code == null || oracle.code == null) {
            if (code != null) {
                return "accepted, but the oracle says " + oracle.error;
            }
            if (oracle.code != null) {
                return "refused: " + error;
            }
            if (!error.equals(oracle.error)) {
                return "refused with " + error + ", the oracle says " + oracle.error;
            }
        } else {
            String difference = CodeComparison.difference(code, oracle.code);
            if (difference != null) {
                return difference;
            }
        }
        return warnings.equals(oracle.warnings) ? null
                : "warnings " + warnings + ", the oracle's are " + oracle.warnings;
    }
}
