/**
 * The modules that CPython has in C: {@code builtins}, {@code sys} and the rest, a folder each. What the library has in
 * Python is CPython's own and lies in the distribution, not here.
 *
 * <p>{@link org.krait.module.BuiltinModules} names them all and makes one when it is imported; a module is a
 * {@link org.krait.module.JavaModule}, whose functions the processor of {@code org.krait.expose} writes. A folder may
 * use everything below it, the front end and {@code org.krait.os} included, but of another module only what stands
 * open in its public classes, such as the descriptors of {@code io}. Start reading at {@code BuiltinModules}, then at a
 * small one such as {@code bisect}.
 */
package org.krait.module;
