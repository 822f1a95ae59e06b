package org.krait.cli;

import java.util.List;
import java.util.Map;

/**
 * The environment variables that stand for options; command line options win, {@code -E} and {@code -I} hide
 * them all.
 */
final class Environment {
    private static final Map<String, String> FLAGS = Map.of(
            "PYTHONDEBUG", "debug",
            "PYTHONINSPECT", "inspect",
            "PYTHONOPTIMIZE", "optimize",
            "PYTHONDONTWRITEBYTECODE", "dont_write_bytecode",
            "PYTHONNOUSERSITE", "no_user_site",
            "PYTHONVERBOSE", "verbose",
            "PYTHONUNBUFFERED", "unbuffered",
            "PYTHONSAFEPATH", "safe_path");

    private Environment() {}

    static void apply(CommandLine line) {
        line.flags.putIfAbsent("hash_randomization", 1);
        if (line.flag("ignore_environment") == 0) {
            for (Map.Entry<String, String> entry : FLAGS.entrySet()) {
                String value = line.environment.get(entry.getKey());
                if (value != null && !value.isEmpty()) {
                    line.flags.merge(entry.getValue(), number(value), Math::max);
                }
            }
            String warnings = line.environment.get("PYTHONWARNINGS");
            if (warnings != null && !warnings.isEmpty()) {
                line.warnOptions.addAll(0, List.of(warnings.split(",")));
            }
            if ("0".equals(line.environment.get("PYTHONHASHSEED"))) {
                line.flags.put("hash_randomization", 0);
            }
            developerMode(line, line.environment.get("PYTHONDEVMODE"));
            digits(line, line.environment.get("PYTHONINTMAXSTRDIGITS"), "PYTHONINTMAXSTRDIGITS: invalid limit");
            String utf8 = line.environment.get("PYTHONUTF8");
            if (utf8 != null && !utf8.isEmpty()) {
                line.flags.put("utf8_mode", utf8.equals("1") ? 1 : 0);
            }
            String encodingWarning = line.environment.get("PYTHONWARNDEFAULTENCODING");
            if (encodingWarning != null && !encodingWarning.isEmpty()) {
                line.flags.put("warn_default_encoding", 1);
            }
        }
        if (line.xOptions.containsKey("dev")) {
            developerMode(line, "1");
        }
        if (line.xOptions.containsKey("utf8")) {
            line.flags.put("utf8_mode", "0".equals(line.xOptions.get("utf8")) ? 0 : 1);
        }
        if (line.xOptions.containsKey("warn_default_encoding")) {
            line.flags.put("warn_default_encoding", 1);
        }
        if (line.xOptions.containsKey("int_max_str_digits")) {
            digits(line, line.xOptions.get("int_max_str_digits"), "-X int_max_str_digits: invalid limit");
        }
        int bytesWarning = line.flag("bytes_warning");
        if (bytesWarning > 0) {
            line.warnOptions.add(bytesWarning > 1 ? "error::BytesWarning" : "default::BytesWarning");
        }
    }

    private static void developerMode(CommandLine line, String value) {
        if (value != null && !value.isEmpty()) {
            line.flags.put("dev_mode", 1);
            line.warnOptions.add(0, "default");
        }
    }

    private static void digits(CommandLine line, String value, String error) {
        if (value == null || value.isEmpty()) {
            return;
        }
        int limit = number(value);
        if (limit != 0 && limit < 640) {
            System.err.println("Fatal Python error: config_init_int_max_str_digits: " + error
                    + "; must be >= 640 or 0 for unlimited.");
            System.err.println("Python runtime state: preinitialized\n");
            System.err.println("Current thread 0x0000000000000001 (most recent call first):");
            System.err.println("  <no Python frame>");
            System.exit(1);
        }
        line.flags.put("int_max_str_digits", limit);
    }

    private static int number(String value) {
        try {
            return Math.max(Integer.parseInt(value.trim()), 0);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
