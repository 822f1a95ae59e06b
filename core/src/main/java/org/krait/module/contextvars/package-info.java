/**
 * The module {@code _contextvars}: context-local state (PEP 567). The current context is a field of the
 * thread state.
 */
package org.krait.module.contextvars;
