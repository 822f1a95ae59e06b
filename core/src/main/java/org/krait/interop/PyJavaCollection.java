package org.krait.interop;

import java.util.Collection;
import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** The wrapper of a {@code Collection} that is not a list. */
@ExposeType(name = "collection", module = "java", base = PyJavaObject.class, instantiable = false,
        subclassable = false)
final class PyJavaCollection extends PyJavaObject {
    static final PyType TYPE = PyJavaCollectionExposed.TYPE;

    private final Collection<?> collection;

    PyJavaCollection(Collection<?> collection) {
        super(TYPE, collection);
        this.collection = collection;
    }

    @Special
    PyObject iter() {
        return PyJavaIterator.over(collection);
    }

    @Special
    long len() {
        return collection.size();
    }

    @Special
    boolean contains(PyObject item) {
        try {
            return collection.contains(Interop.current().toJava(item, Object.class));
        } catch (ClassCastException | NullPointerException e) {
            return false;
        }
    }
}
