package muster.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.model.Dataset;
import picocli.CommandLine.Option;

/// What options say of a new document.
final class SourceOptions {
  private final Map<String, String> given = new LinkedHashMap<>();

  @Option(names = "--publisher", paramLabel = "ACTOR", order = 10, description = "id or name")
  void publisher(String value) {
    given.put("publisher", value);
  }

  @Option(
      names = "--published",
      paramLabel = "DATE",
      order = 11,
      description = "as the page gives it, in EDTF; without: it gives none")
  void published(String value) {
    given.put("published", value);
  }

  @Option(
      names = "--by",
      paramLabel = "ACTOR",
      order = 12,
      description = "who says it: id or name, or nobody")
  void by(String value) {
    given.put("by", value);
  }

  @Option(
      names = "--quote",
      paramLabel = "WORDS",
      order = 13,
      description = "at most 15 words, verbatim; number and measure are read out of them")
  void quote(String value) {
    given.put("quote", value.strip().replaceAll("\\s+", " "));
  }

  @Option(
      names = "--about",
      paramLabel = "ID",
      order = 14,
      description = "a deployment, an event or an actor")
  void about(String value) {
    given.put("about", value);
  }

  @Option(names = "--title", paramLabel = "WORDS", order = 15, description = "the headline")
  void title(String value) {
    given.put("title", value);
  }

  @Option(
      names = "--language",
      paramLabel = "TAG",
      order = 16,
      description = "of the document (default: that of the record)")
  void language(String value) {
    given.put("language", value);
  }

  @Option(names = "--verb", paramLabel = "WORD", order = 17, description = "the document’s own")
  void verb(String value) {
    given.put("verb", value);
  }

  @Option(names = "--said", paramLabel = "DATE", order = 18, description = "when it was said")
  void said(String value) {
    given.put("said", value);
  }

  @Option(
      names = "--value",
      paramLabel = "WORDS",
      order = 19,
      description = "the quote’s words for the number; none: no number")
  void value(String value) {
    given.put("value", value);
  }

  @Option(names = "--measure", paramLabel = "ID", order = 20, description = "what is counted")
  void measure(String value) {
    given.put("measure", value);
  }

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      order = 21,
      description = "the proposition in our words (default: the quote)")
  void text(String value) {
    given.put("text", value);
  }

  @Option(
      names = "--entered",
      paramLabel = "DAY",
      order = 22,
      description = "when it is entered (default: today)")
  void entered(String value) {
    given.put("entered", value);
  }

  @Option(
      names = "--via",
      paramLabel = "ACTORS",
      order = 23,
      description = "who passed it on, from the originator to the page, semicolons between")
  void via(String value) {
    given.put("via", value);
  }

  @Option(names = "--seen", paramLabel = "WORD", order = 24, description = "whole or excerpt")
  void seen(String value) {
    given.put("seen", value);
  }

  @Option(
      names = "--silent-on",
      paramLabel = "WORDS",
      order = 25,
      description = "what the page does not say, semicolons between")
  void silentOn(String value) {
    given.put("silent-on", value);
  }

  @Option(
      names = "--gloss",
      paramLabel = "WORDS",
      order = 26,
      description = "in English what words of another language say for the number")
  void gloss(String value) {
    given.put("gloss", value);
  }

  @Option(
      names = "--measure-in",
      paramLabel = "WORDS",
      order = 27,
      description = "a second fragment, which says what is counted")
  void measureIn(String value) {
    given.put("measure-in", value);
  }

  @Option(
      names = "--id",
      paramLabel = "ID",
      order = 28,
      description = "of the document (default: publisher and day)")
  void id(String value) {
    given.put("id", value);
  }

  @Option(
      names = "--utterance",
      paramLabel = "ID",
      order = 29,
      description = "the occasion, where it is in the record")
  void utterance(String value) {
    given.put("utterance", value);
  }

  /// All that can be said of the document at an address, with its first claim; then its other
  /// claims. What no option says is asked for.
  ///
  /// @throws Misuse if something is missing, or the quote can be read in more than one way
  List<Map<String, String>> complete(String url, Surroundings around, Talk talk, Dataset dataset)
      throws IOException {
    given.put("url", url);
    return new SourceQuestions(given, around, talk, dataset).ask();
  }
}
