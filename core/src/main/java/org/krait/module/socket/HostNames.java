package org.krait.module.socket;

import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.bytes.ByteSequence;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.str.PyStr;

/** Names of hosts as Python objects give them and as C's library takes them. */
final class HostNames {
    private static final PyStr IDNA = PyStr.intern("idna");
    private static final int LONGEST_LABEL = 63;

    private HostNames() {
    }

    /**
     * The name of a host as the first argument of a function gives it: a str as IDNA encodes it, bytes as they are.
     *
     * @throws PyException TypeError for another type and for a NUL, UnicodeEncodeError for what IDNA refuses
     */
    static byte[] argument(PyObject host, String function) {
        if (!(host instanceof PyStr) && !(host instanceof ByteSequence)) {
            throw ArgParser.badArgument(function, "argument 1", "str, bytes or bytearray", host);
        }
        byte[] name = host instanceof PyStr text ? idna(text) : ((ByteSequence) host).toBytes();
        if (hasNull(name)) {
            throw Errors.typeError(function + "() argument 1 must be encoded string without null bytes, not "
                    + host.type().longName());
        }
        return name;
    }

    /**
     * The name of a host as the address of a socket gives it, where ASCII need not be what IDNA takes.
     *
     * @throws PyException TypeError
     */
    static byte[] inAddress(PyObject host) {
        byte[] name;
        if (host instanceof PyStr text) {
            try {
                name = text.isAscii() ? FilePaths.encode(text) : idna(text);
            } catch (PyException e) {
                throw Errors.typeError("encoding of hostname failed");
            }
        } else if (host instanceof ByteSequence bytes) {
            name = bytes.toBytes();
        } else {
            throw Errors.typeError("str, bytes or bytearray expected, not " + host.type().longName());
        }
        if (hasNull(name)) {
            throw Errors.typeError("host name must not contain null character");
        }
        return name;
    }

    /** A name as IDNA encodes it; most need no codec. */
    static byte[] idna(PyStr name) {
        if (name.isAscii()) {
            byte[] bytes = FilePaths.encode(name);
            if (hasLabels(bytes)) {
                return bytes;
            }
        }
        return ((ByteSequence) Calls.method(name, "encode", IDNA)).toBytes();
    }

    /** Whether the labels between dots, but for the last, are not empty and none is too long. */
    private static boolean hasLabels(byte[] name) {
        int start = 0;
        for (int i = 0; i < name.length; i++) {
            if (name[i] == '.') {
                if (i == start) {
                    return false;
                }
                start = i + 1;
            } else if (i - start >= LONGEST_LABEL) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNull(byte[] name) {
        for (byte b : name) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
