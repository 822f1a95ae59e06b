package org.krait.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.krait.algorithm.codec.EscapedUtf8;

/**
 * The arguments and the environment of the process without loss: the JVM decodes them, and turns bytes that are not
 * UTF-8 into replacement characters; Python wants them as lone surrogates (PEP 383).
 */
final class Arguments {
    private Arguments() {}

    /** The arguments, read again from the operating system if the JVM could not decode them. */
    static List<String> lossless(String[] args) {
        boolean damaged = false;
        for (String arg : args) {
            damaged |= arg.indexOf('\ufffd') >= 0;
        }
        if (!damaged) {
            return List.of(args);
        }
        try {
            List<String> all = split(Files.readAllBytes(Path.of("/proc/self/cmdline")));
            return all.size() < args.length ? List.of(args) : all.subList(all.size() - args.length, all.size());
        } catch (IOException e) {
            return List.of(args);
        }
    }

    /** The environment, read again from the operating system if the JVM could not decode it. */
    static Map<String, String> environment() {
        Map<String, String> decoded = System.getenv();
        boolean damaged = false;
        for (Map.Entry<String, String> variable : decoded.entrySet()) {
            damaged |= variable.getValue().indexOf('\ufffd') >= 0 || variable.getKey().indexOf('\ufffd') >= 0;
        }
        if (!damaged) {
            return decoded;
        }
        try {
            Map<String, String> environment = new HashMap<>();
            for (String variable : split(Files.readAllBytes(Path.of("/proc/self/environ")))) {
                int eq = variable.indexOf('=');
                if (eq > 0) {
                    environment.putIfAbsent(variable.substring(0, eq), variable.substring(eq + 1));
                }
            }
            return environment;
        } catch (IOException e) {
            return decoded;
        }
    }

    private static List<String> split(byte[] bytes) {
        List<String> all = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                all.add(EscapedUtf8.decode(bytes, start, i));
                start = i + 1;
            }
        }
        return all;
    }
}
