package org.krait.expose;

import javax.lang.model.element.Element;

/** A mistake in an annotated element; the processor reports it there. */
final class ExposeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient Element where;

    ExposeException(String message, Element where) {
        super(message);
        this.where = where;
    }
}
