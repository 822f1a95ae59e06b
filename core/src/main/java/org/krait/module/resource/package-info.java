/** The module {@code resource}: limits and use of the process's time and memory, as C's library tells them. */
package org.krait.module.resource;
