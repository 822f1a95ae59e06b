package org.krait.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.ByteSequence;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.os.Errno;
import org.krait.os.Libc;
import org.krait.os.SystemCallException;
import org.krait.runtime.OsErrors;

/** Names and addresses of hosts and services: getaddrinfo(3), its reverse, and the older gethostbyname(3). */
final class NameLookup {
    private static final int AF_UNSPEC = 0;
    private static final int SOCK_DGRAM = 2;
    private static final int AI_PASSIVE = 1;
    private static final int AI_NUMERICHOST = 4;
    private static final int AI_NUMERICSERV = 1024;
    private static final int MOST_FLOW_INFO = 0xfffff;

    /** {@code gaierror}, for getaddrinfo(3) and getnameinfo(3). */
    private final PyType error;
    /** {@code herror}, for gethostbyname(3) and gethostbyaddr(3). */
    private final PyType entryError;

    NameLookup(PyType error, PyType entryError) {
        this.error = error;
        this.entryError = entryError;
    }

    /** An address that a name stands for, without a port. */
    record Host(int family, MemorySegment address) {
    }

    PyException failed(int code) {
        String text = FilePaths.decode(Libc.bytesAt(Libc.raw("gai_strerror", code))).toString();
        return Errors.of(error, Py.integer(code), Py.str(text));
    }

    /** The address of a host ({@code setipaddr}) of a family, or of any; the empty name is any address. */
    Host host(Arena arena, int family, byte[] name) {
        if (name.length == 0) {
            return family == AF_UNSPEC ? anyAddress(arena) : new Host(family, arena.allocate(16, 8));
        }
        MemorySegment address = arena.allocate(16, 8);
        String text = new String(name, StandardCharsets.ISO_8859_1);
        if (text.equals("255.255.255.255") || text.equals("<broadcast>")) {
            if (family == SocketAddress.AF_INET6) {
                throw Errors.of(PyExceptions.OSError, "address family mismatched");
            }
            address.set(ValueLayout.JAVA_INT, 0, -1);
            return new Host(SocketAddress.AF_INET, address);
        }
        if (family != SocketAddress.AF_INET6 && isNumeric(arena, SocketAddress.AF_INET, name, address)) {
            return new Host(SocketAddress.AF_INET, address);
        }
        if (family != SocketAddress.AF_INET && isNumeric(arena, SocketAddress.AF_INET6, name, address)) {
            return new Host(SocketAddress.AF_INET6, address);
        }
        long list = query(arena, name, null, family, 0, 0, 0);
        try {
            return first(arena, list);
        } finally {
            Libc.raw("freeaddrinfo", list);
        }
    }

    private static boolean isNumeric(Arena arena, int family, byte[] name, MemorySegment address) {
        return (int) Libc.raw("inet_pton", family, Libc.string(arena, name), address.address()) == 1;
    }

    private Host anyAddress(Arena arena) {
        long list = query(arena, null, new byte[] {'0'}, AF_UNSPEC, SOCK_DGRAM, 0, AI_PASSIVE);
        try {
            if (info(list).get(ValueLayout.JAVA_LONG, 40) != 0) {
                throw Errors.of(PyExceptions.OSError, "wildcard resolved to multiple address");
            }
            return first(arena, list);
        } finally {
            Libc.raw("freeaddrinfo", list);
        }
    }

    private static MemorySegment info(long address) {
        return MemorySegment.ofAddress(address).reinterpret(48);
    }

    private static Host first(Arena arena, long list) {
        MemorySegment socket = MemorySegment.ofAddress(info(list).get(ValueLayout.JAVA_LONG, 24)).reinterpret(28);
        int family = socket.get(ValueLayout.JAVA_SHORT, 0);
        MemorySegment address = arena.allocate(16, 8);
        MemorySegment.copy(socket, family == SocketAddress.AF_INET ? 4 : 8, address, 0, SocketAddress.size(family));
        return new Host(family, address);
    }

    /** The address of the host in the address of a socket. */
    byte[] host(int family, PyObject host) {
        try (Arena arena = Arena.ofConfined()) {
            return host(arena, family, HostNames.inAddress(host)).address.toArray(ValueLayout.JAVA_BYTE);
        }
    }

    /** Where gethostbyname_r(3) and gethostbyaddr_r(3) leave a {@code struct hostent} and what it refers to. */
    private static final class Entry {
        final MemorySegment room;
        final MemorySegment buffer;
        final MemorySegment found;
        final MemorySegment code;

        Entry(Arena arena) {
            room = arena.allocate(32, 8);
            buffer = arena.allocate(16384, 8);
            found = arena.allocate(8, 8);
            code = arena.allocate(4, 4);
        }

        /** The address of the struct, 0 if there is none. */
        long address() {
            return found.get(ValueLayout.JAVA_LONG, 0);
        }
    }

    /** {@code gethostbyname_ex}: the names and addresses of a host. */
    PyObject entryOfName(byte[] name) {
        try (Arena arena = Arena.ofConfined()) {
            Host host = host(arena, SocketAddress.AF_INET, name);
            Entry entry = new Entry(arena);
            Libc.raw("gethostbyname_r", Libc.string(arena, name), entry.room.address(), entry.buffer.address(),
                    entry.buffer.byteSize(), entry.found.address(), entry.code.address());
            return entry(entry.address(), host.family);
        }
    }

    /** {@code gethostbyaddr}: the names and addresses of a host whose address or name is given. */
    PyObject entryOfAddress(byte[] name) {
        try (Arena arena = Arena.ofConfined()) {
            Host host = host(arena, AF_UNSPEC, name);
            Entry entry = new Entry(arena);
            Libc.raw("gethostbyaddr_r", host.address.address(), SocketAddress.size(host.family), host.family,
                    entry.room.address(), entry.buffer.address(), entry.buffer.byteSize(), entry.found.address(),
                    entry.code.address());
            return entry(entry.address(), host.family);
        }
    }

    /** What Python shows for a {@code struct hostent}. */
    private PyObject entry(long address, int family) {
        if (address == 0) {
            // CPython looks at the thread's h_errno, not at what the call stored.
            MemorySegment last = MemorySegment.ofAddress(Libc.raw("__h_errno_location")).reinterpret(4);
            int code = last.get(ValueLayout.JAVA_INT, 0);
            PyStr text = FilePaths.decode(Libc.bytesAt(Libc.raw("hstrerror", code)));
            throw Errors.of(entryError, Py.integer(code), text);
        }
        MemorySegment entry = MemorySegment.ofAddress(address).reinterpret(32);
        if (entry.get(ValueLayout.JAVA_INT, 16) != family) {
            throw OsErrors.of(new SystemCallException(Errno.EAFNOSUPPORT));
        }
        PyList aliases = new PyList();
        for (byte[] alias : Libc.stringsAt(entry.get(ValueLayout.JAVA_LONG, 8))) {
            aliases.append(FilePaths.decode(alias));
        }
        PyList addresses = new PyList();
        MemorySegment list = MemorySegment.ofAddress(entry.get(ValueLayout.JAVA_LONG, 24)).reinterpret(Long.MAX_VALUE);
        for (long at = 0; list.get(ValueLayout.JAVA_LONG, at) != 0; at += 8) {
            MemorySegment each = MemorySegment.ofAddress(list.get(ValueLayout.JAVA_LONG, at));
            addresses.append(SocketAddress.text(family, each, 0));
        }
        return Py.tuple(FilePaths.decode(Libc.bytesAt(entry.get(ValueLayout.JAVA_LONG, 0))), aliases, addresses);
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
        byte[] name = host == Py.None ? null
                : host instanceof PyStr text ? HostNames.idna(text) : ((PyBytes) host).bytes;
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
                    MemorySegment info = info(at);
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

    /**
     * {@code getnameinfo}: the names of an address.
     *
     * @throws PyException TypeError, ValueError or OverflowError for what is no address; OSError, gaierror
     */
    PyObject names(PyTuple address, int flags) {
        int size = address.size();
        if (size < 2 || size > 4 || !(address.get(0) instanceof PyStr host)) {
            throw Errors.typeError("getnameinfo(): illegal sockaddr argument");
        }
        byte[] name = ArgParser.cString(host).getBytes(StandardCharsets.UTF_8);
        byte[] port = String.valueOf(Numbers.asInt(address.get(1))).getBytes(StandardCharsets.US_ASCII);
        int flowInfo = size > 2 ? Numbers.index(address.get(2)).bigValue().intValue() : 0;
        int scope = size > 3 ? Numbers.index(address.get(3)).bigValue().intValue() : 0;
        if (flowInfo < 0 || flowInfo > MOST_FLOW_INFO) {
            throw Errors.overflowError("getnameinfo(): flowinfo must be 0-1048575.");
        }
        try (Arena arena = Arena.ofConfined()) {
            long list = query(arena, name, port, AF_UNSPEC, SOCK_DGRAM, 0, AI_NUMERICHOST | AI_NUMERICSERV);
            try {
                return names(arena, list, size, flowInfo, scope, flags);
            } finally {
                Libc.raw("freeaddrinfo", list);
            }
        }
    }

    private PyObject names(Arena arena, long list, int size, int flowInfo, int scope, int flags) {
        MemorySegment info = info(list);
        if (info.get(ValueLayout.JAVA_LONG, 40) != 0) {
            throw Errors.of(PyExceptions.OSError, "sockaddr resolved to multiple addresses");
        }
        int length = info.get(ValueLayout.JAVA_INT, 16);
        MemorySegment address = MemorySegment.ofAddress(info.get(ValueLayout.JAVA_LONG, 24)).reinterpret(length);
        if (info.get(ValueLayout.JAVA_INT, 4) == SocketAddress.AF_INET6) {
            SocketAddress.setScope(address, flowInfo, scope);
        } else if (size != 2) {
            throw Errors.of(PyExceptions.OSError, "IPv4 sockaddr must be 2 tuple");
        }
        MemorySegment host = arena.allocate(1025);
        MemorySegment service = arena.allocate(64);
        int code = (int) Libc.raw("getnameinfo", address.address(), length, host.address(), host.byteSize(),
                service.address(), service.byteSize(), flags);
        if (code != 0) {
            throw failed(code);
        }
        return Py.tuple(FilePaths.decode(Libc.bytesAt(host.address())),
                FilePaths.decode(Libc.bytesAt(service.address())));
    }
}
