package org.krait.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.krait.syntax.SyntaxException;

/**
 * The second step to scopes: gives each name of each block its {@link Scope}.
 *
 * <p>The blocks are visited from the outside in. A block gets the names that functions around it bind and the
 * names declared global around it; it decides on its own names, hands both sets on to the blocks inside, and
 * gets back the names these could not bind. A name that an inner block left free and this function binds
 * becomes a cell; what is left is free in this block too, which hands it on to the block around. Classes bind
 * nothing for the functions in them, except {@code __class__}, {@code __classdict__} and {@code
 * __conditional_annotations__}.
 *
 * <p>List, set and dict comprehensions are inlined (PEP 709): their names become names of the block around.
 *
 * <p>CPython: {@code analyze_block} of {@code symtable.c}, with {@code analyze_name},
 * {@code inline_comprehension}, {@code analyze_cells}, {@code drop_class_free} and {@code update_symbols}.
 */
final class ScopeAnalyzer {

    private static final Set<String> NO_NAMES = Set.of();

    private final Diagnostics diagnostics;
    private final Block block;
    /** The class whose names the block looks up first, or null. */
    private final Block classAround;
    /**
     * Names bound in functions around; null for a module. The set is that of other blocks too: who changes it
     * changes a copy.
     */
    private Set<String> bound;
    /** The type parameters around, shared in the same way. */
    private Set<String> typeParams;
    /** The names that the block leaves free. */
    private Set<String> free = NO_NAMES;
    /** The names that the blocks inside leave free. */
    private Set<String> freeInside = NO_NAMES;
    /** The cells of the comprehensions that are inlined here. */
    private Set<String> inlinedCells = NO_NAMES;

    private ScopeAnalyzer(Block block, Set<String> bound, Set<String> typeParams, Block classAround,
            Diagnostics diagnostics) {
        this.block = block;
        this.bound = bound;
        this.typeParams = typeParams;
        this.classAround = classAround;
        this.diagnostics = diagnostics;
    }

    static void analyze(Block top, Diagnostics diagnostics) {
        new ScopeAnalyzer(top, null, NO_NAMES, null, diagnostics).analyze();
    }

    /** Decides on the names of the block and of those in it; returns those that are left free. */
    private Set<String> analyze() {
        boolean isClass = block.type == Block.Type.CLASS;
        // What a class binds or declares, its functions don't see.
        Set<String> boundAround = bound;
        for (Map.Entry<String, Symbol> entry : block.symbols.entrySet()) {
            entry.getValue().scope = scope(entry.getKey(), entry.getValue());
        }
        if (block.children.isEmpty()) {
            return free;
        }
        analyzeChildren(isClass ? boundInClass(boundAround) : block.functionLike ? boundInFunction() : NO_NAMES);
        if (block.functionLike) {
            makeCells();
        } else if (isClass) {
            dropClassCells();
        }
        recordFree(isClass || block.canSeeClassScope);
        return withAll(free, freeInside);
    }

    private Scope scope(String name, Symbol symbol) {
        if ((symbol.flags & Symbol.DEF_GLOBAL) != 0) {
            if ((symbol.flags & Symbol.DEF_NONLOCAL) != 0) {
                throw errorAtDirective(name, "name '" + name + "' is nonlocal and global");
            }
            if (bound != null) {
                bound = copyWithout(bound, name);
            }
            return Scope.GLOBAL_EXPLICIT;
        }
        if ((symbol.flags & Symbol.DEF_NONLOCAL) != 0) {
            if (bound == null) {
                throw errorAtDirective(name, "nonlocal declaration not allowed at module level");
            }
            if (!bound.contains(name)) {
                throw errorAtDirective(name, "no binding for nonlocal '" + name + "' found");
            }
            if (typeParams.contains(name)) {
                throw errorAtDirective(name, "nonlocal binding not allowed for type parameter '" + name + "'");
            }
            free = with(free, name);
            return Scope.FREE;
        }
        if ((symbol.flags & Symbol.DEF_BOUND) != 0) {
            typeParams = (symbol.flags & Symbol.DEF_TYPE_PARAM) != 0 ? copyWith(typeParams, name)
                    : copyWithout(typeParams, name);
            return Scope.LOCAL;
        }
        // A block that sees the class around finds the name there or among the globals, whatever functions bind.
        if (classAround != null) {
            Symbol inClass = classAround.symbol(name);
            if ((inClass.flags & Symbol.DEF_GLOBAL) != 0) {
                return Scope.GLOBAL_EXPLICIT;
            }
            if ((inClass.flags & Symbol.DEF_BOUND) != 0 && (inClass.flags & Symbol.DEF_NONLOCAL) == 0) {
                return Scope.GLOBAL_IMPLICIT;
            }
        }
        if (bound != null && bound.contains(name)) {
            free = with(free, name);
            return Scope.FREE;
        }
        return Scope.GLOBAL_IMPLICIT;
    }

    private SyntaxException errorAtDirective(String name, String message) {
        for (Block.Directive directive : block.directives) {
            if (directive.name().equals(name)) {
                return diagnostics.symbolError(directive.span(), message);
            }
        }
        throw new IllegalStateException("BUG: internal directive bookkeeping broken");
    }

    // Sets of names. NO_NAMES stands for an empty set, shared or not; it can't be changed.

    private static Set<String> with(Set<String> own, String name) {
        Set<String> names = own.isEmpty() ? new HashSet<>() : own;
        names.add(name);
        return names;
    }

    private static Set<String> withAll(Set<String> own, Set<String> more) {
        if (own.isEmpty()) {
            return more;
        }
        own.addAll(more);
        return own;
    }

    private static void remove(Set<String> own, String name) {
        if (own.contains(name)) {
            own.remove(name);
        }
    }

    private static Set<String> copyWith(Set<String> shared, String name) {
        Set<String> names = new HashSet<>(shared);
        names.add(name);
        return names;
    }

    private static Set<String> copyWithout(Set<String> shared, String name) {
        if (!shared.contains(name)) {
            return shared;
        }
        Set<String> names = new HashSet<>(shared);
        names.remove(name);
        return names;
    }

    private static Set<String> boundInClass(Set<String> boundAround) {
        Set<String> names = new HashSet<>();
        if (boundAround != null) {
            names.addAll(boundAround);
        }
        names.add("__class__");
        names.add("__classdict__");
        names.add("__conditional_annotations__");
        return names;
    }

    private Set<String> boundInFunction() {
        Set<String> names = new HashSet<>();
        if (bound != null) {
            names.addAll(bound);
        }
        for (Map.Entry<String, Symbol> entry : block.symbols.entrySet()) {
            if (entry.getValue().scope == Scope.LOCAL) {
                names.add(entry.getKey());
            }
        }
        return names;
    }

    // The blocks inside

    private void analyzeChildren(Set<String> boundHere) {
        boolean inlined = false;
        for (Block child : block.children) {
            Block childClass = null;
            if (child.canSeeClassScope) {
                childClass = block.type == Block.Type.CLASS ? block : classAround;
            }
            Set<String> childFree = new ScopeAnalyzer(child, boundHere, typeParams, childClass, diagnostics).analyze();
            if (child.comprehension != Block.Comprehension.NONE && !child.generator
                    && !block.canSeeClassScope) {
                inline(child, childFree);
                child.compInlined = true;
                inlined = true;
            }
            freeInside = withAll(freeInside, childFree);
        }
        if (inlined) {
            List<Block> children = new ArrayList<>();
            for (Block child : block.children) {
                if (child.compInlined) {
                    children.addAll(child.children);
                } else {
                    children.add(child);
                }
            }
            block.children.clear();
            block.children.addAll(children);
        }
    }

    /**
     * Makes the names of a comprehension names of the block, in which it runs; those of its free names that are
     * free no more are removed.
     */
    private void inline(Block comprehension, Set<String> compFree) {
        boolean removeClass = false;
        for (Map.Entry<String, Symbol> entry : comprehension.symbols.entrySet()) {
            String name = entry.getKey();
            Symbol symbol = entry.getValue();
            if ((symbol.flags & Symbol.DEF_PARAM) != 0) {
                continue;
            }
            Scope scope = symbol.scope;
            if (scope == Scope.CELL || (symbol.flags & Symbol.DEF_COMP_CELL) != 0) {
                inlinedCells = with(inlinedCells, name);
            }
            // A class never gets __class__ from outside.
            if (scope == Scope.FREE && block.type == Block.Type.CLASS && name.equals("__class__")) {
                scope = Scope.GLOBAL_IMPLICIT;
                remove(compFree, name);
                removeClass = true;
            }
            Symbol existing = block.symbols.get(name);
            if (existing == null) {
                block.symbols.put(name, new Symbol(symbol.flags, scope));
            } else if ((existing.flags & Symbol.DEF_BOUND) != 0 && block.type != Block.Type.CLASS
                    && !isFreeInAnyChild(comprehension, name)) {
                // What the comprehension took from this block is now just a local of it.
                remove(compFree, name);
            }
        }
        if (removeClass) {
            comprehension.symbols.remove("__class__");
        }
    }

    private static boolean isFreeInAnyChild(Block block, String name) {
        for (Block child : block.children) {
            if (child.scope(name) == Scope.FREE) {
                return true;
            }
        }
        return false;
    }

    /** A local that an inner block uses is a cell, and free no more. */
    private void makeCells() {
        if (freeInside.isEmpty() && inlinedCells.isEmpty()) {
            return;
        }
        for (Map.Entry<String, Symbol> entry : block.symbols.entrySet()) {
            String name = entry.getKey();
            Symbol symbol = entry.getValue();
            if (symbol.scope == Scope.LOCAL && (freeInside.contains(name) || inlinedCells.contains(name))) {
                symbol.scope = Scope.CELL;
                remove(freeInside, name);
            }
        }
    }

    /** The cells that a class makes for its functions. */
    private void dropClassCells() {
        block.needsClassClosure |= freeInside.contains("__class__");
        block.needsClassDict |= freeInside.contains("__classdict__");
        block.hasConditionalAnnotations |= freeInside.contains("__conditional_annotations__");
        remove(freeInside, "__class__");
        remove(freeInside, "__classdict__");
        remove(freeInside, "__conditional_annotations__");
    }

    /** Enters into the block's symbols the names that inner blocks leave free. */
    private void recordFree(boolean classFlag) {
        for (String name : inlinedCells) {
            Symbol symbol = block.symbols.get(name);
            if (symbol != null) {
                symbol.flags |= Symbol.DEF_COMP_CELL;
            }
        }
        for (String name : freeInside) {
            Symbol symbol = block.symbols.get(name);
            if (symbol != null) {
                // A class may have a name of its own that is also free in a function of it.
                if (classFlag) {
                    symbol.flags |= Symbol.DEF_FREE_CLASS;
                }
            } else if (bound == null || bound.contains(name)) {
                block.symbols.put(name, new Symbol(0, Scope.FREE));
            }
        }
    }
}
