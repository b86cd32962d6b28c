package muster.notation;

import java.util.List;
import java.util.Locale;

/// A field of a shape.
///
/// @param required whether no record of the shape can do without it
/// @param filesOnly whether only fact files have it, not the record as it is published
/// @param meaning what it says, in a few words that go on from its name
/// @param help how to write it, in whole sentences; empty where the form says it
/// @param examples as typed
public record Field(
    String name,
    Form form,
    boolean required,
    boolean filesOnly,
    String meaning,
    String help,
    List<String> examples) {
  /// Copies the list.
  public Field {
    examples = List.copyOf(examples);
  }

  static Field field(String name, Form form, String meaning) {
    return new Field(name, form, false, false, meaning, "", List.of());
  }

  static Field needed(String name, Form form, String meaning) {
    return new Field(name, form, true, false, meaning, "", List.of());
  }

  /// What it says and how to write it, in whole sentences.
  String sentences() {
    String first = meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1) + ".";
    return help.isEmpty() ? first : first + " " + help;
  }

  Field inFilesOnly() {
    return new Field(name, form, required, true, meaning, help, examples);
  }

  Field help(String sentences) {
    return new Field(name, form, required, filesOnly, meaning, sentences, examples);
  }

  Field like(String... typed) {
    return new Field(name, form, required, filesOnly, meaning, help, List.of(typed));
  }
}
