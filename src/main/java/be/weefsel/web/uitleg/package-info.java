/** Why a perceel has its scores. */
package be.weefsel.web.uitleg;
