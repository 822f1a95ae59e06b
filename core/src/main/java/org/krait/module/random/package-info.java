/**
 * The module {@code _random}: the Mersenne Twister of {@code org.krait.algorithm.random} as a type.
 */
package org.krait.module.random;
