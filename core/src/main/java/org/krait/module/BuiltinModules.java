package org.krait.module;

import java.util.Arrays;
import org.krait.object.PyModule;

/** The modules that are written in Java: their names, and how to make one. */
public final class BuiltinModules {
    /** The names, sorted: {@code sys.builtin_module_names}. */
    private static final String[] NAMES = {
        "_imp",
        "builtins",
        "sys",
    };

    private BuiltinModules() {}

    /** Whether a module of this name is written in Java. */
    public static boolean exists(String name) {
        return Arrays.binarySearch(NAMES, name) >= 0;
    }

    /** All names, sorted. */
    public static String[] names() {
        return NAMES.clone();
    }

    /** A new module of this name; null if there is none. */
    public static PyModule create(String name) {
        JavaModule module = make(name);
        if (module != null) {
            module.start();
        }
        return module;
    }

    private static JavaModule make(String name) {
        return switch (name) {
            case "_imp" -> new org.krait.module.imp.ImpModule();
            case "builtins" -> new org.krait.module.builtins.BuiltinsModule();
            case "sys" -> new org.krait.module.sys.SysModule();
            default -> null;
        };
    }
}
