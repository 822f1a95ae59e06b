/** SipHash-1-3, the hash of str and bytes, and the keys that {@code PYTHONHASHSEED} gives. No Python objects. */
package org.krait.algorithm.siphash;
