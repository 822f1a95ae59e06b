package org.krait.module.sys;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;

/** {@code sys._jit}: CPython's own compiler, which does not exist here (Krait's is the JVM's business). */
@ExposeModule(name = "sys._jit")
public final class JitModule extends JavaModule {
    public JitModule() {
        super(JitModuleExposed.INSTANCE);
    }

    @Function(name = "is_available", signature = "($module, /)")
    boolean isAvailable() {
        return false;
    }

    @Function(name = "is_enabled", signature = "($module, /)")
    boolean isEnabled() {
        return false;
    }

    @Function(name = "is_active", signature = "($module, /)")
    boolean isActive() {
        return false;
    }
}
