/**
 * Weak references and proxies. A reference dies when the JVM's collector finds its referent unreachable; its
 * callback runs at the next poll of the interpreter's main thread, or in {@code gc.collect()}. Start with
 * {@link org.krait.object.weak.WeakReferences}.
 */
package org.krait.object.weak;
