/**
 * The module {@code marshal}: values as bytes and back. Code objects alone, which is what importing reads, go through
 * {@link org.krait.code.MarshalReader}; {@link org.krait.module.marshal.ValueReader} and
 * {@link org.krait.module.marshal.ValueWriter} know every value and keep who is who. Start reading at MarshalModule.
 */
package org.krait.module.marshal;
