/**
 * The module _functools: partial, reduce, cmp_to_key and the cache behind lru_cache.
 *
 * <p>May use the object model. Source: library reference, "functools"; the oracle for errors.
 */
package org.krait.module.functools;
