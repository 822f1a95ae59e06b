package org.krait.module.posix;

import java.util.Iterator;
import java.util.List;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** What {@code os.scandir} returns. */
@ExposeType(name = "ScandirIterator", module = "posix", subclassable = false, mutable = true)
public final class PyScandirIterator extends PyObject {
    public static final PyType TYPE = PyScandirIteratorExposed.TYPE;

    private final PathArgument folder;
    private final String prefix;
    private Iterator<String> names;

    PyScandirIterator(PathArgument folder, String name, List<String> names) {
        super(TYPE);
        this.folder = folder;
        this.prefix = name.endsWith("/") ? name : name + "/";
        this.names = names.iterator();
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        if (names == null || !names.hasNext()) {
            names = null;
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
    }

    @Method(name = "__enter__")
    PyObject enter() {
        return this;
    }

    @Method(name = "__exit__", signature = "($self, /, *args)")
    void exit(PyObject[] args) {
        names = null;
    }
}
