/** The module {@code atexit}: functions to call when the interpreter ends. */
package org.krait.module.atexit;
