package muster.page.part;

import java.util.Optional;

/// One report of a claim: one document that carries it.
///
/// @param claim the claim's page as this document has it; the text is the wording there
/// @param source the document
/// @param publisher who published the document
/// @param published when, where the document says
/// @param change what differs from the first report, in words
public record Report(
    Link claim, Link source, Name publisher, Optional<Day> published, Optional<String> change) {}
