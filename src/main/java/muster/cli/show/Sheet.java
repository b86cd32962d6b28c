package muster.cli.show;

import java.util.Arrays;
import java.util.Optional;

/// Collects lines for the terminal: a head, then labels with what there is to say. Long words are
/// wrapped under their beginning.
final class Sheet {
  private static final int WIDTH = 96;
  private static final int LABEL = 12;

  private final StringBuilder text = new StringBuilder();

  /// Begins a record. @param place `data/actors.yaml:4`, empty for what stands in no file
  static Sheet of(String what, Optional<String> place) {
    var sheet = new Sheet();
    sheet.text.append(what);
    place.ifPresent(at -> sheet.text.append("  (").append(at).append(')'));
    sheet.text.append('\n');
    return sheet;
  }

  /// Adds a line without a label.
  Sheet line(String words) {
    text.append("  ");
    wrap(words, 2);
    return this;
  }

  /// Adds a label and what stands beside it; nothing where there are no words.
  Sheet row(String label, String words) {
    if (words.isEmpty()) {
      return this;
    }
    text.append("  ").append(label).repeat(" ", Math.max(1, LABEL - label.length()));
    wrap(words, 2 + Math.max(LABEL, label.length() + 1));
    return this;
  }

  Sheet row(String label, Optional<String> words) {
    words.ifPresent(present -> row(label, present));
    return this;
  }

  /// Adds a label, then one line for each; nothing where there are none.
  Sheet rows(String label, Iterable<String> each) {
    String shown = label;
    for (String words : each) {
      row(shown, words);
      shown = "";
    }
    return this;
  }

  private void wrap(String words, int indent) {
    int column = indent;
    for (String word : Arrays.asList(words.replace('\n', ' ').split(" +"))) {
      boolean first = column == indent;
      if (!first && column + 1 + word.length() > WIDTH) {
        text.append('\n').repeat(" ", indent);
        column = indent;
        first = true;
      }
      text.append(first ? "" : " ").append(word);
      column += word.length() + (first ? 0 : 1);
    }
    text.append('\n');
  }

  String text() {
    return text.toString();
  }
}
