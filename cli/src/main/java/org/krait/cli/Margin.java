package org.krait.cli;

import java.util.ArrayList;
import java.util.List;

/** Takes the common margin off the text of {@code -c}, by the rule of {@code textwrap.dedent}. */
final class Margin {
    private Margin() {}

    /** The text without the white space that all its lines begin with; lines of white space only become empty. */
    static String removed(String text) {
        if (text.isEmpty() || text.charAt(0) != ' ' && text.charAt(0) != '\t' && text.charAt(0) != '\n') {
            return text;
        }
        List<String> lines = new ArrayList<>();
        String margin = null;
        for (String line : text.split("\n", -1)) {
            int indent = 0;
            while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
                indent++;
            }
            if (indent == line.length()) {
                lines.add("");
                continue;
            }
            lines.add(line);
            margin = margin == null ? line.substring(0, indent) : common(margin, line.substring(0, indent));
        }
        if (margin == null || margin.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            out.append(i == 0 ? "" : "\n").append(line.isEmpty() ? line : line.substring(margin.length()));
        }
        return out.toString();
    }

    private static String common(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return a.substring(0, n);
    }
}
