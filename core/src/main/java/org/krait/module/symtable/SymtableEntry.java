package org.krait.module.symtable;

import java.util.List;
import java.util.Map;
import org.krait.compiler.Block;
import org.krait.compiler.Symbol;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Special;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;

/** A block of a program: {@code PySTEntry_Type}. */
@ExposeType(name = "symtable entry", subclassable = false)
public final class SymtableEntry extends PyObject {
    public static final PyType TYPE = SymtableEntryExposed.TYPE;

    /** Where the scope is in a symbol's number; below it are its flags. */
    static final int SCOPE_OFFSET = 12;
    /** The bits of the scope, once they are moved to the lowest place. */
    static final int SCOPE_MASK = 15;

    private final Block block;
    private final PyDict symbols = new PyDict();
    private final PyList varnames;
    private final PyList children;

    SymtableEntry(Block block) {
        super(TYPE);
        this.block = block;
        for (Map.Entry<String, Symbol> entry : block.symbols().entrySet()) {
            Symbol symbol = entry.getValue();
            symbols.put(PyStr.intern(entry.getKey()),
                    Py.integer(symbol.flags() | symbol.scope().number() << SCOPE_OFFSET));
        }
        List<String> names = block.varnames();
        PyObject[] items = new PyObject[names.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = PyStr.intern(names.get(i));
        }
        varnames = PyList.of(items);
        List<Block> blocks = block.children();
        PyObject[] entries = new PyObject[blocks.size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = new SymtableEntry(blocks.get(i));
        }
        children = PyList.of(entries);
    }

    @Getter(name = "id")
    PyObject identity() {
        return Py.integer(Identity.of(this));
    }

    @Getter
    PyObject name() {
        return PyStr.intern(block.name());
    }

    @Getter
    PyObject symbols() {
        return symbols;
    }

    @Getter
    PyObject varnames() {
        return varnames;
    }

    @Getter
    PyObject children() {
        return children;
    }

    @Getter
    PyObject nested() {
        return Py.integer(block.isNested() ? 1 : 0);
    }

    @Getter(name = "type")
    PyObject kind() {
        return Py.integer(block.type().number());
    }

    @Getter
    PyObject lineno() {
        return Py.integer(block.line());
    }

    @Special
    PyObject repr() {
        return Py.str("<symtable entry " + block.name() + "(" + Identity.of(this) + "), line " + block.line()
                + ">");
    }
}
