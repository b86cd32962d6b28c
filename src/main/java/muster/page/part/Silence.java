package muster.page.part;

/// Something that a source does not say.
///
/// @param what what is missing: "the start of the period that the losses cover"
/// @param source the document
/// @param seenWhole whether the document was seen whole, so that this is a finding; else it was
///   only not found in the part that was read
public record Silence(Sentence what, Link source, boolean seenWhole) {}
