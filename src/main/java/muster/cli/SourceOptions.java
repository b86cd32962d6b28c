package muster.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import muster.edit.Answers;
import muster.edit.Answers.Taken;
import muster.edit.QuoteReading;
import muster.model.Dataset;
import picocli.CommandLine.Option;

/// What an editor says of a new document: by options, or when asked.
final class SourceOptions {
  /// What is asked for where no option says it. @param needed whether no document can do without
  private record Question(String option, String words, boolean needed) {}

  private static final List<Question> QUESTIONS =
      List.of(
          new Question("publisher", "who published it (id or name of an actor)", true),
          new Question("published", "its date as the page gives it (empty: it gives none)", false),
          new Question("by", "who says it (id or name, or nobody)", true),
          new Question("quote", "the words, at most 15", true),
          new Question("about", "what it is about (id of a deployment, event or actor)", true));

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

  /// All that can be said of the document at an address.
  ///
  /// @throws Misuse if something is missing, or the quote can be read in more than one way
  Map<String, String> complete(String url, Surroundings around, Talk talk, Dataset dataset)
      throws IOException {
    given.put("url", url);
    var prompt = new Prompt(around);
    var answers = new Answers(dataset);
    ask(prompt, answers);
    String missing =
        QUESTIONS.stream()
            .filter(question -> question.needed() && !given.containsKey(question.option()))
            .map(question -> "--" + question.option())
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new Misuse("a new source needs " + missing + " (see muster new --help)");
    }
    given.putIfAbsent("language", dataset.site().language());
    given.putIfAbsent("entered", around.today().toString());
    readQuote(dataset, answers, prompt);
    sayNumber(talk);
    return Map.copyOf(given);
  }

  private void ask(Prompt prompt, Answers answers) throws IOException {
    for (Question question : QUESTIONS) {
      if (!given.containsKey(question.option())) {
        prompt
            .ask(question.words(), typed -> answers.take(question.option(), typed))
            .ifPresent(answer -> given.put(question.option(), answer));
      }
    }
  }

  /// Takes number and measure out of the quote, where it has one of each; else it asks.
  private void readQuote(Dataset dataset, Answers answers, Prompt prompt) throws IOException {
    var read =
        QuoteReading.of(
            given.getOrDefault("quote", ""),
            given.getOrDefault("language", ""),
            dataset.measures().values());
    if (!given.containsKey("value") && !read.numbers().isEmpty()) {
      given.put("value", only("number", "--value", read.numbers(), prompt));
    }
    given.remove("value", "none");
    if (given.containsKey("value") && !given.containsKey("measure")) {
      given.put(
          "measure",
          read.measures().isEmpty()
              ? unsaid(answers, prompt)
              : only("measure", "--measure", read.measures(), prompt));
    }
  }

  private void sayNumber(Talk talk) {
    Optional.ofNullable(given.get("value"))
        .ifPresent(value -> talk.say("number: " + value + ", measure: " + given.get("measure")));
  }

  private static String unsaid(Answers answers, Prompt prompt) throws IOException {
    return prompt
        .ask(
            "what is counted, as no word of the quote says it (id or name of a measure)",
            typed -> answers.take("measure", typed))
        .orElseThrow(
            () -> new Misuse("no word of the quote says what is counted: say it with --measure"));
  }

  private static String only(String what, String option, List<String> found, Prompt prompt)
      throws IOException {
    if (found.size() == 1) {
      return found.getFirst();
    }
    String all = "\"" + String.join("\", \"", found) + "\"";
    return prompt
        .ask(
            "which " + what + " of " + all,
            typed ->
                found.contains(typed)
                    ? new Taken.As(typed)
                    : new Taken.Not("type one of them as it stands there"))
        .orElseThrow(() ->
            new Misuse(
                "the quote has more than one " + what + ", " + all + ": choose with " + option));
  }
}
