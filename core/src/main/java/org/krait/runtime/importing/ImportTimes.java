package org.krait.runtime.importing;

import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/** The report of {@code -X importtime}: how long each import took, alone and with what it imported itself. */
final class ImportTimes {
    private static final String HEADER = "import time: self [us] | cumulative | imported package\n";

    private int depth;
    /** Nanoseconds spent in the imports that the running one has made. */
    private long inner;
    private boolean begun;

    private ImportTimes() {}

    /** The report, or null if there is to be none. */
    static ImportTimes of(Interpreter interpreter) {
        return interpreter.options.flag("import_time") == 0
                ? null : interpreter.service(ImportTimes.class, i -> new ImportTimes());
    }

    /** An import begins; what this returns {@link #end} wants back. */
    synchronized long begin() {
        header();
        depth++;
        long outer = inner;
        inner = 0;
        return outer;
    }

    /** The import that began at {@code start} (System.nanoTime) has ended. */
    synchronized void end(PyStr name, long start, long outer) {
        long whole = System.nanoTime() - start;
        depth--;
        write(String.format("import time: %9d | %10d | %s%s%n", (whole - inner) / 1000, whole / 1000,
                "  ".repeat(depth), name));
        inner = outer + whole;
    }

    /** A module was wanted that is there already; told at level 2 only. */
    synchronized void cached(PyStr name) {
        if (Interpreter.current().options.flag("import_time") > 1) {
            header();
            write("import time: cached    | cached     | " + "  ".repeat(depth) + name + "\n");
        }
    }

    private void header() {
        if (!begun) {
            begun = true;
            write(HEADER);
        }
    }

    private static void write(String text) {
        System.err.print(text);
        System.err.flush();
    }
}
