package org.krait.module.testing;

import java.nio.charset.StandardCharsets;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Attributes;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.str.PyStr;
import org.krait.runtime.Unraisable;

/** The functions of {@code _testlimitedcapi}. */
@ExposeModule(name = "_testlimitedcapi")
public final class LimitedModule extends JavaModule {
    public LimitedModule() {
        super(LimitedModuleExposed.INSTANCE);
    }

    /** PyObject_HasAttrString: 1 or 0; whatever goes wrong is reported and counts as 0. */
    @Function(name = "object_hasattrstring", signature = "($module, object, name, /)")
    int objectHasAttrString(PyObject object, PyBytes name) {
        try {
            PyStr attribute = PyStr.of(new String(name.bytes, StandardCharsets.UTF_8));
            return Attributes.getOrNull(object, attribute) == null ? 0 : 1;
        } catch (PyException e) {
            Unraisable.report(e, "in PyObject_HasAttrString(); consider using "
                    + "PyObject_HasAttrStringWithError(), PyObject_GetOptionalAttrString() or PyObject_GetAttrString()",
                    null);
            return 0;
        }
    }
}
