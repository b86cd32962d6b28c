package muster.diff;

/// A field of a record that has a value.
///
/// @param name as the notation has it: `as-of`; those of a claim's statement begin with
///   `statement.`
/// @param what what a change of it does to the record
public record Field(String name, What what, Facet facet) {
  static final String STATEMENT = "statement.";

  /// What a change of a field does.
  public enum What {
    /// Another number, or another thing counted.
    REVALUED,
    REWORDED,
    REDATED,
    /// Another originator, relay or publisher, or said in another way.
    REATTRIBUTED,
    /// Another grade, assessment or fate.
    REGRADED,
    /// Other ties between records.
    RETIED,
    /// Anything else.
    REVISED
  }
}
