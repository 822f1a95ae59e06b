package org.krait.module.itertools;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** The module itertools. */
@ExposeModule(name = "itertools")
public final class ItertoolsModule extends JavaModule {
    private static final PyType[] TYPES = {
        Accumulate.TYPE, Batched.TYPE, Chain.TYPE, Combinations.TYPE, CombinationsWithReplacement.TYPE,
        Compress.TYPE, Count.TYPE, Cycle.TYPE, DropWhile.TYPE, FilterFalse.TYPE, GroupBy.TYPE, Grouper.TYPE,
        ISlice.TYPE, Pairwise.TYPE, Permutations.TYPE, Product.TYPE, Repeat.TYPE, StarMap.TYPE, TakeWhile.TYPE,
        Tee.TYPE, TeeData.TYPE, ZipLongest.TYPE
    };

    public ItertoolsModule() {
        super(ItertoolsModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        for (PyType type : TYPES) {
            dict.put(PyStr.intern(type.name()), type);
        }
    }

    @Function
    PyObject tee(PyObject iterable, long n) {
        return Tee.split(iterable, n);
    }
}
