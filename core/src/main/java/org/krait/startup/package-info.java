/**
 * Puts an interpreter together and ends it: {@code sys}, {@code builtins}, the standard streams, {@code
 * __main__}. The only place that knows the interpreter loop, the modules and the runtime at once; used by the
 * command line and by {@code embed}. Start with {@link org.krait.startup.Session}.
 */
package org.krait.startup;
