package org.krait.module.posix;

import java.util.LinkedHashMap;
import java.util.Map;
import org.krait.object.FilePaths;
import org.krait.object.Py;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.os.FileNames;
import org.krait.runtime.Interpreter;

/** The environment that programs started by an interpreter get: what it had at its start, changed by putenv. */
public final class Environment {
    private final Map<String, String> variables;

    private Environment(Interpreter interpreter) {
        variables = new LinkedHashMap<>(interpreter.options.environment());
    }

    /** That of the current interpreter. */
    public static Environment current() {
        return Interpreter.current().service(Environment.class, Environment::new);
    }

    /** The value of a variable, or null. */
    public synchronized String get(String name) {
        return variables.get(name);
    }

    synchronized void put(String name, String value) {
        variables.put(name, value);
    }

    synchronized void remove(String name) {
        variables.remove(name);
    }

    /** The variables as {@code os.environ} begins: bytes to bytes. */
    synchronized PyDict asDict() {
        PyDict environ = new PyDict();
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            environ.put(new PyBytes(FilePaths.encode(Py.str(variable.getKey()))),
                    new PyBytes(FilePaths.encode(Py.str(variable.getValue()))));
        }
        return environ;
    }

    /** {@code NAME=value} for each variable. */
    public synchronized byte[][] bytes() {
        byte[][] all = new byte[variables.size()][];
        int i = 0;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            all[i++] = FileNames.bytes(variable.getKey() + "=" + variable.getValue());
        }
        return all;
    }
}
