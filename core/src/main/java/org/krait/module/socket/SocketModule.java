package org.krait.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.os.Errno;
import org.krait.os.Libc;
import org.krait.os.NativeFile;
import org.krait.os.SystemCallException;
import org.krait.runtime.Durations;
import org.krait.runtime.Interpreter;
import org.krait.runtime.OsErrors;

/** The functions of {@code _socket}. */
@ExposeModule(name = "_socket")
public final class SocketModule extends JavaModule {
    private static final int SOCK_CLOEXEC = 0x80000;
    private static final int CONTROL_HEADER = 16;

    NameLookup names;
    /** What new sockets wait, in nanoseconds. */
    volatile long defaultTimeout = PySocket.FOREVER;

    public SocketModule() {
        super(SocketModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        SocketConstants.addTo(dict);
        PyType lookupError = error("gaierror");
        PyType entryError = error("herror");
        names = new NameLookup(lookupError, entryError);
        put(dict, "gaierror", lookupError);
        put(dict, "herror", entryError);
        put(dict, "error", PyExceptions.OSError);
        put(dict, "timeout", PyExceptions.TimeoutError);
        put(dict, "socket", PySocket.TYPE);
        put(dict, "SocketType", PySocket.TYPE);
        put(dict, "has_ipv6", Py.True);
        Interpreter.current().service(SocketModule.class, i -> this);
    }

    private static PyType error(String name) {
        PyDict names = new PyDict();
        names.put(PyStr.intern("__module__"), PyStr.intern("socket"));
        return (PyType) Calls.call(PyType.TYPE, Py.str(name), Py.tuple(PyExceptions.OSError), names);
    }

    private static void put(PyDict dict, String name, PyObject value) {
        dict.put(PyStr.intern(name), value);
    }

    /** A timeout in nanoseconds. */
    static long nanos(PyObject value) {
        if (value == Py.None) {
            return PySocket.FOREVER;
        }
        long nanos = Durations.nanos(value);
        if (nanos < 0) {
            throw Errors.valueError("Timeout value out of range");
        }
        return nanos;
    }

    @Function
    PyObject getdefaulttimeout() {
        return defaultTimeout == PySocket.FOREVER ? Py.None : Py.real(defaultTimeout / 1e9);
    }

    @Function
    void setdefaulttimeout(PyObject timeout) {
        defaultTimeout = nanos(timeout);
    }

    private static PyException failed(String message) {
        return Errors.of(PyExceptions.OSError, message);
    }

    // ---- sockets

    @Function
    void close(PyObject fd) {
        try {
            PySocket.table().close(Numbers.asInt(fd));
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Function
    int dup(PyObject fd) {
        try {
            return PySocket.table().duplicate(Numbers.asInt(fd));
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Function(signature = "($module, family=1, type=1, proto=0, /)")
    PyObject socketpair(int family, int type, int protocol) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pair = arena.allocate(8, 4);
            Libc.call("socketpair", family, type | SOCK_CLOEXEC, protocol, pair.address());
            PyObject[] sockets = new PyObject[2];
            for (int i = 0; i < 2; i++) {
                PySocket socket = new PySocket(PySocket.TYPE);
                int number = PySocket.table().add(new NativeFile(pair.getAtIndex(ValueLayout.JAVA_INT, i)));
                socket.open(number, family, type, protocol, defaultTimeout);
                sockets[i] = socket;
            }
            return Py.tuple(sockets);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Function(name = "CMSG_LEN", signature = "($module, length, /)")
    long controlLength(PyObject length) {
        return CONTROL_HEADER + size(length, "CMSG_LEN");
    }

    @Function(name = "CMSG_SPACE", signature = "($module, length, /)")
    long controlSpace(PyObject length) {
        return CONTROL_HEADER + (size(length, "CMSG_SPACE") + 7 & ~7L);
    }

    private static long size(PyObject length, String function) {
        long n = Numbers.asLong(length);
        if (n < 0 || n > Integer.MAX_VALUE) {
            throw Errors.overflowError(function + "() argument out of range");
        }
        return n;
    }

    // ---- names

    @Function
    PyObject gethostname() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(1025);
            Libc.call("gethostname", name.address(), 1024);
            return FilePaths.decode(Libc.bytesAt(name.address()));
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Function(signature = "($module, /, host, port, family=0, type=0, proto=0, flags=0)")
    PyObject getaddrinfo(PyObject host, PyObject port, int family, int type, int protocol, int flags) {
        return names.addresses(host, port, family, type, protocol, flags);
    }

    @Function(signature = "($module, hostname, /)")
    PyObject gethostbyname(PyObject host) {
        try (Arena arena = Arena.ofConfined()) {
            byte[] name = HostNames.argument(host, "gethostbyname");
            MemorySegment address = names.host(arena, SocketAddress.AF_INET, name).address();
            return SocketAddress.text(SocketAddress.AF_INET, address, 0);
        }
    }

    @Function(name = "gethostbyname_ex", signature = "($module, hostname, /)")
    PyObject hostByNameEx(PyObject host) {
        return names.entryOfName(HostNames.argument(host, "gethostbyname_ex"));
    }

    @Function(name = "gethostbyaddr", signature = "($module, ip_address, /)")
    PyObject hostByAddress(PyObject address) {
        return names.entryOfAddress(HostNames.argument(address, "gethostbyaddr"));
    }

    @Function(signature = "($module, sockaddr, flags, /)")
    PyObject getnameinfo(PyObject address, PyObject flags) {
        int bits = Numbers.asInt(flags);
        if (!(address instanceof PyTuple tuple)) {
            throw Errors.typeError("getnameinfo() argument 1 must be a tuple");
        }
        return names.names(tuple, bits);
    }

    private static long protocolName(Arena arena, PyObject name, String function) {
        if (name == null) {
            return 0;
        }
        if (!(name instanceof PyStr text)) {
            throw ArgParser.badArgument(function, "argument 2", "str", name);
        }
        return Libc.string(arena, FilePaths.encode(text));
    }

    @Function(signature = "($module, servicename, protocolname=NULL, /)")
    int getservbyname(PyStr service, PyObject protocol) {
        try (Arena arena = Arena.ofConfined()) {
            long entry = Libc.raw("getservbyname", Libc.string(arena, FilePaths.encode(service)),
                    protocolName(arena, protocol, "getservbyname"));
            if (entry == 0) {
                throw failed("service/proto not found");
            }
            int port = MemorySegment.ofAddress(entry).reinterpret(24).get(ValueLayout.JAVA_INT, 16);
            return Short.reverseBytes((short) port) & 0xffff;
        }
    }

    @Function(signature = "($module, port, protocolname=NULL, /)")
    PyObject getservbyport(int port, PyObject protocol) {
        if (port < 0 || port > 0xffff) {
            throw Errors.overflowError("getservbyport: port must be 0-65535.");
        }
        try (Arena arena = Arena.ofConfined()) {
            long entry = Libc.raw("getservbyport", Short.reverseBytes((short) port) & 0xffff,
                    protocolName(arena, protocol, "getservbyport"));
            if (entry == 0) {
                throw failed("port/proto not found");
            }
            long name = MemorySegment.ofAddress(entry).reinterpret(8).get(ValueLayout.JAVA_LONG, 0);
            return FilePaths.decode(Libc.bytesAt(name));
        }
    }

    @Function(signature = "($module, name, /)")
    int getprotobyname(PyStr name) {
        try (Arena arena = Arena.ofConfined()) {
            long entry = Libc.raw("getprotobyname", Libc.string(arena, FilePaths.encode(name)));
            if (entry == 0) {
                throw failed("protocol not found");
            }
            return MemorySegment.ofAddress(entry).reinterpret(24).get(ValueLayout.JAVA_INT, 16);
        }
    }

    // ---- numbers

    private static long unsigned(PyObject o, int bits) {
        PyInt value = Numbers.index(o);
        if (value.signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        }
        if (!value.isSmall() || value.longValue() >> bits != 0) {
            throw Errors.overflowError("Python int too large for C uint" + bits + "_t");
        }
        return value.longValue();
    }

    @Function
    int htons(PyObject x) {
        return Short.reverseBytes((short) unsigned(x, 16)) & 0xffff;
    }

    @Function
    int ntohs(PyObject x) {
        return htons(x);
    }

    @Function
    long htonl(PyObject x) {
        return Integer.reverseBytes((int) unsigned(x, 32)) & 0xffffffffL;
    }

    @Function
    long ntohl(PyObject x) {
        return htonl(x);
    }

    @Function(name = "inet_aton")
    PyObject inetAton(PyStr address) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment packed = arena.allocate(4, 4);
            if ((int) Libc.raw("inet_aton", Libc.string(arena, FilePaths.encode(address)), packed.address()) == 0) {
                throw failed("illegal IP address string passed to inet_aton");
            }
            return new PyBytes(packed.toArray(ValueLayout.JAVA_BYTE));
        }
    }

    @Function(name = "inet_ntoa")
    PyObject inetNtoa(PyObject packed) {
        byte[] bytes = Buffers.bytes(packed);
        if (bytes.length != 4) {
            throw failed("packed IP wrong length for inet_ntoa");
        }
        try (Arena arena = Arena.ofConfined()) {
            return SocketAddress.text(SocketAddress.AF_INET, Libc.copy(arena, bytes, 0, 4), 0);
        }
    }

    @Function(name = "inet_pton", signature = "($module, af, ip, /)")
    PyObject inetPton(int family, PyStr address) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment packed = arena.allocate(16, 8);
            int result = (int) Libc.raw("inet_pton", family, Libc.string(arena, FilePaths.encode(address)),
                    packed.address());
            if (result == -1) {
                throw OsErrors.of(Errno.EAFNOSUPPORT, null, null);
            }
            if (result == 0) {
                throw failed("illegal IP address string passed to inet_pton");
            }
            return new PyBytes(packed.asSlice(0, family == SocketAddress.AF_INET ? 4 : 16)
                    .toArray(ValueLayout.JAVA_BYTE));
        }
    }

    @Function(name = "inet_ntop", signature = "($module, af, packed_ip, /)")
    PyObject inetNtop(int family, PyObject packed) {
        byte[] bytes = Buffers.bytes(packed);
        if (family != SocketAddress.AF_INET && family != SocketAddress.AF_INET6) {
            throw Errors.valueError("unknown address family " + family);
        }
        if (bytes.length != (family == SocketAddress.AF_INET ? 4 : 16)) {
            throw Errors.valueError("invalid length of packed IP address string");
        }
        try (Arena arena = Arena.ofConfined()) {
            return SocketAddress.text(family, Libc.copy(arena, bytes, 0, bytes.length), 0);
        }
    }

    @Function(name = "if_nametoindex")
    int interfaceIndex(PyObject name) {
        try (Arena arena = Arena.ofConfined()) {
            int index = (int) Libc.raw("if_nametoindex", Libc.string(arena, FilePaths.fsencode(name)));
            if (index == 0) {
                throw OsErrors.of(Libc.errno(), null, null);
            }
            return index;
        }
    }

    @Function(name = "if_indextoname")
    PyObject interfaceName(int index) {
        if (index < 0) {
            throw Errors.valueError("Cannot convert negative int");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(17);
            if (Libc.raw("if_indextoname", index, name.address()) == 0) {
                throw OsErrors.of(Libc.errno(), null, null);
            }
            return FilePaths.decode(Libc.bytesAt(name.address()));
        }
    }
}
