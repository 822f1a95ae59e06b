package org.krait.module.posix;

import java.util.Iterator;
import java.util.List;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.runtime.Guard;
import org.krait.runtime.Interpreter;
import org.krait.runtime.Unraisable;
import org.krait.runtime.Warnings;

/** What {@code os.scandir} returns. */
@ExposeType(name = "ScandirIterator", module = "posix", subclassable = false, mutable = true)
public final class PyScandirIterator extends PyObject {
    public static final PyType TYPE = PyScandirIteratorExposed.TYPE;

    private final PathArgument folder;
    private final String prefix;
    private Iterator<String> names;
    private final Unclosed guard;

    /** Warns of an iterator that was neither closed nor exhausted. */
    private static final class Unclosed extends Guard {
        private final PyScandirIterator iterator;

        Unclosed(PyScandirIterator iterator) {
            super(Interpreter.current(), true);
            this.iterator = iterator;
        }

        @Override
        protected void finish() {
            if (iterator.names == null) {
                return;
            }
            iterator.names = null;
            try {
                Warnings.warnResource("unclosed scandir iterator " + Texts.reprString(iterator), 1, iterator);
            } catch (PyException e) {
                if (!e.matches(PyExceptions.Warning)) {
                    throw e;
                }
                Unraisable.report(e, "while finalizing scandir iterator", iterator);
            }
        }
    }

    PyScandirIterator(PathArgument folder, String name, List<String> names) {
        super(TYPE);
        this.folder = folder;
        this.prefix = name.endsWith("/") ? name : name + "/";
        this.names = names.iterator();
        this.guard = new Unclosed(this);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        if (names == null || !names.hasNext()) {
            close();
            return null;
        }
        String name = names.next();
        boolean plain = folder.name() == null;
        String shown = plain ? name : folder.given() == Py.None ? "./" + name : prefix + name;
        return new PyDirEntry(folder.answer(name), folder.answer(shown), prefix + name);
    }

    @Method
    void close() {
        names = null;
        guard.disarm();
    }

    @Method(name = "__enter__")
    PyObject enter() {
        return this;
    }

    @Method(name = "__exit__", signature = "($self, /, *args)")
    void exit(PyObject[] args) {
        close();
    }
}
