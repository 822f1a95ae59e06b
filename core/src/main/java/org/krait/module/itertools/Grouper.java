package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.ArgParser;

/** A group of {@link GroupBy}: gives items as long as the groupby has not moved on. */
@ExposeType(name = "_grouper", module = "itertools", subclassable = false)
public final class Grouper extends PyObject {
    public static final PyType TYPE = GrouperExposed.TYPE;

    private final GroupBy parent;
    private final PyObject key;

    Grouper(GroupBy parent, PyObject key) {
        super(TYPE);
        this.parent = parent;
        this.key = key;
        parent.open(this);
    }

    @New(signature = "(parent, tgtkey, /)")
    static PyObject __new__(PyType cls, PyObject parent, PyObject tgtkey) {
        if (!(parent instanceof GroupBy of)) {
            throw ArgParser.badArgument("_grouper", "argument 1", "itertools.groupby", parent);
        }
        return new Grouper(of, tgtkey);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        return parent.nextOf(this, key);
    }
}
