/**
 * Generators, coroutines and asynchronous generators: frames that can wait.
 *
 * <p>{@link org.krait.runtime.generator.PyGeneratorBase} has what they share: the frame, whether it runs, waits or has
 * ended, and sending, throwing and closing. What {@code async for} and {@code await} get from an asynchronous generator
 * are the small awaitables beside it.
 *
 * <p>Source: language reference, 6.2.9 "Yield expressions" and 3.4 "Coroutines"; PEP 342, 380, 479, 492, 525. May use
 * {@code runtime} and {@code object}. Start with {@code PyGeneratorBase}.
 */
package org.krait.runtime.generator;
