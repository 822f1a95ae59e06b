package org.krait.compiler;

/**
 * Private names: in a class, {@code __name} means {@code _Class__name}.
 *
 * <p>CPython: {@code _Py_Mangle} and {@code _Py_MaybeMangle}, in {@code symtable.c}; the Python reference, section
 * 6.2.1 "Private name mangling".
 */
final class Mangling {

    private Mangling() {
    }

    /**
     * The name as {@code block} knows it: mangled, unless the block holds a class's type parameters and the
     * name is none of these.
     *
     * @param className the innermost class around, or null
     */
    static String maybeMangle(String className, Block block, String name) {
        if (className == null || block.mangledNames != null && !block.mangledNames.contains(name)) {
            return name;
        }
        return mangle(className, name);
    }

    /** The name as the class knows it; names that end with two underscores or have a dot are not private. */
    static String mangle(String className, String name) {
        if (className == null || !name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
            return name;
        }
        int start = 0;
        while (start < className.length() && className.charAt(start) == '_') {
            start++;
        }
        return start == className.length() ? name : "_" + className.substring(start) + name;
    }
}
