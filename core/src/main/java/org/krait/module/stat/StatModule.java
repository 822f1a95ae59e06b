package org.krait.module.stat;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.IntConstants;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyInt;

/**
 * The functions and constants of {@code _stat} (library reference, {@code stat}). Doors, event ports and whiteouts do
 * not exist on Linux: their type is 0, which no mode has.
 */
@ExposeModule(name = "_stat")
public final class StatModule extends JavaModule {
    private static final int TYPE = 0xF000;
    private static final int FIFO = 0x1000;
    private static final int CHARACTERS = 0x2000;
    private static final int DIRECTORY = 0x4000;
    private static final int BLOCKS = 0x6000;
    private static final int REGULAR = 0x8000;
    private static final int LINK = 0xA000;
    private static final int SOCKET = 0xC000;
    private static final int SET_UID = 0x800;
    private static final int SET_GID = 0x400;
    private static final int STICKY = 0x200;
    private static final String CONSTANTS =
            "S_IFDIR=16384 S_IFCHR=8192 S_IFBLK=24576 S_IFREG=32768 S_IFIFO=4096 S_IFLNK=40960 "
            + "S_IFSOCK=49152 S_IFDOOR=0 S_IFPORT=0 S_IFWHT=0 S_ISUID=2048 S_ISGID=1024 S_ISVTX=512 "
            + "S_ENFMT=1024 S_IREAD=256 S_IWRITE=128 S_IEXEC=64 S_IRWXU=448 S_IRUSR=256 S_IWUSR=128 "
            + "S_IXUSR=64 S_IRWXG=56 S_IRGRP=32 S_IWGRP=16 S_IXGRP=8 S_IRWXO=7 S_IROTH=4 S_IWOTH=2 "
            + "S_IXOTH=1 UF_SETTABLE=65535 UF_NODUMP=1 UF_IMMUTABLE=2 UF_APPEND=4 UF_OPAQUE=8 "
            + "UF_NOUNLINK=16 UF_COMPRESSED=32 UF_TRACKED=64 UF_DATAVAULT=128 UF_HIDDEN=32768 "
            + "SF_SETTABLE=4294901760 SF_ARCHIVED=65536 SF_IMMUTABLE=131072 SF_APPEND=262144 "
            + "SF_NOUNLINK=1048576 SF_SNAPSHOT=2097152 SF_FIRMLINK=8388608 SF_DATALESS=1073741824 "
            + "ST_MODE=0 ST_INO=1 ST_DEV=2 ST_NLINK=3 ST_UID=4 ST_GID=5 ST_SIZE=6 ST_ATIME=7 ST_MTIME=8 "
            + "ST_CTIME=9";

    public StatModule() {
        super(StatModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        IntConstants.addTo(dict, CONSTANTS);
    }

    /** A {@code mode_t}: an unsigned int of 32 bits. */
    private static int mode(PyObject object) {
        PyInt mode = Numbers.index(object);
        if (mode.signum() < 0) {
            throw Errors.overflowError("can't convert negative value to unsigned int");
        }
        if (mode.bigValue().bitLength() > Long.SIZE) {
            throw Errors.overflowError("Python int too large to convert to C unsigned long");
        }
        if (!mode.isSmall() || mode.longValue() >>> Integer.SIZE != 0) {
            throw Errors.overflowError("mode out of range");
        }
        return (int) mode.longValue();
    }

    private static int type(PyObject object) {
        return mode(object) & TYPE;
    }

    @Function(name = "S_ISDIR")
    boolean isDirectory(PyObject object) {
        return type(object) == DIRECTORY;
    }

    @Function(name = "S_ISCHR")
    boolean isCharacterDevice(PyObject object) {
        return type(object) == CHARACTERS;
    }

    @Function(name = "S_ISBLK")
    boolean isBlockDevice(PyObject object) {
        return type(object) == BLOCKS;
    }

    @Function(name = "S_ISREG")
    boolean isRegularFile(PyObject object) {
        return type(object) == REGULAR;
    }

    @Function(name = "S_ISFIFO")
    boolean isFifo(PyObject object) {
        return type(object) == FIFO;
    }

    @Function(name = "S_ISLNK")
    boolean isLink(PyObject object) {
        return type(object) == LINK;
    }

    @Function(name = "S_ISSOCK")
    boolean isSocket(PyObject object) {
        return type(object) == SOCKET;
    }

    @Function(name = "S_ISDOOR")
    boolean isDoor(PyObject object) {
        mode(object);
        return false;
    }

    @Function(name = "S_ISPORT")
    boolean isPort(PyObject object) {
        mode(object);
        return false;
    }

    @Function(name = "S_ISWHT")
    boolean isWhiteout(PyObject object) {
        mode(object);
        return false;
    }

    @Function(name = "S_IMODE")
    int permissions(PyObject object) {
        return mode(object) & 0xFFF;
    }

    @Function(name = "S_IFMT")
    int fileType(PyObject object) {
        return type(object);
    }

    @Function
    String filemode(PyObject object) {
        int mode = mode(object);
        char[] text = new char[10];
        text[0] = letter(mode & TYPE);
        for (int i = 0; i < 9; i++) {
            text[i + 1] = (mode & 0x100 >> i) == 0 ? '-' : "rwx".charAt(i % 3);
        }
        special(text, 3, mode & SET_UID, 's');
        special(text, 6, mode & SET_GID, 's');
        special(text, 9, mode & STICKY, 't');
        return new String(text);
    }

    private static char letter(int type) {
        return switch (type) {
            case REGULAR -> '-';
            case DIRECTORY -> 'd';
            case LINK -> 'l';
            case BLOCKS -> 'b';
            case CHARACTERS -> 'c';
            case FIFO -> 'p';
            case SOCKET -> 's';
            default -> '?';
        };
    }

    /** A bit beside a permission to execute: small where that is given, a capital where not. */
    private static void special(char[] text, int at, int bit, char letter) {
        if (bit != 0) {
            text[at] = text[at] == 'x' ? letter : Character.toUpperCase(letter);
        }
    }
}
