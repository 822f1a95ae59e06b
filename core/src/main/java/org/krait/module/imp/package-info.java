/**
 * The module {@code _imp}: what {@code importlib} asks the runtime for: built-in and frozen modules, the
 * import lock.
 */
package org.krait.module.imp;
