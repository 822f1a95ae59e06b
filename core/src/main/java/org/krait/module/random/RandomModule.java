package org.krait.module.random;

import org.krait.expose.ExposeModule;
import org.krait.module.JavaModule;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** {@code _random}: one type. */
@ExposeModule(name = "_random")
public final class RandomModule extends JavaModule {
    public RandomModule() {
        super(RandomModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("Random"), PyRandom.TYPE);
    }
}
