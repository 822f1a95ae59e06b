package org.krait.runtime.importing;

import org.krait.object.Attributes;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.exception.PyExceptions;
import org.krait.runtime.Interpreter;
import org.krait.runtime.function.PyTraceback;

/**
 * Takes importlib's own frames out of the traceback of a failed import, so that users see their code only (CPython:
 * remove_importlib_frames). All of them for an ImportError; else those that lead to code run by
 * {@code _call_with_frames_removed}.
 */
final class ImportTracebacks {
    private ImportTracebacks() {}

    static void trim(PyException e) {
        if (Interpreter.current().options.flag("verbose") != 0) {
            return;
        }
        boolean all = e.matches(PyExceptions.ImportError);
        PyTraceback first = e.value.traceback();
        PyTraceback kept = null;
        PyTraceback at = first;
        PyTraceback chunk = null;
        while (at != null) {
            PyTraceback next = at.next();
            String file = at.frame().code.filename().toString();
            boolean inside = file.equals("<frozen importlib._bootstrap>")
                    || file.equals("<frozen importlib._bootstrap_external>");
            if (!inside) {
                chunk = null;
                kept = at;
            } else {
                if (chunk == null) {
                    chunk = at;
                }
                if (all || at.frame().code.name().toString().equals("_call_with_frames_removed")) {
                    if (kept == null) {
                        first = next;
                    } else {
                        Attributes.set(kept, "tb_next", next == null ? Py.None : next);
                    }
                    chunk = null;
                } else if (next != null && !isImportlib(next)) {
                    kept = at;
                }
            }
            at = next;
        }
        e.value.setTraceback(first);
    }

    private static boolean isImportlib(PyTraceback at) {
        String file = at.frame().code.filename().toString();
        return file.equals("<frozen importlib._bootstrap>") || file.equals("<frozen importlib._bootstrap_external>");
    }
}
