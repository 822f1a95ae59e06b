/**
 * Krait's speed beside CPython's, in one run on one machine. {@link org.krait.bench.Bench} runs the programs in
 * {@code bench/programs} (each checks its result and times itself after warming up) and start-up launches, with both
 * interpreters in turn, and prints the ratios. Uses {@code org.krait.conformance} to start interpreters.
 */
package org.krait.bench;
