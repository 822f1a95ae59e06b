package org.krait.module.zlib;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.binary.Compressor;
import org.krait.algorithm.binary.Decompressor;
import org.krait.algorithm.digest.Checksum;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.ByteBuilder;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** The functions of {@code zlib} (library reference). */
@ExposeModule(name = "zlib")
public final class ZlibModule extends JavaModule {
    private static final String[] NAMES = {"MAX_WBITS", "DEFLATED", "DEF_MEM_LEVEL", "DEF_BUF_SIZE",
        "Z_BEST_COMPRESSION", "Z_BEST_SPEED", "Z_NO_COMPRESSION", "Z_DEFAULT_COMPRESSION", "Z_FILTERED",
        "Z_HUFFMAN_ONLY", "Z_RLE", "Z_FIXED", "Z_DEFAULT_STRATEGY", "Z_NO_FLUSH", "Z_PARTIAL_FLUSH", "Z_SYNC_FLUSH",
        "Z_FULL_FLUSH", "Z_FINISH", "Z_BLOCK", "Z_TREES"};
    private static final int[] VALUES = {15, 8, 8, 16384, 9, 1, 0, -1, 1, 2, 3, 4, 0, 0, 1, 2, 3, 4, 5, 6};

    public ZlibModule() {
        super(ZlibModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        for (int i = 0; i < NAMES.length; i++) {
            dict.put(PyStr.intern(NAMES[i]), Py.integer(VALUES[i]));
        }
        dict.put(PyStr.intern("__version__"), Py.str("1.0"));
        dict.put(PyStr.intern("ZLIB_VERSION"), Py.str("1.2.11"));
        dict.put(PyStr.intern("ZLIB_RUNTIME_VERSION"), Py.str("1.2.11"));
        dict.put(PyStr.intern("error"), ZlibError.type());
        dict.put(PyStr.intern("_ZlibDecompressor"), PyZlibDecompressor.TYPE);
    }

    @Function(signature = "($module, data, /, level=-1, wbits=15)")
    PyObject compress(PyObject data, PyObject levelGiven, PyObject wbitsGiven) {
        byte[] bytes = Buffers.bytes(data);
        int level = Numbers.asInt(levelGiven);
        int wbits = Numbers.asInt(wbitsGiven);
        if (level < -1 || level > 9) {
            throw ZlibError.of("Bad compression level");
        }
        try (Compressor stream = new Compressor(level, wbits, 0, null)) {
            byte[] first = stream.compress(bytes, 0, bytes.length);
            byte[] last = stream.flush(Compressor.FINISH);
            return PyBytes.of(new ByteBuilder(first.length + last.length).append(first).append(last).toBytes());
        } catch (AlgorithmError e) {
            throw ZlibError.of(e);
        }
    }

    @Function(signature = "($module, data, /, wbits=15, bufsize=16384)")
    PyObject decompress(PyObject data, PyObject wbitsGiven, PyObject bufsizeGiven) {
        byte[] bytes = Buffers.bytes(data);
        int wbits = Numbers.asInt(wbitsGiven);
        long bufsize = Numbers.asLong(bufsizeGiven);
        if (bufsize < 0) {
            throw Errors.valueError("bufsize must be non-negative");
        }
        try {
            return PyBytes.of(Decompressor.decompressAll(bytes, wbits));
        } catch (AlgorithmError e) {
            throw e.kind() == AlgorithmError.Kind.VALUE
                    ? ZlibError.of("Error -2 while preparing to decompress data: inconsistent stream state")
                    : ZlibError.of(e);
        }
    }

    @Function(signature = "($module, /, level=-1, method=8, wbits=15, memLevel=8, strategy=0, "
            + "zdict=<unrepresentable>)")
    PyObject compressobj(int level, int method, int wbits, int memLevel, int strategy, PyObject zdict) {
        if (method != 8 || memLevel < 1 || memLevel > 9 || strategy < 0 || strategy > 4) {
            throw Errors.valueError("Invalid initialization option");
        }
        byte[] dictionary = zdict == null ? null : ZlibError.copy(Buffers.bytes(zdict));
        try {
            return new PyCompress(new Compressor(level, wbits, strategy, dictionary));
        } catch (AlgorithmError e) {
            throw ZlibError.of(e);
        }
    }

    @Function(signature = "($module, /, wbits=15, zdict=<unrepresentable>)")
    PyObject decompressobj(int wbits, PyObject zdict) {
        byte[] dictionary = ZlibError.dictionary(zdict);
        try {
            return new PyDecompress(new Decompressor(wbits, dictionary));
        } catch (AlgorithmError e) {
            throw ZlibError.of(e);
        }
    }

    private static long start(PyObject value, long otherwise) {
        return value == null ? otherwise : Numbers.index(value).bigValue().longValue() & 0xFFFFFFFFL;
    }

    @Function
    long crc32(PyObject data, PyObject value) {
        byte[] bytes = Buffers.bytes(data);
        return Checksum.crc32(bytes, 0, bytes.length, start(value, 0));
    }

    @Function
    long adler32(PyObject data, PyObject value) {
        byte[] bytes = Buffers.bytes(data);
        return Checksum.adler32(bytes, 0, bytes.length, start(value, 1));
    }
}
