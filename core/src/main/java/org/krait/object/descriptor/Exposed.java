package org.krait.object.descriptor;

import java.util.Set;

import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.TypeOps;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/**
 * A built-in type as the annotation processor describes it. For a class {@code PyList} it writes {@code PyListExposed}
 * (this, with {@code TYPE}), {@code PyListOps} (its slots) and {@code PyListMembers} (loaded when the dictionary of
 * the type is first looked into), and {@code PyListSub} if the type may be subclassed.
 *
 * <p>{@code PyType.builtin(Exposed)} makes the type: it takes {@link #base}, {@link #ops} and the flags at once, and
 * calls {@link #fill} no sooner than somebody needs the dictionary.
 */
public abstract class Exposed {
    /**
     * The types that CPython declares as C structures although they are not in {@code builtins}; it makes all other
     * types of modules from a specification, which puts them on the heap and {@code __module__} into their
     * dictionaries.
     */
    private static final Set<String> STATIC = Set.of("Token.MISSING", "_contextvars.Context", "_contextvars.ContextVar",
        "_contextvars.Token", "collections.OrderedDict", "datetime.date", "datetime.datetime", "datetime.time",
        "datetime.timedelta", "datetime.timezone", "datetime.tzinfo", "pickle.PickleBuffer",
        "string.templatelib.Interpolation", "string.templatelib.Template", "string.templatelib.TemplateIter",
        "sys.flags", "sys.float_info", "sys.hash_info", "sys.int_info", "sys.legacy_event_handler", "sys.thread_info",
        "sys.version_info", "types.GenericAlias", "types.SimpleNamespace", "typing.Union",
        "weakref.CallableProxyType", "weakref.ProxyType", "weakref.ReferenceType");

    private final String name;
    private final String module;
    private final int flags;
    private PyStr moduleText;

    protected Exposed(String name, String module, int flags) {
        this.name = name;
        this.module = module;
        this.flags = flags;
    }

    /** The value of {@code __name__}. */
    public final String name() {
        return name;
    }

    /** The value of {@code __module__}. */
    public final String module() {
        return module;
    }

    /** {@link #module} as a str: the interned one, or the type's own if it is made from a specification. */
    public final synchronized PyStr moduleText() {
        if (moduleText == null) {
            moduleText = isFromSpec() ? PyStr.of(module) : PyStr.intern(module);
        }
        return moduleText;
    }

    /** The name in error messages: with the module, unless that is {@code builtins} (CPython's {@code tp_name}). */
    public final String fullName() {
        return module.equals("builtins") ? name : module + "." + name;
    }

    /** Whether CPython makes the type from a specification (Py_TPFLAGS_HEAPTYPE although no Python code makes it). */
    public final boolean isFromSpec() {
        return module.equals("builtins") ? name.equals("ExceptionGroup") : !STATIC.contains(fullName());
    }

    /** The flags of the type itself, without those it inherits: see {@code TypeFlags}. */
    public final int flags() {
        return flags;
    }

    /** The docstring, or None. */
    public PyObject doc() {
        return Docs.doc(module, name);
    }

    /** The value of {@code __text_signature__}: a str, or None. */
    public PyObject textSignature() {
        return Docs.signature(module, name);
    }

    /** Whether instances have more memory than those of the base type (CPython: it is a solid base). */
    public abstract boolean addsLayout();

    /** The base type; null for {@code object} alone. */
    public abstract PyType base();

    /** All direct bases, {@link #base} first; none for {@code object}. */
    public PyType[] bases() {
        PyType base = base();
        return base == null ? new PyType[0] : new PyType[] {base};
    }

    /** The slots, always the same object. */
    public abstract TypeOps ops();

    /** Puts the type's own attributes into its dictionary; called once, before the first look-up. */
    public abstract void fill(PyType type, PyDict dict);
}
