package org.krait.expose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What CPython 3.14 has in its built-in types and modules ({@code signatures.tsv}): qualified name, kind of member,
 * text signature, in the order of the dictionaries they stand in.
 */
final class Signatures {
    /** One line; {@code signature} is null where CPython shows none. */
    record Row(int order, String kind, String signature) {}

    private static final Row NONE = new Row(Integer.MAX_VALUE, "", null);

    private final Map<String, Row> rows = new HashMap<>();

    static Signatures load() {
        Signatures signatures = new Signatures();
        try (InputStream in = Signatures.class.getResourceAsStream("/signatures.tsv")) {
            if (in == null) {
                throw new IllegalStateException("signatures.tsv is missing beside the processor");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                String text = cells.length > 2 && !cells[2].isEmpty() ? unescape(cells[2]) : null;
                signatures.rows.put(cells[0], new Row(signatures.rows.size(), cells[1], text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signatures;
    }

    /** Undoes the escapes of line breaks and backslashes. */
    private static String unescape(String cell) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                c = cell.charAt(++i);
                c = c == 'n' ? '\n' : c;
            }
            b.append(c);
        }
        return b.toString();
    }

    /** The line of a qualified name; an empty one if CPython has no such member. */
    Row get(String name) {
        return rows.getOrDefault(name, NONE);
    }
}
