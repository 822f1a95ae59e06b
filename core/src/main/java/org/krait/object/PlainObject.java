package org.krait.object;

/** What {@code object()} makes: an identity and nothing else. Also an instance of {@code typing.Generic}. */
final class PlainObject extends PyObject {
    PlainObject(PyType type) {
        super(type);
    }
}
