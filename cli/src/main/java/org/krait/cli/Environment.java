package org.krait.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the environment variables and {@code -X} options mean for the interpreter; command line options win, {@code -E}
 * and {@code -I} hide the variables.
 *
 * <p>Source: using Python, "Command line and environment"; which values are refused and how, the oracle.
 */
final class Environment {
    private static final int LEAST_DIGITS = 640;

    /** Variables that stand for an option without a value; an order, since each may be refused. */
    private static final Map<String, String> FLAGS = flags();

    private final CommandLine line;
    private final boolean hidden;

    private Environment(CommandLine line) {
        this.line = line;
        hidden = line.flag("ignore_environment") != 0;
    }

    private static Map<String, String> flags() {
        Map<String, String> flags = new LinkedHashMap<>();
        flags.put("PYTHONDEBUG", "debug");
        flags.put("PYTHONVERBOSE", "verbose");
        flags.put("PYTHONOPTIMIZE", "optimize");
        flags.put("PYTHONINSPECT", "inspect");
        flags.put("PYTHONDONTWRITEBYTECODE", "dont_write_bytecode");
        flags.put("PYTHONNOUSERSITE", "no_user_site");
        flags.put("PYTHONUNBUFFERED", "unbuffered");
        flags.put("PYTHONSAFEPATH", "safe_path");
        return flags;
    }

    /** Adds what variables and {@code -X} options ask for to the flags of the command line. */
    static void apply(CommandLine line) {
        new Environment(line).apply();
    }

    private void apply() {
        utf8Mode();
        for (Map.Entry<String, String> entry : FLAGS.entrySet()) {
            String value = variable(entry.getKey());
            if (value != null) {
                line.flags.merge(entry.getValue(), number(value), Math::max);
            }
        }
        line.flags.putIfAbsent("hash_randomization", line.flag("random_hashes") == 0
                && "0".equals(variable("PYTHONHASHSEED")) ? 0 : 1);
        switchOn("faulthandler", "PYTHONFAULTHANDLER");
        switchOn("warn_default_encoding", "PYTHONWARNDEFAULTENCODING");
        switchOn("dev_mode", "PYTHONDEVMODE", "dev");
        frozenModules();
        importTime();
        cpuCount();
        digits();
        globalLock();
        frames();
        boolean contexts = flagValue("thread_inherit_context", "PYTHON_THREAD_INHERIT_CONTEXT", 0) != 0;
        line.flags.put("thread_inherit_context", contexts ? 1 : 0);
        line.flags.put("context_aware_warnings",
                flagValue("context_aware_warnings", "PYTHON_CONTEXT_AWARE_WARNINGS", 0));
        warnings();
    }

    /** The value of a variable; null if it is not set, empty, or hidden. */
    private String variable(String name) {
        String value = hidden ? null : line.environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    private boolean hasOption(String name) {
        return line.xOptions.containsKey(name);
    }

    private void switchOn(String flag, String variable) {
        switchOn(flag, variable, flag);
    }

    private void switchOn(String flag, String variable, String option) {
        if (variable(variable) != null || hasOption(option)) {
            line.flags.put(flag, 1);
        }
    }

    private void utf8Mode() {
        if (hasOption("utf8")) {
            String value = line.xOptions.get("utf8");
            if (value != null && !value.equals("0") && !value.equals("1")) {
                throw StartFailure.early("preconfig_init_utf8_mode: invalid -X utf8 option value");
            }
            line.flags.put("utf8_mode", "0".equals(value) ? 0 : 1);
            return;
        }
        String value = variable("PYTHONUTF8");
        if (value != null) {
            if (!value.equals("0") && !value.equals("1")) {
                throw StartFailure.early("preconfig_init_utf8_mode: invalid PYTHONUTF8 environment variable value");
            }
            line.flags.put("utf8_mode", value.equals("1") ? 1 : 0);
            return;
        }
        String locale = locale();
        if (locale.equals("C") || locale.equals("POSIX")) {
            line.flags.put("utf8_mode", 1);
        }
    }

    /** The locale of texts, which is the C locale without variables (setlocale). */
    private String locale() {
        String coerced = System.getProperty("krait.locale", "");
        if (!coerced.isEmpty()) {
            return coerced;
        }
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = line.environment.get(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "C";
    }

    private void frozenModules() {
        String value = variable("PYTHON_FROZEN_MODULES");
        String source = "PYTHON_FROZEN_MODULES";
        if (hasOption("frozen_modules")) {
            value = line.xOptions.get("frozen_modules");
            source = "option -X frozen_modules";
        }
        if (value == null || value.equals("on")) {
            return;
        }
        if (!value.equals("off")) {
            throw StartFailure.of("bad value for " + source + " (expected \"on\" or \"off\")");
        }
        line.flags.put("no_frozen_modules", 1);
    }

    private void importTime() {
        String source = "PYTHONPROFILEIMPORTTIME: numeric values";
        String value = variable("PYTHONPROFILEIMPORTTIME");
        if (hasOption("importtime")) {
            source = "-X importtime: values";
            value = line.xOptions.get("importtime");
            value = value == null || !isNumber(value) ? "1" : value;
        }
        if (value == null) {
            return;
        }
        int level = isNumber(value) ? Integer.parseInt(value) : 1;
        if (level != 1 && level != 2) {
            throw StartFailure.of("config_init_import_time: " + source
                    + " other than 1 and 2 are reserved for future use.");
        }
        line.flags.put("import_time", level);
    }

    private void cpuCount() {
        String value = hasOption("cpu_count") ? line.xOptions.get("cpu_count") : variable("PYTHON_CPU_COUNT");
        if (value == null && !hasOption("cpu_count") || "default".equals(value)) {
            return;
        }
        if (value == null || !isNumber(value) || Integer.parseInt(value) < 1) {
            throw StartFailure.of("config_init_cpu_count: -X cpu_count=n option: n is missing or an invalid number, "
                    + "n must be greater than 0");
        }
        line.flags.put("cpu_count", Integer.parseInt(value));
    }

    private void digits() {
        String value = variable("PYTHONINTMAXSTRDIGITS");
        String source = "PYTHONINTMAXSTRDIGITS";
        if (hasOption("int_max_str_digits")) {
            value = line.xOptions.get("int_max_str_digits");
            source = "-X int_max_str_digits";
            value = value == null ? "" : value;
        }
        if (value == null) {
            return;
        }
        if (!isNumber(value) || Integer.parseInt(value) != 0 && Integer.parseInt(value) < LEAST_DIGITS) {
            throw StartFailure.of("config_init_int_max_str_digits: " + source
                    + ": invalid limit; must be >= 640 or 0 for unlimited.");
        }
        line.flags.put("int_max_str_digits", Integer.parseInt(value));
    }

    /** There is no global lock to switch off; one can't be had either. */
    private void globalLock() {
        String value = hasOption("gil") ? line.xOptions.get("gil") : variable("PYTHON_GIL");
        if ((value != null || hasOption("gil")) && !"0".equals(value) && !"1".equals(value)) {
            throw StartFailure.of("config_read_gil: PYTHON_GIL / -X gil must be \"0\" or \"1\"");
        }
    }

    private void frames() {
        String value = hasOption("tracemalloc") ? line.xOptions.get("tracemalloc") : variable("PYTHONTRACEMALLOC");
        if (value != null && (!isNumber(value) || Integer.parseInt(value) < 0)) {
            throw StartFailure.of("config_init_tracemalloc: " + (hasOption("tracemalloc")
                    ? "-X tracemalloc=NFRAME" : "PYTHONTRACEMALLOC") + ": invalid number of frames");
        }
    }

    private int flagValue(String option, String variable, int otherwise) {
        String value = hasOption(option) ? line.xOptions.get(option) : variable(variable);
        if (value == null && !hasOption(option)) {
            return otherwise;
        }
        if (!"0".equals(value) && !"1".equals(value)) {
            throw StartFailure.of("config_init_" + option + ": " + (hasOption(option)
                    ? "-X " + option + "=n: n" : variable + "=N: N") + " is missing or invalid");
        }
        return Integer.parseInt(value);
    }

    /** {@code sys.warnoptions}, the least important first: developer mode, variable, {@code -W}, {@code -b}. */
    private void warnings() {
        String given = variable("PYTHONWARNINGS");
        if (given != null) {
            line.warnOptions.addAll(0, List.of(given.split(",")));
        }
        if (line.flag("dev_mode") != 0) {
            line.flags.put("faulthandler", 1);
            line.warnOptions.add(0, "default");
        }
        int bytes = line.flag("bytes_warning");
        if (bytes > 0) {
            line.warnOptions.add(bytes > 1 ? "error::BytesWarning" : "default::BytesWarning");
        }
    }

    private static boolean isNumber(String text) {
        try {
            Integer.parseInt(text.trim());
            return !text.isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The strength of a flag: a number from 0, or 1 for any other text. */
    private static int number(String value) {
        return isNumber(value) ? Math.max(Integer.parseInt(value.trim()), 0) : 1;
    }
}
