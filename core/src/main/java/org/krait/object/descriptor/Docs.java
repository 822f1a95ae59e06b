package org.krait.object.descriptor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.krait.object.Py;
import org.krait.object.PyObject;

/**
 * CPython's docstrings and text signatures: one resource a module ({@code docs/<module>.tsv}: name in the module,
 * signature, docstring), read when somebody first asks for one of them. A function that shares its name with a type has
 * parentheses behind it. Module {@code slots} has the special methods, whose texts are the same in all types. The
 * docstrings of modules stand in their generated classes.
 */
final class Docs {
    /** What has been read; the same for all interpreters. */
    private static final Map<String, Map<String, String[]>> MODULES = new ConcurrentHashMap<>();

    private static final String[] NOTHING = {"", ""};

    private Docs() {}

    /** The docstring of {@code name} in {@code module}, or None. */
    static PyObject doc(String module, String name) {
        return object(entry(module, name)[1]);
    }

    /** The text signature of {@code name} in {@code module}, or None. */
    static PyObject signature(String module, String name) {
        return object(entry(module, name)[0]);
    }

    /** The docstring of the function {@code name}, which may share its name with a type of the module. */
    static PyObject functionDoc(String module, String name) {
        return object(functionEntry(module, name)[1]);
    }

    /** The text signature of the function {@code name}. */
    static PyObject functionSignature(String module, String name) {
        return object(functionEntry(module, name)[0]);
    }

    private static String[] functionEntry(String module, String name) {
        String[] own = entry(module, name + "()");
        return own == NOTHING ? entry(module, name) : own;
    }

    private static PyObject object(String text) {
        return text.isEmpty() ? Py.None : Py.str(unescape(text));
    }

    private static String[] entry(String module, String name) {
        Map<String, String[]> entries = MODULES.get(module);
        if (entries == null) {
            entries = read(module);
            MODULES.put(module, entries);
        }
        return entries.getOrDefault(name, NOTHING);
    }

    private static Map<String, String[]> read(String module) {
        Map<String, String[]> entries = new HashMap<>();
        try (InputStream in = Docs.class.getResourceAsStream("docs/" + module + ".tsv")) {
            if (in == null) {
                return entries;
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int first = line.indexOf('\t');
                int second = line.indexOf('\t', first + 1);
                entries.put(line.substring(0, first),
                    new String[] {line.substring(first + 1, second), line.substring(second + 1)});
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                char e = text.charAt(++i);
                c = e == 'n' ? '\n' : e == 't' ? '\t' : e == 'r' ? '\r' : e;
            }
            b.append(c);
        }
        return b.toString();
    }
}
