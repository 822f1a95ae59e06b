/**
 * The module {@code _queue}: {@code SimpleQueue}, the unbounded queue that threads wait at. May use the object model
 * and the runtime. Source: library reference, "queue".
 */
package org.krait.module.queue;
