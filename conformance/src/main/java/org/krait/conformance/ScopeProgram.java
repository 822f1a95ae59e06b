package org.krait.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A random program about nested scopes: functions, classes, lambdas and comprehensions that bind, read, rebind and
 * delete a handful of names, declared nonlocal or global or not at all. Rules of execution: PEP 227, 3104, 709, 649,
 * 695 and chapter 4 of the language reference; what is right is decided by CPython alone.
 *
 * <p>A program is a tree of statements, so that {@link #shrunk} can take parts away and leave a program. Functions
 * are called right where they are defined, and nothing calls through a variable, so that each program ends.
 */
final class ScopeProgram {

    /** What a program contains, for the histogram. */
    enum Feature {
        NONLOCAL, NONLOCAL_OVER_THREE_LEVELS, GLOBAL, CLASS_BETWEEN_FUNCTIONS, CLASS_CELL, COMPREHENSION,
        COMPREHENSION_OVER_CELL, GENERATOR_EXPRESSION, LAMBDA, DEL, GENERATOR, ASYNC, EXEC, LOCALS, WALRUS, MATCH,
        TYPE_PARAMETERS, ANNOTATIONS, EXCEPT_AS, CELL_CONTENTS, PARAMETER_CELL, STAR_ARGUMENTS, INVALID
    }

    /** A statement: a line, and the block below it when it is a compound one. */
    static final class Statement {
        final String line;
        final List<Statement> body;

        Statement(String line, List<Statement> body) {
            this.line = line;
            this.body = body;
        }

        void render(StringBuilder text, int depth) {
            text.repeat("    ", depth).append(line).append('\n');
            if (body != null) {
                if (body.isEmpty()) {
                    text.repeat("    ", depth + 1).append("pass\n");
                }
                for (Statement statement : body) {
                    statement.render(text, depth + 1);
                }
            }
        }
    }

    final List<Statement> statements;
    final Set<Feature> features;

    private ScopeProgram(List<Statement> statements, Set<Feature> features) {
        this.statements = statements;
        this.features = features;
    }

    /** The program with this number of this seed: always the same. */
    static ScopeProgram random(long seed, int number) {
        return new Generator(new Random(seed * 6_364_136_223_846_793_005L + number)).program();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Statement statement : statements) {
            statement.render(text, 0);
        }
        return text.toString();
    }

    /** Programs with one part less, the largest parts first: a statement taken away, or a block in its place. */
    List<ScopeProgram> shrunk() {
        List<ScopeProgram> smaller = new ArrayList<>();
        for (List<Statement> variant : without(statements)) {
            smaller.add(new ScopeProgram(variant, features));
        }
        return smaller;
    }

    private static List<List<Statement>> without(List<Statement> block) {
        List<List<Statement>> variants = new ArrayList<>();
        if (block.size() > 3) {
            variants.add(new ArrayList<>(block.subList(block.size() / 2, block.size())));
            variants.add(new ArrayList<>(block.subList(0, block.size() / 2)));
        }
        for (int i = 0; i < block.size(); i++) {
            List<Statement> rest = new ArrayList<>(block);
            rest.remove(i);
            variants.add(rest);
        }
        for (int i = 0; i < block.size(); i++) {
            Statement statement = block.get(i);
            if (statement.body == null) {
                continue;
            }
            List<Statement> opened = new ArrayList<>(block);
            opened.remove(i);
            opened.addAll(i, statement.body);
            variants.add(opened);
            for (List<Statement> body : without(statement.body)) {
                List<Statement> changed = new ArrayList<>(block);
                changed.set(i, new Statement(statement.line, body));
                variants.add(changed);
            }
        }
        return variants;
    }

    /** A scope while it is being written. */
    private static final class Scope {
        final Scope outer;
        final boolean isClass;
        final boolean isFunction;
        boolean isAsync;
        boolean yields;
        final List<String> bound = new ArrayList<>();
        final List<String> declared = new ArrayList<>();

        Scope(Scope outer, boolean isClass, boolean isFunction) {
            this.outer = outer;
            this.isClass = isClass;
            this.isFunction = isFunction;
        }

        int depth() {
            return outer == null ? 0 : 1 + outer.depth();
        }
    }

    private static final class Generator {

        private static final List<String> NAMES = List.of("a", "b", "c", "d", "x", "y", "_p", "__m");
        private static final int MAX_DEPTH = 6;

        private final Random random;
        private final EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        private int count;
        private int budget;

        Generator(Random random) {
            this.random = random;
            this.budget = 25 + random.nextInt(60);
        }

        ScopeProgram program() {
            Scope module = new Scope(null, false, false);
            List<Statement> block = new ArrayList<>();
            block(block, module, 4 + random.nextInt(6));
            if (chance(8)) {
                insertMistake(block, module, 0);
            }
            return new ScopeProgram(block, features);
        }

        private boolean chance(int oneIn) {
            return random.nextInt(oneIn) == 0;
        }

        private String any(List<String> list) {
            return list.get(random.nextInt(list.size()));
        }

        private String name() {
            return any(NAMES);
        }

        /** A name that is likely to be bound: of this scope or one around it. */
        private String known(Scope scope) {
            List<String> names = new ArrayList<>();
            for (Scope s = scope; s != null; s = s.outer) {
                names.addAll(s.bound);
                if (!names.isEmpty() && chance(2)) {
                    break;
                }
            }
            return names.isEmpty() || chance(8) ? name() : any(names);
        }

        private String bind(Scope scope) {
            String name = name();
            scope.bound.add(name);
            return name;
        }

        private static Statement line(String text) {
            return new Statement(text, null);
        }

        private static Statement compound(String head, List<Statement> body) {
            return new Statement(head, body);
        }

        private void block(List<Statement> block, Scope scope, int statements) {
            if (scope.isFunction) {
                declarations(block, scope);
            }
            for (int i = 0; i < statements && budget > 0; i++) {
                budget--;
                statement(block, scope);
            }
        }

        /** nonlocal and global statements: the sort of thing this is all about. */
        private void declarations(List<Statement> block, Scope scope) {
            int wanted = random.nextInt(3);
            for (int i = 0; i < wanted; i++) {
                List<String> candidates = new ArrayList<>();
                for (Scope s = scope.outer; s != null; s = s.outer) {
                    if (s.isFunction) {
                        candidates.addAll(s.bound);
                    }
                }
                candidates.removeAll(scope.bound);
                candidates.removeAll(scope.declared);
                if (!candidates.isEmpty() && !chance(4)) {
                    String name = any(candidates);
                    if (isGlobalSomewhere(scope, name)) {
                        continue;
                    }
                    features.add(Feature.NONLOCAL);
                    if (levelsTo(scope, name) >= 3) {
                        features.add(Feature.NONLOCAL_OVER_THREE_LEVELS);
                    }
                    block.add(line("nonlocal " + name));
                    scope.declared.add(name);
                } else if (chance(2)) {
                    String name = name();
                    if (scope.bound.contains(name) || scope.declared.contains(name)) {
                        continue;
                    }
                    features.add(Feature.GLOBAL);
                    block.add(line("global " + name));
                    scope.declared.add(name);
                }
            }
        }

        private static boolean isGlobalSomewhere(Scope scope, String name) {
            for (Scope s = scope.outer; s != null; s = s.outer) {
                if (s.isFunction && s.declared.contains(name) && !s.bound.contains(name)) {
                    return true;
                }
            }
            return false;
        }

        private static int levelsTo(Scope scope, String name) {
            int levels = 0;
            for (Scope s = scope.outer; s != null; s = s.outer) {
                levels++;
                if (s.isFunction && s.bound.contains(name) && !s.declared.contains(name)) {
                    return levels;
                }
            }
            return 0;
        }

        private void statement(List<Statement> block, Scope scope) {
            int depth = scope.depth();
            switch (random.nextInt(26)) {
                case 0, 1, 2, 3 -> {
                    // Bare half of the time, so that compilers see plain stores, and then of something that is there.
                    block.add(chance(2) ? line(bind(scope) + " = " + number())
                            : guard(line(bind(scope) + " = " + expression(scope, 2))));
                }
                case 4 -> {
                    String name = known(scope);
                    scope.bound.add(name);
                    block.add(guard(line(name + any(List.of(" += ", " -= ")) + small(scope))));
                }
                case 5, 6, 7 -> block.add(guard(line("print(" + number() + ", " + expression(scope, 2) + ")")));
                case 8, 9, 10, 11, 12 -> {
                    if (depth < MAX_DEPTH) {
                        function(block, scope);
                    }
                }
                case 13, 14 -> {
                    if (depth < MAX_DEPTH) {
                        classDefinition(block, scope);
                    }
                }
                case 15 -> loop(block, scope);
                case 16 -> {
                    features.add(Feature.DEL);
                    String name = known(scope);
                    scope.bound.add(name);
                    block.add(guard(line("del " + name)));
                }
                case 17 -> {
                    features.add(Feature.EXCEPT_AS);
                    String name = bind(scope);
                    List<Statement> handler = new ArrayList<>();
                    handler.add(line("print(" + number() + ", type(" + name + ").__name__)"));
                    statement(handler, scope);
                    block.add(compound("try:", new ArrayList<>(List.of(line("raise KeyError(" + number() + ")")))));
                    block.add(compound("except KeyError as " + name + ":", handler));
                }
                case 18 -> {
                    features.add(Feature.EXEC);
                    String name = name();
                    block.add(guard(line("exec('" + name + " = " + number() + "; print(" + name + ")"
                            + (chance(2) ? "" : "; print(" + known(scope) + ")") + "')")));
                }
                case 19 -> {
                    features.add(Feature.LOCALS);
                    block.add(scope.isFunction
                            ? line("print(" + number() + ", sorted(locals()))")
                            : line("print(" + number() + ", 'a' in locals(), 'x' in locals())"));
                }
                case 20 -> {
                    features.add(Feature.MATCH);
                    String first = bind(scope);
                    String second = bind(scope);
                    if (!first.equals(second)) {
                        block.add(compound("match [" + small(scope) + ", " + number() + "]:",
                                new ArrayList<>(List.of(compound("case [" + first + ", *" + second + "]:",
                                        new ArrayList<>(List.of(line("print(" + number() + ", " + second
                                                + ")"))))))));
                    }
                }
                case 21 -> {
                    features.add(Feature.ANNOTATIONS);
                    String name = bind(scope);
                    if (!scope.declared.contains(name)) {
                        block.add(line(name + ": " + known(scope)
                                + (chance(2) ? "" : " = " + expression(scope, 1))));
                    }
                }
                case 22 -> {
                    if (chance(2)) {
                        List<Statement> body = new ArrayList<>();
                        statement(body, scope);
                        block.add(compound("if " + number() + " % 2:", body));
                    } else {
                        block.add(line("import " + any(List.of("builtins", "sys", "os.path")) + " as " + bind(scope)));
                    }
                }
                case 23 -> {
                    if (chance(3)) {
                        features.add(Feature.TYPE_PARAMETERS);
                        String name = "T" + ++count;
                        block.add(guard(line("type " + name + "[" + any(List.of("A", "*A", "**A")) + "] = "
                                + known(scope))));
                        block.add(guard(line("print(" + number() + ", " + name + ".__value__)")));
                    } else {
                        block.add(line("(" + bind(scope) + ", *" + bind(scope) + ") = " + number() + ", "
                                + number()));
                    }
                }
                default -> {
                    if (scope.isFunction && !scope.isAsync && chance(2)) {
                        features.add(Feature.GENERATOR);
                        scope.yields = true;
                        block.add(line(bind(scope) + " = yield " + number()));
                        block.add(guard(line("print(" + number() + ", " + known(scope) + ")")));
                    } else {
                        block.add(guard(line("print(" + number() + ", " + known(scope) + ")")));
                    }
                }
            }
            if (scope.isFunction && chance(150)) {
                insertMistake(block, scope, block.size());
            }
        }

        /** The statement, with what it may raise printed. */
        private Statement guard(Statement statement) {
            if (chance(40)) {
                return statement;
            }
            List<Statement> body = new ArrayList<>(List.of(statement));
            // A with-block of the prelude would be shorter; try has the exception table that we want compared.
            return compound("if 1:", new ArrayList<>(List.of(
                    compound("try:", body),
                    compound("except Exception as error:", new ArrayList<>(List.of(
                            line("print(type(error).__name__, error)")))))));
        }

        private int number() {
            return random.nextInt(100);
        }

        private void function(List<Statement> block, Scope outer) {
            String name = "f" + ++count;
            Scope scope = new Scope(outer, false, true);
            List<String> parameters = new ArrayList<>();
            List<String> arguments = new ArrayList<>();
            if (outer.isClass && chance(2)) {
                parameters.add("self");
                arguments.add("None");
                scope.bound.add("self");
            }
            parameters(scope, outer, parameters, arguments);
            scope.isAsync = chance(14);
            String typeParameters = "";
            if (chance(15)) {
                features.add(Feature.TYPE_PARAMETERS);
                typeParameters = chance(2) ? "[T]" : "[T, *Ts = *tuple[int]]";
                scope.bound.add("T");
            }
            List<Statement> body = new ArrayList<>();
            block(body, scope, 1 + random.nextInt(5));
            if (!scope.yields && chance(2) || scope.isAsync) {
                body.add(line("return " + expression(scope, 2)));
            }
            if (scope.outer.isClass && scope.outer.outer != null && hasFunction(scope.outer.outer)) {
                features.add(Feature.CLASS_BETWEEN_FUNCTIONS);
            }
            if (chance(12)) {
                block.add(line("@(lambda f: f)"));
            }
            block.add(compound((scope.isAsync ? "async def " : "def ") + name + typeParameters + "("
                    + String.join(", ", parameters) + ")" + (chance(10) ? " -> " + known(outer) : "") + ":", body));
            outer.bound.add(name);
            String call = name + "(" + String.join(", ", arguments) + ")";
            if (scope.isAsync) {
                features.add(Feature.ASYNC);
                call = name + ".__name__";
            } else if (scope.yields) {
                call = "list(" + call + ")";
            }
            block.add(guard(line("print(" + number() + ", " + call + ")")));
            if (chance(3)) {
                block.add(line("print(" + name + ".__code__.co_cellvars, " + name + ".__code__.co_freevars)"));
            }
            if (chance(5)) {
                features.add(Feature.CELL_CONTENTS);
                block.add(guard(line("print([cell.cell_contents for cell in " + name + ".__closure__ or ()])")));
            }
        }

        private static boolean hasFunction(Scope scope) {
            for (Scope s = scope; s != null; s = s.outer) {
                if (s.isFunction) {
                    return true;
                }
            }
            return false;
        }

        private void parameters(Scope scope, Scope outer, List<String> parameters, List<String> arguments) {
            List<String> names = new ArrayList<>(NAMES);
            Collections.shuffle(names, random);
            int plain = random.nextInt(3);
            boolean defaults = false;
            for (int i = 0; i < plain; i++) {
                String name = names.removeFirst();
                defaults |= chance(3);
                parameters.add(defaults ? name + "=" + expression(outer, 1) : name);
                scope.bound.add(name);
                if (!defaults) {
                    arguments.add(Integer.toString(number()));
                }
            }
            if (plain > 0 && chance(8)) {
                parameters.add("/");
            }
            if (chance(6)) {
                features.add(Feature.STAR_ARGUMENTS);
                String name = names.removeFirst();
                parameters.add("*" + name);
                scope.bound.add(name);
                String keyword = names.removeFirst();
                parameters.add(keyword + "=" + expression(outer, 1));
                scope.bound.add(keyword);
            }
            if (chance(10)) {
                features.add(Feature.STAR_ARGUMENTS);
                String name = names.removeFirst();
                parameters.add("**" + name);
                scope.bound.add(name);
            }
            if (!scope.bound.isEmpty()) {
                features.add(Feature.PARAMETER_CELL);
            }
        }

        private void classDefinition(List<Statement> block, Scope outer) {
            String name = "C" + ++count;
            Scope scope = new Scope(outer, true, false);
            List<Statement> body = new ArrayList<>();
            block(body, scope, 1 + random.nextInt(4));
            if (chance(3)) {
                features.add(Feature.CLASS_CELL);
                body.add(compound("def m(self):", new ArrayList<>(List.of(
                        line(chance(2) ? "return __class__.__name__"
                                : "return super().__init__() or __class__.__qualname__")))));
                block.add(compound("class " + name + ":", body));
                block.add(guard(line("print(" + number() + ", " + name + "().m())")));
            } else {
                String generic = "";
                if (chance(15)) {
                    features.add(Feature.TYPE_PARAMETERS);
                    generic = "[T]";
                }
                block.add(compound("class " + name + generic + ":", body));
            }
            outer.bound.add(name);
            block.add(guard(line("print(sorted(k for k in vars(" + name + ") if k in " + quoted() + "))")));
        }

        private static String quoted() {
            StringBuilder text = new StringBuilder("(");
            for (String name : NAMES) {
                text.append('\'').append(name).append("', ");
            }
            return text.append(")").toString();
        }

        private void loop(List<Statement> block, Scope scope) {
            String name = bind(scope);
            List<Statement> body = new ArrayList<>();
            int statements = 1 + random.nextInt(2);
            for (int i = 0; i < statements && budget > 0; i++) {
                budget--;
                statement(body, scope);
            }
            block.add(compound("for " + name + " in range(" + (1 + random.nextInt(2)) + "):", body));
        }

        private String expression(Scope scope, int depth) {
            if (depth == 0) {
                return chance(3) ? Integer.toString(number()) : known(scope);
            }
            return switch (random.nextInt(14)) {
                case 0, 1 -> Integer.toString(number());
                case 2, 3, 4 -> known(scope);
                case 5 -> "(" + expression(scope, depth - 1) + ", " + small(scope) + ")";
                case 6 -> "[" + expression(scope, depth - 1) + "]";
                case 7 -> {
                    features.add(Feature.LAMBDA);
                    String parameter = name();
                    yield "(lambda " + parameter + "=" + expression(scope, depth - 1) + ": (" + parameter + ", "
                            + small(scope) + "))()";
                }
                case 8, 9 -> comprehension(scope, depth);
                case 10 -> {
                    if (scope.isClass || !scope.isFunction) {
                        yield known(scope);
                    }
                    features.add(Feature.WALRUS);
                    yield "(" + bind(scope) + " := " + expression(scope, depth - 1) + ")";
                }
                case 11 -> "f'{" + known(scope) + "!r:>5.8}'";
                case 12 -> "(" + expression(scope, depth - 1) + " if " + number() + " > 50 else "
                        + expression(scope, depth - 1) + ")";
                default -> "str(" + expression(scope, depth - 1) + ")[:12]";
            };
        }

        /** A value that does not grow with what the name holds: containers of containers would print forever. */
        private String small(Scope scope) {
            return chance(3) ? Integer.toString(number()) : "str(" + known(scope) + ")[:6]";
        }

        private String comprehension(Scope scope, int depth) {
            String target = name();
            String other = small(scope);
            String element = switch (random.nextInt(5)) {
                case 0 -> target;
                case 1 -> "(" + target + ", " + other + ")";
                case 2 -> {
                    features.add(Feature.COMPREHENSION_OVER_CELL);
                    features.add(Feature.LAMBDA);
                    yield "(lambda: (" + target + ", " + other + "))()";
                }
                case 3 -> "[" + name() + " for " + name() + " in (" + target + ",)]";
                default -> other;
            };
            String source = chance(3) ? "(" + expression(scope, Math.max(0, depth - 1)) + ",)"
                    : "range(" + (1 + random.nextInt(3)) + ")";
            String condition = chance(4) ? " if " + known(scope) + " is not None" : "";
            String clause = " for " + target + " in " + source + condition
                    + (chance(5) ? " for " + name() + " in (" + target + ",)" : "");
            features.add(Feature.COMPREHENSION);
            return switch (random.nextInt(5)) {
                case 0 -> "len({str(" + element + ")" + clause + "})";
                case 1 -> "{str(" + target + "): " + element + clause + "}";
                case 2 -> {
                    features.add(Feature.GENERATOR_EXPRESSION);
                    yield "list(" + element + clause + ")";
                }
                default -> "[" + element + clause + "]";
            };
        }

        /** Something that the compiler must refuse, in most cases. */
        private void insertMistake(List<Statement> block, Scope scope, int at) {
            features.add(Feature.INVALID);
            String name = known(scope);
            String text = switch (random.nextInt(14)) {
                case 0 -> "nonlocal nowhere";
                case 1 -> "nonlocal " + name;
                case 2 -> "print(" + name + "); global " + name;
                case 3 -> name + " = 1; nonlocal " + name;
                case 4 -> "def g(a, a): pass";
                case 5 -> "def g(" + name + "): global " + name;
                case 6 -> "def g(" + name + "): nonlocal " + name;
                case 7 -> "[" + name + " := 1 for " + name + " in ()]";
                case 8 -> "class K: [z := 1 for _ in ()]";
                case 9 -> "[i for i in (j := [1])]";
                case 10 -> "def g(): global q; nonlocal q";
                case 11 -> scope.outer == null ? "return 1" : "break";
                case 12 -> "def g[T](): nonlocal T";
                default -> "global " + name + "; " + name + ": int = 1";
            };
            block.add(at, line(text));
        }
    }
}
