package muster.page.part;

/// How to cite a page, as plain text to copy.
///
/// @param text the whole citation, with the site's name, version and address
public record Citation(String text) {}
