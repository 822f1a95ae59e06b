package org.krait.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Java class that is a built-in module: a subclass of {@code JavaModule}, one instance an interpreter. The
 * processor writes {@code <Class>Exposed}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface ExposeModule {
    /** The name in {@code sys.modules}. */
    String name();
}
