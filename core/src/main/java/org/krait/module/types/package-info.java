/** The module {@code _types}: built-in types that have no other name. */
package org.krait.module.types;
