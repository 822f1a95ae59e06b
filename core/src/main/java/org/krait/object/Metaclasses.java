package org.krait.object;

/** Which metaclass makes a class (language reference, 3.3.3.3). */
public final class Metaclasses {
    private Metaclasses() {}

    /**
     * The most derived metaclass of a proposed one and those of the bases.
     *
     * @throws PyException TypeError if there is none
     */
    public static PyType metaclass(PyType proposed, PyObject[] bases) {
        PyType winner = proposed;
        for (PyObject each : bases) {
            PyType candidate = each.type();
            if (winner.isSubtypeOf(candidate)) {
                continue;
            }
            if (!candidate.isSubtypeOf(winner)) {
                throw Errors.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict)"
                        + " subclass of the metaclasses of all its bases");
            }
            winner = candidate;
        }
        return winner;
    }
}
