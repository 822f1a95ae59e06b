package org.krait.module.imp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.krait.algorithm.siphash.SipHash;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Attributes;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyModule;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.exception.PyImportError;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.importing.Bootstrap;
import org.krait.runtime.importing.FrozenModules;
import org.krait.runtime.importing.Imports;

/** The functions of {@code _imp}. */
@ExposeModule(name = "_imp")
public final class ImpModule extends JavaModule {
    private static final Set<String> ESSENTIAL =
            Set.of("_frozen_importlib", "_frozen_importlib_external", "zipimport");

    private static final String[] HASH_CHECKS = {"default", "always", "never"};

    private final ReentrantLock lock = new ReentrantLock();
    /** Negative: frozen modules are switched off. */
    private int frozenOverride = Interpreter.current().options.flag("no_frozen_modules") != 0 ? -1 : 0;

    public ImpModule() {
        super(ImpModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("check_hash_based_pycs"), PyStr.intern(
                HASH_CHECKS[Interpreter.current().options.flag("check_hash_based_pycs")]));
        dict.put(PyStr.intern("pyc_magic_number_token"), Py.integer(0x0a0d0e2b));
    }

    @Function(name = "lock_held")
    boolean lockHeld() {
        return lock.isLocked();
    }

    @Function(name = "acquire_lock")
    void acquireLock() {
        lock.lock();
    }

    @Function(name = "release_lock")
    void releaseLock() {
        if (!lock.isHeldByCurrentThread()) {
            throw Errors.runtimeError("not holding the import lock");
        }
        lock.unlock();
    }

    @Function(name = "extension_suffixes")
    PyObject extensionSuffixes() {
        return new PyList();
    }

    @Function(name = "is_builtin")
    int isBuiltin(PyStr name) {
        if (!Interpreter.current().builtinModules.exists(name.toString())) {
            return 0;
        }
        String text = name.toString();
        return text.equals("sys") || text.equals("builtins") ? -1 : 1;
    }

    @Function(name = "create_builtin")
    PyObject createBuiltin(PyObject spec) {
        if (!(Attributes.get(spec, "name") instanceof PyStr name)) {
            throw Errors.typeError("name must be string, not "
                    + Attributes.get(spec, "name").type().longName());
        }
        PyObject known = Interpreter.current().modules.get(name);
        if (known != null) {
            return known;
        }
        PyModule module = Interpreter.current().builtinModules.create(name.toString());
        return module == null ? Py.None : module;
    }

    @Function(name = "exec_builtin")
    int execBuiltin(PyObject mod) {
        return 0;
    }

    @Function(name = "create_dynamic")
    PyObject createDynamic(PyObject spec, PyObject file) {
        throw Errors.of(PyExceptions.ImportError, "Krait loads no native extension modules");
    }

    @Function(name = "exec_dynamic")
    int execDynamic(PyObject mod) {
        return 0;
    }

    @Function(name = "is_frozen")
    boolean isFrozen(PyStr name) {
        return canFindFrozen(name.toString());
    }

    @Function(name = "is_frozen_package")
    boolean isFrozenPackage(PyStr name) {
        requireFrozen(name);
        return FrozenModules.isPackage(name.toString());
    }

    private static void requireFrozen(PyStr name) {
        if (!FrozenModules.exists(name.toString())) {
            throw importError("No such frozen object named " + Texts.reprString(name), name);
        }
    }

    @Function(name = "find_frozen")
    PyObject findFrozen(PyStr name, boolean withdata) {
        String text = name.toString();
        if (!canFindFrozen(text)) {
            return Py.None;
        }
        String origin = FrozenModules.origin(text);
        return Py.tuple(Py.None, Py.bool(FrozenModules.isPackage(text)), origin == null ? Py.None : Py.str(origin));
    }

    @Function(name = "get_frozen_object")
    PyObject getFrozenObject(PyStr name, PyObject data) {
        if (data != null && data != Py.None) {
            return codeFrom(name, data);
        }
        PyCode code = Bootstrap.of(Interpreter.current()).frozen().code(name.toString());
        if (code == null) {
            throw importError("No such frozen object named " + Texts.reprString(name), name);
        }
        return code;
    }

    private static PyException importError(String message, PyStr name) {
        return new PyException(PyImportError.of(PyExceptions.ImportError, message, name, null, null));
    }

    private static PyObject codeFrom(PyStr name, PyObject data) {
        if (!Buffers.supports(data)) {
            throw Errors.typeError("get_frozen_object() argument 2 must be bytes, not " + data.type().longName());
        }
        PyObject code;
        try {
            code = Imports.call("marshal", "loads", data);
        } catch (PyException invalid) {
            throw importError("Frozen object named " + Texts.reprString(name) + " is invalid", name);
        }
        if (!(code instanceof PyCode)) {
            throw Errors.typeError("frozen object " + Texts.reprString(name) + " is not a code object");
        }
        return code;
    }

    @Function(name = "init_frozen")
    PyObject initFrozen(PyStr name) {
        PyCode code = Bootstrap.of(Interpreter.current()).frozen().code(name.toString());
        if (code == null) {
            return Py.None;
        }
        PyModule module = new PyModule(name.toString());
        Interpreter interpreter = Interpreter.current();
        interpreter.modules.put(name, module);
        interpreter.evaluator.run(ThreadState.get(), code, module.dict(), module.dict(), null);
        return module;
    }

    @Function(name = "_frozen_module_names")
    PyObject frozenModuleNames() {
        List<PyObject> names = new ArrayList<>();
        for (String name : FrozenModules.names()) {
            names.add(Py.str(name));
        }
        return PyList.ofArray(names.toArray(new PyObject[0]));
    }

    @Function(name = "_override_frozen_modules_for_tests")
    void overrideFrozenModules(int override) {
        frozenOverride = override;
    }

    /** Whether a frozen module is to be found: tests switch all but the essential ones off, then files serve. */
    private boolean canFindFrozen(String name) {
        return FrozenModules.exists(name) && (frozenOverride >= 0 || ESSENTIAL.contains(name));
    }

    @Function(name = "_override_multi_interp_extensions_check")
    PyObject overrideMultiInterpExtensionsCheck(PyObject override) {
        return Py.integer(0);
    }

    @Function(name = "_fix_co_filename")
    void fixCoFilename(PyObject code, PyObject path) {
        if (!(code instanceof PyCode pyCode)) {
            throw Errors.typeError(
                    "_fix_co_filename() argument 1 must be code, not " + code.type().longName());
        }
        if (!(path instanceof PyStr name)) {
            throw ArgParser.badArgument("_fix_co_filename", "argument 2", "str", path);
        }
        pyCode.rename(name);
    }

    @Function(name = "source_hash")
    PyObject sourceHash(PyObject key, PyObject source) {
        byte[] bytes = Buffers.bytes(source);
        long hash = SipHash.hash13(Numbers.asLong(key), 0, bytes);
        byte[] out = new byte[8];
        for (int i = 0; i < 8; i++) {
            out[i] = (byte) (hash >>> 8 * i);
        }
        return new PyBytes(out);
    }
}
