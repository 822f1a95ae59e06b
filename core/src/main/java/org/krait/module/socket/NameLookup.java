package org.krait.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.ByteSequence;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;
import org.krait.os.Libc;

/** Names of hosts and services: getaddrinfo(3) and its reverse. */
final class NameLookup {
    private static final PyStr IDNA = PyStr.intern("idna");

    private final PyType error;

    NameLookup(PyType error) {
        this.error = error;
    }

    PyException failed(int code) {
        String text = FilePaths.decode(Libc.bytesAt(Libc.raw("gai_strerror", code))).toString();
        return Errors.of(error, Py.integer(code), Py.str(text));
    }

    /** The name of a host as bytes: str is encoded by IDNA, bytes are taken as they are. */
    static byte[] hostName(PyObject host) {
        if (host instanceof PyStr text) {
            if (text.isAscii()) {
                return FilePaths.encode(text);
            }
            return ((ByteSequence) Calls.method(text, "encode", IDNA)).toBytes();
        }
        if (host instanceof ByteSequence bytes) {
            return bytes.toBytes();
        }
        throw Errors.typeError("str, bytes or bytearray expected, not " + host.type().longName());
    }

    /** The bytes of the address of a host; the empty name is any address. */
    MemorySegment hostMemory(Arena arena, int family, byte[] name) {
        MemorySegment address = arena.allocate(16, 8);
        if (name.length == 0) {
            return address;
        }
        String text = new String(name, StandardCharsets.ISO_8859_1);
        if (family == SocketAddress.AF_INET && (text.equals("255.255.255.255") || text.equals("<broadcast>"))) {
            address.set(ValueLayout.JAVA_INT, 0, -1);
            return address;
        }
        if ((int) Libc.raw("inet_pton", family, Libc.string(arena, name), address.address()) == 1) {
            return address;
        }
        long list = query(arena, name, null, family, 0, 0, 0);
        try {
            MemorySegment info = MemorySegment.ofAddress(list).reinterpret(48);
            MemorySegment socket = MemorySegment.ofAddress(info.get(ValueLayout.JAVA_LONG, 24)).reinterpret(28);
            int size = family == SocketAddress.AF_INET ? 4 : 16;
            MemorySegment.copy(socket, family == SocketAddress.AF_INET ? 4 : 8, address, 0, size);
            return address;
        } finally {
            Libc.raw("freeaddrinfo", list);
        }
    }

    /** As {@link #hostMemory}, as an array. */
    byte[] host(int family, PyObject host) {
        try (Arena arena = Arena.ofConfined()) {
            return hostMemory(arena, family, hostName(host)).toArray(ValueLayout.JAVA_BYTE);
        }
    }

    private long query(Arena arena, byte[] host, byte[] service, int family, int type, int protocol, int flags) {
        MemorySegment hints = arena.allocate(48, 8);
        hints.setAtIndex(ValueLayout.JAVA_INT, 0, flags);
        hints.setAtIndex(ValueLayout.JAVA_INT, 1, family);
        hints.setAtIndex(ValueLayout.JAVA_INT, 2, type);
        hints.setAtIndex(ValueLayout.JAVA_INT, 3, protocol);
        MemorySegment result = arena.allocate(8, 8);
        int code = (int) Libc.raw("getaddrinfo", host == null ? 0 : Libc.string(arena, host),
                service == null ? 0 : Libc.string(arena, service), hints.address(), result.address());
        if (code != 0) {
            throw failed(code);
        }
        return result.get(ValueLayout.JAVA_LONG, 0);
    }

    /** {@code getaddrinfo}, whose host may be text, bytes (but no bytearray) or None. */
    PyObject addresses(PyObject host, PyObject port, int family, int type, int protocol, int flags) {
        if (host != Py.None && !(host instanceof PyStr) && !(host instanceof PyBytes)) {
            throw Errors.typeError("getaddrinfo() argument 1 must be string or None");
        }
        byte[] name = host == Py.None ? null : hostName(host);
        byte[] service;
        if (port == Py.None) {
            service = null;
        } else if (port instanceof PyInt number) {
            service = FilePaths.encode(Py.str(number.bigValue().toString()));
        } else if (port instanceof PyStr text) {
            service = FilePaths.encode(text);
        } else if (port instanceof ByteSequence bytes) {
            service = bytes.toBytes();
        } else {
            throw Errors.of(PyExceptions.OSError, "Int or String expected");
        }
        PyList all = new PyList();
        try (Arena arena = Arena.ofConfined()) {
            long list = query(arena, name, service, family, type, protocol, flags);
            try {
                for (long at = list; at != 0;) {
                    MemorySegment info = MemorySegment.ofAddress(at).reinterpret(48);
                    int length = info.get(ValueLayout.JAVA_INT, 16);
                    MemorySegment address =
                            MemorySegment.ofAddress(info.get(ValueLayout.JAVA_LONG, 24)).reinterpret(length);
                    byte[] canonical = Libc.bytesAt(info.get(ValueLayout.JAVA_LONG, 32));
                    all.append(Py.tuple(Py.integer(info.getAtIndex(ValueLayout.JAVA_INT, 1)),
                            Py.integer(info.getAtIndex(ValueLayout.JAVA_INT, 2)),
                            Py.integer(info.getAtIndex(ValueLayout.JAVA_INT, 3)),
                            canonical == null ? PyStr.EMPTY : FilePaths.decode(canonical),
                            SocketAddress.show(address, length)));
                    at = info.get(ValueLayout.JAVA_LONG, 40);
                }
            } finally {
                Libc.raw("freeaddrinfo", list);
            }
        }
        return all;
    }

    /** {@code getnameinfo}: the names of an address. */
    PyObject names(SocketAddress address, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment host = arena.allocate(1025);
            MemorySegment service = arena.allocate(64);
            int code = (int) Libc.raw("getnameinfo", address.memory.address(), address.length, host.address(), 1025,
                    service.address(), 64, flags);
            if (code != 0) {
                throw failed(code);
            }
            return Py.tuple(FilePaths.decode(Libc.bytesAt(host.address())),
                    FilePaths.decode(Libc.bytesAt(service.address())));
        }
    }
}
