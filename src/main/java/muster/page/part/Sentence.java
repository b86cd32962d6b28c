package muster.page.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sentence, or a few, made of runs, so that names, days, quoted words, figures and counts inside
/// it keep their links and machine values. Spaces and full stops are part of the text runs.
///
/// @param runs in reading order, not empty
public record Sentence(List<Run> runs) {
  public Sentence {
    runs = List.copyOf(runs);
  }

  /// A sentence of plain text without any figure in it.
  public static Sentence plain(String text) {
    return start().text(text).end();
  }

  /// The same without why days were inferred: for where that stands on the page it leads to.
  public Sentence withoutReasons() {
    return new Sentence(
        runs.stream()
            .map(run -> run instanceof Run.Timed(Day day) ? new Run.Timed(day.bare()) : run)
            .toList());
  }

  public static Builder start() {
    return new Builder();
  }

  /// A stretch of a sentence. The boolean questions are for the fragment that prints runs: exactly
  /// one of them is true of a run.
  public sealed interface Run {
    /// Words of the site.
    record Text(String text) implements Run {}

    /// Words that lead to a page of the record or to another site.
    record Linked(Link link) implements Run {}

    /// A number as its source words it, leading to its claim.
    ///
    /// @param value the machine value, absent where the words give none
    record Worded(String words, Optional<String> value, String href) implements Run {}

    /// Words of a source, printed as a quotation.
    record Quoted(String text) implements Run {}

    /// A name, which may hold digits.
    record Named(Name name) implements Run {}

    /// The title of a document.
    record Titled(Name title) implements Run {}

    /// A time.
    record Timed(Day day) implements Run {}

    /// A number that the tool counted.
    record Counted(Count count) implements Run {}

    default boolean isText() {
      return this instanceof Text;
    }

    default boolean isLinked() {
      return this instanceof Linked;
    }

    default boolean isWorded() {
      return this instanceof Worded;
    }

    default boolean isQuoted() {
      return this instanceof Quoted;
    }

    default boolean isNamed() {
      return this instanceof Named;
    }

    default boolean isTitled() {
      return this instanceof Titled;
    }

    default boolean isTimed() {
      return this instanceof Timed;
    }

    default boolean isCounted() {
      return this instanceof Counted;
    }
  }

  /// Collects runs. Each method adds one run and gives the builder back.
  public static final class Builder {
    private final List<Run> runs = new ArrayList<>();

    private Builder() {}

    public Builder text(String text) {
      return add(new Run.Text(text));
    }

    public Builder link(String text, String href) {
      return add(new Run.Linked(new Link(text, href)));
    }

    public Builder figure(Figure figure) {
      return add(new Run.Worded(figure.words(), figure.value(), figure.href()));
    }

    public Builder worded(String words, Optional<String> value, String href) {
      return add(new Run.Worded(words, value, href));
    }

    public Builder quoted(String text) {
      return add(new Run.Quoted(text));
    }

    public Builder name(Name name) {
      return add(new Run.Named(name));
    }

    public Builder title(Name title) {
      return add(new Run.Titled(title));
    }

    public Builder day(Day day) {
      return add(new Run.Timed(day));
    }

    public Builder count(Count count) {
      return add(new Run.Counted(count));
    }

    public Builder sentence(Sentence other) {
      runs.addAll(other.runs());
      return this;
    }

    public Sentence end() {
      return new Sentence(runs);
    }

    private Builder add(Run run) {
      runs.add(run);
      return this;
    }
  }
}
