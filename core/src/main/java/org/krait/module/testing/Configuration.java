package org.krait.module.testing;

import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.runtime.Interpreter;
import org.krait.runtime.importing.Imports;

/** The options of PyConfig that Krait has: those that {@code sys} shows, under PyConfig's names (PEP 587, PEP 741). */
final class Configuration {
    private Configuration() {}

    /**
     * The value of an option.
     *
     * @throws org.krait.object.PyException ValueError if there is no such option
     */
    static PyObject get(String name) {
        return switch (name) {
            case "argv", "base_exec_prefix", "base_prefix", "exec_prefix", "executable", "orig_argv", "platlibdir",
                    "prefix", "pycache_prefix", "warnoptions" -> attribute(name);
            case "base_executable" -> attribute("_base_executable");
            case "module_search_paths" -> attribute("path");
            case "stdlib_dir" -> attribute("_stdlib_dir");
            case "xoptions" -> attribute("_xoptions");
            case "bytes_warning", "inspect", "int_max_str_digits", "interactive", "isolated", "quiet", "utf8_mode",
                    "verbose", "warn_default_encoding", "dev_mode", "safe_path" -> flag(name);
            case "optimization_level" -> flag("optimize");
            case "parser_debug" -> flag("debug");
            case "site_import" -> not("no_site");
            case "use_environment" -> not("ignore_environment");
            case "user_site_directory" -> not("no_user_site");
            case "write_bytecode" -> Py.bool(attribute("dont_write_bytecode") == Py.False);
            case "code_debug_ranges" -> Py.bool(Interpreter.current().debugRanges);
            default -> throw Errors.valueError("unknown config option name: " + name);
        };
    }

    private static PyObject attribute(String name) {
        return Attributes.get(Imports.module("sys"), name);
    }

    private static PyObject flag(String name) {
        return Attributes.get(attribute("flags"), name);
    }

    private static PyObject not(String name) {
        return Py.bool(Interpreter.current().options.flag(name) == 0);
    }
}
