package muster.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One column of a data file, with what a reader of the file must know of it.
///
/// @param name as the header prints it
/// @param meaning what a cell holds, in a sentence
/// @param words the closed list that a cell's words are of; empty where they are of none
/// @param unit what a number counts
/// @param edges whether ends are in or out, what a list is parted by, how far a value reaches
/// @param empty what an empty cell says; absent where no cell is ever empty
public record Column(
    String name,
    Form form,
    String meaning,
    List<String> words,
    Optional<String> unit,
    Optional<String> edges,
    Optional<String> empty) {
  /// Copies the list.
  public Column {
    words = List.copyOf(words);
  }

  /// What parts the items of a list in a cell.
  public static final String BETWEEN_ITEMS = " | ";

  /// What form a cell has.
  public enum Form {
    TEXT("text"),
    TEXTS("texts"),
    WORD("word of a closed list"),
    WORDS("words of a closed list"),
    YES_NO("yes or no"),
    NUMBER("whole number"),
    EDTF("EDTF date"),
    DAY("day"),
    ID("id"),
    IDS("ids"),
    LANGUAGE("language tag"),
    STATE("code of a state"),
    ADDRESS("address");

    private final String words;

    Form(String words) {
      this.words = words;
    }

    /// The form in words.
    public String words() {
      return words;
    }

    /// Whether a cell may hold several values.
    public boolean isList() {
      return this == TEXTS || this == WORDS || this == IDS;
    }
  }

  /// A column that is filled in every row.
  public static Column of(String name, Form form, String meaning) {
    return of(name, form, meaning, List.of());
  }

  private static Column of(String name, Form form, String meaning, List<String> words) {
    var none = Optional.<String>empty();
    return new Column(name, form, meaning, words, none, none, none);
  }

  /// A column of words of a closed list, every one of which its meaning names.
  public static Column of(String name, Class<? extends Enum<?>> words, String meaning) {
    return of(name, Form.WORD, meaning + ": " + list(words) + ".", closed(words));
  }

  /// The ids that a record had before.
  static Column was() {
    return of("was", Form.IDS, "Ids that it had before, whose pages lead to its own.")
        .orEmpty("where it has kept its id");
  }

  /// The words of a closed list: "whole, excerpt, not-seen".
  static String list(Class<? extends Enum<?>> words) {
    return String.join(", ", closed(words));
  }

  private static List<String> closed(Class<? extends Enum<?>> words) {
    return Arrays.stream(words.getEnumConstants()).<String>map(Terms::slug).toList();
  }

  /// The same column, whose numbers count something.
  public Column counting(String unit) {
    return new Column(name, form, meaning, words, Optional.of(unit), edges, empty);
  }

  /// The same column, with how far a value reaches.
  public Column within(String edges) {
    return new Column(name, form, meaning, words, unit, Optional.of(edges), empty);
  }

  /// The same column, where a cell may be empty. @param says what an empty cell says
  public Column orEmpty(String says) {
    return new Column(name, form, meaning, words, unit, edges, Optional.of(says));
  }

  /// All of it in sentences: meaning, unit, edges, and what an empty cell says.
  public String sentences() {
    var text = new StringBuilder(meaning);
    unit.ifPresent(counted -> text.append(" Counts ").append(counted).append('.'));
    if (form.isList()) {
      text.append(" Items are parted by “").append(BETWEEN_ITEMS).append("”.");
    }
    edges.ifPresent(reach -> text.append(' ').append(reach));
    empty.ifPresent(says -> text.append(" Empty ").append(says).append('.'));
    return text.toString();
  }
}
