package org.krait.compiler;

import java.util.ArrayList;
import java.util.List;
import org.krait.code.CodeObject;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.ExprContext;
import org.krait.syntax.ast.Mod;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;

/**
 * Turns a tree and its scopes into code objects: emits the instructions of one unit after the other, inner
 * ones in the middle of outer ones, and makes a {@link FinishedUnit} of each.
 *
 * <p>This class keeps the open units; the parts below emit, each for one kind of construct. They correspond
 * to the functions of {@code Python/codegen.c}; which instructions are emitted, with which locations, is
 * CPython's choice down to every {@code NOP}.
 */
final class CodeGenerator {

    final SymbolTable symbols;
    final FutureFeatures future;
    final int optimize;
    private final Diagnostics diagnostics;
    private final String filename;
    private final boolean interactive;

    /** The code objects of the finished units. */
    private final List<CodeObject> codes = new ArrayList<>();

    /** The units around {@link #unit}, outermost first. */
    private final List<Unit> stack = new ArrayList<>();
    /** The unit whose instructions are being emitted. */
    Unit unit;
    /** Whether the instructions of finished units are kept, for {@link Compiler#generate}. */
    private boolean keeping;
    /** The instructions of the outermost unit, when they are kept and it is finished. */
    private GeneratedCode kept;
    /** Above zero in the second copy of a {@code finally} block: what is to warn of was said in the first. */
    private int warningsOff;

    final NameCode names = new NameCode(this);
    final JumpCode jumps = new JumpCode(this);
    final UnwindCode unwinding = new UnwindCode(this);
    final CallCode calls = new CallCode(this);
    final StringCode strings = new StringCode(this);
    final ComprehensionCode comprehensions = new ComprehensionCode(this);
    final FunctionCode functions = new FunctionCode(this);
    final ClassCode classes = new ClassCode(this);
    final TypeParameterCode typeParameters = new TypeParameterCode(this);
    final AnnotationCode annotations = new AnnotationCode(this);
    final LoopCode loops = new LoopCode(this);
    final TryCode tries = new TryCode(this);
    final WithCode withs = new WithCode(this);
    final ImportCode imports = new ImportCode(this);
    final PatternCode patterns = new PatternCode(this);
    final SuspicionWarnings suspicions = new SuspicionWarnings(this);
    final ExpressionCode expressions = new ExpressionCode(this);
    final StatementCode statements = new StatementCode(this);

    CodeGenerator(SymbolTable symbols, FutureFeatures future, int optimize, String filename, boolean interactive,
            Diagnostics diagnostics) {
        this.symbols = symbols;
        this.future = future;
        this.optimize = optimize;
        this.filename = filename;
        this.interactive = interactive;
        this.diagnostics = diagnostics;
    }

    /** The code object of a whole tree. */
    CodeObject generate(Mod tree) {
        CodeObject code = module(tree);
        AheadOfNeed.assemble(codes);
        return code;
    }

    private CodeObject module(Mod tree) {
        enter(Unit.Kind.MODULE, symbols.blocks.get(tree), "<module>", 1, null);
        if (tree instanceof Mod.Expression expression) {
            expressions.visit(expression.body());
            return finish(false);
        }
        List<Stmt> body = tree instanceof Mod.Module module ? module.body() : ((Mod.Interactive) tree).body();
        Span start = body.isEmpty() ? new Span(1, 0, 1, 0) : body.get(0).span();
        if (unit.block.hasConditionalAnnotations) {
            statements.emit(start, Opcode.BUILD_SET, 0);
            statements.emit(start, Opcode.STORE_NAME, unit.names.add("__conditional_annotations__"));
        }
        body(start, body, interactive);
        return finish(true);
    }

    /** The instructions of a whole tree, before they are optimized. */
    GeneratedCode generateOnly(Mod tree) {
        keeping = true;
        module(tree);
        return kept;
    }

    /** The statements of a module or class, its docstring and its annotations. */
    void body(Span location, List<Stmt> nodes, boolean isInteractive) {
        if (future.annotations() && unit.block.annotationsUsed) {
            statements.emit(location, Opcode.SETUP_ANNOTATIONS);
        }
        if (nodes.isEmpty()) {
            return;
        }
        int first = 0;
        if (!isInteractive && unit.block.hasDocstring) {
            first = 1;
            Span docstring = ((Stmt.ExprStmt) nodes.get(0)).value().span();
            statements.loadConst(docstring, Docstring.clean(Docstring.of(nodes)));
            names.store(Instruction.NO_LOCATION, "__doc__");
        }
        for (int i = first; i < nodes.size(); i++) {
            statements.visit(nodes.get(i));
        }
        if (!future.annotations()) {
            annotations.deferred(location);
        }
    }

    // Units

    /** Opens a unit; {@code className} is null unless it is a class or its type parameters. */
    Unit enter(Unit.Kind kind, Block block, String name, int line, String className) {
        String privateTo = className != null || unit == null ? className : unit.className;
        Unit entered = new Unit(kind, block, name, line, privateTo);
        if (unit != null) {
            stack.add(unit);
        }
        unit = entered;
        if (kind == Unit.Kind.MODULE) {
            entered.qualname = name;
        } else {
            entered.qualname = qualname(entered);
        }
        boolean module = kind == Unit.Kind.MODULE;
        Span location = new Span(module ? 0 : line, 0, line, 0);
        statements.emit(location, Opcode.RESUME, Operands.RESUME_AT_FUNC_START);
        if (module) {
            entered.code.addAnnotationsPlaceholder(location);
        }
        return entered;
    }

    private String qualname(Unit entered) {
        int depth = stack.size();
        if (depth <= 1) {
            return entered.name;
        }
        Unit parent = stack.get(depth - 1);
        if (parent.kind == Unit.Kind.ANNOTATIONS) {
            // Annotations and type parameters don't count as a place of definition.
            if (depth == 2) {
                return entered.name;
            }
            parent = stack.get(depth - 2);
        }
        if (entered.kind == Unit.Kind.FUNCTION || entered.kind == Unit.Kind.ASYNC_FUNCTION
                || entered.kind == Unit.Kind.CLASS) {
            String mangled = Mangling.mangle(parent.className, entered.name);
            if (parent.block.scope(mangled) == Scope.GLOBAL_EXPLICIT) {
                return entered.name;
            }
        }
        boolean locals = parent.kind == Unit.Kind.FUNCTION || parent.kind == Unit.Kind.ASYNC_FUNCTION
                || parent.kind == Unit.Kind.LAMBDA;
        return parent.qualname + (locals ? ".<locals>." : ".") + entered.name;
    }

    /** Closes the unit and makes its code object, not yet assembled; {@code addNone}: it returns None where it ends. */
    CodeObject finish(boolean addNone) {
        if (addNone) {
            statements.loadNone(Instruction.NO_LOCATION);
        }
        statements.emit(Instruction.NO_LOCATION, Opcode.RETURN_VALUE);
        Unit finished = unit;
        unit = stack.isEmpty() ? null : stack.remove(stack.size() - 1);
        if (keeping) {
            keep(GeneratedCode.of(finished.code));
        }
        CodeObject code = FinishedUnit.code(finished, future.flags(), filename);
        codes.add(code);
        return code;
    }

    private void keep(GeneratedCode code) {
        if (unit == null) {
            kept = code;
        } else {
            unit.code.addNested(code);
        }
    }

    /** Whether the unit is the top of an interactive statement, whose expressions are printed. */
    boolean isInteractiveTopLevel() {
        return interactive && stack.isEmpty();
    }

    /**
     * The innermost class around the unit, of which {@code self.x = ...} names an attribute; null if none.
     */
    private Unit classAround() {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (stack.get(i).kind == Unit.Kind.CLASS) {
                return stack.get(i);
            }
        }
        return null;
    }

    /** Notes an attribute that the class around will list in {@code __static_attributes__}. */
    void noteStaticAttribute(Expr.Attribute node) {
        if (node.ctx() == ExprContext.Store && node.value() instanceof Expr.Name name
                && name.id().equals("self")) {
            Unit around = classAround();
            if (around != null) {
                around.staticAttributes.add(node.attr());
            }
        }
    }

    /** A name as the unit knows it. */
    String mangle(String name) {
        return unit.className == null ? name : Mangling.maybeMangle(unit.className, unit.block, name);
    }

    // Constructs to unwind

    void push(FrameBlock.Kind kind, int block, int exit, Span location, Object datum) {
        if (unit.frameBlocks.size() >= FrameBlock.MAX_DEPTH) {
            throw error(location, "too many statically nested blocks");
        }
        unit.frameBlocks.add(new FrameBlock(kind, block, exit, location, datum));
        if (kind == FrameBlock.Kind.FINALLY_END) {
            warningsOff++;
        }
    }

    FrameBlock pop() {
        FrameBlock popped = unit.frameBlocks.remove(unit.frameBlocks.size() - 1);
        if (popped.kind() == FrameBlock.Kind.FINALLY_END) {
            warningsOff--;
        }
        return popped;
    }

    // Messages

    RuntimeException error(Span location, String message) {
        return diagnostics.error(location, message);
    }

    void warn(Span location, String message) {
        if (warningsOff == 0) {
            diagnostics.warn(location, message);
        }
    }
}
