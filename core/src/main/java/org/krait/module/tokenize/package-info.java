/**
 * Module {@code _tokenize}: the tokenizer for the library's {@code tokenize}, line by line. All of it is
 * {@link org.krait.module.tokenize.TokenizeModule} and {@code TokenizerIter}; the work is done by
 * {@link org.krait.syntax.TokenStream}.
 *
 * <p>Uses the object model, the runtime and {@code syntax}.
 */
package org.krait.module.tokenize;
