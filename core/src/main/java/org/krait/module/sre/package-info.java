/**
 * The module {@code _sre} and the types {@code re.Pattern} and {@code re.Match}. The Python module {@code re} parses
 * patterns and compiles them to code; {@code org.krait.algorithm.regex} runs the code; here are the objects around it.
 *
 * <p>Start with {@link org.krait.module.sre.PyPattern}. A {@link org.krait.module.sre.Text} is a str or bytes-like
 * object in the form the engine reads, and cuts results out of it.
 */
package org.krait.module.sre;
