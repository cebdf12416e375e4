/**
 * Filters: CQL2 as text and JSON, and ECQL, become one {@link be.weefsel.query.cql2.Expression},
 * and that becomes SQL over a published layer.
 */
package be.weefsel.query.cql2;
