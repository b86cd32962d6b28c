package muster.edit.layout;

import java.util.List;
import java.util.Optional;
import muster.load.Outline;
import muster.notation.Form;
import muster.notation.Notation;

/// The usual layout of a fact file: block style, fields in the order of the notation, one text a
/// line, quotes only where they are needed, comments and blank lines where they were.
public final class Layout {
  private Layout() {}

  /// Lays a readable YAML file out. Its facts stay the same, and so do its comments; laying the
  /// outcome out again changes nothing.
  ///
  /// @return empty where the file is written in so odd a way that this cannot be promised
  public static Optional<String> of(String text) {
    String unix = text.replace("\r\n", "\n").replace('\r', '\n');
    PartReader.Read read = PartReader.read(unix);
    if (!(read.root() instanceof Part.Mapping root)) {
      return Optional.empty();
    }
    List<Comments.Line> lines = Comments.lines(unix, read.scalars());
    Remarks.Ends ends = Remarks.attach(read.slots(), lines);
    var order = new FieldOrder(Optional.of(new Form.Fields(Notation.FILE)));
    return Optional.of(PartWriter.write(root, order, ends)).filter(out -> keeps(text, lines, out));
  }

  private static boolean keeps(String before, List<Comments.Line> comments, String after) {
    Outline then = Outline.read("", before);
    Outline now = Outline.read("", after);
    return now.problems().isEmpty()
        && now.fields().equals(then.fields())
        && texts(Comments.lines(after, PartReader.read(after).scalars())).equals(texts(comments));
  }

  private static List<String> texts(List<Comments.Line> lines) {
    return lines.stream()
        .filter(Comments.Line::isComment)
        .map(Comments.Line::text)
        .sorted()
        .toList();
  }
}
