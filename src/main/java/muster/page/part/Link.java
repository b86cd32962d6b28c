package muster.page.part;

/// A link with its words.
///
/// @param text what the reader sees, never empty
/// @param href relative to the page that prints it, or an absolute http, https or mailto address
public record Link(String text, String href) {}
