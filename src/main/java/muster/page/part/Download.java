package muster.page.part;

/// A file to download.
///
/// @param file the file's name as text, its address as link
/// @param format "CSV", "JSON"
/// @param what what it holds, in a sentence
public record Download(Link file, String format, Sentence what) {}
