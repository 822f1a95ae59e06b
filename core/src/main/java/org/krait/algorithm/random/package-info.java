/**
 * The generator behind {@code random.Random}: {@link org.krait.algorithm.random.MersenneTwister}.
 */
package org.krait.algorithm.random;
