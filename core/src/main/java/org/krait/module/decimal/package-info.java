/**
 * The module {@code _decimal}: {@code Decimal}, {@code Context} and their signals over
 * {@link org.krait.algorithm.decimal}.
 *
 * <p>An operation ({@link org.krait.module.decimal.Operation}) runs under a fresh
 * {@link org.krait.algorithm.decimal.DecimalContext}, whose conditions the Python context then takes over:
 * {@link org.krait.module.decimal.PyDecimalContext#note} sets flags and raises what is trapped. What an interpreter has
 * of its own (exception types, templates, the context variable) is {@link org.krait.module.decimal.DecimalState}.
 */
package org.krait.module.decimal;
