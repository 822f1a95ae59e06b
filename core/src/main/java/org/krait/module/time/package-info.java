/**
 * The module {@code time}. Clocks that Java has are read through Java; the rules of zones and the formats of C's
 * library are in {@code org.krait.algorithm.time}.
 */
package org.krait.module.time;
