/**
 * The module {@code sys}: the interpreter's view of itself. Its constants are in {@link org.krait.module.sys.SysNames},
 * its functions in {@link org.krait.module.sys.SysModule}, the hooks that print in
 * {@link org.krait.module.sys.Hooks}.
 */
package org.krait.module.sys;
