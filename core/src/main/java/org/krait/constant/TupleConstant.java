package org.krait.constant;

import java.util.List;

/** A tuple of constants. */
public record TupleConstant(List<Object> items) {
}
