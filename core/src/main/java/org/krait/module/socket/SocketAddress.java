package org.krait.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.os.Libc;

/** Addresses of sockets: {@code struct sockaddr} and what Python shows for it. */
final class SocketAddress {
    static final int AF_UNIX = 1;
    static final int AF_INET = 2;
    static final int AF_INET6 = 10;
    static final int SIZE = 128;

    private static final int PATH_SIZE = 108;
    private static final ValueLayout.OfShort PORT = ValueLayout.JAVA_SHORT.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfInt NETWORK_INT = ValueLayout.JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN);

    final MemorySegment memory;
    final int length;

    private SocketAddress(MemorySegment memory, int length) {
        this.memory = memory;
        this.length = length;
    }

    /** The address that an argument of the method {@code caller} means. */
    static SocketAddress of(Arena arena, NameLookup names, int family, PyObject o, String caller) {
        MemorySegment m = arena.allocate(SIZE, 8);
        m.set(ValueLayout.JAVA_SHORT, 0, (short) family);
        return switch (family) {
            case AF_UNIX -> unix(m, o);
            case AF_INET -> {
                PyTuple pair = tuple(o, caller, "AF_INET");
                if (pair.size() != 2) {
                    throw Errors.typeError("AF_INET address must be a pair (host, port)");
                }
                m.set(PORT, 2, port(pair.get(1), caller));
                MemorySegment.copy(names.host(AF_INET, pair.get(0)), 0, m, ValueLayout.JAVA_BYTE, 4, 4);
                yield new SocketAddress(m, 16);
            }
            case AF_INET6 -> {
                PyTuple parts = tuple(o, caller, "AF_INET6");
                if (parts.size() < 2 || parts.size() > 4) {
                    throw Errors.typeError("AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])");
                }
                m.set(PORT, 2, port(parts.get(1), caller));
                int flowInfo = parts.size() > 2 ? (int) Numbers.asLong(parts.get(2)) : 0;
                MemorySegment.copy(names.host(AF_INET6, parts.get(0)), 0, m, ValueLayout.JAVA_BYTE, 8, 16);
                setScope(m, flowInfo, parts.size() > 3 ? (int) Numbers.asLong(parts.get(3)) : 0);
                yield new SocketAddress(m, 28);
            }
            default -> throw Errors.of(PyExceptions.OSError, caller + "(): bad family");
        };
    }

    /** Writes what an address of IPv6 has beside host and port. */
    static void setScope(MemorySegment address, int flowInfo, int scope) {
        address.set(NETWORK_INT, 4, flowInfo);
        address.set(ValueLayout.JAVA_INT, 24, scope);
    }

    /** The bytes of a host's address. */
    static int size(int family) {
        return family == AF_INET ? 4 : 16;
    }

    private static SocketAddress unix(MemorySegment m, PyObject o) {
        byte[] path = o instanceof PyStr text ? FilePaths.encode(text) : Buffers.bytes(o);
        boolean named = path.length > 0 && path[0] != 0;
        if (path.length + (named ? 1 : 0) > PATH_SIZE) {
            throw Errors.of(PyExceptions.OSError, "AF_UNIX path too long");
        }
        MemorySegment.copy(path, 0, m, ValueLayout.JAVA_BYTE, 2, path.length);
        return new SocketAddress(m, 2 + path.length + (named ? 1 : 0));
    }

    private static PyTuple tuple(PyObject o, String caller, String family) {
        if (o instanceof PyTuple tuple) {
            return tuple;
        }
        throw Errors.typeError(caller + "(): " + family + " address must be tuple, not " + o.type().longName());
    }

    private static short port(PyObject o, String caller) {
        long port = Numbers.index(o).isSmall() ? Numbers.index(o).longValue() : -1;
        if (port < 0 || port > 0xffff) {
            throw Errors.overflowError(caller + "(): port must be 0-65535.");
        }
        return (short) port;
    }

    /** What Python shows for an address that a call has filled in. */
    static PyObject show(MemorySegment m, int length) {
        if (length == 0) {
            return Py.None;
        }
        switch (m.get(ValueLayout.JAVA_SHORT, 0)) {
            case AF_UNIX -> {
                byte[] path = m.asSlice(2, Math.max(length - 2, 0)).toArray(ValueLayout.JAVA_BYTE);
                if (path.length > 0 && path[0] == 0) {
                    return new PyBytes(path);
                }
                int end = 0;
                while (end < path.length && path[end] != 0) {
                    end++;
                }
                return FilePaths.decode(Arrays.copyOf(path, end));
            }
            case AF_INET -> {
                return Py.tuple(text(AF_INET, m, 4), Py.integer(m.get(PORT, 2) & 0xffff));
            }
            case AF_INET6 -> {
                return Py.tuple(text(AF_INET6, m, 8), Py.integer(m.get(PORT, 2) & 0xffff),
                        Py.integer(m.get(NETWORK_INT, 4) & 0xffffffffL),
                        Py.integer(m.get(ValueLayout.JAVA_INT, 24) & 0xffffffffL));
            }
            default -> {
                return Py.tuple(Py.integer(m.get(ValueLayout.JAVA_SHORT, 0)),
                        new PyBytes(m.asSlice(2, length - 2).toArray(ValueLayout.JAVA_BYTE)));
            }
        }
    }

    static PyStr text(int family, MemorySegment address, int at) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(64);
            Libc.raw("inet_ntop", family, address.address() + at, text.address(), 64);
            return FilePaths.decode(Libc.bytesAt(text.address()));
        }
    }
}
