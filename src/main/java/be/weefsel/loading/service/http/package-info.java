/** Asking a server that may be slow, broken or hostile; bounded in time and in bytes. */
package be.weefsel.loading.service.http;
