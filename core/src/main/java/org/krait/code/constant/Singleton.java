package org.krait.code.constant;

/** The constants that exist once. */
public enum Singleton {
    None, True, False, Ellipsis
}
