/** The module {@code _locale}: the locales C, POSIX and C.UTF-8, which are all that Krait has. */
package org.krait.module.locale;
