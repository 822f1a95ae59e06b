package org.krait.module.gc;

import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.krait.code.CodeObject;
import org.krait.object.Instance;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Shape;
import org.krait.object.TypeOps;
import org.krait.object.descriptor.Exposed;
import org.krait.object.descriptor.Members;
import org.krait.object.descriptor.PyBuiltinFunction;
import org.krait.object.dict.DictCursor;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Evaluator;
import org.krait.runtime.Guard;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.Instructions;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.generator.PyGeneratorBase;

/**
 * What an object refers to, as CPython's collector sees it. The containers that everybody has are told here in
 * CPython's order; of all others it is what stands in their Java fields, be it in arrays, collections and Java
 * objects of Krait's own between.
 */
final class Referents {
    /** What Java objects of these classes lead to is the machinery, not the program's. */
    private static final List<Class<?>> MACHINERY = List.of(Interpreter.class, ThreadState.class, Evaluator.class,
            TypeOps.class, Shape.class, Members.class, Exposed.class, CodeObject.class, Instructions.class, Guard.class,
            Reference.class, Thread.class, Enum.class);

    private final Map<Class<?>, Field[]> fields = new ConcurrentHashMap<>();

    /** Adds what an object refers to. */
    void of(PyObject object, List<PyObject> found) {
        if (object instanceof PyType cls) {
            ofType(cls, found);
            return;
        }
        if (object instanceof Instance instance) {
            attributes(instance, found);
        }
        PyType type = object.type();
        if (type.isHeap() || type.exposed().isFromSpec()) {
            found.add(type);
        }
        if (object instanceof PyDict dict) {
            entries(dict, found);
        } else if (object instanceof PyList list) {
            backwards(list.toArray(), found);
        } else if (object instanceof PyTuple tuple) {
            backwards(tuple.items, found);
        } else if (object instanceof PyBuiltinFunction function) {
            add(function.self(), found);
        } else if (object instanceof PyFrame frame) {
            ofFrame(frame, found);
        } else if (!(object instanceof PyCode)) {
            new Walk(object, found).fields(object);
        }
    }

    /** Adds what the fields of a Java object lead to. */
    void ofJava(Object object, List<PyObject> found) {
        new Walk(object, found).fields(object);
    }

    /** What a frame holds belongs to the thread or generator that runs it, as long as it runs. */
    private void ofFrame(PyFrame frame, List<PyObject> found) {
        if (frame.finished) {
            new Walk(frame, found).frame(frame);
            add(frame.back, found);
        }
    }

    private static void backwards(PyObject[] items, List<PyObject> found) {
        for (int i = items.length - 1; i >= 0; i--) {
            found.add(items[i]);
        }
    }

    private static void ofType(PyType type, List<PyObject> found) {
        if (type.isHeap()) {
            found.add(type.dict());
            add(type.mroTuple(), found);
            found.add(type.basesTuple());
            add(type.base(), found);
        }
    }

    /** The values of the attributes; the dictionary that shows them to Python code is not between. */
    private static void attributes(Instance instance, List<PyObject> found) {
        for (PyObject value : instance.values()) {
            add(value, found);
        }
        PyDict dict = instance.dictOrNull();
        if (dict != null) {
            entries(dict, found);
        }
    }

    /** Keys that are all str are no matter of the collector's. */
    private static void entries(PyDict dict, List<PyObject> found) {
        boolean texts = true;
        for (DictCursor cursor = new DictCursor(dict); cursor.advance();) {
            texts &= cursor.key.type() == PyStr.TYPE;
        }
        for (DictCursor cursor = new DictCursor(dict); cursor.advance();) {
            found.add(cursor.value);
            if (!texts) {
                found.add(cursor.key);
            }
        }
    }

    private static void add(PyObject object, List<PyObject> found) {
        if (object != null) {
            found.add(object);
        }
    }

    /** The fields of a class and its parents that hold references; those of {@link Instance}s are told by that. */
    private Field[] fieldsOf(Class<?> type) {
        Field[] known = fields.get(type);
        if (known == null) {
            List<Field> all = new ArrayList<>();
            for (Class<?> c = type; c != null && c != PyObject.class && c != Object.class; c = c.getSuperclass()) {
                if (List.of(c.getInterfaces()).contains(Instance.class)) {
                    continue;
                }
                for (Field field : c.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                        field.setAccessible(true);
                        all.add(field);
                    }
                }
            }
            known = all.toArray(new Field[0]);
            fields.put(type, known);
        }
        return known;
    }

    /** A way through the Java objects that belong to one object. */
    private final class Walk {
        private final Object start;
        private final List<PyObject> found;
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Walk(Object start, List<PyObject> found) {
            this.start = start;
            this.found = found;
        }

        void fields(Object object) {
            seen.add(object);
            for (Field field : fieldsOf(object.getClass())) {
                try {
                    value(field.get(object));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        /** What a frame holds but the one below it. */
        void frame(PyFrame frame) {
            value(frame.function);
            value(frame.locals);
            value(frame.slots);
            value(frame.trace);
        }

        /**
         * As in CPython, the frames of a thread and of a generator are part of it, unless somebody asked for the frame:
         * then it is reached some other way, too.
         */
        private void value(Object value) {
            if (value instanceof PyFrame frame && start instanceof ThreadState) {
                for (PyFrame running = frame; running != null; running = running.back) {
                    frame(running);
                }
            } else if (value instanceof PyFrame frame && start instanceof PyGeneratorBase) {
                frame(frame);
            } else if (value instanceof PyObject object) {
                found.add(object);
            } else if (value instanceof Object[] array) {
                // An array of a narrower type repeats what a tuple beside it holds.
                Class<?> kind = array.getClass().getComponentType();
                if (kind == PyObject.class || !PyObject.class.isAssignableFrom(kind)) {
                    elements(array);
                }
            } else if (value != null) {
                other(value);
            }
        }

        /** Collections of the Java library and Krait's own objects; those of other Java programs may do anything. */
        private void other(Object value) {
            String name = value.getClass().getName();
            if (name.startsWith("java.util.")) {
                if (value instanceof Collection<?> collection) {
                    elements(collection.toArray());
                } else if (value instanceof Map<?, ?> map) {
                    elements(map.keySet().toArray());
                    elements(map.values().toArray());
                }
            } else if (name.startsWith("org.krait.") && !isMachinery(value) && !seen.contains(value)) {
                fields(value);
            }
        }

        private void elements(Object[] elements) {
            for (Object element : elements) {
                value(element);
            }
        }

        private static boolean isMachinery(Object value) {
            for (Class<?> kind : MACHINERY) {
                if (kind.isInstance(value)) {
                    return true;
                }
            }
            return false;
        }
    }
}
