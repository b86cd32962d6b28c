package muster.edit;

/// Why a row of a table cannot be imported.
///
/// @param line where the row begins, from 1; 0 for a fault of the map
/// @param field the column, or the field of the map; empty where it is the whole row
/// @param message what is wrong, with the text that is
/// @param hint what to do; may be empty
public record RowFault(long line, String field, String message, String hint) {}
