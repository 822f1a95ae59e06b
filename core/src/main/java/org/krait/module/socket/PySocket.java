package org.krait.module.socket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.module.io.IoModule;
import org.krait.object.Buffers;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.WritableBuffer;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.os.Descriptors;
import org.krait.os.Errno;
import org.krait.os.Libc;
import org.krait.os.NativeFile;
import org.krait.os.OpenFile;
import org.krait.os.SystemCallException;
import org.krait.os.Waiting;
import org.krait.runtime.Interpreter;
import org.krait.runtime.OsErrors;
import org.krait.runtime.Unraisable;
import org.krait.runtime.Warnings;

/**
 * {@code _socket.socket}. Calls but connect never wait inside the kernel: one that would waits for the descriptor
 * first, in pieces in which the thread serves signals, up to the socket's timeout.
 */
@ExposeType(name = "socket", module = "_socket")
public class PySocket extends PyObject {
    public static final PyType TYPE = PySocketExposed.TYPE;

    static final long FOREVER = -1;

    private static final int SOCK_CLOEXEC = 0x80000;
    private static final int SOCK_NONBLOCK = 0x800;
    private static final int MSG_DONTWAIT = 0x40;
    private static final int MSG_NOSIGNAL = 0x4000;
    private static final int SOL_SOCKET = 1;
    /** The layout of C's struct msghdr on 64-bit Linux. */
    private static final int MESSAGE_SIZE = 56;
    private static final int MESSAGE_NAME_LENGTH = 8;
    private static final int MESSAGE_VECTOR = 16;
    private static final int MESSAGE_FLAGS = 48;
    private static final int SO_TYPE = 3;
    private static final int SO_ERROR = 4;
    private static final int SO_PROTOCOL = 38;
    private static final int PIECE = 1 << 18;

    private int descriptor = -1;
    private OpenFile file;
    private int family;
    private int type;
    private int protocol;
    /** In nanoseconds; 0: does not wait, FOREVER: without end. */
    private long timeout = FOREVER;

    protected PySocket(PyType type) {
        super(type);
    }

    @New(signature = "($type, *args, **kwargs)")
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PySocket(TYPE) : new PySocketSub(cls);
    }

    static Descriptors table() {
        return IoModule.descriptors(Interpreter.current());
    }

    private static SocketModule module() {
        return Interpreter.current().serviceOrNull(SocketModule.class);
    }

    @Init(signature = "($self, family=-1, type=-1, proto=-1, fileno=None)")
    void __init__(PyObject family, PyObject type, PyObject proto, PyObject fileno) {
        int f = family == null ? -1 : Numbers.asInt(family);
        int t = type == null ? -1 : Numbers.asInt(type);
        int p = proto == null ? -1 : Numbers.asInt(proto);
        if (fileno != null && fileno != Py.None) {
            adopt(Numbers.asInt(fileno), f, t, p);
            return;
        }
        f = f == -1 ? SocketAddress.AF_INET : f;
        t = t == -1 ? 1 : t;
        p = p == -1 ? 0 : p;
        try {
            int real = Libc.call("socket", f, t | SOCK_CLOEXEC, p);
            open(table().add(new NativeFile(real)), f, t & ~(SOCK_CLOEXEC | SOCK_NONBLOCK), p,
                    (t & SOCK_NONBLOCK) != 0 ? 0 : module().defaultTimeout);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    private void adopt(int number, int f, int t, int p) {
        if (number < 0) {
            throw Errors.valueError("negative file descriptor");
        }
        try (Arena arena = Arena.ofConfined()) {
            int real = table().get(number).real();
            MemorySegment address = arena.allocate(SocketAddress.SIZE, 8);
            MemorySegment length = arena.allocate(4, 4);
            length.set(ValueLayout.JAVA_INT, 0, SocketAddress.SIZE);
            Libc.call("getsockname", real, address.address(), length.address());
            open(number, f == -1 ? address.get(ValueLayout.JAVA_SHORT, 0) : f,
                    t == -1 ? option(real, SO_TYPE) : t, p == -1 ? option(real, SO_PROTOCOL) : p,
                    module().defaultTimeout);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    private static int option(int real, int name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(8, 8);
            value.set(ValueLayout.JAVA_INT, 4, 4);
            Libc.call("getsockopt", real, SOL_SOCKET, name, value.address(), value.address() + 4);
            return value.get(ValueLayout.JAVA_INT, 0);
        }
    }

    /** Makes this the socket behind a number of the table. */
    final void open(int number, int f, int t, int p, long nanos) {
        descriptor = number;
        file = table().get(number);
        family = f;
        type = t;
        protocol = p;
        if (nanos != FOREVER) {
            setTimeout(nanos);
        }
    }

    // ---- calls

    private interface Call {
        long run(int real);
    }

    private int real() {
        if (file == null) {
            throw new SystemCallException(Errno.EBADF);
        }
        try {
            return file.real();
        } catch (IOException e) {
            throw SystemCallException.of(e);
        }
    }

    /** Makes a call, again and again until it does not ask to wait. */
    private long call(int events, Call call) {
        return call(events, 0, call);
    }

    /** As {@link #call(int, Call)}; MSG_DONTWAIT in the flags ends the waiting of a socket without a timeout. */
    private long call(int events, int flags, Call call) {
        boolean never = timeout == 0 || timeout == FOREVER && (flags & MSG_DONTWAIT) != 0;
        long start = System.nanoTime();
        try {
            while (true) {
                try {
                    return call.run(real());
                } catch (SystemCallException e) {
                    if (e.errno == Errno.EINTR) {
                        Waiting.check();
                        continue;
                    }
                    if (e.errno != Errno.EAGAIN || never) {
                        throw e;
                    }
                }
                await(events, start);
            }
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    private void await(int events, long start) {
        long left = timeout == FOREVER ? -1 : timeout - (System.nanoTime() - start);
        if (timeout != FOREVER && left <= 0
                || !Waiting.until(real(), events, left < 0 ? -1 : (left + 999_999) / 1_000_000)) {
            throw Errors.of(PyExceptions.TimeoutError, "timed out");
        }
    }

    @Method(name = "_accept")
    PyObject accept() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = arena.allocate(SocketAddress.SIZE, 8);
            MemorySegment length = arena.allocate(4, 4);
            if (timeout == FOREVER) {
                call(Waiting.READABLE, real -> Waiting.until(real, Waiting.READABLE, -1) ? 1 : 0);
            }
            int real = (int) call(Waiting.READABLE, listening -> {
                length.set(ValueLayout.JAVA_INT, 0, SocketAddress.SIZE);
                return Libc.call("accept4", listening, address.address(), length.address(), SOCK_CLOEXEC);
            });
            return Py.tuple(Py.integer(table().add(new NativeFile(real))),
                    SocketAddress.show(address, length.get(ValueLayout.JAVA_INT, 0)));
        }
    }

    @Method
    void bind(PyObject address) {
        try (Arena arena = Arena.ofConfined()) {
            SocketAddress a = SocketAddress.of(arena, module().names, family, address, "bind");
            call(0, real -> Libc.call("bind", real, a.memory.address(), a.length));
        }
    }

    @Method(signature = "($self, backlog=128, /)")
    void listen(int backlog) {
        call(0, real -> Libc.call("listen", real, Math.max(backlog, 0)));
    }

    private int connectTo(PyObject address, String caller) {
        try (Arena arena = Arena.ofConfined()) {
            SocketAddress a = SocketAddress.of(arena, module().names, family, address, caller);
            int real = real();
            try {
                Libc.call("connect", real, a.memory.address(), a.length);
                return 0;
            } catch (SystemCallException e) {
                if (e.errno != Errno.EINPROGRESS || timeout == 0) {
                    return e.errno;
                }
                await(Waiting.WRITABLE, System.nanoTime());
                return option(real, SO_ERROR);
            }
        } catch (SystemCallException e) {
            return e.errno;
        }
    }

    @Method
    void connect(PyObject address) {
        int error = connectTo(address, "connect");
        if (error != 0) {
            throw OsErrors.of(error, null, null);
        }
    }

    @Method(name = "connect_ex")
    int connectEx(PyObject address) {
        try {
            return connectTo(address, "connect_ex");
        } catch (PyException e) {
            if (e.matches(PyExceptions.TimeoutError)) {
                return Errno.EAGAIN;
            }
            throw e;
        }
    }

    // ---- reading

    private int receive(byte[] into, int offset, int length, int flags) {
        if (length == 0) {
            return 0;
        }
        try (Arena arena = Arena.ofConfined()) {
            int size = Math.min(length, PIECE);
            MemorySegment memory = arena.allocate(Math.max(size, 1));
            int n = (int) call(Waiting.READABLE, flags,
                    real -> Libc.callLong("recv", real, memory.address(), size, flags | MSG_DONTWAIT));
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, into, offset, Math.min(n, size));
            return n;
        }
    }

    @Method(signature = "($self, bufsize, flags=0, /)")
    PyObject recv(int size, int flags) {
        if (size < 0) {
            throw Errors.valueError("negative buffersize in recv");
        }
        byte[] buffer = new byte[Math.min(size, PIECE)];
        return new PyBytes(Arrays.copyOf(buffer, receive(buffer, 0, buffer.length, flags)));
    }

    @Method(name = "recv_into", signature = "($self, buffer, nbytes=0, flags=0)")
    int recvInto(PyObject buffer, int size, int flags) {
        PyBuffer target = WritableBuffer.convert(buffer, "recv_into", "argument 1");
        try {
            return receive(target.array, target.offset, wanted("recv_into", size, target.length), flags);
        } finally {
            target.release();
        }
    }

    private static int wanted(String function, int size, int room) {
        if (size < 0) {
            throw Errors.valueError("negative buffersize in " + function);
        }
        if (size > room) {
            throw Errors.valueError(function.equals("recv_into") ? "buffer too small for requested bytes"
                    : "nbytes is greater than the length of the buffer");
        }
        return size == 0 ? room : size;
    }

    private PyObject[] receiveFrom(byte[] into, int offset, int size, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Math.max(size, 1));
            MemorySegment address = arena.allocate(SocketAddress.SIZE, 8);
            MemorySegment length = arena.allocate(4, 4);
            int n = (int) call(Waiting.READABLE, flags, real -> {
                length.set(ValueLayout.JAVA_INT, 0, SocketAddress.SIZE);
                return Libc.callLong("recvfrom", real, memory.address(), size, flags | MSG_DONTWAIT,
                        address.address(), length.address());
            });
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, into, offset, Math.min(n, size));
            return new PyObject[] {Py.integer(n), SocketAddress.show(address, length.get(ValueLayout.JAVA_INT, 0))};
        }
    }

    @Method(signature = "($self, bufsize, flags=0, /)")
    PyObject recvfrom(int size, int flags) {
        if (size < 0) {
            throw Errors.valueError("negative buffersize in recvfrom");
        }
        byte[] buffer = new byte[size];
        PyObject[] result = receiveFrom(buffer, 0, size, flags);
        return Py.tuple(new PyBytes(Arrays.copyOf(buffer, Numbers.asInt(result[0]))), result[1]);
    }

    @Method(name = "recvfrom_into", signature = "($self, buffer, nbytes=0, flags=0)")
    PyObject recvfromInto(PyObject buffer, int size, int flags) {
        PyBuffer target = WritableBuffer.convert(buffer, "recvfrom_into", "argument 1");
        try {
            return Py.tuple(receiveFrom(target.array, target.offset, wanted("recvfrom_into", size, target.length),
                    flags));
        } finally {
            target.release();
        }
    }

    // ---- writing

    private int send(byte[] bytes, int offset, int flags) {
        int size = Math.min(bytes.length - offset, PIECE);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = Libc.copy(arena, bytes, offset, size);
            return (int) call(Waiting.WRITABLE, flags, real -> Libc.callLong("send", real, memory.address(), size,
                    flags | MSG_DONTWAIT | MSG_NOSIGNAL));
        }
    }

    @Method(signature = "($self, data, flags=0, /)")
    int send(PyObject data, int flags) {
        return send(Buffers.bytes(data), 0, flags);
    }

    @Method(signature = "($self, data, flags=0, /)")
    void sendall(PyObject data, int flags) {
        byte[] bytes = Buffers.bytes(data).clone();
        for (int at = 0; at < bytes.length;) {
            at += send(bytes, at, flags);
        }
    }

    @Method
    int sendto(PyObject[] args, PyTuple kwnames) {
        if (args.length < 2 || args.length > 3) {
            throw Errors.typeError("sendto() takes 2 or 3 arguments (" + args.length + " given)");
        }
        byte[] bytes = Buffers.bytes(args[0]);
        int flags = args.length == 3 ? Numbers.asInt(args[1]) : 0;
        try (Arena arena = Arena.ofConfined()) {
            SocketAddress a = SocketAddress.of(arena, module().names, family, args[args.length - 1], "sendto");
            MemorySegment memory = Libc.copy(arena, bytes, 0, bytes.length);
            return (int) call(Waiting.WRITABLE, flags, real -> Libc.callLong("sendto", real, memory.address(),
                    bytes.length, flags | MSG_DONTWAIT | MSG_NOSIGNAL, a.memory.address(), a.length));
        }
    }

    /** The buffers one after the other; ancillary data is not supported. */
    @Method(signature = "($self, buffers, ancdata=(), flags=0, address=None, /)")
    int sendmsg(PyObject buffers, PyObject ancillary, int flags, PyObject address) {
        if (ancillary != null && Iteration.toArray(ancillary).length > 0) {
            throw Errors.notImplementedError("sendmsg() with ancillary data is not supported by Krait");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (PyObject buffer : Iteration.toArray(buffers)) {
            all.writeBytes(Buffers.bytes(buffer));
        }
        PyBytes data = new PyBytes(all.toByteArray());
        return address == null || address == Py.None ? send(data, flags)
                : sendto(new PyObject[] {data, Py.integer(flags), address}, null);
    }

    /** One message into an array, without room for ancillary data: its length, that data, its flags, its sender. */
    private PyObject[] receiveMessage(byte[] into, int ancillary, int flags) {
        if (ancillary < 0) {
            throw Errors.valueError("invalid ancillary data buffer length");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Math.max(into.length, 1));
            MemorySegment address = arena.allocate(SocketAddress.SIZE, 8);
            MemorySegment vector = arena.allocate(16, 8);
            vector.set(ValueLayout.JAVA_LONG, 0, memory.address());
            vector.set(ValueLayout.JAVA_LONG, 8, into.length);
            MemorySegment header = arena.allocate(MESSAGE_SIZE, 8);
            header.set(ValueLayout.JAVA_LONG, 0, address.address());
            header.set(ValueLayout.JAVA_LONG, MESSAGE_VECTOR, vector.address());
            header.set(ValueLayout.JAVA_LONG, MESSAGE_VECTOR + 8, 1);
            int n = (int) call(Waiting.READABLE, flags, real -> {
                header.set(ValueLayout.JAVA_INT, MESSAGE_NAME_LENGTH, SocketAddress.SIZE);
                return Libc.callLong("recvmsg", real, header.address(), flags | MSG_DONTWAIT);
            });
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, into, 0, Math.min(n, into.length));
            return new PyObject[] {Py.integer(n), new PyList(),
                Py.integer(header.get(ValueLayout.JAVA_INT, MESSAGE_FLAGS)),
                SocketAddress.show(address, header.get(ValueLayout.JAVA_INT, MESSAGE_NAME_LENGTH))};
        }
    }

    /** A message with its flags; the list of ancillary data is always empty. */
    @Method(signature = "($self, bufsize, ancbufsize=0, flags=0, /)")
    PyObject recvmsg(int size, int ancillary, int flags) {
        if (size < 0) {
            throw Errors.valueError("negative buffer size in recvmsg()");
        }
        byte[] buffer = new byte[size];
        PyObject[] result = receiveMessage(buffer, ancillary, flags);
        result[0] = new PyBytes(Arrays.copyOf(buffer, Math.min(Numbers.asInt(result[0]), size)));
        return Py.tuple(result);
    }

    /** As {@link #recvmsg}, with the bytes scattered over buffers in turn. */
    @Method(name = "recvmsg_into", signature = "($self, buffers, ancbufsize=0, flags=0, /)")
    PyObject recvmsgInto(PyObject buffers, int ancillary, int flags) {
        PyObject[] objects;
        try {
            objects = Iteration.toArray(buffers);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.TypeError)) {
                throw e;
            }
            throw Errors.typeError("recvmsg_into() argument 1 must be an iterable");
        }
        List<PyBuffer> targets = new ArrayList<>(objects.length);
        try {
            int room = 0;
            for (PyObject object : objects) {
                PyBuffer target;
                try {
                    target = Buffers.getWritable(object);
                } catch (PyException e) {
                    if (!e.matches(PyExceptions.TypeError)) {
                        throw e;
                    }
                    throw Errors.typeError(
                            "recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers");
                }
                targets.add(target);
                room += target.length;
            }
            byte[] all = new byte[room];
            PyObject[] result = receiveMessage(all, ancillary, flags);
            int left = Math.min(Numbers.asInt(result[0]), room);
            int at = 0;
            for (PyBuffer target : targets) {
                int part = Math.min(left - at, target.length);
                System.arraycopy(all, at, target.array, target.offset, part);
                at += part;
            }
            return Py.tuple(result);
        } finally {
            for (PyBuffer target : targets) {
                target.release();
            }
        }
    }

    // ---- state

    @Method
    void close() {
        if (descriptor >= 0) {
            int number = descriptor;
            descriptor = -1;
            file = null;
            try {
                table().close(number);
            } catch (SystemCallException e) {
                if (e.errno != Errno.ECONNRESET) {
                    throw OsErrors.of(e);
                }
            }
        }
    }

    /** Closes a socket that has been dropped, with a warning. */
    @Special
    static void del(PySocket self) {
        if (self.descriptor < 0) {
            return;
        }
        try {
            Warnings.warnResource("unclosed " + Texts.reprString(self), 1, self);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.Warning)) {
                throw e;
            }
            Unraisable.report(e, "while finalizing socket", self);
        }
        self.close();
    }

    @Method
    int detach() {
        int number = descriptor;
        descriptor = -1;
        file = null;
        return number;
    }

    @Method
    int fileno() {
        return descriptor;
    }

    private PyObject name(String function) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = arena.allocate(SocketAddress.SIZE, 8);
            MemorySegment length = arena.allocate(4, 4);
            length.set(ValueLayout.JAVA_INT, 0, SocketAddress.SIZE);
            call(0, real -> Libc.call(function, real, address.address(), length.address()));
            return SocketAddress.show(address, length.get(ValueLayout.JAVA_INT, 0));
        }
    }

    @Method
    PyObject getsockname() {
        return name("getsockname");
    }

    @Method
    PyObject getpeername() {
        return name("getpeername");
    }

    @Method
    void shutdown(int how) {
        call(0, real -> Libc.call("shutdown", real, how));
    }

    @Method(signature = "($self, level, option, buflen=0, /)")
    PyObject getsockopt(int level, int option, int size) {
        if (size < 0 || size > 1024) {
            throw Errors.of(PyExceptions.OSError, "getsockopt buflen out of range");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(Math.max(size, 4), 8);
            MemorySegment length = arena.allocate(4, 4);
            length.set(ValueLayout.JAVA_INT, 0, size == 0 ? 4 : size);
            call(0, real -> Libc.call("getsockopt", real, level, option, value.address(), length.address()));
            return size == 0 ? Py.integer(value.get(ValueLayout.JAVA_INT, 0))
                    : new PyBytes(value.asSlice(0, length.get(ValueLayout.JAVA_INT, 0)).toArray(ValueLayout.JAVA_BYTE));
        }
    }

    @Method(signature = "($self, level, option, value, optlen=0, /)")
    void setsockopt(int level, int option, PyObject value, int length) {
        try (Arena arena = Arena.ofConfined()) {
            if (value == Py.None) {
                call(0, real -> Libc.call("setsockopt", real, level, option, 0, length));
                return;
            }
            byte[] bytes;
            if (value instanceof PyInt) {
                int number = Numbers.asInt(value);
                bytes = new byte[4];
                ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).putInt(number);
            } else {
                bytes = Buffers.bytes(value);
            }
            MemorySegment memory = Libc.copy(arena, bytes, 0, bytes.length);
            call(0, real -> Libc.call("setsockopt", real, level, option, memory.address(), bytes.length));
        }
    }

    private static void setBlockingFlag(int real, boolean blocking) {
        final int getFlags = 3;
        final int setFlags = 4;
        int flags = Libc.call("fcntl", real, getFlags, 0);
        Libc.call("fcntl", real, setFlags, blocking ? flags & ~SOCK_NONBLOCK : flags | SOCK_NONBLOCK);
    }

    private void setTimeout(long nanos) {
        call(0, real -> {
            setBlockingFlag(real, nanos == FOREVER);
            return 0;
        });
        timeout = nanos;
    }

    @Method
    void setblocking(PyObject flag) {
        setTimeout(Comparisons.isTrue(flag) ? FOREVER : 0);
    }

    @Method
    boolean getblocking() {
        return timeout != 0;
    }

    @Method
    void settimeout(PyObject value) {
        setTimeout(SocketModule.nanos(value));
    }

    @Method
    PyObject gettimeout() {
        return timeout == FOREVER ? Py.None : Py.real(timeout / 1e9);
    }

    @Getter(name = "timeout")
    PyObject timeoutAttribute() {
        return gettimeout();
    }

    @Getter(name = "family")
    PyObject familyAttribute() {
        return Py.integer(family);
    }

    @Getter(name = "type")
    PyObject typeAttribute() {
        return Py.integer(type);
    }

    @Getter(name = "proto")
    PyObject protoAttribute() {
        return Py.integer(protocol);
    }

    @Special
    static PyObject repr(PySocket self) {
        return Py.str("<socket object, fd=" + self.descriptor + ", family=" + self.family + ", type=" + self.type
                + ", proto=" + self.protocol + ">");
    }
}
