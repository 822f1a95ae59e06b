/**
 * The module {@code _collections}: {@code deque}, {@code defaultdict}, {@code OrderedDict} and what
 * {@code namedtuple} and {@code Counter} use.
 *
 * <p>May use the object model. Source: library reference, "collections"; the oracle for errors.
 */
package org.krait.module.collections;
