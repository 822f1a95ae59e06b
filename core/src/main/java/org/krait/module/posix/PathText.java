package org.krait.module.posix;

import java.util.ArrayList;
import java.util.List;
import org.krait.object.str.PyStr;

/** Names of files as texts only: what {@code posixpath} asks for. */
final class PathText {
    private PathText() {}

    /** How many characters the root has: none, one slash, or two where the name starts with exactly two. */
    static int rootLength(PyStr path) {
        int slashes = 0;
        while (slashes < path.length() && slashes < 3 && path.codePointAt(slashes) == '/') {
            slashes++;
        }
        return slashes == 2 ? 2 : Math.min(slashes, 1);
    }

    /** The name without empty, "." and removable ".." parts; "." for the empty name. */
    static PyStr normal(PyStr path) {
        int root = rootLength(path);
        List<PyStr> parts = new ArrayList<>();
        int start = root;
        for (int i = root; i <= path.length(); i++) {
            if (i < path.length() && path.codePointAt(i) != '/') {
                continue;
            }
            PyStr part = path.substring(start, i);
            start = i + 1;
            String name = part.toString();
            if (name.isEmpty() || name.equals(".")) {
                continue;
            }
            if (!name.equals("..") || root == 0 && (parts.isEmpty() || parts.getLast().toString().equals(".."))) {
                parts.add(part);
            } else if (!parts.isEmpty()) {
                parts.removeLast();
            }
        }
        PyStr normal = path.substring(0, root);
        for (int i = 0; i < parts.size(); i++) {
            normal = normal.plus(i == 0 ? parts.get(i) : PyStr.of("/").plus(parts.get(i)));
        }
        return normal.length() == 0 ? PyStr.of(".") : normal;
    }
}
