package muster.words;

import java.util.Optional;

/// A time in words. @param edtf the expression, empty where the source gives words only
///
/// @param because why the part in brackets was inferred
public record Day(String words, String edtf, Optional<String> because) {}
