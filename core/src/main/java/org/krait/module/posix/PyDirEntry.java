package org.krait.module.posix;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.object.generic.PyGenericAlias;
import org.krait.os.FileStatus;
import org.krait.os.SystemCallException;
import org.krait.runtime.OsErrors;

/** {@code os.DirEntry}: what scandir yields. The file is looked at when first asked for, and not again. */
@ExposeType(name = "DirEntry", module = "posix", subclassable = false, mutable = true)
public final class PyDirEntry extends PyObject {
    public static final PyType TYPE = PyDirEntryExposed.TYPE;

    private static final int KIND = 0xf000;
    private static final int FOLDER = 0x4000;
    private static final int REGULAR = 0x8000;
    private static final int LINK = 0xa000;

    private final PyObject name;
    private final PyObject path;
    private final String file;
    private FileStatus own;
    private FileStatus target;
    private PyObject ownResult;
    private PyObject targetResult;

    PyDirEntry(PyObject name, PyObject path, String file) {
        super(TYPE);
        this.name = name;
        this.path = path;
        this.file = file;
    }

    private FileStatus own() {
        if (own == null) {
            own = FileStatus.of(file, false);
        }
        return own;
    }

    private FileStatus target() {
        if (target == null) {
            target = (own().mode() & KIND) == LINK ? FileStatus.of(file, true) : own;
        }
        return target;
    }

    private PyException error(SystemCallException e) {
        return OsErrors.of(e, path);
    }

    private boolean is(int kind, boolean follow) {
        try {
            return ((follow ? target() : own()).mode() & KIND) == kind;
        } catch (SystemCallException e) {
            PyException error = error(e);
            if (error.matches(PyExceptions.FileNotFoundError)) {
                return false;
            }
            throw error;
        }
    }

    @Getter(name = "name")
    PyObject name() {
        return name;
    }

    @Getter(name = "path")
    PyObject path() {
        return path;
    }

    @Method(name = "is_dir")
    boolean isDir(boolean follow) {
        return is(FOLDER, follow);
    }

    @Method(name = "is_file")
    boolean isFile(boolean follow) {
        return is(REGULAR, follow);
    }

    @Method(name = "is_symlink", definingClass = true)
    boolean isLink() {
        return is(LINK, false);
    }

    @Method(name = "is_junction")
    boolean isJunction() {
        return false;
    }

    @Method
    PyObject stat(boolean follow) {
        try {
            if (ownResult == null && !(follow && (own().mode() & KIND) == LINK)) {
                ownResult = StatResults.stat(own());
            }
            if (follow && (own().mode() & KIND) == LINK) {
                if (targetResult == null) {
                    targetResult = StatResults.stat(target());
                }
                return targetResult;
            }
            return ownResult;
        } catch (SystemCallException e) {
            throw error(e);
        }
    }

    @Method
    PyObject inode() {
        try {
            return Py.integer(own().inode());
        } catch (SystemCallException e) {
            throw error(e);
        }
    }

    @Method(name = "__fspath__")
    PyObject fspath() {
        return path;
    }

    @ClassMethod(name = "__class_getitem__")
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }

    @Special
    static PyObject repr(PyDirEntry self) {
        return Py.str("<DirEntry " + Texts.reprString(self.name) + ">");
    }
}
