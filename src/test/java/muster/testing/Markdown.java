package muster.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// A page of the documentation, whose blocks of code a test holds the tool to.
///
/// @param path of its file
public record Markdown(Path path, String text) {
  /// A block between fences.
  ///
  /// @param info what stands behind its opening fence: `yaml data/actors.yaml`
  /// @param text with its line ends
  /// @param line of its first line of text, 1-based
  public record Block(String info, String text, int line) {
    /// The first word of the info: `yaml`.
    public String language() {
      return info.split(" ", 2)[0];
    }

    /// What the info says besides; empty where it says no more.
    public String label() {
      return info.substring(language().length()).strip();
    }
  }

  /// Reads a file.
  public static Markdown of(Path path) throws IOException {
    return new Markdown(path, Files.readString(path));
  }

  /// The blocks in the order of the text.
  public List<Block> blocks() {
    var parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    var blocks = new ArrayList<Block>();
    parser
        .parse(text)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                int line = block.getSourceSpans().getFirst().getLineIndex() + 2;
                blocks.add(new Block(block.getInfo(), block.getLiteral(), line));
              }
            });
    return blocks;
  }

  /// The blocks of a language.
  public List<Block> blocks(String language) {
    return blocks().stream().filter(block -> block.language().equals(language)).toList();
  }

  /// The cells of the table whose first row begins so, without that row and the line below it.
  ///
  /// @throws IllegalArgumentException if there is no such table
  public List<List<String>> table(String begin) {
    List<String> lines = text.lines().toList();
    int head = 0;
    while (head < lines.size() && !lines.get(head).startsWith(begin)) {
      head++;
    }
    if (head == lines.size()) {
      throw new IllegalArgumentException(path + " has no table that begins with " + begin);
    }
    return lines.stream()
        .skip(head + 2L)
        .takeWhile(line -> line.startsWith("|"))
        .map(Markdown::cells)
        .toList();
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>(List.of(row.split("(?<!\\\\)\\|", -1)));
    return cells.subList(1, cells.size() - 1).stream().map(String::strip).toList();
  }
}
