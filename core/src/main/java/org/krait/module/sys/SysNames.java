package org.krait.module.sys;

import java.util.List;
import java.util.Map;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.namespace.PySimpleNamespace;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyStructSequence;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PyFrozenSet;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.Options;

/** The constants of {@code sys}. */
final class SysNames {
    private static final int HEX_VERSION = 0x030e03f0;

    private static final String COPYRIGHT = """
            Copyright (c) 2001 Python Software Foundation.
            All Rights Reserved.

            Copyright (c) 2000 BeOpen.com.
            All Rights Reserved.

            Copyright (c) 1995-2001 Corporation for National Research Initiatives.
            All Rights Reserved.

            Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.
            All Rights Reserved.""";

    private static final String STDLIB =
            "__future__ _abc _aix_support _android_support _apple_support _ast _ast_unparse _asyncio _bisect "
            + "_blake2 _bz2 _codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw "
            + "_collections _collections_abc _colorize _compat_pickle _contextvars _csv _ctypes _curses "
            + "_curses_panel _datetime _dbm _decimal _elementtree _frozen_importlib _frozen_importlib_external "
            + "_functools _gdbm _hashlib _heapq _hmac _imp _interpchannels _interpqueues _interpreters _io "
            + "_ios_support _json _locale _lsprof _lzma _markupbase _md5 _multibytecodec _multiprocessing "
            + "_opcode _opcode_metadata _operator _osx_support _overlapped _pickle _posixshmem _posixsubprocess "
            + "_py_abc _py_warnings _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random "
            + "_remote_debugging _scproxy _sha1 _sha2 _sha3 _signal _sitebuiltins _socket _sqlite3 _sre _ssl "
            + "_stat _statistics _string _strptime _struct _suggestions _symtable _sysconfig _thread "
            + "_threading_local _tkinter _tokenize _tracemalloc _types _typing _uuid _warnings _weakref "
            + "_weakrefset _winapi _wmi _zoneinfo _zstd abc annotationlib antigravity argparse array ast "
            + "asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile calendar cmath cmd code codecs "
            + "codeop collections colorsys compileall compression concurrent configparser contextlib "
            + "contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest "
            + "email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions "
            + "ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac "
            + "html http idlelib imaplib importlib inspect io ipaddress itertools json keyword linecache locale "
            + "logging lzma mailbox marshal math mimetypes mmap modulefinder msvcrt multiprocessing netrc nt "
            + "ntpath nturl2path numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil "
            + "platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc "
            + "pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched "
            + "secrets select selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 "
            + "sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess "
            + "symtable sys sysconfig syslog tabnanny tarfile tempfile termios textwrap this threading time "
            + "timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types "
            + "typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser winreg winsound "
            + "wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo ";

    private SysNames() {}

    static void addTo(PyDict dict, Interpreter interpreter) {
        Options options = interpreter.options;
        PyStructSequence version = SysTypes.VERSION_INFO.make(Py.integer(3), Py.integer(14), Py.integer(3),
                Py.str("final"), Py.integer(0));
        put(dict, "modules", interpreter.modules);
        put(dict, "version_info", version);
        put(dict, "hexversion", Py.integer(HEX_VERSION));
        put(dict, "api_version", Py.integer(1013));
        put(dict, "version", Py.str("3.14.3 (Krait, JDK " + Runtime.version().feature() + ") [JVM]"));
        put(dict, "copyright", Py.str(COPYRIGHT));
        put(dict, "implementation", implementation(version));
        put(dict, "flags", flags(options));
        put(dict, "float_info", SysTypes.FLOAT_INFO.make(Py.real(Double.MAX_VALUE), Py.integer(1024), Py.integer(308),
                Py.real(Double.MIN_NORMAL), Py.integer(-1021), Py.integer(-307), Py.integer(15), Py.integer(53),
                Py.real(Math.ulp(1.0)), Py.integer(2), Py.integer(1)));
        put(dict, "int_info", SysTypes.INT_INFO.make(Py.integer(30), Py.integer(4), Py.integer(4300),
                Py.integer(640)));
        put(dict, "hash_info", SysTypes.HASH_INFO.make(Py.integer(64), Py.integer((1L << 61) - 1),
                Py.integer(314159), Py.integer(0), Py.integer(1000003), Py.str("siphash13"), Py.integer(64),
                Py.integer(128), Py.integer(0)));
        put(dict, "thread_info", SysTypes.THREAD_INFO.make(Py.str("pthread"), Py.str("semaphore"), Py.None));
        put(dict, "float_repr_style", Py.str("short"));
        put(dict, "maxsize", Py.integer(Long.MAX_VALUE));
        put(dict, "maxunicode", Py.integer(0x10ffff));
        put(dict, "byteorder", Py.str("little"));
        put(dict, "platform", Py.str(platform()));
        put(dict, "abiflags", Py.str(""));
        put(dict, "_git", Py.tuple(Py.str("Krait"), Py.str(""), Py.str("")));
        put(dict, "_framework", Py.str(""));
        put(dict, "builtin_module_names", names(interpreter.builtinModules.names()));
        put(dict, "stdlib_module_names", PyFrozenSet.lazily(names(STDLIB.trim().split(" ")).items));
        put(dict, "meta_path", new PyList());
        put(dict, "path_hooks", new PyList());
        put(dict, "path_importer_cache", new PyDict());
        put(dict, "dont_write_bytecode", Py.bool(options.flag("dont_write_bytecode") != 0));
        put(dict, "pycache_prefix", prefix(options));
        put(dict, "argv", list(options.argv()));
        put(dict, "orig_argv", list(options.originalArgv()));
        put(dict, "warnoptions", list(options.warnOptions()));
        put(dict, "_xoptions", xOptions(options.xOptions()));
        put(dict, "_home", Py.None);
        paths(dict, options);
    }

    private static String platform() {
        String os = System.getProperty("os.name");
        return os.startsWith("Mac") ? "darwin" : os.startsWith("Windows") ? "win32" : "linux";
    }

    private static PyObject prefix(Options options) {
        String prefix = options.xOptions().get("pycache_prefix");
        if (prefix == null) {
            prefix = options.flag("ignore_environment") != 0 ? null : options.environment().get("PYTHONPYCACHEPREFIX");
        }
        return prefix == null || prefix.isEmpty() ? Py.None : Py.str(prefix);
    }

    private static void paths(PyDict dict, Options options) {
        String home = options.home() == null ? "" : options.home();
        String library = home + "/lib/python3.14";
        put(dict, "executable", Py.str(options.executable()));
        put(dict, "_base_executable", Py.str(options.executable()));
        for (String name : new String[] {"prefix", "base_prefix", "exec_prefix", "base_exec_prefix"}) {
            put(dict, name, Py.str(home));
        }
        put(dict, "platlibdir", Py.str("lib"));
        put(dict, "_stdlib_dir", options.home() == null ? Py.None : Py.str(library));
        put(dict, "path", list(options.path()));
    }

    private static PyObject implementation(PyObject version) {
        PySimpleNamespace namespace = new PySimpleNamespace();
        PyDict names = namespace.instanceDict();
        put(names, "name", Py.str("krait"));
        put(names, "cache_tag", Py.str("cpython-314"));
        put(names, "version", version);
        put(names, "hexversion", Py.integer(HEX_VERSION));
        put(names, "_multiarch", Py.str("x86_64-linux-gnu"));
        put(names, "supports_isolated_interpreters", Py.True);
        return namespace;
    }

    private static PyObject flags(Options options) {
        String[] plain = {"debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site",
            "no_site",
            "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated"};
        PyObject[] values = new PyObject[21];
        for (int i = 0; i < plain.length; i++) {
            values[i] = Py.integer(options.flag(plain[i]));
        }
        values[13] = Py.bool(options.flag("dev_mode") != 0);
        values[14] = Py.integer(options.flag("utf8_mode"));
        values[15] = Py.integer(options.flag("warn_default_encoding"));
        values[16] = Py.bool(options.flag("safe_path") != 0);
        values[17] = Py.integer(options.flags().getOrDefault("int_max_str_digits", 4300));
        values[18] = Py.integer(0);
        values[19] = Py.integer(options.flags().getOrDefault("thread_inherit_context", 0));
        values[20] = Py.integer(options.flags().getOrDefault("context_aware_warnings", 0));
        return SysTypes.FLAGS.make(values);
    }

    private static PyTuple names(String[] names) {
        PyObject[] items = new PyObject[names.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = Py.str(names[i]);
        }
        return PyTuple.of(items);
    }

    private static PyObject list(List<String> texts) {
        PyObject[] items = new PyObject[texts.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = PyStr.of(texts.get(i));
        }
        return PyList.ofArray(items);
    }

    private static PyObject xOptions(Map<String, String> options) {
        PyDict dict = new PyDict();
        for (Map.Entry<String, String> option : options.entrySet()) {
            dict.put(Py.str(option.getKey()), option.getValue() == null ? Py.True : Py.str(option.getValue()));
        }
        return dict;
    }

    private static void put(PyDict dict, String name, PyObject value) {
        dict.put(PyStr.intern(name), value);
    }
}
