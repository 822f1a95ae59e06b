package org.krait.module.posix;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ExposedModule;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.os.Errno;
import org.krait.os.FileStatus;
import org.krait.os.FileTree;
import org.krait.os.Libc;
import org.krait.os.SystemCallException;
import org.krait.os.WorkingFolder;
import org.krait.runtime.OsErrors;

/** Functions on files by name. */
abstract class FileFunctions extends JavaModule {
    private static final int AT_FDCWD = -100;
    private static final int AT_SYMLINK_NOFOLLOW = 0x100;
    private static final int AT_EACCESS = 0x200;
    private static final int AT_SYMLINK_FOLLOW = 0x400;
    private static final long UTIME_NOW = (1L << 30) - 1;
    private static final long BILLION = 1_000_000_000L;

    FileFunctions(ExposedModule exposed) {
        super(exposed);
    }

    @Function
    PyObject fspath(PyObject path) {
        return FilePaths.fspath(path);
    }

    // ---- what files are

    @Function
    PyObject stat(PyObject path, PyObject dirFd, boolean follow) {
        PathArgument file = PathArgument.pathOrDescriptor("stat", path).in("stat", dirFd);
        file.refuseNoFollow("stat", follow);
        return status(file, follow);
    }

    @Function
    PyObject lstat(PyObject path, PyObject dirFd) {
        return status(PathArgument.path("lstat", "path", path).in("lstat", dirFd), false);
    }

    static PyObject status(PathArgument file, boolean follow) {
        try {
            return StatResults.stat(file.name() == null ? file.file().status() : FileStatus.of(file.name(), follow));
        } catch (SystemCallException e) {
            throw file.error(e);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @Function
    boolean access(PyObject path, PyObject how, PyObject dirFd, boolean effective, boolean follow) {
        PathArgument file = PathArgument.path("access", "path", path);
        int mode = Numbers.asInt(how);
        file = file.in("access", dirFd);
        if (mode == 0 && follow) {
            try {
                FileStatus.of(file.name(), true);
                return true;
            } catch (SystemCallException e) {
                return false;
            }
        }
        try (Arena arena = Arena.ofConfined()) {
            int flags = (effective ? AT_EACCESS : 0) | (follow ? 0 : AT_SYMLINK_NOFOLLOW);
            return (int) Libc.raw("faccessat", AT_FDCWD, file.string(arena), mode, flags) == 0;
        }
    }

    @Function
    PyObject statvfs(PyObject path) {
        PathArgument file = PathArgument.pathOrDescriptor("statvfs", path);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment s = arena.allocate(128, 8);
            if (file.name() == null) {
                Libc.call("fstatvfs", file.real(), s.address());
            } else {
                Libc.call("statvfs", file.string(arena), s.address());
            }
            PyObject[] values = new PyObject[11];
            for (int i = 0; i < 8; i++) {
                values[i] = Py.integer(s.getAtIndex(ValueLayout.JAVA_LONG, i));
            }
            values[8] = Py.integer(s.getAtIndex(ValueLayout.JAVA_LONG, 9));
            values[9] = Py.integer(s.getAtIndex(ValueLayout.JAVA_LONG, 10));
            values[10] = Py.integer(s.getAtIndex(ValueLayout.JAVA_LONG, 8));
            return StatResults.STATVFS.make(values);
        } catch (SystemCallException e) {
            throw file.error(e);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    // ---- folders

    @Function
    PyObject listdir(PyObject path) {
        PathArgument folder = PathArgument.orNone("listdir", path);
        try {
            PyList names = new PyList();
            for (String name : FileTree.list(folder.name() == null ? folder.file().path() : folder.name())) {
                names.append(folder.answer(name));
            }
            return names;
        } catch (SystemCallException e) {
            throw folder.error(e);
        }
    }

    @Function
    PyObject scandir(PyObject path) {
        PathArgument folder = PathArgument.orNone("scandir", path);
        try {
            String name = folder.name() == null ? folder.file().path() : folder.name();
            return new PyScandirIterator(folder, name, FileTree.list(name));
        } catch (SystemCallException e) {
            throw folder.error(e);
        }
    }

    @Function
    PyObject getcwd() {
        try {
            return Py.str(WorkingFolder.get());
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Function
    PyObject getcwdb() {
        return new PyBytes(FilePaths.encode((PyStr) getcwd()));
    }

    @Function
    void chdir(PyObject path) {
        PathArgument folder = PathArgument.pathOrDescriptor("chdir", path);
        try {
            if (folder.name() == null) {
                Libc.call("fchdir", folder.real());
            } else {
                WorkingFolder.set(folder.name());
            }
        } catch (SystemCallException e) {
            throw folder.error(e);
        } catch (IOException e) {
            throw folder.error(e);
        }
    }

    @Function
    void mkdir(PyObject path, PyObject mode, PyObject dirFd) {
        PathArgument folder = PathArgument.path("mkdir", "path", path);
        int permissions = Numbers.asInt(mode);
        folder = folder.in("mkdir", dirFd);
        try {
            FileTree.makeFolder(folder.name(), permissions);
        } catch (SystemCallException e) {
            throw folder.error(e);
        }
    }

    @Function
    void rmdir(PyObject path, PyObject dirFd) {
        remove("rmdir", path, dirFd, true);
    }

    @Function
    void unlink(PyObject path, PyObject dirFd) {
        remove("unlink", path, dirFd, false);
    }

    @Function(name = "remove")
    void removeFile(PyObject path, PyObject dirFd) {
        remove("remove", path, dirFd, false);
    }

    private static void remove(String function, PyObject path, PyObject dirFd, boolean folder) {
        PathArgument file = PathArgument.path(function, "path", path).in(function, dirFd);
        try {
            FileTree.remove(file.name(), folder);
        } catch (SystemCallException e) {
            throw file.error(e);
        }
    }

    @Function
    void rename(PyObject src, PyObject dst, PyObject srcDirFd, PyObject dstDirFd) {
        rename("rename", src, dst, srcDirFd, dstDirFd);
    }

    @Function
    void replace(PyObject src, PyObject dst, PyObject srcDirFd, PyObject dstDirFd) {
        rename("replace", src, dst, srcDirFd, dstDirFd);
    }

    private static void rename(String function, PyObject src, PyObject dst, PyObject srcDirFd, PyObject dstDirFd) {
        PathArgument from = PathArgument.path(function, "src", src).in(function, srcDirFd);
        PathArgument to = PathArgument.path(function, "dst", dst).in(function, dstDirFd);
        try {
            FileTree.rename(from.name(), to.name());
        } catch (SystemCallException e) {
            throw OsErrors.of(e.errno, from.given(), to.given());
        }
    }

    // ---- links

    @Function(signature = "($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)")
    void link(PyObject src, PyObject dst, PyObject srcDirFd, PyObject dstDirFd, boolean follow) {
        PathArgument from = PathArgument.path("link", "src", src).in("link", srcDirFd);
        PathArgument to = PathArgument.path("link", "dst", dst).in("link", dstDirFd);
        try (Arena arena = Arena.ofConfined()) {
            Libc.call("linkat", AT_FDCWD, from.string(arena), AT_FDCWD, to.string(arena),
                    follow ? AT_SYMLINK_FOLLOW : 0);
        } catch (SystemCallException e) {
            throw OsErrors.of(e.errno, from.given(), to.given());
        }
    }

    @Function
    void symlink(PyObject src, PyObject dst, boolean folder, PyObject dirFd) {
        PathArgument from = PathArgument.path("symlink", "src", src);
        PathArgument to = PathArgument.path("symlink", "dst", dst).in("symlink", dirFd);
        try {
            FileTree.call2("symlink", from.name(), to.name());
        } catch (SystemCallException e) {
            throw OsErrors.of(e.errno, from.given(), to.given());
        }
    }

    @Function
    PyObject readlink(PyObject path, PyObject dirFd) {
        PathArgument file = PathArgument.path("readlink", "path", path).in("readlink", dirFd);
        try {
            return file.answer(FileTree.readLink(file.name()));
        } catch (SystemCallException e) {
            throw file.error(e);
        }
    }

    // ---- changing files

    @Function(signature = "($module, /, path, mode, *, dir_fd=None, follow_symlinks=True)")
    void chmod(PyObject path, PyObject permissions, PyObject dirFd, boolean follow) {
        PathArgument file = PathArgument.pathOrDescriptor("chmod", path);
        int mode = Numbers.asInt(permissions);
        file = file.in("chmod", dirFd);
        file.refuseNoFollow("chmod", follow);
        try (Arena arena = Arena.ofConfined()) {
            if (file.name() == null) {
                Libc.call("fchmod", file.real(), mode);
            } else {
                Libc.call("fchmodat", AT_FDCWD, file.string(arena), mode, follow ? 0 : AT_SYMLINK_NOFOLLOW);
            }
        } catch (SystemCallException e) {
            if (!follow && e.errno == Errno.ENOTSUP) {
                throw Errors.notImplementedError("chmod: follow_symlinks unavailable on this platform");
            }
            throw file.error(e);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @Function
    void chown(PyObject path, PyObject uid, PyObject gid, PyObject dirFd, boolean follow) {
        PathArgument file = PathArgument.pathOrDescriptor("chown", path).in("chown", dirFd);
        file.refuseNoFollow("chown", follow);
        chown(file, Identities.user(uid), Identities.group(gid), follow);
    }

    @Function
    void lchown(PyObject path, PyObject uid, PyObject gid) {
        chown(PathArgument.path("lchown", "path", path), Identities.user(uid), Identities.group(gid), false);
    }

    private static void chown(PathArgument file, int uid, int gid, boolean follow) {
        try (Arena arena = Arena.ofConfined()) {
            if (file.name() == null) {
                Libc.call("fchown", file.real(), uid, gid);
            } else {
                Libc.call(follow ? "chown" : "lchown", file.string(arena), uid, gid);
            }
        } catch (SystemCallException e) {
            throw file.error(e);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @Function
    void truncate(PyObject path, PyObject length) {
        PathArgument file = PathArgument.pathOrDescriptor("truncate", path);
        long size = Numbers.asLong(length);
        try (Arena arena = Arena.ofConfined()) {
            if (file.name() == null) {
                file.file().truncate(size);
            } else {
                Libc.call("truncate", file.string(arena), size);
            }
        } catch (SystemCallException e) {
            throw file.error(e);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @Function(signature = "($module, /, path, times=None, *, ns=NULL, dir_fd=None, follow_symlinks=True)")
    void utime(PyObject path, PyObject times, PyObject ns, PyObject dirFd, boolean follow) {
        PathArgument file = PathArgument.pathOrDescriptor("utime", path).in("utime", dirFd);
        if (times != Py.None && times != null && ns != null) {
            throw Errors.valueError("utime: you may specify either 'times' or 'ns' but not both");
        }
        long[] both = new long[4];
        if (ns != null) {
            if (!(ns instanceof PyTuple pair) || pair.size() != 2) {
                throw Errors.typeError("utime: 'ns' must be a tuple of two ints");
            }
            splitNanos(pair.items[0], both, 0);
            splitNanos(pair.items[1], both, 2);
        } else if (times != Py.None && times != null) {
            if (!(times instanceof PyTuple pair) || pair.size() != 2) {
                throw Errors.typeError("utime: 'times' must be either a tuple of two ints or None");
            }
            splitSeconds(pair.items[0], both, 0);
            splitSeconds(pair.items[1], both, 2);
        } else {
            both[1] = UTIME_NOW;
            both[3] = UTIME_NOW;
        }
        file.refuseNoFollow("utime", follow);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(32, 8);
            MemorySegment.copy(both, 0, memory, ValueLayout.JAVA_LONG, 0, 4);
            if (file.name() == null) {
                Libc.call("futimens", file.real(), memory.address());
            } else {
                Libc.call("utimensat", AT_FDCWD, file.string(arena), memory.address(),
                        follow ? 0 : AT_SYMLINK_NOFOLLOW);
            }
        } catch (SystemCallException e) {
            throw file.error(e);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    private static void splitNanos(PyObject time, long[] into, int at) {
        PyObject both = Numbers.divmod(time, Py.integer(BILLION));
        if (!(both instanceof PyTuple pair) || pair.size() != 2) {
            throw Errors.typeError(time.type().longName() + ".__divmod__() must return a 2-tuple, not "
                    + both.type().longName());
        }
        into[at] = Numbers.asLong(pair.items[0]);
        into[at + 1] = Numbers.asLong(pair.items[1]);
    }

    private static void splitSeconds(PyObject time, long[] into, int at) {
        if (time instanceof PyFloat f) {
            double whole = Math.floor(f.value);
            if (Double.isNaN(whole)) {
                throw Errors.valueError("Invalid value NaN (not a number)");
            }
            if (whole < -0x1p63 || whole >= 0x1p63) {
                throw Errors.overflowError("timestamp out of range for platform time_t");
            }
            into[at] = (long) whole;
            into[at + 1] = (long) Math.floor((f.value - whole) * 1e9);
        } else if (time.type().hasSlot(Slot.INDEX)) {
            PyInt whole = Numbers.index(time);
            if (!whole.isSmall()) {
                throw Errors.overflowError("timestamp out of range for platform time_t");
            }
            into[at] = whole.longValue();
        } else {
            throw Errors.typeError("'" + time.type().longName() + "' object cannot be interpreted as an integer");
        }
    }

    @Function
    void mkfifo(PyObject path, PyObject mode, PyObject dirFd) {
        PathArgument file = PathArgument.path("mkfifo", "path", path);
        int permissions = Numbers.asInt(mode);
        file = file.in("mkfifo", dirFd);
        try {
            FileTree.call("mkfifo", file.name(), permissions);
        } catch (SystemCallException e) {
            throw file.error(e);
        }
    }

    @Function
    void mknod(PyObject path, PyObject mode, PyObject device, PyObject dirFd) {
        PathArgument file = PathArgument.path("mknod", "path", path);
        int permissions = Numbers.asInt(mode);
        long number = NumberArgument.device(device);
        file = file.in("mknod", dirFd);
        try {
            FileTree.call("mknod", file.name(), permissions, number);
        } catch (SystemCallException e) {
            throw file.error(e);
        }
    }

    @Function
    void chroot(PyObject path) {
        PathArgument folder = PathArgument.path("chroot", "path", path);
        try {
            FileTree.call("chroot", folder.name());
        } catch (SystemCallException e) {
            throw folder.error(e);
        }
    }

    // ---- extended attributes

    @Function
    PyObject getxattr(PyObject path, PyObject attribute, boolean follow) {
        PathArgument file = PathArgument.pathOrDescriptor("getxattr", path);
        file.refuseNoFollow("getxattr", follow);
        PathArgument name = PathArgument.path("getxattr", "attribute", attribute);
        return new PyBytes(readAttribute(file, "getxattr", name, follow));
    }

    private static byte[] readAttribute(PathArgument file, String function, PathArgument name, boolean follow) {
        int size = 128;
        while (true) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment buffer = arena.allocate(size);
                long target = file.name() == null ? file.real() : file.string(arena);
                String call = (file.name() == null ? "f" : follow ? "" : "l") + function;
                int n = (int) (name == null ? Libc.callLong(call, target, buffer.address(), size)
                        : Libc.callLong(call, target, name.string(arena), buffer.address(), size));
                return buffer.asSlice(0, n).toArray(ValueLayout.JAVA_BYTE);
            } catch (SystemCallException e) {
                if (e.errno != Errno.ERANGE || size >= 65536) {
                    throw file.error(e);
                }
                size = 65536;
            } catch (IOException e) {
                throw file.error(e);
            }
        }
    }

    @Function
    void setxattr(PyObject path, PyObject attribute, PyObject value, PyObject flags, boolean follow) {
        PathArgument file = PathArgument.pathOrDescriptor("setxattr", path);
        PathArgument name = PathArgument.path("setxattr", "attribute", attribute);
        byte[] bytes = Buffers.bytes(value);
        int how = Numbers.asInt(flags);
        file.refuseNoFollow("setxattr", follow);
        try (Arena arena = Arena.ofConfined()) {
            long target = file.name() == null ? file.real() : file.string(arena);
            Libc.call((file.name() == null ? "f" : follow ? "" : "l") + "setxattr", target, name.string(arena),
                    Libc.copy(arena, bytes, 0, bytes.length).address(), bytes.length, how);
        } catch (SystemCallException e) {
            throw file.error(e);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @Function
    void removexattr(PyObject path, PyObject attribute, boolean follow) {
        PathArgument file = PathArgument.pathOrDescriptor("removexattr", path);
        file.refuseNoFollow("removexattr", follow);
        PathArgument name = PathArgument.path("removexattr", "attribute", attribute);
        try (Arena arena = Arena.ofConfined()) {
            long target = file.name() == null ? file.real() : file.string(arena);
            Libc.call((file.name() == null ? "f" : follow ? "" : "l") + "removexattr", target, name.string(arena));
        } catch (SystemCallException e) {
            throw file.error(e);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @Function
    PyObject listxattr(PyObject path, boolean follow) {
        PathArgument file = PathArgument.orNone("listxattr", path);
        file.refuseNoFollow("listxattr", follow);
        byte[] all = readAttribute(file, "listxattr", null, follow);
        PyList names = new PyList();
        int start = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == 0) {
                names.append(FilePaths.decode(Arrays.copyOfRange(all, start, i)));
                start = i + 1;
            }
        }
        return names;
    }

    // ---- names

    @Function(name = "_path_normpath")
    PyObject normalPath(PyObject path) {
        PyObject given = PathArgument.text("_path_normpath", path);
        PyStr text = given instanceof PyStr s ? s : FilePaths.decode(((PyBytes) given).bytes);
        PyStr normal = PathText.normal(text);
        return given instanceof PyStr ? normal : new PyBytes(FilePaths.encode(normal));
    }

    @Function(name = "_path_splitroot_ex")
    PyObject splitRoot(PyObject path) {
        PyObject given = PathArgument.text("_path_splitroot_ex", path);
        PyStr text = given instanceof PyStr s ? s : FilePaths.decode(((PyBytes) given).bytes);
        int root = PathText.rootLength(text);
        PyStr head = text.substring(0, root);
        PyStr tail = text.substring(root, text.length());
        if (given instanceof PyStr) {
            return Py.tuple(PyStr.EMPTY, head, tail);
        }
        return Py.tuple(PyBytes.EMPTY, new PyBytes(FilePaths.encode(head)), new PyBytes(FilePaths.encode(tail)));
    }
}
