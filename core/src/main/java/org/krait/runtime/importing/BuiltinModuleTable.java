package org.krait.runtime.importing;

import org.krait.object.PyModule;

/** The modules written in Java, as the import machinery sees them. */
public interface BuiltinModuleTable {
    /** Whether there is a module of this name. */
    boolean exists(String name);

    /** A new module of this name; null if there is none. */
    PyModule create(String name);

    /** All names, sorted. */
    String[] names();
}
