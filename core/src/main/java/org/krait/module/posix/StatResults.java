package org.krait.module.posix;

import java.math.BigInteger;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.StructSequenceType;
import org.krait.os.FileStatus;

/** The types of what posix functions tell: {@code os.stat_result} and its kin. */
final class StatResults {
    static final StructSequenceType STAT = StructSequenceType.open("os", "stat_result", 10,
            "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", null, null, null,
            "st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns",
            "st_blksize", "st_blocks", "st_rdev").withUnnamedFor(3);
    static final StructSequenceType STATVFS = StructSequenceType.open("os", "statvfs_result", 10,
            "f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail", "f_flag",
            "f_namemax", "f_fsid");
    static final StructSequenceType TERMINAL_SIZE = StructSequenceType.open("os", "terminal_size", 2, "columns",
            "lines");
    static final StructSequenceType TIMES = StructSequenceType.open("posix", "times_result", 5, "user", "system",
            "children_user", "children_system", "elapsed");
    static final StructSequenceType UNAME = StructSequenceType.open("posix", "uname_result", 5, "sysname", "nodename",
            "release", "version", "machine");
    static final StructSequenceType WAITID = StructSequenceType.open("posix", "waitid_result", 5, "si_pid", "si_uid",
            "si_signo", "si_status", "si_code");
    static final StructSequenceType SCHED_PARAM = StructSequenceType.single("posix", "sched_param", "sched_priority");

    private static final long BILLION = 1_000_000_000L;

    private StatResults() {}

    static PyObject stat(FileStatus s) {
        return STAT.make(Py.integer(s.mode()), unsigned(s.inode()), unsigned(s.device()), Py.integer(s.links()),
                Py.integer(s.user() & 0xffffffffL), Py.integer(s.group() & 0xffffffffL), Py.integer(s.size()),
                seconds(s.accessed()), seconds(s.modified()), seconds(s.changed()),
                real(s.accessed()), real(s.modified()), real(s.changed()),
                Py.integer(s.accessed()), Py.integer(s.modified()), Py.integer(s.changed()),
                Py.integer(s.blockSize()), Py.integer(s.blocks()), unsigned(s.specialDevice()));
    }

    static PyObject unsigned(long value) {
        return value >= 0 ? Py.integer(value)
                : PyInt.of(BigInteger.valueOf(value).and(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE)));
    }

    private static PyObject seconds(long nanos) {
        return Py.integer(Math.floorDiv(nanos, BILLION));
    }

    /** Seconds and nanoseconds are added as doubles, as CPython does. */
    private static PyObject real(long nanos) {
        return Py.real(Math.floorDiv(nanos, BILLION) + 1e-9 * Math.floorMod(nanos, BILLION));
    }
}
