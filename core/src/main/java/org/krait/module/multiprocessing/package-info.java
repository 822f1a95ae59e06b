/**
 * The modules {@code _multiprocessing} and {@code _posixshmem}: named semaphores and named memory that processes share,
 * on which {@code multiprocessing} builds its locks, queues and pools. Start with
 * {@link org.krait.module.multiprocessing.PySemLock}.
 */
package org.krait.module.multiprocessing;
