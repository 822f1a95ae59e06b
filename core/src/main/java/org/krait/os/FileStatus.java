package org.krait.os;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What stat(2) tells about a file; times in nanoseconds since 1970. The Java library does not tell how many blocks
 * a file has: then the number is that of a file without holes.
 */
public record FileStatus(int mode, long inode, long device, long links, int user, int group, long size,
        long accessed, long modified, long changed, long blockSize, long blocks, long specialDevice) {

    private static final int STATX_BASIC = 0x7ff;
    private static final int AT_FDCWD = -100;
    private static final int AT_SYMLINK_NOFOLLOW = 0x100;
    private static final int AT_EMPTY_PATH = 0x1000;
    /** Not all that Java knows: the names of user and group take a look into the files of the system. */
    private static final String ATTRIBUTES =
            "unix:mode,ino,dev,rdev,nlink,uid,gid,size,lastAccessTime,lastModifiedTime,ctime";
    private static final LinkOption[] FOLLOW = {};
    private static final LinkOption[] NO_FOLLOW = {LinkOption.NOFOLLOW_LINKS};

    /** The status of a file by name; SystemCallException if that fails. */
    public static FileStatus of(String name, boolean follow) {
        Path path = FileNames.pathOrNull(name);
        if (path == null) {
            return statx(AT_FDCWD, FileNames.bytes(name), follow ? 0 : AT_SYMLINK_NOFOLLOW);
        }
        if (name.endsWith("/") && name.length() > 1) {
            // Java drops the slash, which asks for a folder and follows a link.
            FileStatus status = of(name.substring(0, name.length() - 1), true);
            if ((status.mode & 0xf000) != 0x4000) {
                throw new SystemCallException(Errno.ENOTDIR);
            }
            return status;
        }
        try {
            return of(Files.readAttributes(path, ATTRIBUTES, follow ? FOLLOW : NO_FOLLOW));
        } catch (IOException e) {
            throw SystemCallException.of(e);
        }
    }

    private static FileStatus of(Map<String, Object> a) {
        long size = (Long) a.get("size");
        return new FileStatus((Integer) a.get("mode"), (Long) a.get("ino"), (Long) a.get("dev"),
                ((Integer) a.get("nlink")).longValue(), (Integer) a.get("uid"), (Integer) a.get("gid"), size,
                nanos(a.get("lastAccessTime")), nanos(a.get("lastModifiedTime")), nanos(a.get("ctime")), 4096,
                ((Integer) a.get("mode") & 0xf000) == 0x2000 ? 0 : (size + 4095) / 4096 * 8, (Long) a.get("rdev"));
    }

    private static long nanos(Object time) {
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }

    /** The status of what a descriptor of the operating system stands for. */
    static FileStatus ofDescriptor(int descriptor) {
        return statx(descriptor, new byte[0], AT_EMPTY_PATH);
    }

    private static FileStatus statx(int folder, byte[] name, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment s = arena.allocate(256, 8);
            Libc.call("statx", folder, Libc.string(arena, name), flags, STATX_BASIC, s.address());
            return new FileStatus(s.get(ValueLayout.JAVA_SHORT, 28) & 0xffff, s.get(ValueLayout.JAVA_LONG, 32),
                    device(s, 136), s.get(ValueLayout.JAVA_INT, 16), s.get(ValueLayout.JAVA_INT, 20),
                    s.get(ValueLayout.JAVA_INT, 24), s.get(ValueLayout.JAVA_LONG, 40), time(s, 64), time(s, 112),
                    time(s, 96), s.get(ValueLayout.JAVA_INT, 4), s.get(ValueLayout.JAVA_LONG, 48), device(s, 128));
        }
    }

    private static long time(MemorySegment s, int at) {
        return s.get(ValueLayout.JAVA_LONG, at) * 1_000_000_000L + s.get(ValueLayout.JAVA_INT, at + 8);
    }

    private static long device(MemorySegment s, int at) {
        return device(s.get(ValueLayout.JAVA_INT, at) & 0xffffffffL, s.get(ValueLayout.JAVA_INT, at + 4) & 0xffffffffL);
    }

    /** The number of a device: makedev(3). */
    public static long device(long major, long minor) {
        return (major & 0xfffff000L) << 32 | (major & 0xfff) << 8 | (minor & 0xffffff00L) << 12 | minor & 0xff;
    }
}
