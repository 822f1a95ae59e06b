package org.krait.module.sre;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code _sre.SRE_Scanner}: one match after the other. */
@ExposeType(name = "SRE_Scanner", module = "_sre", subclassable = false, instantiable = false)
public final class PyScanner extends PyObject {
    public static final PyType TYPE = PyScannerExposed.TYPE;

    /** Null once there was no further match. */
    private Search search;
    private final PyPattern pattern;

    PyScanner(Search search) {
        super(TYPE);
        this.search = search;
        this.pattern = search.pattern;
        search.text.lock();
    }

    @Method(definingClass = true)
    PyObject match() {
        return step(false);
    }

    @Method(definingClass = true)
    PyObject search() {
        return step(true);
    }

    private synchronized PyObject step(boolean anywhere) {
        if (search == null) {
            return Py.None;
        }
        boolean found = anywhere ? search.matcher.search() : search.matcher.match();
        if (!found) {
            search.text.unlock();
            search = null;
            return Py.None;
        }
        PyMatch match = search.found();
        search.matcher.advance();
        return match;
    }

    @Getter
    PyObject pattern() {
        return pattern;
    }
}
