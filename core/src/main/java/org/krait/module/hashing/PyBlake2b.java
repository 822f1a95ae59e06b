package org.krait.module.hashing;

import org.krait.algorithm.digest.Blake2Parameters;
import org.krait.algorithm.digest.Blake2b;
import org.krait.algorithm.digest.Digest;
import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code _blake2.blake2b} (RFC 7693). */
@ExposeType(name = "blake2b", module = "_blake2", subclassable = false)
public class PyBlake2b extends FixedHash {
    public static final PyType TYPE = PyBlake2bExposed.TYPE;

    private static final Blake2Arguments ARGUMENTS = new Blake2Arguments("blake2b", 64);

    protected PyBlake2b(PyType type, Digest digest) {
        super(type, "blake2b", digest);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyObject[] given = ARGUMENTS.bind(args, kwnames);
        byte[] first = initial(given[0], given[13]);
        Blake2Parameters parameters = ARGUMENTS.parameters(given);
        Digest digest = new Blake2b(parameters);
        return new PyBlake2b(cls, digest).with(first);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PyBlake2b(TYPE, copy);
    }
}
