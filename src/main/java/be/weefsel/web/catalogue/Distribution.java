package be.weefsel.web.catalogue;

/**
 * One form in which a layer is had.
 *
 * @param url where it begins
 * @param whole whether one request gives all of it
 * @param mediaType without parameters
 * @param fileType the name in the list of file types of the Publications Office of the EU
 */
record Distribution(String url, boolean whole, String mediaType, String fileType, String title) {}
