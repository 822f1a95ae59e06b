/**
 * The module {@code _functools}: {@code partial}, {@code reduce}, {@code cmp_to_key} and the cache
 * behind {@code lru_cache}.
 *
 * <p>May use the object model. Source: library reference, "functools"; the oracle for errors.
 */
package org.krait.module.functools;
