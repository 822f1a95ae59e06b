/**
 * Template strings (PEP 750): what a t-string evaluates to. {@code PyTemplate} holds the literal texts and, between
 * them, one {@code PyInterpolation} for each replacement field.
 */
package org.krait.object.template;
