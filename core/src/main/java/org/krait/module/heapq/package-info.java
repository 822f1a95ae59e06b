/**
 * The module {@code _heapq}: a priority queue in a list. May use the object model. Source: library reference,
 * "heapq".
 */
package org.krait.module.heapq;
