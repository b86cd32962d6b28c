package muster.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.edit.Answers;
import muster.edit.Answers.Taken;
import muster.edit.Occasions;
import muster.model.Dataset;
import picocli.CommandLine.Option;

/// What an editor says of a new document: by options, or when asked.
final class SourceOptions {
  /// What is asked for where no option says it. @param needed whether no document can do without
  private record Question(String option, String words, boolean needed) {
    static Question needed(String option, String words) {
      return new Question(option, words, true);
    }

    static Question open(String option, String words, String empty) {
      return new Question(option, words + " (empty: " + empty + ")", false);
    }
  }

  private static final List<Question> QUESTIONS =
      List.of(
          Question.needed("publisher", "who published it (id or name of an actor)"),
          Question.open("published", "its date as the page gives it", "it gives none"),
          Question.open("title", "its headline", "none was seen"),
          Question.open("language", "its language, as in en or ko", "that of the record"),
          Question.open("seen", "how much of it you read: whole or excerpt", "excerpt"),
          Question.needed("by", "who says it (id or name, or nobody)"),
          Question.open(
              "via",
              "who passed it on, from there to the page, semicolons between",
              "nobody in between"),
          Question.open("said", "when it was said", "the page does not say"),
          Question.needed("quote", "the words, at most 15"),
          Question.needed("about", "what it is about (id of a deployment, event or actor)"),
          Question.open("text", "what that says, in your words", "the quote"),
          Question.open(
              "silent-on",
              "what the page does not say and a reader would ask, semicolons between",
              "nothing"));

  private static final Function<String, Taken> AS_TYPED = Taken.As::new;

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
  /// claims.
  ///
  /// @throws Misuse if something is missing, or the quote can be read in more than one way
  List<Map<String, String>> complete(String url, Surroundings around, Talk talk, Dataset dataset)
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
    occasion(prompt, dataset);
    given.putIfAbsent("language", dataset.site().language());
    given.putIfAbsent("entered", around.today().toString());
    List<Map<String, String>> claims = new ArrayList<>();
    Optional<Map<String, String>> claim = Optional.of(given);
    while (claim.isPresent()) {
      new QuoteQuestions(claim.get(), answers, prompt).ask(dataset.measures().values());
      sayNumber(talk, claim.get());
      claims.add(Map.copyOf(claim.get()));
      claim = another(prompt, answers);
    }
    return claims;
  }

  /// The words of a further claim, and what it is about.
  private Optional<Map<String, String>> another(Prompt prompt, Answers answers) throws IOException {
    Optional<String> quote =
        prompt.ask("the words of one more claim of the same statement (empty: no more)", AS_TYPED);
    if (quote.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> claim = new LinkedHashMap<>(Map.of("quote", quote.get()));
    String about = given.getOrDefault("about", "");
    claim.put(
        "about",
        prompt
            .ask("what it is about (empty: " + about + ")", typed -> answers.take("about", typed))
            .orElse(about));
    prompt
        .ask("what that says, in your words (empty: the quote)", AS_TYPED)
        .ifPresent(text -> claim.put("text", text));
    claim.put("language", given.getOrDefault("language", ""));
    return Optional.of(claim);
  }

  /// Whether it tells of an occasion that is known, where the same originator spoke on that day.
  private void occasion(Prompt prompt, Dataset dataset) throws IOException {
    List<String> known =
        Occasions.of(given.getOrDefault("by", ""), given.getOrDefault("said", ""), dataset);
    if (!known.isEmpty() && !given.containsKey("utterance")) {
      String ids = String.join(", ", known);
      prompt
          .ask(
              "the occasion, if it is this one: " + ids + " (empty: another, or not known)",
              typed ->
                  known.contains(typed)
                      ? new Taken.As(typed)
                      : new Taken.Not("`" + typed + "` is not among them: type the id"))
          .ifPresent(id -> given.put("utterance", id));
    }
  }

  private void ask(Prompt prompt, Answers answers) throws IOException {
    for (Question question : QUESTIONS) {
      if (!given.containsKey(question.option())) {
        Function<String, Taken> take = typed -> answers.take(question.option(), typed);
        Optional<String> answer =
            question.needed()
                ? prompt.need(question.words(), take)
                : prompt.ask(question.words(), take);
        answer.ifPresent(text -> given.put(question.option(), text));
      }
    }
  }

  private static void sayNumber(Talk talk, Map<String, String> claim) {
    Optional.ofNullable(claim.get("value"))
        .ifPresent(value -> talk.say("number: " + value + ", measure: " + claim.get("measure")));
  }
}
