package org.krait.constant;

/** The constants that exist once. */
public enum Singleton {
    None, True, False, Ellipsis
}
