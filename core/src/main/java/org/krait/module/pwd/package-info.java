/** The modules {@code pwd} and {@code grp}: the databases of users and groups, as C's library reads them. */
package org.krait.module.pwd;
