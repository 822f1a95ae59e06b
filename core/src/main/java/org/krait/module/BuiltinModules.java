package org.krait.module;

import java.util.Arrays;
import org.krait.object.PyModule;
import org.krait.runtime.importing.BuiltinModuleTable;

/** The modules that are written in Java: their names, and how to make one. */
public final class BuiltinModules implements BuiltinModuleTable {
    /** The table; it has no state. */
    public static final BuiltinModules TABLE = new BuiltinModules();

    /** The names, sorted: {@code sys.builtin_module_names}. */
    private static final String[] NAMES = {
        "_abc",
        "_ast",
        "_bisect",
        "_blake2",
        "_codecs",
        "_codecs_cn",
        "_codecs_hk",
        "_codecs_iso2022",
        "_codecs_jp",
        "_codecs_kr",
        "_codecs_tw",
        "_collections",
        "_contextvars",
        "_csv",
        "_datetime",
        "_decimal",
        "_functools",
        "_hashlib",
        "_heapq",
        "_hmac",
        "_imp",
        "_io",
        "_json",
        "_locale",
        "_md5",
        "_multibytecodec",
        "_multiprocessing",
        "_opcode",
        "_operator",
        "_pickle",
        "_posixshmem",
        "_posixsubprocess",
        "_queue",
        "_random",
        "_sha1",
        "_sha2",
        "_sha3",
        "_signal",
        "_socket",
        "_sre",
        "_stat",
        "_statistics",
        "_string",
        "_struct",
        "_suggestions",
        "_symtable",
        "_testcapi",
        "_testinternalcapi",
        "_testlimitedcapi",
        "_testsinglephase",
        "_thread",
        "_tokenize",
        "_tracemalloc",
        "_types",
        "_typing",
        "_uuid",
        "_warnings",
        "_weakref",
        "array",
        "atexit",
        "binascii",
        "builtins",
        "cmath",
        "errno",
        "faulthandler",
        "fcntl",
        "gc",
        "grp",
        "itertools",
        "java",
        "marshal",
        "math",
        "posix",
        "pwd",
        "resource",
        "select",
        "sys",
        "time",
        "unicodedata",
        "zlib",
    };

    private BuiltinModules() {}

    @Override
    public boolean exists(String name) {
        return Arrays.binarySearch(NAMES, name) >= 0;
    }

    @Override
    public String[] names() {
        return NAMES.clone();
    }

    @Override
    public PyModule create(String name) {
        JavaModule module = make(name);
        if (module != null) {
            module.start();
        }
        return module;
    }

    private static JavaModule make(String name) {
        return switch (name) {
            case "_abc" -> new org.krait.module.abc.AbcModule();
            case "_ast" -> new org.krait.module.ast.AstModule();
            case "_bisect" -> new org.krait.module.bisect.BisectModule();
            case "_blake2" -> new org.krait.module.hashing.Blake2Module();
            case "_codecs" -> new org.krait.module.codecs.CodecsModule();
            case "_codecs_cn" -> new org.krait.module.multibyte.ChineseModule();
            case "_codecs_hk" -> new org.krait.module.multibyte.HongKongModule();
            case "_codecs_iso2022" -> new org.krait.module.multibyte.Iso2022Module();
            case "_codecs_jp" -> new org.krait.module.multibyte.JapaneseModule();
            case "_codecs_kr" -> new org.krait.module.multibyte.KoreanModule();
            case "_codecs_tw" -> new org.krait.module.multibyte.TaiwaneseModule();
            case "_collections" -> new org.krait.module.collections.CollectionsModule();
            case "_contextvars" -> new org.krait.module.contextvars.ContextvarsModule();
            case "_csv" -> new org.krait.module.csv.CsvModule();
            case "_datetime" -> new org.krait.module.datetime.DatetimeModule();
            case "_decimal" -> new org.krait.module.decimal.DecimalModule();
            case "_functools" -> new org.krait.module.functools.FunctoolsModule();
            case "_hashlib" -> new org.krait.module.hashing.HashlibModule();
            case "_heapq" -> new org.krait.module.heapq.HeapqModule();
            case "_hmac" -> new org.krait.module.hashing.HmacModule();
            case "_imp" -> new org.krait.module.imp.ImpModule();
            case "_io" -> new org.krait.module.io.IoModule();
            case "_json" -> new org.krait.module.json.JsonModule();
            case "_locale" -> new org.krait.module.locale.LocaleModule();
            case "_md5" -> new org.krait.module.hashing.Md5Module();
            case "_multibytecodec" -> new org.krait.module.multibyte.MultibyteCodecModule();
            case "_multiprocessing" -> new org.krait.module.multiprocessing.MultiprocessingModule();
            case "_opcode" -> new org.krait.module.opcode.OpcodeModule();
            case "_operator" -> new org.krait.module.operator.OperatorModule();
            case "_pickle" -> new org.krait.module.pickle.PickleModule();
            case "_posixshmem" -> new org.krait.module.multiprocessing.PosixshmemModule();
            case "_posixsubprocess" -> new org.krait.module.posixsubprocess.PosixsubprocessModule();
            case "_queue" -> new org.krait.module.queue.QueueModule();
            case "_random" -> new org.krait.module.random.RandomModule();
            case "_sha1" -> new org.krait.module.hashing.Sha1Module();
            case "_sha2" -> new org.krait.module.hashing.Sha2Module();
            case "_sha3" -> new org.krait.module.hashing.Sha3Module();
            case "_signal" -> new org.krait.module.signal.SignalModule();
            case "_socket" -> new org.krait.module.socket.SocketModule();
            case "_sre" -> new org.krait.module.sre.SreModule();
            case "_stat" -> new org.krait.module.stat.StatModule();
            case "_statistics" -> new org.krait.module.statistics.StatisticsModule();
            case "_string" -> new org.krait.module.string.StringModule();
            case "_struct" -> new org.krait.module.struct.StructModule();
            case "_suggestions" -> new org.krait.module.suggestions.SuggestionsModule();
            case "_symtable" -> new org.krait.module.symtable.SymtableModule();
            case "_testcapi" -> new org.krait.module.testing.CapiModule();
            case "_testinternalcapi" -> new org.krait.module.testing.InternalModule();
            case "_testlimitedcapi" -> new org.krait.module.testing.LimitedModule();
            case "_testsinglephase" -> new org.krait.module.testing.SinglePhaseModule();
            case "_thread" -> new org.krait.module.thread.ThreadModule();
            case "_tokenize" -> new org.krait.module.tokenize.TokenizeModule();
            case "_tracemalloc" -> new org.krait.module.tracemalloc.TracemallocModule();
            case "_types" -> new org.krait.module.types.TypesModule();
            case "_typing" -> new org.krait.module.typing.TypingModule();
            case "_uuid" -> new org.krait.module.uuid.UuidModule();
            case "_warnings" -> new org.krait.module.warnings.WarningsModule();
            case "_weakref" -> new org.krait.module.weakref.WeakrefModule();
            case "array" -> new org.krait.module.array.ArrayModule();
            case "atexit" -> new org.krait.module.atexit.AtexitModule();
            case "binascii" -> new org.krait.module.binascii.BinasciiModule();
            case "builtins" -> new org.krait.module.builtins.BuiltinsModule();
            case "cmath" -> new org.krait.module.math.CmathModule();
            case "errno" -> new org.krait.module.errno.ErrnoModule();
            case "faulthandler" -> new org.krait.module.faulthandler.FaulthandlerModule();
            case "fcntl" -> new org.krait.module.fcntl.FcntlModule();
            case "gc" -> new org.krait.module.gc.GcModule();
            case "grp" -> new org.krait.module.pwd.GrpModule();
            case "itertools" -> new org.krait.module.itertools.ItertoolsModule();
            case "java" -> new org.krait.module.java.JavaTypesModule();
            case "marshal" -> new org.krait.module.marshal.MarshalModule();
            case "math" -> new org.krait.module.math.MathModule();
            case "posix" -> new org.krait.module.posix.PosixModule();
            case "pwd" -> new org.krait.module.pwd.PwdModule();
            case "resource" -> new org.krait.module.resource.ResourceModule();
            case "select" -> new org.krait.module.select.SelectModule();
            case "sys" -> new org.krait.module.sys.SysModule();
            case "sys._jit" -> new org.krait.module.sys.JitModule();
            case "sys.monitoring" -> new org.krait.module.sys.MonitoringModule();
            case "time" -> new org.krait.module.time.TimeModule();
            case "unicodedata" -> new org.krait.module.unicodedata.UnicodedataModule();
            case "zlib" -> new org.krait.module.zlib.ZlibModule();
            default -> null;
        };
    }
}
