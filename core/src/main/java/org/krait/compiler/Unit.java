package org.krait.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.krait.syntax.ast.Stmt;

/**
 * What will be one code object, while its code is being generated.
 *
 * <p>CPython: {@code struct compiler_unit} of {@code compile.c}.
 */
final class Unit {

    /** What a unit is, as far as the code generator asks. */
    enum Kind {
        MODULE, CLASS, FUNCTION, ASYNC_FUNCTION, LAMBDA, COMPREHENSION, ANNOTATIONS
    }

    /** The order of Python's strings, which is not Java's where surrogates are. */
    private static final Comparator<String> CODE_POINT_ORDER = new Comparator<>() {
        @Override
        public int compare(String a, String b) {
            return compareCodePoints(a, b);
        }
    };

    final Kind kind;
    final Block block;
    final String name;
    final int firstLine;
    /** The innermost class around, for private names; null outside of classes. */
    final String className;
    String qualname;

    int argcount;
    int posonlyargcount;
    int kwonlyargcount;
    /** What the code object calls the first parameter; null: what the code inside does. */
    String firstParameterShown;

    final ConstantTable consts = new ConstantTable();
    final IndexedNames names = new IndexedNames();
    final IndexedNames varnames = new IndexedNames();
    final IndexedNames cellvars = new IndexedNames();
    /** The indices go on where those of {@link #cellvars} end. */
    IndexedNames freevars;
    /**
     * Names that an inlined comprehension in a module or class keeps in fast locals: true while its code is
     * generated, false afterwards.
     */
    final Map<String, Boolean> fastHidden = new HashMap<>();

    InstructionSequence code = new InstructionSequence();
    final List<FrameBlock> frameBlocks = new ArrayList<>();
    int inlinedComprehensions;
    int conditionalBlocks;

    /** The attributes that the functions of a class assign to {@code self}; null for other units. */
    final TreeSet<String> staticAttributes;
    /** Annotated names of a module or class; their annotations become one function. */
    final List<Stmt.AnnAssign> deferredAnnotations = new ArrayList<>();
    /** By which number each of these is noted when it runs, -1 if it always does. */
    final List<Integer> conditionalIndices = new ArrayList<>();
    int nextConditionalIndex;

    Unit(Kind kind, Block block, String name, int firstLine, String className) {
        this.kind = kind;
        this.block = block;
        this.name = name;
        this.firstLine = firstLine;
        this.className = className;
        staticAttributes = kind == Kind.CLASS ? new TreeSet<>(CODE_POINT_ORDER) : null;
        for (String parameter : block.varnames) {
            varnames.add(parameter);
        }
        addSorted(cellvars, Scope.CELL, Symbol.DEF_COMP_CELL);
        if (block.needsClassClosure) {
            cellvars.add("__class__");
        }
        if (block.needsClassDict) {
            cellvars.add("__classdict__");
        }
        if (block.hasConditionalAnnotations) {
            cellvars.add("__conditional_annotations__");
        }
        freevars = new IndexedNames(cellvars.size());
        addSorted(freevars, Scope.FREE, Symbol.DEF_FREE_CLASS);
    }

    private void addSorted(IndexedNames names, Scope scope, int flag) {
        List<String> found = null;
        for (Map.Entry<String, Symbol> entry : block.symbols.entrySet()) {
            Symbol symbol = entry.getValue();
            if (symbol.scope == scope || (symbol.flags & flag) != 0) {
                if (found == null) {
                    found = new ArrayList<>();
                }
                found.add(entry.getKey());
            }
        }
        if (found == null) {
            return;
        }
        found.sort(CODE_POINT_ORDER);
        for (String name : found) {
            names.add(name);
        }
    }

    private static int compareCodePoints(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean astral = Character.isSurrogate(x);
                return astral == Character.isSurrogate(y) ? Character.compare(x, y) : astral ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
