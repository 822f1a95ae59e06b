package org.krait.module.functools;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.WithAttributes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.sequence.Subscripts;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.PyMethod;

/**
 * The function that {@code lru_cache} returns: remembers results by arguments, and forgets the least recently
 * used ones.
 *
 * <p>Threads: the function itself runs without lock, so two threads may compute the same result; the first
 * one stays.
 *
 * <p>Inv: in bounded mode the entries of {@link #cache} are the links of the ring that begins at {@link
 * #root}, the least recently used one first.
 */
@ExposeType(name = "_lru_cache_wrapper", module = "functools", subclassable = false, weakly = true)
public final class LruCache extends WithAttributes {
    public static final PyType TYPE = LruCacheExposed.TYPE;

    private static final PyStr QUALNAME = PyStr.intern("__qualname__");
    /** Separates positional from keyword arguments in a key. */
    private static final PyObject KEYWORDS = new LruLink(null, null);

    private final PyObject function;
    /** -1: unbounded, 0: no cache. */
    private final long maxsize;

    private final boolean typed;
    private final PyObject infoType;
    private final PyDict cache = new PyDict();
    private final LruLink root = new LruLink(null, null);
    private long hits;
    private long misses;

    private LruCache(PyObject function, long maxsize, boolean typed, PyObject infoType) {
        super(TYPE);
        this.function = function;
        this.maxsize = maxsize;
        this.typed = typed;
        this.infoType = infoType;
    }

    private static final ArgParser PARAMETERS = new ArgParser("lru_cache", 4, "1111", false, false, "user_function",
            "maxsize", "typed", "cache_info_type");

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyObject[] given = PARAMETERS.bind(args, kwnames);
        return make(given[0], given[1], Comparisons.isTrue(given[2]), given[3]);
    }

    private static LruCache make(PyObject function, PyObject maxsize, boolean typed, PyObject infoType) {
        if (!function.type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("the first argument must be callable");
        }
        long most = -1;
        if (maxsize != Py.None) {
            if (!Subscripts.isIndex(maxsize)) {
                throw Errors.typeError("maxsize should be integer or None");
            }
            most = Math.max(0, ArgParser.sizeOrNone(maxsize));
        }
        return new LruCache(function, most, typed, infoType);
    }

    @Special
    PyObject call(PyObject[] args, PyTuple kwnames) {
        if (maxsize == 0) {
            count(false);
            return Calls.call(function, args, kwnames);
        }
        PyObject key = key(args, kwnames);
        Comparisons.hash(key); // of itself it says what can't be hashed; the dict would say more
        PyObject found = cache.get(key);
        if (maxsize < 0) {
            if (found != null) {
                count(true);
                return found;
            }
            count(false);
            PyObject result = Calls.call(function, args, kwnames);
            cache.put(key, result);
            return result;
        }
        if (found != null) {
            LruLink link = (LruLink) found;
            synchronized (root) {
                if (link.isLinked()) {
                    link.moveBefore(root);
                }
                hits++;
            }
            return link.result;
        }
        count(false);
        PyObject result = Calls.call(function, args, kwnames);
        remember(key, result);
        return result;
    }

    private void count(boolean hit) {
        synchronized (root) {
            if (hit) {
                hits++;
            } else {
                misses++;
            }
        }
    }

    private void remember(PyObject key, PyObject result) {
        LruLink link = new LruLink(key, result);
        if (cache.putIfAbsent(key, link) != null) {
            return; // computed meanwhile by a call inside this one, or by another thread
        }
        LruLink oldest = null;
        synchronized (root) {
            link.moveBefore(root);
            if (cache.size() > maxsize) {
                oldest = root.next();
                oldest.unlink();
            }
        }
        if (oldest != null) {
            cache.remove(oldest.key);
        }
    }

    private PyObject key(PyObject[] args, PyTuple kwnames) {
        int keywords = kwnames == null ? 0 : kwnames.items.length;
        if (!typed && keywords == 0 && args.length == 1) {
            Class<?> kind = args[0].getClass();
            if (kind == PyStr.class || kind == PyInt.class) {
                return args[0];
            }
        }
        int positional = args.length - keywords;
        int size = args.length + (keywords == 0 ? 0 : keywords + 1);
        PyObject[] key = new PyObject[size + (typed ? args.length : 0)];
        System.arraycopy(args, 0, key, 0, positional);
        int at = positional;
        if (keywords > 0) {
            key[at++] = KEYWORDS;
            for (int i = 0; i < keywords; i++) {
                key[at++] = kwnames.items[i];
                key[at++] = args[positional + i];
            }
        }
        if (typed) {
            for (PyObject arg : args) {
                key[at++] = arg.type();
            }
        }
        return PyTuple.of(key);
    }

    @Method
    PyObject cache_info() {
        PyObject most = maxsize < 0 ? Py.None : Py.integer(maxsize);
        PyObject[] info = {Py.integer(hits), Py.integer(misses), most, Py.integer(cache.size())};
        return Calls.call(infoType, info, null);
    }

    @Method
    void cache_clear() {
        synchronized (root) {
            hits = 0;
            misses = 0;
            root.emptyRing();
            cache.clear();
        }
    }

    @Special
    PyObject get(PyObject instance, PyType owner) {
        return instance == null || instance == Py.None ? this : new PyMethod(this, instance);
    }

    @Getter(name = "__dict__")
    PyObject getDict() {
        return instanceDict();
    }

    @Setter(name = "__dict__")
    void setDict(PyObject value) {
        replaceDict(value);
    }

    @Method
    PyObject __reduce__() {
        return Attributes.get(this, QUALNAME);
    }

    @Method
    PyObject __copy__(PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("functools._lru_cache_wrapper.__copy__", kwnames);
        return this;
    }

    @Method
    PyObject __deepcopy__(PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("functools._lru_cache_wrapper.__deepcopy__", kwnames);
        return this;
    }
}
