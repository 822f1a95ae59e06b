/**
 * The module {@code builtins}: the functions of the library reference's chapter "Built-in Functions", one file for
 * each that needs more than a few lines. May use the object model, {@code runtime}, the front end through
 * {@link org.krait.runtime.Compilation}. Start with {@link org.krait.module.builtins.BuiltinsModule}.
 */
package org.krait.module.builtins;
