package org.krait.module.tokenize;

import org.krait.expose.ExposeModule;
import org.krait.module.JavaModule;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** The module {@code _tokenize}. */
@ExposeModule(name = "_tokenize")
public final class TokenizeModule extends JavaModule {

    public TokenizeModule() {
        super(TokenizeModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("TokenizerIter"), TokenizerIter.TYPE);
    }
}
