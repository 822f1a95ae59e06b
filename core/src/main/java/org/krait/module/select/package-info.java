/** The module {@code select}: poll(2) and epoll(7) over the descriptors of an interpreter. */
package org.krait.module.select;
