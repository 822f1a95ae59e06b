package org.krait.compiler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.krait.syntax.ast.Span;

/**
 * One block of a program with its names: CPython's symbol table entry, which module {@code symtable} shows.
 *
 * <p>CPython: {@code PySTEntryObject} of {@code symtable.c}.
 */
public final class Block {

    /**
     * The kinds of blocks, in the order of CPython's numbers. All but classes and modules are function-like: their
     * locals are fast locals.
     */
    public enum Type {
        /** A function, lambda or comprehension. */
        FUNCTION,
        /** A class body. */
        CLASS,
        /** A module, an interactive statement or an expression for {@code eval}. */
        MODULE,
        /** The annotations of a block or function, evaluated on demand (PEP 649). */
        ANNOTATION,
        /** The value of a {@code type} statement (PEP 695). */
        TYPE_ALIAS,
        /** Type parameters of a function, class or type alias. */
        TYPE_PARAMETERS,
        /** Bound, constraints or default of one type parameter. */
        TYPE_VARIABLE;

        /** CPython's number for it: {@code TYPE_FUNCTION} and so on of module {@code _symtable}. */
        public int number() {
            return ordinal();
        }
    }

    /** The kinds of comprehensions. */
    public enum Comprehension {
        NONE, LIST, DICT, SET, GENERATOR
    }

    /** A {@code global} or {@code nonlocal} statement, for messages about it. */
    record Directive(String name, Span span) {
    }

    final String name;
    final Type type;
    final Span span;
    /** The block is inside a function, however deep. */
    final boolean nested;
    /** The block is a function directly in a class. */
    final boolean method;
    /** Its locals are fast locals. */
    final boolean functionLike;

    /** Symbols by mangled name, in the order in which they were first met. */
    final Map<String, Symbol> symbols = new LinkedHashMap<>();
    /** Mangled parameter names, in the order of the fast locals. */
    final List<String> varnames = new ArrayList<>();
    final List<Block> children = new ArrayList<>();
    final List<Directive> directives = new ArrayList<>();

    /** In the type parameter block of a class: the only names that are mangled; else null. */
    Set<String> mangledNames;
    /** The block of this block's annotations, null if there are none. */
    Block annotationBlock;
    /** What a {@link Type#TYPE_VARIABLE} block is, in words for messages. */
    String scopeInfo;
    Comprehension comprehension = Comprehension.NONE;

    boolean generator;
    boolean coroutine;
    boolean annotationsUsed;
    boolean varargs;
    boolean varkeywords;
    boolean hasDocstring;
    /** A class whose functions use {@code __class__}: it makes that cell. */
    boolean needsClassClosure;
    /**
     * A class whose annotations or type parameters look names up in it: it makes the cell {@code
     * __classdict__}.
     */
    boolean needsClassDict;
    /** A comprehension that runs in the block around it (PEP 709). */
    boolean compInlined;
    /** The block looks names up in the class around it before other scopes. */
    boolean canSeeClassScope;
    /** Annotations stand in code that may not run: which ones did is noted at run time. */
    boolean hasConditionalAnnotations;

    /** While the tree is walked: in the target of a comprehension's {@code for}. */
    boolean inCompIterTarget;
    /** While the tree is walked: in how many iterables of comprehensions. */
    int compIterExpr;
    /** While the tree is walked: in code that may not run. */
    boolean inConditionalBlock;
    /** While the tree is walked: in an annotation that is never evaluated. */
    boolean inUnevaluatedAnnotation;

    Block(String name, Type type, Span span, Block parent) {
        this.name = name;
        this.type = type;
        this.functionLike = type != Type.CLASS && type != Type.MODULE;
        this.span = span;
        this.nested = parent != null && (parent.nested || parent.functionLike);
        this.method = parent != null && parent.type == Type.CLASS && type == Type.FUNCTION;
    }

    /** The block's name: of the function or class, {@code top}, {@code lambda}, {@code genexpr} and so on. */
    public String name() {
        return name;
    }

    /** The block's kind. */
    public Type type() {
        return type;
    }

    /** The line where the block starts; 0 for a module. */
    public int line() {
        return span.line();
    }

    /** Whether the block is inside a function. */
    public boolean isNested() {
        return nested;
    }

    /** The symbols by (mangled) name, in the order in which the block first mentions them. */
    public Map<String, Symbol> symbols() {
        return Collections.unmodifiableMap(symbols);
    }

    /** The names of the parameters. */
    public List<String> varnames() {
        return Collections.unmodifiableList(varnames);
    }

    /** The blocks in this block. */
    public List<Block> children() {
        return Collections.unmodifiableList(children);
    }

    /** The symbol of a mangled name, {@link Symbol#UNKNOWN} if the block says nothing of it. */
    Symbol symbol(String mangled) {
        Symbol symbol = symbols.get(mangled);
        return symbol == null ? Symbol.UNKNOWN : symbol;
    }

    /** The symbol of a mangled name, which the block mentions from now on. */
    Symbol ownSymbol(String mangled) {
        Symbol symbol = symbols.get(mangled);
        if (symbol == null) {
            symbol = new Symbol(0, Scope.NONE);
            symbols.put(mangled, symbol);
        }
        return symbol;
    }

    Scope scope(String mangled) {
        return symbol(mangled).scope;
    }

    /** Makes this block one that mangles only the names added from now on. */
    void mangleOnlyTypeParameters() {
        mangledNames = new HashSet<>();
    }
}
