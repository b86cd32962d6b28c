package muster.model;

import java.util.Optional;

/// The words of a claim.
///
/// @param quote the source's words, a fragment of at most 15
/// @param measureIn a second fragment, which says what is counted where the first does not
/// @param text the proposition in our own words
/// @param note a doubt or remark of the editor's
public record Wording(
    Optional<String> quote,
    Optional<String> measureIn,
    Optional<String> text,
    Optional<String> note) {}
