package muster.model;

import java.util.Optional;

/// A quantity with the words that it was read from.
///
/// @param wording the source's words, verbatim
/// @param language of the wording (BCP 47)
/// @param gloss the wording in the record's language, where it is in another
public record Value(String wording, Quantity quantity, String language, Optional<String> gloss) {}
