package org.krait.module.hashing;

import org.krait.algorithm.digest.Blake2Parameters;
import org.krait.algorithm.digest.Blake2s;
import org.krait.algorithm.digest.Digest;
import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;

/** {@code _blake2.blake2s} (RFC 7693). */
@ExposeType(name = "blake2s", module = "_blake2", subclassable = false)
public class PyBlake2s extends FixedHash {
    public static final PyType TYPE = PyBlake2sExposed.TYPE;

    private static final Blake2Arguments ARGUMENTS = new Blake2Arguments("blake2s", 32);

    protected PyBlake2s(PyType type, Digest digest) {
        super(type, "blake2s", digest);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyObject[] given = ARGUMENTS.bind(args, kwnames);
        byte[] first = initial(given[0], given[13]);
        Blake2Parameters parameters = ARGUMENTS.parameters(given);
        Digest digest = new Blake2s(parameters);
        return new PyBlake2s(cls, digest).with(first);
    }

    @Override
    PyObject copied(Digest copy) {
        return new PyBlake2s(TYPE, copy);
    }
}
