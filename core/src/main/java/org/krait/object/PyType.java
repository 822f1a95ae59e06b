package org.krait.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.krait.object.descriptor.Exposed;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * A Python type: its bases, its MRO, its dictionary and its {@link TypeOps}. What {@code type} itself offers to Python
 * code is in {@link TypeAttributes}; how a class statement makes a type is in {@link TypeBuilder}.
 *
 * <p>Built-in types are immutable, shared by all interpreters, and fill their dictionary on first use. Types that
 * Python code made can be modified at any time; every modification gives the type and all its subclasses a new
 * {@link #version} and empties their caches.
 */
public class PyType extends PyObject {
    /** The type {@code object}. */
    public static final PyType OBJECT;

    /** The type {@code type}. */
    public static final PyType TYPE;

    static {
        OBJECT = new PyType(new ObjectTypeExposed());
        TYPE = new PyType(new TypeAttributesExposed());
        OBJECT.setType(TYPE);
        TYPE.setType(TYPE);
    }

    private static final PyStr NEW = PyStr.intern("__new__");
    private static final PyStr INIT = PyStr.intern("__init__");
    private static final Object ABSENT = new Object();
    private static final int CACHE = 64;

    /** A type between two changes; refers to nothing, so that who remembers one keeps no class alive. */
    public static final class Version {}

    /** The filled slots. */
    public final TypeOps ops;

    /** Changes whenever a look-up in this type could give another result; compiled code and caches compare it. */
    public volatile Version version = new Version();

    /** Null for a built-in type until somebody asks: {@code object} and {@code type} come before str. */
    private volatile PyStr name;

    private PyStr qualname;
    private PyType base;
    private volatile PyType[] bases;
    private volatile PyType[] mro;
    /** The MRO of a type made by Python code before it has a real one. */
    private PyType[] unfinished;

    /** What {@code __bases__} and {@code __mro__} give; null until somebody asks. */
    private PyTuple basesTuple;

    private PyTuple mroTuple;
    private final PyType solidBase;
    private final Exposed exposed;
    /** Null for a built-in type until it is filled: {@code object} and {@code type} come before dict. */
    private PyDict dict;

    private volatile boolean filled;
    private final Shape rootShape;
    private final Shape dictShape;
    private int flags;
    private volatile int sizeHint = 4;
    private volatile Entry[] cache = new Entry[CACHE];
    private final List<WeakReference<PyType>> subclasses = new ArrayList<>();
    /** Types that have this one in their MRO, by their {@code mro()}, but do not derive from it; null: none. */
    private List<WeakReference<PyType>> followers;

    private boolean spreading;
    private Object owner;

    /** One remembered look-up; immutable, so that racing readers see a whole one. */
    private record Entry(PyStr name, Object value) {}

    /** A built-in type. */
    PyType(Exposed exposed) {
        this(exposed, null);
    }

    private PyType(Exposed exposed, Object owner) {
        super(TYPE);
        this.exposed = exposed;
        this.owner = owner;
        base = exposed.base();
        bases = exposed.bases();
        mro = Mro.of(this, bases.length == 0 ? new PyType[] {} : bases);
        flags = exposed.flags() | (base == null ? 0 : base.flags & TypeFlags.INHERITED);
        ops = isImmutable() ? exposed.ops() : new HeapOps(exposed.ops(), this);
        solidBase = base == null || exposed.addsLayout() ? this : base.solidBase;
        rootShape = null;
        dictShape = null;
        for (PyType each : bases) {
            each.addSubclass(this);
        }
    }

    /** A type made by Python code; {@link TypeBuilder} has checked everything. */
    PyType(PyType metatype, PyStr name, PyType[] bases, PyType base, PyDict dict, int flags, int slots, Object owner) {
        super(metatype);
        this.exposed = null;
        this.name = name;
        this.qualname = name;
        this.bases = bases;
        this.base = base;
        this.dict = dict;
        this.flags = flags;
        this.owner = owner;
        filled = true;
        solidBase = base.solidBase;
        ops = new HeapOps(solidBase.builtinOps(), this);
        rootShape = Shape.root(slots, (flags & TypeFlags.INSTANCE_DICT) != 0);
        dictShape = Shape.root(slots, false);
        unfinished = new PyType[] {this};
        mro = unfinished;
    }

    /** The type of a built-in class; its {@code Exposed} class calls this once. */
    public static PyType builtin(Exposed exposed) {
        return new PyType(exposed);
    }

    /** The type of a built-in class of which each interpreter has its own. */
    public static PyType builtin(Exposed exposed, Object interpreter) {
        return new PyType(exposed, interpreter);
    }

    /** The name without module: {@code __name__}. */
    public final String name() {
        PyStr name = this.name;
        return name == null ? exposed.name() : name.toString();
    }

    /** The name in messages: with the module for built-in types of other modules (CPython: tp_name). */
    public final String longName() {
        return exposed != null ? exposed.fullName() : name();
    }

    final PyStr nameObject() {
        PyStr name = this.name;
        if (name == null) {
            name = PyStr.of(exposed.name());
            this.name = name;
        }
        return name;
    }

    final void setName(PyStr name) {
        this.name = name;
    }

    final PyStr qualname() {
        return qualname == null ? nameObject() : qualname;
    }

    final void setQualname(PyStr qualname) {
        this.qualname = qualname;
    }

    /** The base whose layout instances have first of all ({@code __base__}); null for {@code object}. */
    public final PyType base() {
        return base;
    }

    /** The direct bases; not to be modified. */
    public final PyType[] bases() {
        return bases;
    }

    public final PyTuple basesTuple() {
        if (basesTuple == null) {
            basesTuple = Py.tuple((PyObject[]) bases);
        }
        return basesTuple;
    }

    /** Keeps the tuple that the bases were given in, which may be of a subclass. */
    final void setBasesTuple(PyTuple tuple) {
        basesTuple = tuple;
    }

    /** The value of {@code __mro__}: None while {@code mro()} of the metaclass computes the first one. */
    public final PyObject mroTuple() {
        if (mroTuple == null) {
            if (!hasMro()) {
                return Py.None;
            }
            mroTuple = Py.tuple((PyObject[]) mro);
        }
        return mroTuple;
    }

    /** Whether the type has an MRO of its own already; until then it stands alone in it. */
    final boolean hasMro() {
        return exposed != null || mro != unfinished;
    }

    /** The method resolution order, this type first; not to be modified. */
    public final PyType[] mro() {
        return mro;
    }

    /** The nearest built-in type among the ancestors along {@link #base}: the Java class of instances. */
    public final PyType solidBase() {
        return solidBase;
    }

    /** What describes a built-in type; null for a type that Python code made. */
    public final Exposed exposed() {
        return exposed;
    }

    /** The slots that a built-in type was made with; those of a mutable one may have been replaced since. */
    public final TypeOps builtinOps() {
        return exposed.ops();
    }

    /** Whether Python code made this type (CPython: Py_TPFLAGS_HEAPTYPE). */
    public final boolean isHeap() {
        return exposed == null;
    }

    /** Whether all of these {@link TypeFlags} are set. */
    public final boolean is(int flag) {
        return (flags & flag) == flag;
    }

    final void setFlag(int flag, boolean on) {
        flags = on ? flags | flag : flags & ~flag;
    }

    final int flags() {
        return flags;
    }

    /** The interpreter that made this type; null for built-in types. */
    public final Object owner() {
        return owner;
    }

    /** Whether attributes of the type itself can't be set. */
    public final boolean isImmutable() {
        return exposed != null && !is(TypeFlags.MUTABLE);
    }

    /** Whether instances have a {@code __dict__} of their own. */
    public final boolean instancesHaveDict() {
        return is(TypeFlags.INSTANCE_DICT);
    }

    /** The shape of a new instance; only types made by Python code have one. */
    public final Shape rootShape() {
        return rootShape;
    }

    /** The shape of an instance whose attributes live in a dictionary. */
    public final Shape dictShape() {
        return dictShape;
    }

    final int sizeHint() {
        return sizeHint;
    }

    final void noteSize(int size) {
        if (size > sizeHint) {
            sizeHint = size;
        }
    }

    /** The type's own names; for built-in types filled on first use. Modify it only through {@link #putAttr}. */
    public final PyDict dict() {
        if (!filled) {
            fill();
        }
        return dict;
    }

    /** Lets the dictionary of a built-in type have the docstring itself, as somebody is looking. */
    public final void showDoc() {
        TypeAttributes.showDoc(this);
    }

    private synchronized void fill() {
        if (!filled && !filling) {
            filling = true;
            dict = new PyDict();
            exposed.fill(this, dict);
            filled = true;
        }
    }

    private boolean filling;

    /** The filled slots' question: is there anything for this special method? */
    public final boolean hasSlot(Slot slot) {
        return ops.has(slot);
    }

    /** Looks a name up along the MRO, without binding it; null if it is nowhere. */
    public final PyObject lookup(PyStr name) {
        Entry[] cache = this.cache;
        int at = name.hashCode() & (CACHE - 1);
        Entry entry = cache[at];
        if (entry != null && (entry.name == name || entry.name.equals(name))) {
            return entry.value == ABSENT ? null : (PyObject) entry.value;
        }
        Version before = version;
        PyObject found = find(name);
        if (name.isInterned() && before == version) {
            cache[at] = new Entry(name, found == null ? ABSENT : found);
        }
        return found;
    }

    private PyObject find(PyStr name) {
        for (PyType type : mro) {
            PyObject value = type.dict().get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Whether instances find attributes by {@code object.__getattribute__} alone. */
    public final boolean getsAttributesByDefault() {
        return ops.getsAttributesByDefault();
    }

    final PyObject lookupNew() {
        return lookup(NEW);
    }

    final PyObject lookupInit() {
        return lookup(INIT);
    }

    /** The type in the MRO whose dictionary has the name; null if none has. */
    public final PyType whereIs(PyStr name) {
        for (PyType type : mro) {
            if (type.dict().get(name) != null) {
                return type;
            }
        }
        return null;
    }

    /**
     * Sets a name in the type's dictionary, or deletes it if value is null, and tells all who depend on it.
     *
     * @return false if there was nothing to delete
     */
    final boolean putAttr(PyStr name, PyObject value) {
        boolean done = true;
        if (value == null) {
            done = dict().remove(name) != null;
        } else {
            dict().put(name, value);
        }
        modified();
        return done;
    }

    /**
     * Whether instances have nothing but attributes, which stand in the instance until its {@code __dict__} is asked
     * for (CPython: Py_TPFLAGS_INLINE_VALUES).
     */
    public final boolean keepsValuesInline() {
        return isHeap() && solidBase == OBJECT && rootShape.open && rootShape.slots == 0;
    }

    /** Gives this type and its subclasses a new version and empties what they remember. */
    public final void modified() {
        synchronized (this) {
            version = new Version();
            cache = new Entry[CACHE];
            ops.invalidate();
        }
        for (PyType sub : subclasses()) {
            sub.modified();
        }
        if (followers != null && !spreading) {
            // MROs made by hand may go in circles.
            spreading = true;
            try {
                for (WeakReference<PyType> follower : List.copyOf(followers)) {
                    if (follower.get() != null) {
                        follower.get().modified();
                    }
                }
            } finally {
                spreading = false;
            }
        }
    }

    /** Makes a type forget what it remembers whenever this one changes. */
    final synchronized void addFollower(PyType type) {
        if (followers == null) {
            followers = new ArrayList<>();
        }
        followers.removeIf(r -> r.get() == null);
        followers.add(new WeakReference<>(type));
    }

    final void setBases(PyType[] bases, PyType base) {
        for (PyType old : this.bases) {
            old.removeSubclass(this);
        }
        this.bases = bases;
        basesTuple = null;
        this.base = base;
        for (PyType now : bases) {
            now.addSubclass(this);
        }
    }

    final void setMro(PyType[] mro) {
        this.mro = mro;
        mroTuple = null;
        unfinished = null;
        modified();
    }

    final void addSubclass(PyType sub) {
        synchronized (subclasses) {
            subclasses.removeIf(r -> r.get() == null);
            subclasses.add(new WeakReference<>(sub));
        }
    }

    private void removeSubclass(PyType sub) {
        synchronized (subclasses) {
            subclasses.removeIf(r -> r.get() == null || r.get() == sub);
        }
    }

    /** The direct subclasses that still live, oldest first, of all interpreters. */
    public final List<PyType> subclasses() {
        List<PyType> living = new ArrayList<>();
        synchronized (subclasses) {
            for (WeakReference<PyType> reference : subclasses) {
                PyType sub = reference.get();
                if (sub != null) {
                    living.add(sub);
                }
            }
        }
        return living;
    }

    /** Whether this type is {@code other} or derives from it, by the MRO alone (no {@code __subclasscheck__}). */
    public final boolean isSubtypeOf(PyType other) {
        if (this == other || other == OBJECT) {
            return true;
        }
        for (PyType type : mro) {
            if (type == other) {
                return true;
            }
        }
        return false;
    }

    /** Name with module, as messages and {@code repr} show it: {@code module.qualname}, without {@code builtins}. */
    public final String fullName() {
        PyObject module = TypeAttributes.moduleOf(this);
        return module instanceof PyStr s && !s.toString().equals("builtins")
                ? s + "." + qualname()
                : qualname().toString();
    }

    /** As {@link #fullName}, but also without {@code __main__} (CPython: PyType_GetFullyQualifiedName, %T). */
    public final String qualifiedName() {
        PyObject module = TypeAttributes.moduleOf(this);
        return module instanceof PyStr s && s.toString().equals("__main__") ? qualname().toString() : fullName();
    }
}
