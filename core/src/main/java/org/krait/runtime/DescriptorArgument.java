package org.krait.runtime;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyBool;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;

/** What functions take as a descriptor: an int, or an object that has one (PyObject_AsFileDescriptor). */
public final class DescriptorArgument {
    private static final PyStr FILENO = PyStr.intern("fileno");

    private DescriptorArgument() {}

    /**
     * The number that an argument is or has.
     *
     * @throws PyException TypeError, OverflowError or ValueError as CPython raises them; what {@code fileno()} raises
     */
    public static int of(PyObject o) {
        if (o instanceof PyBool) {
            Warnings.warn(PyExceptions.RuntimeWarning, "bool is used as a file descriptor", 1);
        }
        PyObject number = o;
        if (!(o instanceof PyInt)) {
            PyObject method = Attributes.getOrNull(o, FILENO);
            if (method == null) {
                throw Errors.typeError("argument must be an int, or have a fileno() method.");
            }
            number = Calls.call(method);
            if (!(number instanceof PyInt)) {
                throw Errors.typeError("fileno() returned a non-integer");
            }
        }
        int descriptor = ArgParser.asInt(number);
        if (descriptor < 0) {
            throw Errors.valueError("file descriptor cannot be a negative integer (" + descriptor + ")");
        }
        return descriptor;
    }
}
