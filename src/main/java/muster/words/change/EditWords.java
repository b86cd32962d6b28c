package muster.words.change;

/// A field that changed, in words. Of a text that is too long to be told only the label is.
///
/// @param label what happened to which field: "re-dated, as of"
/// @param before what stood there, or only what of it is gone; empty for nothing
/// @param after what stands there now, or only what is new of it; empty for nothing
public record EditWords(String label, String before, String after) {}
