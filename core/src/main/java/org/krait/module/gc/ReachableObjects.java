package org.krait.module.gc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;

/**
 * The objects that an interpreter can reach: from its modules and classes, from the frames of its threads and from what
 * its Java parts keep. The JVM lists no heap, and what nobody can reach any more is garbage that nobody can ask for.
 * Values that only a running Java method holds are not among them.
 */
final class ReachableObjects {
    private final Referents referents;
    private final Set<PyObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<PyObject> waiting = new ArrayDeque<>();

    ReachableObjects(Referents referents) {
        this.referents = referents;
    }

    /** The reachable objects that are wanted, in the order in which the walk finds them. */
    List<PyObject> find(Interpreter interpreter, Predicate<PyObject> wanted) {
        List<PyObject> next = new ArrayList<>();
        referents.ofJava(interpreter, next);
        for (ThreadState thread : interpreter.threads()) {
            referents.ofJava(thread, next);
        }
        meet(next);
        classes(PyType.OBJECT, interpreter);
        List<PyObject> found = new ArrayList<>();
        while (!waiting.isEmpty()) {
            PyObject object = waiting.poll();
            if (wanted.test(object)) {
                found.add(object);
            }
            next.clear();
            referents.of(object, next);
            meet(next);
        }
        return found;
    }

    private void meet(List<PyObject> objects) {
        for (PyObject object : objects) {
            if (seen.add(object)) {
                waiting.add(object);
            }
        }
    }

    /** Classes live as long as their bases have not forgotten them, whether or not a module names them. */
    private void classes(PyType base, Interpreter interpreter) {
        for (PyType type : base.subclasses()) {
            if (type.owner() == null || type.owner() == interpreter) {
                meet(List.of(type));
                classes(type, interpreter);
            }
        }
    }
}
