package org.krait.object;

/** What {@code object()} makes: an identity and nothing else. */
final class PlainObject extends PyObject {
    PlainObject() {
        super(PyType.OBJECT);
    }
}
