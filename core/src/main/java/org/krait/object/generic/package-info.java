/**
 * Types as values: {@code list[int]} and {@code int | str} (PEP 585, PEP 604). Uses the object model only.
 */
package org.krait.object.generic;
