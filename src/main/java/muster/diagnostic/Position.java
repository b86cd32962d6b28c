package muster.diagnostic;

/// A stretch of one line of a file.
///
/// @param file the path as printed, relative to the data folder's parent, with `/`
/// @param line 1-based
/// @param column 1-based, in code points
/// @param length code points covered; at least 1
public record Position(String file, int line, int column, int length)
    implements Comparable<Position> {
  /// Checks the bounds.
  public Position {
    if (line < 1 || column < 1 || length < 1) {
      throw new IllegalArgumentException(
          "position out of bounds: " + line + ":" + column + "+" + length);
    }
  }

  /// The beginning of a file, for problems that concern the whole of it.
  public static Position startOf(String file) {
    return new Position(file, 1, 1, 1);
  }

  /// A part of this stretch.
  ///
  /// @param offset code points from the stretch's beginning
  /// @param partLength code points covered
  public Position part(int offset, int partLength) {
    return new Position(file, line, column + offset, Math.max(1, partLength));
  }

  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
