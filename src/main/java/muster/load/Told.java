package muster.load;

/// What is wrong with the signs of a file, where, and what to type.
record Told(FaultyLines.Spot at, int length, String message, String hint) {}
