package org.krait.object;

import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;
import org.krait.runtime.Guard;

/**
 * A Python object. The Java class is the object's solid base (what memory it has); its behaviour is that of its
 * Python type, which {@code __class__} assignment may change.
 *
 * <p>Attribute storage is optional: classes that keep instance attributes override the four storage methods
 * ({@link #getInstanceAttr} and those below it); {@link Instance} does so for instances of Python classes.
 */
public abstract class PyObject {
    private PyType type;

    protected PyObject(PyType type) {
        this.type = type;
    }

    /** The Python type, never null once the type system is up. */
    public final PyType type() {
        return type;
    }

    /** Changes the type; the caller has checked that layouts agree (see {@code __class__} assignment). */
    public final void setType(PyType type) {
        this.type = type;
    }

    /** The value of an instance attribute (not of the type), or null. */
    public PyObject getInstanceAttr(PyStr name) {
        return null;
    }

    /**
     * Writes an instance attribute, or deletes it if {@code value} is null.
     *
     * @return false if the object keeps no attributes, or has none of that name to delete
     */
    public boolean setInstanceAttr(PyStr name, PyObject value) {
        return false;
    }

    /** The object's {@code __dict__}, made on first use; null if it keeps none. */
    public PyDict instanceDict() {
        return null;
    }

    /**
     * Replaces the object's {@code __dict__}; null empties it.
     *
     * @return false if the object keeps none
     */
    public boolean setInstanceDict(PyDict dict) {
        return false;
    }

    /** Keeps what tells of the object's death, which nobody else may refer to; a class whose instances die so does. */
    public void keep(Guard guard) {}

    /** Whether {@code __del__} has been called by the end of the object, after which it can only be back to life. */
    public boolean isFinalized() {
        return false;
    }

    /** The text of {@code str()}, for messages and debuggers. */
    @Override
    public String toString() {
        return Texts.strString(this);
    }
}
