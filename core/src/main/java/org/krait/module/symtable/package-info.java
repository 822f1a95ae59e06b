/**
 * Module {@code _symtable}: the compiler's blocks and symbols for the library's {@code symtable}. Start with
 * {@code SymtableModule}.
 *
 * <p>Uses the object model, the runtime, {@code compiler} and {@code syntax}.
 */
package org.krait.module.symtable;
