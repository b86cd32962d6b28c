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

/// Asks an editor for what no option says of a new document.
final class SourceQuestions {
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

  private final Map<String, String> given;
  private final Surroundings around;
  private final Talk talk;
  private final Dataset dataset;
  private final Prompt prompt;
  private final Answers answers;

  /// @param given what is known, by option; what is answered is added
  SourceQuestions(Map<String, String> given, Surroundings around, Talk talk, Dataset dataset) {
    this.given = given;
    this.around = around;
    this.talk = talk;
    this.dataset = dataset;
    this.prompt = new Prompt(around);
    this.answers = new Answers(dataset);
  }

  /// Completes what is known, and asks for further claims.
  ///
  /// @return the document with its first claim; then its other claims
  List<Map<String, String>> ask() throws IOException {
    open();
    String missing =
        QUESTIONS.stream()
            .filter(question -> question.needed() && !given.containsKey(question.option()))
            .map(question -> "--" + question.option())
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new Misuse("a new source needs " + missing + " (see muster new --help)");
    }
    occasion();
    given.putIfAbsent("language", dataset.site().language());
    given.putIfAbsent("entered", around.today().toString());
    List<Map<String, String>> claims = new ArrayList<>();
    Optional<Map<String, String>> claim = Optional.of(given);
    while (claim.isPresent()) {
      new QuoteQuestions(claim.get(), answers, prompt).ask(dataset.measures().values());
      sayNumber(claim.get());
      claims.add(Map.copyOf(claim.get()));
      claim = another();
    }
    return claims;
  }

  /// The words of a further claim, and what it is about.
  private Optional<Map<String, String>> another() throws IOException {
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
  private void occasion() throws IOException {
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

  private void open() throws IOException {
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

  private void sayNumber(Map<String, String> claim) {
    Optional.ofNullable(claim.get("value"))
        .ifPresent(value -> talk.say("number: " + value + ", measure: " + claim.get("measure")));
  }
}
