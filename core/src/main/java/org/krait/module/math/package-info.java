/**
 * The modules {@code math} and {@code cmath}: arguments, protocols and errors around the engines of
 * {@code org.krait.algorithm.math}.
 */
package org.krait.module.math;
