/** What every package may use: the two ways in which Weefsel says no. */
package be.weefsel;
