package org.krait.module.functools;

import org.krait.expose.ExposeType;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** A remembered result in the ring of an {@link LruCache}; the ring's root is a link too. */
@ExposeType(name = "_lru_list_elem", module = "functools", subclassable = false, instantiable = false)
public final class LruLink extends PyObject {
    public static final PyType TYPE = LruLinkExposed.TYPE;

    final PyObject key;
    final PyObject result;
    private LruLink previous = this;
    private LruLink next = this;

    LruLink(PyObject key, PyObject result) {
        super(TYPE);
        this.key = key;
        this.result = result;
    }

    LruLink next() {
        return next;
    }

    boolean isLinked() {
        return next != this;
    }

    void unlink() {
        previous.next = next;
        next.previous = previous;
        previous = this;
        next = this;
    }

    /** Takes the place before another link, out of the one it has. */
    void moveBefore(LruLink other) {
        unlink();
        previous = other.previous;
        next = other;
        previous.next = this;
        other.previous = this;
    }

    /** Takes all other links out of the ring. */
    void emptyRing() {
        while (next != this) {
            next.unlink();
        }
    }
}
