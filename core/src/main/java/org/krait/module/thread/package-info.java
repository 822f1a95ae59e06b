/**
 * The module {@code _thread}: threads, locks, thread-local data. Python threads are JVM threads; there is no
 * global lock.
 */
package org.krait.module.thread;
