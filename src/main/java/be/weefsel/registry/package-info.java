/** What is there: settings, ladingen, metingen and methods. */
package be.weefsel.registry;
