package muster.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import muster.edit.Answers;
import muster.edit.Answers.Taken;
import muster.edit.QuoteMeasures;
import muster.edit.QuoteNumbers;
import muster.model.Measure;

/// Takes number and measure out of a quotation, and asks for what its words leave open.
final class QuoteQuestions {
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  private final Map<String, String> given;
  private final Answers answers;
  private final Prompt prompt;

  /// @param given what was said of the document by the names of the fields; gets what is found
  QuoteQuestions(Map<String, String> given, Answers answers, Prompt prompt) {
    this.given = given;
    this.answers = answers;
    this.prompt = prompt;
  }

  /// @throws Misuse if the quote can be read in more than one way and nobody is there to ask
  void ask(Collection<Measure> measures) throws IOException {
    boolean foreign = !said("language").split("-", 2)[0].equals(QuoteNumbers.LANGUAGE);
    if (!given.containsKey("value")) {
      number(foreign, QuoteNumbers.of(said("quote"), said("language")));
    }
    given.remove("value", "none");
    if (given.containsKey("value") && foreign && !given.containsKey("gloss")) {
      gloss();
    }
    if (given.containsKey("value") && !given.containsKey("measure")) {
      measure(QuoteMeasures.of(said("quote"), said("language"), said("value"), measures));
    }
  }

  private String said(String field) {
    return given.getOrDefault(field, "");
  }

  private void number(boolean foreign, List<String> read) throws IOException {
    if (foreign) {
      Optional<String> words = prompt.ask("its words for the number (empty: none)", this::fragment);
      if (words.isEmpty() && !prompt.isThere() && DIGIT.matcher(said("quote")).find()) {
        throw new Misuse(
            "numbers are not read in `"
                + said("language")
                + "`: say the quote’s words for it with --value (none: it has none), and with"
                + " --gloss what they say in English");
      }
      words.ifPresent(value -> given.put("value", value));
    } else if (!read.isEmpty()) {
      given.put("value", only("number", "--value", read));
    }
  }

  private Taken fragment(String typed) {
    return said("quote").contains(typed)
        ? new Taken.As(typed)
        : new Taken.Not("`" + typed + "` does not stand in the words");
  }

  private void gloss() throws IOException {
    given.put(
        "gloss",
        prompt
            .need("the same in English, as in around 3,500", typed -> answers.take("gloss", typed))
            .orElseThrow(() ->
                new Misuse(
                    "numbers are not read in `"
                        + said("language")
                        + "`: say with --gloss what `"
                        + said("value")
                        + "` is in English, as in around 3,500")));
  }

  private void measure(List<String> read) throws IOException {
    switch (read.size()) {
      case 0 -> unsaid();
      case 1 ->
          given.put(
              "measure",
              prompt
                  .ask("what is counted (empty: " + read.getFirst() + ")", this::takeMeasure)
                  .orElse(read.getFirst()));
      default -> given.put("measure", only("measure", "--measure", read));
    }
  }

  private Taken takeMeasure(String typed) {
    return answers.take("measure", typed);
  }

  private void unsaid() throws IOException {
    String measure =
        prompt
            .need(
                "what is counted, as no word of the quote says it (id or name of a measure)",
                this::takeMeasure)
            .orElseThrow(() ->
                new Misuse("no word of the quote says what is counted: say it with --measure"));
    given.put("measure", measure);
    if (!given.containsKey("measure-in")) {
      prompt
          .ask("the page’s words that say so (empty: none)", Taken.As::new)
          .ifPresent(words -> given.put("measure-in", words));
    }
  }

  private String only(String what, String option, List<String> found) throws IOException {
    if (found.size() == 1) {
      return found.getFirst();
    }
    String all = "\"" + String.join("\", \"", found) + "\"";
    return prompt
        .need(
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
