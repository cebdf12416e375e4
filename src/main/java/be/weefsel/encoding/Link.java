package be.weefsel.encoding;

/** A link to another resource; href is absolute, title may be null. */
public record Link(String href, String rel, String type, String title) {}
