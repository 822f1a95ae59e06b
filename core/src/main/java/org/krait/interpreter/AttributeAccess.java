package org.krait.interpreter;

import org.krait.object.Attributes;
import org.krait.object.Instance;
import org.krait.object.PyInstance;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Shape;
import org.krait.object.Slot;
import org.krait.object.TypeFlags;
import org.krait.object.TypeOps;
import org.krait.object.descriptor.PyProperty;
import org.krait.object.descriptor.PySlotMember;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.ArgumentBinding;
import org.krait.runtime.function.Instructions;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyFunction;

/**
 * Attributes with inline caches. An entry holds for objects of one type as it was at one version, and, if the object
 * keeps attributes of its own, for one shape. Entries know versions, not types, so that they keep no class alive.
 */
final class AttributeAccess {
    private AttributeAccess() {}

    /** The attribute stands at {@code index} of the values. */
    private record Field(PyType.Version version, Shape shape, int index) {}

    /** The attribute is one of the type's {@code __slots__}, to be read or written. */
    private record Place(PyType.Version version, int index) {}

    /** The type's attribute counts, for objects of this shape have none of this name; shape null: of any. */
    private record OfType(PyType.Version version, Shape shape, PyObject found, boolean method) {}

    /** The type has a property whose getter is a Python function. */
    private record Property(PyType.Version version, PyFunction getter) {}

    /** Writing adds the attribute, or replaces it if both shapes are the same. */
    private record Store(PyType.Version version, Shape shape, Shape wider, int index) {}

    /**
     * Replaces the object on top by its attribute.
     *
     * @return the frame of a property's getter that has to run first, or null
     */
    static PyFrame load(PyFrame f, PyObject[] s, int sp, int pc) {
        PyObject o = s[sp - 1];
        Object seen = f.instructions.caches[pc];
        if (seen instanceof Field field) {
            PyObject value = read(o, field);
            if (value != null) {
                s[sp - 1] = value;
                return null;
            }
        } else if (seen instanceof Property property) {
            if (o.type().version == property.version) {
                return getterFrame(f, s, sp, property.getter);
            }
        } else if (seen instanceof Place place) {
            if (o.type().version == place.version) {
                PyObject value = valuesOf(o)[place.index];
                if (value != null) {
                    s[sp - 1] = value;
                    return null;
                }
            }
        } else if (seen instanceof OfType known && o.type().version == known.version
                && !known.method && known.shape == shapeOf(o)) {
            s[sp - 1] = known.found;
            return null;
        }
        return loadAndRemember(f, s, sp, pc);
    }

    /** {@link #load} of the next instruction, for an object that has just been put on the stack. */
    static PyFrame loadNext(PyFrame f, PyObject[] s, int sp, int pc) {
        f.lasti = pc + 1;
        return load(f, s, sp + 1, pc + 1);
    }

    /** {@link #loadMethod} of the next instruction, for an object that has just been put on the stack. */
    static void loadMethodNext(PyFrame f, PyObject[] s, int sp, int pc) {
        f.lasti = pc + 1;
        loadMethod(f, s, sp + 1, pc + 1);
    }

    private static PyObject read(PyObject o, Field field) {
        if (o.type().version != field.version) {
            return null;
        }
        if (o.getClass() == PyInstance.class) {
            PyInstance instance = (PyInstance) o;
            return instance.shape() == field.shape ? instance.values()[field.index] : null;
        }
        Instance instance = (Instance) o;
        return instance.shape() == field.shape ? instance.values()[field.index] : null;
    }

    private static PyObject[] valuesOf(PyObject o) {
        return o.getClass() == PyInstance.class ? ((PyInstance) o).values() : ((Instance) o).values();
    }

    private static Shape shapeOf(PyObject o) {
        if (o.getClass() == PyInstance.class) {
            return ((PyInstance) o).shape();
        }
        return o instanceof Instance instance ? instance.shape() : null;
    }

    private static PyFrame getterFrame(PyFrame f, PyObject[] s, int sp, PyFunction getter) {
        PyFrame g = ArgumentBinding.bind(getter, s[sp - 1]);
        s[sp - 1] = null;
        f.sp = sp - 1;
        g.returns = PyFrame.TO_CALLER;
        return g;
    }

    private static PyFrame loadAndRemember(PyFrame f, PyObject[] s, int sp, int pc) {
        Instructions code = f.instructions;
        PyStr name = f.code.names()[code.base[pc] >>> 9];
        PyObject o = s[sp - 1];
        PyType type = o.type();
        PyType.Version version = type.version;
        if (type.ops.getsAttributesByDefault() && o instanceof Instance instance) {
            PyObject found = type.lookup(name);
            if (found instanceof PyProperty property && found.type() == PyProperty.TYPE
                    && property.getter() instanceof PyFunction getter) {
                code.caches[pc] = new Property(version, getter);
                return getterFrame(f, s, sp, getter);
            }
            if (found instanceof PySlotMember member) {
                code.caches[pc] = new Place(version, member.place());
            } else if (found == null || !isData(found)) {
                Shape shape = instance.shape();
                int index = shape.indexOf(name);
                if (index >= 0) {
                    code.caches[pc] = new Field(version, shape, index);
                } else if (found != null && !found.type().hasSlot(Slot.GET) && instance.dictOrNull() == null) {
                    code.caches[pc] = new OfType(version, shape, found, false);
                }
            }
        }
        s[sp - 1] = Attributes.get(o, name);
        return null;
    }

    private static boolean isData(PyObject found) {
        TypeOps ops = found.type().ops;
        return ops.has(Slot.GET) && (ops.has(Slot.SET) || ops.has(Slot.DELETE));
    }

    /**
     * Replaces the object on top by what is to be called, and puts the first argument above it: the object if a method
     * was found unbound, else null.
     */
    static void loadMethod(PyFrame f, PyObject[] s, int sp, int pc) {
        PyObject o = s[sp - 1];
        if (f.instructions.caches[pc] instanceof OfType known && o.type().version == known.version && known.method
                && (known.shape == null || known.shape == shapeOf(o))) {
            s[sp - 1] = known.found;
            s[sp] = o;
            return;
        }
        loadMethodAndRemember(f, s, sp, pc);
    }

    private static void loadMethodAndRemember(PyFrame f, PyObject[] s, int sp, int pc) {
        Instructions code = f.instructions;
        PyStr name = f.code.names()[code.base[pc] >>> 9];
        PyObject o = s[sp - 1];
        PyType type = o.type();
        PyType.Version version = type.version;
        if (type.ops.getsAttributesByDefault()) {
            PyObject found = type.lookup(name);
            if (found != null && found.type().ops.isMethod()) {
                PyObject own = o.getInstanceAttr(name);
                if (own == null) {
                    if (o instanceof Instance instance) {
                        if (instance.dictOrNull() == null) {
                            code.caches[pc] = new OfType(version, instance.shape(), found, true);
                        }
                    } else if (!type.is(TypeFlags.INSTANCE_DICT) && keepsNoAttributes(o)) {
                        code.caches[pc] = new OfType(version, null, found, true);
                    }
                    s[sp - 1] = found;
                    s[sp] = o;
                    return;
                }
            }
        }
        s[sp - 1] = Attributes.get(o, name);
        s[sp] = null;
    }

    private static boolean keepsNoAttributes(PyObject o) {
        return o.instanceDict() == null;
    }

    /** {@code o.name = value} with the value below the object. */
    static void store(PyFrame f, PyObject[] s, int sp, int pc) {
        PyObject o = s[sp - 1];
        PyObject value = s[sp - 2];
        Object seen = f.instructions.caches[pc];
        if (seen instanceof Place place && o.type().version == place.version) {
            synchronized (o) {
                valuesOf(o)[place.index] = value;
            }
            return;
        }
        if (seen instanceof Store known && o.type().version == known.version && o.getClass() == PyInstance.class) {
            PyInstance instance = (PyInstance) o;
            synchronized (instance) {
                if (instance.shape() == known.shape && known.index < instance.values().length) {
                    instance.values()[known.index] = value;
                    if (known.wider != known.shape) {
                        instance.setShape(known.wider);
                    }
                    return;
                }
            }
        }
        PyStr name = f.code.names()[f.instructions.base[pc] >>> 8];
        remember(f.instructions, o, pc, name);
        Attributes.set(o, name, value);
    }

    private static void remember(Instructions code, PyObject o, int pc, PyStr name) {
        PyType type = o.type();
        PyType.Version version = type.version;
        if (o.getClass() != PyInstance.class || !type.ops.setsAttributesByDefault()) {
            return;
        }
        PyInstance instance = (PyInstance) o;
        PyObject found = type.lookup(name);
        if (found instanceof PySlotMember member) {
            code.caches[pc] = new Place(version, member.place());
            return;
        }
        if (instance.dictOrNull() != null || found != null && isStored(found)) {
            return;
        }
        Shape shape = instance.shape();
        int index = shape.indexOf(name);
        if (index >= 0) {
            code.caches[pc] = new Store(version, shape, shape, index);
        } else {
            Shape wider = shape.with(name);
            if (wider != null) {
                code.caches[pc] = new Store(version, shape, wider, wider.size() - 1);
            }
        }
    }

    private static boolean isStored(PyObject found) {
        TypeOps ops = found.type().ops;
        return ops.has(Slot.SET) || ops.has(Slot.DELETE);
    }
}
