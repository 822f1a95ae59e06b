package org.krait.expose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What CPython 3.14 has in its built-in types and modules ({@code signatures.tsv}): qualified name, kind of member,
 * text signature, in the order of the dictionaries they stand in. And the docstrings of its modules ({@code
 * module-docs.tsv}), which every module is made with; those of all else are a resource that the runtime reads when
 * somebody asks.
 */
final class Signatures {
    /** One line; {@code signature} is null where CPython shows none. */
    record Row(int order, String kind, String signature) {}

    private static final Row NONE = new Row(Integer.MAX_VALUE, "", null);

    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, String> moduleDocs = new HashMap<>();

    static Signatures load() {
        Signatures signatures = new Signatures();
        for (String[] cells : table("/signatures.tsv")) {
            String text = cells.length > 2 && !cells[2].isEmpty() ? unescape(cells[2]) : null;
            signatures.rows.put(cells[0], new Row(signatures.rows.size(), cells[1], text));
        }
        for (String[] cells : table("/module-docs.tsv")) {
            signatures.moduleDocs.put(cells[0], unescape(cells[1]));
        }
        return signatures;
    }

    private static List<String[]> table(String resource) {
        List<String[]> lines = new ArrayList<>();
        try (InputStream in = Signatures.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing beside the processor");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line.split("\t", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Undoes the escapes of line breaks and backslashes. */
    private static String unescape(String cell) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                c = cell.charAt(++i);
                c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
            }
            b.append(c);
        }
        return b.toString();
    }

    /** The docstring of a module; null if it has none. */
    String moduleDoc(String name) {
        return moduleDocs.get(name);
    }

    /** The line of a qualified name; an empty one if CPython has no such member. */
    Row get(String name) {
        return rows.getOrDefault(name, NONE);
    }
}
