package org.krait.object.descriptor;

import java.io.IOException;
import java.io.InputStream;
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
    /** What has been read, by module and name: signature, tab, docstring; the same for all interpreters. */
    private static final Map<String, Map<String, String>> MODULES = new ConcurrentHashMap<>();

    private static final String NOTHING = "\t";

    private Docs() {}

    /** The docstring of {@code name} in {@code module}, or None. */
    static PyObject doc(String module, String name) {
        return docOf(entry(module, name));
    }

    /** The text signature of {@code name} in {@code module}, or None. */
    static PyObject signature(String module, String name) {
        return signatureOf(entry(module, name));
    }

    /** The docstring of the function {@code name}, which may share its name with a type of the module. */
    static PyObject functionDoc(String module, String name) {
        return docOf(functionEntry(module, name));
    }

    /** The text signature of the function {@code name}. */
    static PyObject functionSignature(String module, String name) {
        return signatureOf(functionEntry(module, name));
    }

    private static String functionEntry(String module, String name) {
        String own = entry(module, name + "()");
        return own == NOTHING ? entry(module, name) : own;
    }

    private static PyObject docOf(String entry) {
        return object(entry.substring(entry.indexOf('\t') + 1));
    }

    private static PyObject signatureOf(String entry) {
        return object(entry.substring(0, entry.indexOf('\t')));
    }

    private static PyObject object(String text) {
        return text.isEmpty() ? Py.None : Py.str(unescape(text));
    }

    private static String entry(String module, String name) {
        Map<String, String> entries = MODULES.get(module);
        if (entries == null) {
            entries = read(module);
            MODULES.put(module, entries);
        }
        return entries.getOrDefault(name, NOTHING);
    }

    private static Map<String, String> read(String module) {
        Map<String, String> entries = new HashMap<>();
        try (InputStream in = Docs.class.getResourceAsStream("docs/" + module + ".tsv")) {
            if (in == null) {
                return entries;
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (int start = 0; start < text.length();) {
                int tab = text.indexOf('\t', start);
                int end = text.indexOf('\n', tab);
                entries.put(text.substring(start, tab), text.substring(tab + 1, end));
                start = end + 1;
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
