package org.krait.module.ast;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The classes of syntax trees with their fields, as {@code nodes.txt} lists them. */
final class NodeSchema {

    /** A field or attribute: its type in ASDL, and whether it is a list or may be None. */
    record Field(String name, String type, boolean list, boolean optional) {
    }

    /**
     * A class.
     *
     * @param base the class it derives from, null for AST itself
     * @param attributes null if they are the base's
     */
    record Node(String name, String base, List<Field> fields, List<Field> attributes, String doc) {
    }

    /** The classes, each behind its base. */
    static final List<Node> NODES = read();

    private NodeSchema() {
    }

    private static List<Node> read() {
        String text;
        try (InputStream in = NodeSchema.class.getResourceAsStream("nodes.txt")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the list of node classes cannot be read", e);
        }
        List<Node> nodes = new ArrayList<>();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.startsWith("#") || line.startsWith(" ")) {
                continue;
            }
            Node base = node(line, null);
            int first = i + 1;
            while (i + 1 < lines.length && lines[i + 1].startsWith(" ")) {
                i++;
            }
            if (i < first) {
                nodes.add(base);
                continue;
            }
            StringBuilder doc = new StringBuilder(base.name).append(" =");
            String separator = " ";
            for (int k = first; k <= i; k++) {
                doc.append(separator).append(lines[k].strip());
                separator = doc.indexOf("(") < 0 ? " | " : "\n" + " ".repeat(base.name.length()) + " | ";
            }
            nodes.add(new Node(base.name, null, base.fields, base.attributes, doc.toString()));
            for (int k = first; k <= i; k++) {
                nodes.add(node(lines[k].strip(), base.name));
            }
        }
        return List.copyOf(nodes);
    }

    private static Node node(String line, String base) {
        int bracket = line.indexOf(" [");
        String doc = bracket < 0 ? line : line.substring(0, bracket);
        List<Field> attributes = bracket < 0 ? base == null ? List.of() : null
                : fields(line.substring(bracket + 2, line.length() - 1));
        int parenthesis = doc.indexOf('(');
        String name = parenthesis < 0 ? doc : doc.substring(0, parenthesis);
        List<Field> fields = parenthesis < 0 ? List.of() : fields(doc.substring(parenthesis + 1,
                doc.length() - 1));
        return new Node(name, base, fields, attributes, doc);
    }

    private static List<Field> fields(String text) {
        List<Field> fields = new ArrayList<>();
        for (String part : text.split(", ")) {
            int space = part.indexOf(' ');
            String type = part.substring(0, space);
            int end = type.length();
            while (type.charAt(end - 1) == '*' || type.charAt(end - 1) == '?') {
                end--;
            }
            String marks = type.substring(end);
            fields.add(new Field(part.substring(space + 1), type.substring(0, end), marks.contains("*"),
                    marks.equals("?")));
        }
        return List.copyOf(fields);
    }
}
