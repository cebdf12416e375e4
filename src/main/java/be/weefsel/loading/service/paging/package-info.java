/** What every paged service has in common: what is asked of it, and what stands on a page. */
package be.weefsel.loading.service.paging;
