package org.krait.compiler;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.krait.code.CodeObject;
import org.krait.syntax.ast.Alias;
import org.krait.syntax.ast.Mod;
import org.krait.syntax.ast.Span;
import org.krait.syntax.ast.Stmt;

/**
 * The {@code from __future__ import ...} statements of a module. Only a docstring and other such statements
 * may stand before one.
 *
 * <p>CPython: {@code future_parse} of {@code future.c}; the Python reference, section 7.11.1 "Future statements".
 *
 * @param flags    {@code CO_FUTURE_} flags, with those the caller of {@code compile} passed
 * @param location the last such statement, or {@link Instruction#NO_LOCATION}
 */
record FutureFeatures(int flags, Span location) {

    /** As many bytes of an unknown feature's name are shown. */
    private static final int SHOWN_BYTES = 100;
    /** The features of a tree, with the flags inherited from the caller. */
    static FutureFeatures of(Mod tree, int inherited, Diagnostics diagnostics) {
        List<Stmt> body;
        if (tree instanceof Mod.Module module) {
            body = module.body();
        } else if (tree instanceof Mod.Interactive interactive) {
            body = interactive.body();
        } else {
            return new FutureFeatures(inherited, Instruction.NO_LOCATION);
        }
        int flags = inherited;
        Span location = Instruction.NO_LOCATION;
        for (int i = Docstring.of(body) == null ? 0 : 1; i < body.size(); i++) {
            if (!(body.get(i) instanceof Stmt.ImportFrom statement) || !isFuture(statement)) {
                break;
            }
            for (Alias alias : statement.names()) {
                flags |= flag(alias, diagnostics);
            }
            location = statement.span();
        }
        return new FutureFeatures(flags, location);
    }

    static boolean isFuture(Stmt.ImportFrom statement) {
        return statement.level() == 0 && "__future__".equals(statement.module());
    }

    private static int flag(Alias alias, Diagnostics diagnostics) {
        switch (alias.name()) {
            case "nested_scopes":
            case "generators":
            case "division":
            case "absolute_import":
            case "with_statement":
            case "print_function":
            case "unicode_literals":
            case "generator_stop":
                return 0;
            case "barry_as_FLUFL":
                return CodeObject.CO_FUTURE_BARRY_AS_BDFL;
            case "annotations":
                return CodeObject.CO_FUTURE_ANNOTATIONS;
            case "braces":
                throw diagnostics.symbolError(alias.span(), "not a chance");
            default:
                throw diagnostics.symbolError(alias.span(),
                        "future feature " + shown(alias.name()) + " is not defined");
        }
    }

    /** As much of a name as a message shows, in whole characters. */
    private static String shown(String name) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        if (utf8.length <= SHOWN_BYTES) {
            return name;
        }
        int end = SHOWN_BYTES;
        while ((utf8[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(utf8, 0, end, StandardCharsets.UTF_8);
    }

    /** Whether annotations are kept as text ({@code from __future__ import annotations}). */
    boolean annotations() {
        return (flags & CodeObject.CO_FUTURE_ANNOTATIONS) != 0;
    }
}
