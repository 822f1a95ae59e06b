package org.krait.module.sre;

import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** {@code Pattern.sub} and {@code subn}: replaces matches by a text, by a template with groups, or by what a function
 * returns. */
final class Substitution {
    private final Search search;
    private final long count;
    /** One of these is not null. */
    private PyObject literal;
    private PySreTemplate template;
    private PyObject function;
    private long made;

    Substitution(PyPattern pattern, PyObject repl, PyObject string, long count) {
        this.count = count;
        if (repl.type().hasSlot(Slot.CALL)) {
            function = repl;
        } else if (hasBackslash(repl)) {
            PyObject compiled = compileTemplate(pattern, repl);
            if (compiled instanceof PySreTemplate t) {
                template = t;
            } else {
                literal = compiled;
            }
        } else {
            literal = repl;
        }
        search = new Search(pattern, string, 0, Long.MAX_VALUE);
    }

    /** {@code re._compile_template(pattern, template)}. */
    static PyObject compileTemplate(PyPattern pattern, PyObject template) {
        PyObject compile = Imports.attribute("re", "_compile_template");
        try {
            return Calls.call(compile, pattern, template);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.TypeError) || template instanceof PyStr || template instanceof PyBytes
                    || !Buffers.supports(template)) {
                throw e;
            }
            // A bytearray has no hash, by which templates are remembered.
            return Calls.call(compile, pattern, PyBytes.of(Buffers.bytes(template).clone()));
        }
    }

    /** Whether it has escapes to expand; what is no text goes to the compiler of templates for its error. */
    private static boolean hasBackslash(PyObject repl) {
        if (repl instanceof PyStr s) {
            return s.indexOf('\\') >= 0;
        }
        if (!Buffers.supports(repl)) {
            return true;
        }
        for (byte c : Buffers.bytes(repl)) {
            if (c == '\\') {
                return true;
            }
        }
        return false;
    }

    PyObject run() {
        PyList parts = new PyList();
        int last = 0;
        while ((count == 0 || made < count) && search.matcher.search()) {
            int start = search.matcher.start();
            if (last < start) {
                parts.append(search.text.part(last, start));
            }
            add(parts);
            last = search.matcher.end();
            made++;
            search.matcher.advance();
        }
        if (last < search.endpos) {
            parts.append(search.text.part(last, search.endpos));
        }
        return PySreTemplate.join(search.text.empty(), parts.toArray());
    }

    private void add(PyList parts) {
        if (literal != null) {
            parts.append(literal);
        } else if (template != null) {
            parts.append(template.expand(search.found()));
        } else {
            PyObject item = Calls.call(function, search.found());
            if (item != Py.None) {
                parts.append(item);
            }
        }
    }

    long made() {
        return made;
    }
}
