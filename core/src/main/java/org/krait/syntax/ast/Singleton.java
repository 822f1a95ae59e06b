package org.krait.syntax.ast;

/** The constants that exist once. */
public enum Singleton {
    None, True, False, Ellipsis
}
