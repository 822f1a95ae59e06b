/**
 * The module {@code _statistics}: what {@code statistics} has in C. May use the object model and
 * {@code algorithm.math}.
 */
package org.krait.module.statistics;
