package org.krait.module.hashing;

import java.math.BigInteger;

import org.krait.algorithm.digest.Blake2Parameters;
import org.krait.object.Buffers;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyObject;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;

/** The arguments of {@code blake2b} and {@code blake2s}, checked in CPython's order. */
final class Blake2Arguments {
    private static final int DIGEST_SIZE = 1;
    private static final int KEY = 2;
    private static final int SALT = 3;
    private static final int PERSON = 4;
    private static final int FANOUT = 5;
    private static final int DEPTH = 6;
    private static final int LEAF_SIZE = 7;
    private static final int NODE_OFFSET = 8;
    private static final int NODE_DEPTH = 9;
    private static final int INNER_SIZE = 10;
    private static final int LAST_NODE = 11;
    private static final int SECURITY = 12;

    private final ArgParser parser;
    private final int most;

    /**
     * For one of the two types.
     *
     * @param most the greatest digest, a quarter of which salt and personalisation have
     */
    Blake2Arguments(String name, int most) {
        this.most = most;
        parser = new ArgParser(name, 1, "00000000000000", false, false, "data", "digest_size", "key", "salt",
                "person", "fanout", "depth", "leaf_size", "node_offset", "node_depth", "inner_size", "last_node",
                "usedforsecurity", "string");
    }

    PyObject[] bind(PyObject[] args, PyTuple kwnames) {
        return parser.bind(args, kwnames);
    }

    Blake2Parameters parameters(PyObject[] given) {
        int size = integer(given[DIGEST_SIZE], most);
        if (size <= 0 || size > most) {
            throw Errors.valueError("digest_size for " + name() + " must be between 1 and " + most + " bytes,"
                    + " here it is " + size);
        }
        Blake2Parameters p = new Blake2Parameters(size);
        if (given[SALT] != null) {
            p.salt = limited(given[SALT], "salt");
        }
        if (given[PERSON] != null) {
            p.person = limited(given[PERSON], "person");
        }
        p.fanout = range(given[FANOUT], 1, 0, 255, "fanout must be between 0 and 255");
        p.depth = range(given[DEPTH], 1, 1, 255, "depth must be between 1 and 255");
        p.leafSize = unsigned(given[LEAF_SIZE], 32, "leaf_size is too large");
        p.nodeOffset = unsigned(given[NODE_OFFSET], most == 64 ? 64 : 48, "node_offset is too large");
        p.nodeDepth = range(given[NODE_DEPTH], 0, 0, 255, "node_depth must be between 0 and 255");
        p.innerSize = range(given[INNER_SIZE], 0, 0, most, "inner_size must be between 0 and is " + most);
        if (given[KEY] != null) {
            byte[] key = Buffers.bytes(given[KEY]);
            if (key.length > most) {
                throw Errors.valueError("maximum key length is " + most + " bytes");
            }
            p.key = key;
        }
        p.lastNode = given[LAST_NODE] != null && Comparisons.isTrue(given[LAST_NODE]);
        HashObject.security(given[SECURITY]);
        return p;
    }

    private String name() {
        return most == 64 ? "Blake2b" : "Blake2s";
    }

    private static int integer(PyObject o, int otherwise) {
        return o == null ? otherwise : Numbers.asInt(o);
    }

    private static int range(PyObject o, int otherwise, int low, int high, String message) {
        int value = integer(o, otherwise);
        if (value < low || value > high) {
            throw Errors.valueError(message);
        }
        return value;
    }

    private static long unsigned(PyObject o, int bits, String message) {
        if (o == null) {
            return 0;
        }
        PyInt i = Numbers.index(o);
        if (i.signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        }
        BigInteger value = i.bigValue();
        if (value.bitLength() > 64) {
            throw Errors.overflowError("Python int too large for C unsigned long long");
        }
        if (value.bitLength() > bits) {
            throw Errors.overflowError(message);
        }
        return value.longValue();
    }

    private byte[] limited(PyObject o, String what) {
        byte[] bytes = Buffers.bytes(o);
        if (bytes.length > most / 4) {
            throw Errors.valueError("maximum " + what + " length is " + most / 4 + " bytes");
        }
        return bytes;
    }
}
