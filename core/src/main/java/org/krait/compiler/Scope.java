package org.krait.compiler;

/**
 * Where the value of a name lives, seen from one block; in the order of CPython's numbers.
 *
 * <p>A <em>binding</em> makes a name refer to a value: assignment, parameter, {@code for} target, {@code
 * import}, {@code def}, {@code class}, {@code except ... as}, {@code with ... as}, {@code :=}, capture
 * pattern, type parameter, {@code del}. A <em>block</em> is a piece of program executed as a unit, with one
 * code object: a module, a class body, a function body, a lambda, a comprehension, an annotation, the value
 * of a {@code type} statement. If a name is bound anywhere in a block, it is local to the whole block, unless
 * the block says {@code global} or {@code nonlocal}; a name that is used and not bound is looked for in the
 * blocks around, where a class body is invisible to the functions in it. That is decided once, when the
 * program is compiled, in two steps:
 *
 * <ol>
 *   <li>{@link SymbolCollector} walks the tree and notes for each block what happens to each name: used
 *       here, bound here, a parameter here, declared global ({@link Symbol}'s flags);
 *   <li>{@link ScopeAnalyzer} walks the blocks from the outermost to the innermost with the names that
 *       are bound around, and back with the names that are still free, and gives each name of each block its
 *       scope.
 * </ol>
 *
 * A variable that an inner function uses has to outlive the call that bound it, so it is held in a
 * <em>cell</em>: {@link #CELL} in the block that binds it, {@link #FREE} in the inner block, which gets the
 * same cell with its closure, and in every block between the two, which pass it on.
 *
 * <p>Source: the Python reference, section 4.2 "Naming and binding"; PEP 227, 3104, 572, 649, 695, 709.
 */
public enum Scope {
    /** Nobody in the block has said anything of the name. */
    NONE,
    /**
     * Bound in this block and seen by no other: a fast local in a function, an entry of the namespace in a
     * class.
     */
    LOCAL,
    /** Declared {@code global}: the module's namespace, whatever the blocks around bind. */
    GLOBAL_EXPLICIT,
    /** Bound in no function around: the module's namespace or the builtins, found at run time. */
    GLOBAL_IMPLICIT,
    /** Bound in a function around: a cell that comes with the closure. */
    FREE,
    /** Bound in this block and used by an inner one: a cell that this block makes. */
    CELL;

    /** CPython's number for it: 0 for {@link #NONE}, {@code LOCAL} to {@code CELL} of module {@code _symtable}. */
    public int number() {
        return ordinal();
    }
}
