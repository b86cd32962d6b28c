package muster.page.part;

/// One of the times of a claim: what the time is of, and the time.
///
/// @param label "as of", "during", "expected", "said", "published", "entered"
/// @param day in words; [Day#because] says why a part was inferred
public record Clock(String label, Day day) {}
