package org.krait.syntax;

/** Names that characters have besides their own (Unicode's NameAliases): one place to look them up. */
final class CharacterNameAliases {

    private CharacterNameAliases() {
    }

    /** The code point of an alias in capitals, or -1. */
    static int find(String name) {
        return -1;
    }
}
