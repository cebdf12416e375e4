/** From a typed request to SQL over what was published; the only reader of the public schemas. */
package be.weefsel.query;
