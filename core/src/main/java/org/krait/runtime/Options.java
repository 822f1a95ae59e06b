package org.krait.runtime;

import java.util.List;
import java.util.Map;
import org.krait.algorithm.siphash.HashSecret;

/**
 * How an interpreter starts, as CPython's PyConfig: the flags behind {@code sys.flags}, arguments, paths.
 *
 * @param argv {@code sys.argv}
 * @param originalArgv {@code sys.orig_argv}
 * @param path {@code sys.path}
 * @param executable {@code sys.executable}; may be empty
 * @param home the folder that has {@code lib/python3.14}; null if there is none
 * @param environment the environment variables that Python code sees
 * @param flags the value of each field of {@code sys.flags} that is not its default, by name, and of these settings:
 *     {@code no_frozen_modules}, {@code faulthandler}, {@code import_time}, {@code cpu_count},
 *     {@code check_hash_based_pycs} (1: always, 2: never), {@code closed_0} to {@code closed_2} (the
 *     process was started without this descriptor)
 * @param warnOptions {@code sys.warnoptions}
 * @param xOptions {@code sys._xoptions}; a null value means that the option was given without one
 * @param hashSecret the key of str hashes
 */
public record Options(
        List<String> argv,
        List<String> originalArgv,
        List<String> path,
        String executable,
        String home,
        Map<String, String> environment,
        Map<String, Integer> flags,
        List<String> warnOptions,
        Map<String, String> xOptions,
        HashSecret hashSecret) {

    /** A flag of {@code sys.flags}: its value, or 0. */
    public int flag(String name) {
        return flags.getOrDefault(name, 0);
    }

    /** Whether neither {@code -X no_debug_ranges} nor PYTHONNODEBUGRANGES is given. */
    boolean debugRanges() {
        String variable = flag("ignore_environment") != 0 ? null : environment.get("PYTHONNODEBUGRANGES");
        return !xOptions.containsKey("no_debug_ranges") && (variable == null || variable.isEmpty());
    }
}
