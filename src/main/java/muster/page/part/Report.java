package muster.page.part;

import java.util.Optional;

/// One report of a claim: one document that carries it.
///
/// @param claim the claim's page as this document has it; the text is the wording there
/// @param source the document
/// @param publisher who published the document, unless its name there already says so
/// @param published when, where the document says and its name there does not
/// @param change what differs from the first report, in words
public record Report(
    Link claim,
    Late<Link> source,
    Late<Optional<Name>> publisher,
    Late<Optional<Day>> published,
    Late<Optional<Sentence>> change) {}
