/** OGC API - Styles: how layers are drawn, in the languages of map programs, with legends. */
package be.weefsel.web.styles;
