/**
 * The module {@code _suggestions}: what tracebacks ask for "Did you mean". May use the object model. The rule is
 * {@link org.krait.object.Suggestions}.
 */
package org.krait.module.suggestions;
