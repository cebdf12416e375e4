/** The pages of the method, where the figures are that they tell of. */
package be.weefsel.web.methode;
