package muster.page.part;

/// How to cite what a page shows, in three forms to copy.
///
/// @param text the whole citation for people
/// @param bibtex an entry of BibTeX
/// @param csl an item of CSL-JSON
public record Citation(String text, String bibtex, String csl) {}
