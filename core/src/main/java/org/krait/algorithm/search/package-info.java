/**
 * Finding one sequence of units (characters, bytes) in another in time linear in both lengths, for the searches of
 * str and bytes whose naive form could take the product of the lengths. Uses nothing.
 */
package org.krait.algorithm.search;
