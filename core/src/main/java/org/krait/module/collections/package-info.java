/**
 * The module _collections: deque, defaultdict, OrderedDict and what collections.namedtuple and Counter use.
 *
 * <p>May use the object model. Source: library reference, "collections"; the oracle for errors.
 */
package org.krait.module.collections;
