/** The module {@code _weakref}; the types are in {@code object.weak}. */
package org.krait.module.weakref;
