package org.krait.compiler;

import java.util.ArrayList;
import java.util.HashMap;
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
 */
final class ScopeAnalyzer {

    private final Diagnostics diagnostics;

    private ScopeAnalyzer(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static void analyze(Block top, Diagnostics diagnostics) {
        new ScopeAnalyzer(diagnostics).analyze(top, null, new HashSet<>(), new HashSet<>(), new HashSet<>(),
                null);
    }

    /**
     * Decides on the names of one block and of those in it.
     *
     * @param bound       names bound in functions around; null for a module; changed
     * @param free        gets the names the block and those in it leave free
     * @param global      names declared global around; changed
     * @param typeParams  type parameters around; changed
     * @param classAround the class whose names the block looks up first, or null
     */
    private void analyze(Block block, Set<String> bound, Set<String> free, Set<String> global,
            Set<String> typeParams, Block classAround) {
        boolean isClass = block.type == Block.Type.CLASS;
        Set<String> newBound = new HashSet<>();
        Set<String> newGlobal = new HashSet<>();
        // What a class binds, its functions don't see: hand on what was bound before the class.
        if (isClass) {
            newGlobal.addAll(global);
            if (bound != null) {
                newBound.addAll(bound);
            }
        }
        Set<String> local = new HashSet<>();
        Map<String, Scope> scopes = new HashMap<>();
        for (Map.Entry<String, Symbol> entry : block.symbols.entrySet()) {
            String name = entry.getKey();
            scopes.put(name, scope(block, name, entry.getValue(), bound, local, free, global, typeParams,
                    classAround));
        }
        if (isClass) {
            newBound.add("__class__");
            newBound.add("__classdict__");
            newBound.add("__conditional_annotations__");
        } else {
            if (block.isFunctionLike()) {
                newBound.addAll(local);
            }
            if (bound != null) {
                newBound.addAll(bound);
            }
            newGlobal.addAll(global);
        }
        Set<String> newFree = new HashSet<>();
        Set<String> inlinedCells = new HashSet<>();
        analyzeChildren(block, newBound, newFree, newGlobal, typeParams, classAround, scopes, inlinedCells);
        if (block.isFunctionLike()) {
            makeCells(scopes, newFree, inlinedCells);
        } else if (isClass) {
            dropClassCells(block, newFree);
        }
        record(block, scopes, bound, newFree, inlinedCells, isClass || block.canSeeClassScope);
        free.addAll(newFree);
    }

    private Scope scope(Block block, String name, Symbol symbol, Set<String> bound, Set<String> local,
            Set<String> free, Set<String> global, Set<String> typeParams, Block classAround) {
        if (symbol.has(Symbol.DEF_GLOBAL)) {
            if (symbol.has(Symbol.DEF_NONLOCAL)) {
                throw errorAtDirective(block, name, "name '" + name + "' is nonlocal and global");
            }
            global.add(name);
            if (bound != null) {
                bound.remove(name);
            }
            return Scope.GLOBAL_EXPLICIT;
        }
        if (symbol.has(Symbol.DEF_NONLOCAL)) {
            if (bound == null) {
                throw errorAtDirective(block, name, "nonlocal declaration not allowed at module level");
            }
            if (!bound.contains(name)) {
                throw errorAtDirective(block, name, "no binding for nonlocal '" + name + "' found");
            }
            if (typeParams.contains(name)) {
                throw errorAtDirective(block, name,
                        "nonlocal binding not allowed for type parameter '" + name + "'");
            }
            free.add(name);
            return Scope.FREE;
        }
        if (symbol.has(Symbol.DEF_BOUND)) {
            local.add(name);
            global.remove(name);
            if (symbol.has(Symbol.DEF_TYPE_PARAM)) {
                typeParams.add(name);
            } else {
                typeParams.remove(name);
            }
            return Scope.LOCAL;
        }
        // A block that sees the class around finds the name there or among the globals, whatever functions
        // bind.
        if (classAround != null) {
            Symbol inClass = classAround.symbol(name);
            if (inClass.has(Symbol.DEF_GLOBAL)) {
                return Scope.GLOBAL_EXPLICIT;
            }
            if (inClass.has(Symbol.DEF_BOUND) && !inClass.has(Symbol.DEF_NONLOCAL)) {
                return Scope.GLOBAL_IMPLICIT;
            }
        }
        if (bound != null && bound.contains(name)) {
            free.add(name);
            return Scope.FREE;
        }
        return Scope.GLOBAL_IMPLICIT;
    }

    private SyntaxException errorAtDirective(Block block, String name, String message) {
        for (Block.Directive directive : block.directives) {
            if (directive.name().equals(name)) {
                return diagnostics.symbolError(directive.span(), message);
            }
        }
        throw new IllegalStateException("BUG: internal directive bookkeeping broken");
    }

    private void analyzeChildren(Block block, Set<String> bound, Set<String> free, Set<String> global,
            Set<String> typeParams, Block classAround, Map<String, Scope> scopes, Set<String> inlinedCells) {
        boolean inlined = false;
        for (Block child : block.children) {
            Block childClass = null;
            if (child.canSeeClassScope) {
                childClass = block.type == Block.Type.CLASS ? block : classAround;
            }
            Set<String> childFree = new HashSet<>(free);
            analyze(child, new HashSet<>(bound), childFree, new HashSet<>(global), new HashSet<>(typeParams),
                    childClass);
            if (child.comprehension != Block.Comprehension.NONE && !child.generator
                    && !block.canSeeClassScope) {
                inline(block, child, scopes, childFree, inlinedCells);
                child.compInlined = true;
                inlined = true;
            }
            free.addAll(childFree);
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

    /** Makes the names of a comprehension names of the block around, in which it runs. */
    private static void inline(Block block, Block comprehension, Map<String, Scope> scopes,
            Set<String> compFree,
            Set<String> inlinedCells) {
        boolean removeClass = false;
        for (Map.Entry<String, Symbol> entry : comprehension.symbols.entrySet()) {
            String name = entry.getKey();
            Symbol symbol = entry.getValue();
            if (symbol.has(Symbol.DEF_PARAM)) {
                continue;
            }
            Scope scope = symbol.scope();
            if (scope == Scope.CELL || symbol.has(Symbol.DEF_COMP_CELL)) {
                inlinedCells.add(name);
            }
            // A class never gets __class__ from outside.
            if (scope == Scope.FREE && block.type == Block.Type.CLASS && name.equals("__class__")) {
                scope = Scope.GLOBAL_IMPLICIT;
                compFree.remove(name);
                removeClass = true;
            }
            Symbol existing = block.symbols.get(name);
            if (existing == null) {
                block.symbols.put(name, new Symbol(symbol.flags(), Scope.NONE));
                scopes.put(name, scope);
            } else if (existing.has(Symbol.DEF_BOUND) && block.type != Block.Type.CLASS
                    && !isFreeInAnyChild(comprehension, name)) {
                // What the comprehension took from this block is now just a local of it.
                compFree.remove(name);
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
    private static void makeCells(Map<String, Scope> scopes, Set<String> free, Set<String> inlinedCells) {
        for (Map.Entry<String, Scope> entry : scopes.entrySet()) {
            if (entry.getValue() == Scope.LOCAL
                    && (free.contains(entry.getKey()) || inlinedCells.contains(entry.getKey()))) {
                entry.setValue(Scope.CELL);
                free.remove(entry.getKey());
            }
        }
    }

    /** The cells that a class makes for its functions. */
    private static void dropClassCells(Block block, Set<String> free) {
        if (free.remove("__class__")) {
            block.needsClassClosure = true;
        }
        if (free.remove("__classdict__")) {
            block.needsClassDict = true;
        }
        if (free.remove("__conditional_annotations__")) {
            block.hasConditionalAnnotations = true;
        }
    }

    /** Enters the scopes into the block's symbols, and the names that inner blocks leave free. */
    private static void record(Block block, Map<String, Scope> scopes, Set<String> bound, Set<String> free,
            Set<String> inlinedCells, boolean classFlag) {
        for (Map.Entry<String, Symbol> entry : block.symbols.entrySet()) {
            String name = entry.getKey();
            int flags = entry.getValue().flags();
            if (inlinedCells.contains(name)) {
                flags |= Symbol.DEF_COMP_CELL;
            }
            entry.setValue(new Symbol(flags, scopes.get(name)));
        }
        for (String name : free) {
            Symbol symbol = block.symbols.get(name);
            if (symbol != null) {
                // A class may have a name of its own that is also free in a function of it.
                if (classFlag) {
                    block.symbols.put(name, symbol.with(Symbol.DEF_FREE_CLASS));
                }
            } else if (bound == null || bound.contains(name)) {
                block.symbols.put(name, new Symbol(0, Scope.FREE));
            }
        }
    }
}
