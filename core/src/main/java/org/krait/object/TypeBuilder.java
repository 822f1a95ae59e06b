package org.krait.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.krait.object.descriptor.PyClassMethod;
import org.krait.object.descriptor.PyInstanceDescriptors;
import org.krait.object.descriptor.PySlotMember;
import org.krait.object.descriptor.PyStaticMethod;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.Warnings;
import org.krait.runtime.codec.BuiltinCodecs;
import org.krait.runtime.function.PyCell;
import org.krait.runtime.function.PyFunction;

/**
 * {@code type.__new__}: makes a class from a name, bases and a namespace (language reference, 3.3.3 "Customizing class
 * creation"). In this order: the most derived metaclass, the base that gives the layout, {@code __slots__}, the
 * attributes that a class body may leave out, the MRO, {@code __classcell__}, {@code __set_name__},
 * {@code __init_subclass__}.
 */
final class TypeBuilder {
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr QUALNAME = PyStr.intern("__qualname__");
    private static final PyStr DOC = PyStr.intern("__doc__");
    private static final PyStr DICT = PyStr.intern("__dict__");
    private static final PyStr WEAKREF = PyStr.intern("__weakref__");
    private static final PyStr SLOTS = PyStr.intern("__slots__");
    private static final PyStr NEW = PyStr.intern("__new__");
    private static final PyStr EQ = PyStr.intern("__eq__");
    private static final PyStr HASH = PyStr.intern("__hash__");
    private static final PyStr SET_NAME = PyStr.intern("__set_name__");
    private static final PyStr INIT_SUBCLASS = PyStr.intern("__init_subclass__");
    private static final PyStr CLASS_GETITEM = PyStr.intern("__class_getitem__");
    private static final PyStr CLASSCELL = PyStr.intern("__classcell__");
    private static final PyStr CLASSDICTCELL = PyStr.intern("__classdictcell__");
    private static final PyStr MRO_ENTRIES = PyStr.intern("__mro_entries__");

    private final PyType metatype;
    private final PyStr name;
    private final PyDict names;
    private PyType[] bases;
    private PyType base;
    private final List<PyStr> slots = new ArrayList<>();
    private boolean dictSlot;
    private boolean weakSlot;

    private TypeBuilder(PyType metatype, PyStr name, PyType[] bases, PyDict names) {
        this.metatype = metatype;
        this.name = name;
        this.bases = bases;
        this.names = names;
    }

    /** {@code type.__new__(metatype, name, bases, namespace, **keywords)}. */
    static PyObject newType(PyType metatype, PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.size());
        if (positional != 3) {
            throw Errors.typeError("type.__new__() takes exactly 3 arguments (" + positional + " given)");
        }
        if (!(args[0] instanceof PyStr name)) {
            throw wrongArgument(1, "str", args[0]);
        }
        if (!(args[1] instanceof PyTuple baseTuple)) {
            throw wrongArgument(2, "tuple", args[1]);
        }
        if (!(args[2] instanceof PyDict namespace)) {
            throw wrongArgument(3, "dict", args[2]);
        }
        for (PyObject each : baseTuple.items) {
            if (!(each instanceof PyType) && Attributes.getOrNull(each, MRO_ENTRIES) != null) {
                throw Errors.typeError("type() doesn't support MRO entry resolution; use types.new_class()");
            }
        }
        PyType winner = Metaclasses.metaclass(metatype, baseTuple.items);
        if (winner != metatype && winner.lookupNew() != PyType.TYPE.lookupNew()) {
            return winner.ops.new_(winner, args, kwnames);
        }
        PyType[] bases = new PyType[baseTuple.size()];
        for (int i = 0; i < bases.length; i++) {
            if (!(baseTuple.items[i] instanceof PyType type)) {
                throw Errors.typeError("bases must be types");
            }
            bases[i] = type;
        }
        TypeBuilder builder = new TypeBuilder(winner, name, bases, namespace.copy());
        PyType type = builder.build();
        if (bases.length > 0) {
            type.setBasesTuple(baseTuple);
        }
        builder.setNames(type);
        initSubclass(type, args, kwnames);
        return type;
    }

    private static PyException wrongArgument(int position, String wanted, PyObject given) {
        return Errors.typeError("type.__new__() argument " + position + " must be " + wanted + ", not "
                + (given == Py.None ? "None" : given.type().longName()));
    }

    private PyType build() {
        if (bases.length == 0) {
            bases = new PyType[] {PyType.OBJECT};
        }
        base = bestBase(bases);
        if (!base.is(TypeFlags.BASETYPE)) {
            throw Errors.typeError("type '" + base.longName() + "' is not an acceptable base type");
        }
        if (name.indexOf(0) >= 0) {
            throw Errors.valueError("type name must not contain null characters");
        }
        requireUtf8(name);
        if (names.get(DOC) instanceof PyStr doc) {
            requireUtf8(doc);
        }
        readSlots();
        PyType type = new PyType(metatype, PyStr.intern(name), bases, base, names, flags(),
                slotsOf(base) + slots.size(), Interpreter.current());
        takeCells(type);
        fillIn(type);
        for (PyType each : bases) {
            each.addSubclass(type);
        }
        warnOfOtherKeys();
        PyType[] mro = TypeAttributes.askMro(type);
        if (!type.hasMro()) {
            type.setMro(mro);
        }
        return type;
    }

    /** Names and docstrings of classes must be expressible in UTF-8: UnicodeEncodeError for lone surrogates. */
    static void requireUtf8(PyStr text) {
        if (!text.isAscii() && StrEncoding.encodeUtf8(text) == null) {
            BuiltinCodecs.utf8(text, "strict");
        }
    }

    private void warnOfOtherKeys() {
        if (!names.table().isText()) {
            for (PyObject key : Iteration.toArray(names)) {
                if (!(key instanceof PyStr)) {
                    Warnings.warn(PyExceptions.RuntimeWarning, "non-string key in the __dict__ of class " + name, 1);
                    return;
                }
            }
        }
    }

    private static int slotsOf(PyType type) {
        return type.rootShape() == null ? 0 : type.rootShape().slots;
    }

    private int flags() {
        int pattern = TypeFlags.SEQUENCE | TypeFlags.MAPPING;
        int flags = TypeFlags.BASETYPE | base.flags() & TypeFlags.INHERITED & ~pattern;
        for (PyType each : bases) {
            flags |= each.flags() & (TypeFlags.INSTANCE_DICT | TypeFlags.WEAKLY);
            if ((flags & pattern) == 0) {
                flags |= each.flags() & pattern;
            }
        }
        if (dictSlot) {
            flags |= TypeFlags.INSTANCE_DICT;
        }
        return weakSlot ? flags | TypeFlags.WEAKLY : flags;
    }

    // ---- layout

    /** The nearest ancestor (or the type itself) that adds memory to instances (CPython: solid_base). */
    private static PyType layout(PyType type) {
        PyType at = type;
        while (at.base() != null) {
            boolean adds = at.isHeap() ? slotsOf(at) > slotsOf(at.base())
                    : at == PyType.TYPE || at.exposed().addsLayout();
            if (adds) {
                return at;
            }
            at = at.base();
        }
        return at;
    }

    /** The base whose layout extends that of all others (CPython: best_base). */
    private static PyType bestBase(PyType[] bases) {
        PyType winner = null;
        PyType best = null;
        for (PyType candidate : bases) {
            if (!candidate.is(TypeFlags.BASETYPE)) {
                throw Errors.typeError("type '" + candidate.longName() + "' is not an acceptable base type");
            }
            PyType layout = layout(candidate);
            if (winner == null || layout != winner && layout.isSubtypeOf(winner)) {
                winner = layout;
                best = candidate;
            } else if (!winner.isSubtypeOf(layout)) {
                throw Errors.typeError("multiple bases have instance lay-out conflict");
            }
        }
        return best;
    }

    /** Whether instances of the two types have the same memory, so that {@code __class__} may change between them. */
    static boolean sameLayout(PyType a, PyType b) {
        if (a.solidBase() != b.solidBase() || a.instancesHaveDict() != b.instancesHaveDict()
                || a.is(TypeFlags.WEAKLY) != b.is(TypeFlags.WEAKLY) || slotsOf(a) != slotsOf(b)) {
            return false;
        }
        return slotsOf(a) == 0 || layout(a) == layout(b) || sameSlots(a, b);
    }

    /** The same for subclasses of module, whose instances have the dictionary of the module and no other. */
    static boolean sameModuleLayout(PyType a, PyType b) {
        return slotsOf(a) == 0 && slotsOf(b) == 0;
    }

    private static boolean sameSlots(PyType a, PyType b) {
        PyType left = layout(a);
        PyType right = layout(b);
        return left.isHeap() && right.isHeap() && layout(left.base()) == layout(right.base())
                && slotNames(left).equals(slotNames(right));
    }

    private static List<String> slotNames(PyType type) {
        List<String> found = new ArrayList<>();
        PyObject declared = type.dict().get(SLOTS);
        PyObject[] all = declared instanceof PyStr ? new PyObject[] {declared} : Iteration.toArray(declared);
        for (PyObject each : all) {
            String text = each.toString();
            if (!text.equals("__dict__") && !text.equals("__weakref__")) {
                found.add(text);
            }
        }
        Collections.sort(found);
        return found;
    }

    /** {@code type.__bases__ = value}. */
    static void assignBases(PyType type, PyObject value) {
        if (!(value instanceof PyTuple tuple)) {
            throw Errors.typeError("can only assign tuple to " + type.name() + ".__bases__, not "
                    + value.type().longName());
        }
        if (tuple.size() == 0) {
            throw Errors.typeError("can only assign non-empty tuple to " + type.name() + ".__bases__, not ()");
        }
        PyType[] bases = new PyType[tuple.size()];
        for (int i = 0; i < bases.length; i++) {
            if (!(tuple.items[i] instanceof PyType each)) {
                throw Errors.typeError(type.name() + ".__bases__ must be tuple of classes, not '"
                        + tuple.items[i].type().longName() + "'");
            }
            if (each.isSubtypeOf(type) || layoutFollows(each, type)) {
                throw Errors.typeError("a __bases__ item causes an inheritance cycle");
            }
            bases[i] = each;
        }
        PyType base = bestBase(bases);
        if (TypeFlags.collected(base) != TypeFlags.collected(type.base())) {
            throw Errors.typeError("__bases__ assignment: '" + base.longName() + "' deallocator differs from '"
                    + type.base().longName() + "'");
        }
        if (!sameLayout(base, type.base())) {
            throw Errors.typeError("__bases__ assignment: '" + base.name() + "' object layout differs from '"
                    + type.base().name() + "'");
        }
        PyTuple tupleBefore = type.basesTuple();
        PyType[] before = type.bases();
        PyType baseBefore = type.base();
        type.setBases(bases, base);
        type.setBasesTuple(tuple);
        List<PyType> changed = new ArrayList<>();
        List<PyType[]> mros = new ArrayList<>();
        try {
            updateMro(type, changed, mros);
        } catch (PyException e) {
            for (int i = changed.size() - 1; i >= 0; i--) {
                changed.get(i).setMro(mros.get(i));
            }
            if (type.bases() == bases) {
                // What mro() itself has assigned meanwhile stays.
                type.setBases(before, baseBefore);
                type.setBasesTuple(tupleBefore);
            }
            throw e;
        }
    }

    /** Whether a type derives from another along {@code __base__}, which changes before the MRO does. */
    private static boolean layoutFollows(PyType type, PyType of) {
        PyType at = type;
        while (at != null && at != of) {
            at = at.base();
        }
        return at == of;
    }

    /** New MROs for a type and what derives from it; notes the types changed and the MROs they had. */
    private static void updateMro(PyType type, List<PyType> changed, List<PyType[]> mros) {
        PyType[] before = type.mro();
        PyType[] now = TypeAttributes.askMro(type);
        if (type.mro() != before) {
            // Assigned by mro() itself: that was a whole assignment of its own.
            return;
        }
        changed.add(type);
        mros.add(before);
        type.setMro(now);
        for (PyType sub : type.subclasses()) {
            updateMro(sub, changed, mros);
        }
    }

    // ---- __slots__

    private void readSlots() {
        PyObject declared = names.get(SLOTS);
        boolean mayDict = !base.instancesHaveDict();
        boolean inherited = base.lookup(DICT) != null;
        boolean mayWeak = !base.is(TypeFlags.WEAKLY) && !base.is(TypeFlags.VARIABLE);
        if (declared == null) {
            dictSlot = mayDict;
            weakSlot = mayWeak;
            return;
        }
        PyObject[] all = declared instanceof PyStr ? new PyObject[] {declared} : Iteration.toArray(declared);
        Set<PyStr> seen = new HashSet<>();
        for (PyObject each : all) {
            if (!(each instanceof PyStr slot)) {
                throw Errors.typeError("__slots__ items must be strings, not '" + each.type().longName() + "'");
            }
            if (!slot.isIdentifier()) {
                throw Errors.typeError("__slots__ must be identifiers");
            }
            if (base.is(TypeFlags.VARIABLE)) {
                throw Errors.typeError("nonempty __slots__ not supported for subtype of '" + base.name() + "'");
            }
            if (slot.equals(DICT)) {
                if (!mayDict || inherited || dictSlot) {
                    throw Errors.typeError("__dict__ slot disallowed: we already got one");
                }
                dictSlot = true;
            } else if (slot.equals(WEAKREF)) {
                if (!mayWeak || weakSlot) {
                    throw Errors.typeError("__weakref__ slot disallowed: we already got one");
                }
                weakSlot = true;
            } else {
                PyStr mangled = mangle(slot);
                if (names.get(mangled) != null && !mangled.equals(QUALNAME) && !mangled.equals(CLASSCELL)) {
                    throw Errors.valueError("'" + slot + "' in __slots__ conflicts with class variable");
                }
                if (seen.add(mangled)) {
                    slots.add(mangled);
                }
            }
        }
        dictSlot |= mayDict && inherited;
        slots.sort((a, b) -> a.compare(b));
        for (PyType each : bases) {
            dictSlot |= each != base && mayDict && each.instancesHaveDict();
            weakSlot |= each != base && mayWeak && each.is(TypeFlags.WEAKLY);
        }
    }

    /** Private names as the compiler mangles them (language reference, 6.2.1). */
    private PyStr mangle(PyStr slot) {
        String text = slot.toString();
        if (!text.startsWith("__") || text.endsWith("__") || text.contains(".")) {
            return PyStr.intern(slot);
        }
        String cls = name.toString();
        int from = 0;
        while (from < cls.length() && cls.charAt(from) == '_') {
            from++;
        }
        return from == cls.length() ? PyStr.intern(slot) : PyStr.intern("_" + cls.substring(from) + text);
    }

    // ---- attributes that every class has

    private void fillIn(PyType type) {
        if (names.get(MODULE) == null) {
            ThreadState thread = ThreadState.get();
            if (thread.frame != null) {
                PyObject module = thread.frame.globals.get(NAME);
                if (module != null) {
                    names.put(MODULE, module);
                }
            }
        }
        PyObject qualname = names.get(QUALNAME);
        if (qualname != null) {
            if (!(qualname instanceof PyStr text)) {
                throw Errors.typeError("type __qualname__ must be a str, not " + qualname.type().longName());
            }
            type.setQualname(text);
            names.remove(QUALNAME);
        } else {
            type.setQualname(name);
        }
        wrapFunction(NEW, true);
        wrapFunction(INIT_SUBCLASS, false);
        wrapFunction(CLASS_GETITEM, false);
        for (int i = 0; i < slots.size(); i++) {
            names.put(slots.get(i), new PySlotMember(type, slots.get(i), slotsOf(base) + i));
        }
        if (dictSlot && names.get(DICT) == null && base.lookup(DICT) == null) {
            names.put(DICT, PyInstanceDescriptors.dict(type));
        }
        if (weakSlot && names.get(WEAKREF) == null) {
            names.put(WEAKREF, PyInstanceDescriptors.weakref(type));
        }
        if (names.get(DOC) == null) {
            names.put(DOC, Py.None);
        }
        if (names.get(EQ) != null && names.get(HASH) == null) {
            names.put(HASH, Py.None);
        }
    }

    private void wrapFunction(PyStr key, boolean statically) {
        if (names.get(key) instanceof PyFunction function) {
            names.put(key, statically ? new PyStaticMethod(function) : new PyClassMethod(function));
        }
    }

    /** Gives the {@code __class__} cell its value, and the class's namespace to the annotation scopes inside it. */
    private void takeCells(PyType type) {
        PyObject cell = names.get(CLASSCELL);
        if (cell != null) {
            if (!(cell instanceof PyCell classCell)) {
                throw Errors.typeError("__classcell__ must be a nonlocal cell, not " + Texts.reprString(cell.type()));
            }
            classCell.set(type);
            names.remove(CLASSCELL);
        }
        PyObject dictCell = names.get(CLASSDICTCELL);
        if (dictCell != null) {
            if (!(dictCell instanceof PyCell namespaceCell)) {
                throw Errors.typeError(
                        "__classdictcell__ must be a nonlocal cell, not " + Texts.reprString(dictCell.type()));
            }
            namespaceCell.set(names);
            names.remove(CLASSDICTCELL);
        }
    }

    private void setNames(PyType type) {
        PyDict snapshot = names.copy();
        for (PyObject key : Iteration.toArray(snapshot)) {
            PyObject value = snapshot.get(key);
            if (value == null || value.type().lookup(SET_NAME) == null) {
                continue;
            }
            try {
                Calls.special(value, SET_NAME, type, key);
            } catch (PyException e) {
                e.value.addNote(Py.str("Error calling __set_name__ on '" + value.type().longName() + "' instance "
                        + Texts.reprString(key) + " in '" + type.name() + "'"));
                throw e;
            }
        }
    }

    private static void initSubclass(PyType type, PyObject[] args, PyTuple kwnames) {
        PyType[] mro = type.mro();
        int own = Arrays.asList(mro).indexOf(type);
        if (own < 0) {
            throw Errors.typeError("super(type, obj): obj (type " + type.name()
                    + ") is not an instance or subtype of type (" + type.name() + ").");
        }
        for (int i = own + 1; i < mro.length; i++) {
            PyObject hook = mro[i].dict().get(INIT_SUBCLASS);
            if (hook != null) {
                PyObject[] keywords = kwnames == null
                        ? Calls.none()
                        : Arrays.copyOfRange(args, 3, args.length);
                Calls.call(Attributes.bind(hook, null, type), keywords, kwnames);
                return;
            }
        }
    }
}
