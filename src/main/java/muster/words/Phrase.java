package muster.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.model.ActorId;
import muster.model.ClaimId;
import muster.model.SourceId;

/// Words in which numbers, names and days still know what they stand for.
///
/// @param pieces in reading order
public record Phrase(List<Piece> pieces) {
  /// Copies the list.
  public Phrase {
    pieces = List.copyOf(pieces);
  }

  /// Begins a phrase.
  public static Builder start() {
    return new Builder();
  }

  /// A phrase of plain words.
  public static Phrase of(String text) {
    return start().text(text).end();
  }

  /// The phrase as plain text.
  public String plain() {
    var text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.words()));
    return text.toString();
  }

  /// A stretch of a phrase.
  public sealed interface Piece {
    /// The words as printed.
    String words();

    /// Words of ours.
    record Text(String words) implements Piece {}

    /// A number as its source words it. @param value the machine value
    record Worded(String words, Optional<String> value, ClaimId claim) implements Piece {}

    /// The name of an actor.
    record Name(String words, ActorId actor) implements Piece {}

    /// A document.
    record Document(String words, SourceId source) implements Piece {}

    /// A day, month or span.
    record Time(Day day) implements Piece {
      @Override
      public String words() {
        return day.words();
      }
    }

    /// Words of a source.
    record Quote(String quoted) implements Piece {
      @Override
      public String words() {
        return Quotation.of(quoted);
      }
    }

    /// A number that the tool counted.
    record Count(String words, int number) implements Piece {}
  }

  /// Collects pieces.
  public static final class Builder {
    private final List<Piece> pieces = new ArrayList<>();

    private Builder() {}

    /// Adds words of ours; no piece where there are none.
    public Builder text(String words) {
      return words.isEmpty() ? this : add(new Piece.Text(words));
    }

    public Builder number(String words, Optional<String> value, ClaimId claim) {
      return add(new Piece.Worded(words, value, claim));
    }

    public Builder name(String words, ActorId actor) {
      return add(new Piece.Name(words, actor));
    }

    public Builder document(String words, SourceId source) {
      return add(new Piece.Document(words, source));
    }

    public Builder day(Day day) {
      return add(new Piece.Time(day));
    }

    public Builder quote(String quoted) {
      return add(new Piece.Quote(quoted));
    }

    public Builder count(String words, int number) {
      return add(new Piece.Count(words, number));
    }

    public Builder phrase(Phrase other) {
      other.pieces.forEach(this::add);
      return this;
    }

    public Phrase end() {
      return new Phrase(pieces);
    }

    /// Words of ours that follow others are one piece with them.
    private Builder add(Piece piece) {
      if (piece instanceof Piece.Text(String next)
          && !pieces.isEmpty()
          && pieces.getLast() instanceof Piece.Text(String words)) {
        pieces.set(pieces.size() - 1, new Piece.Text(words + next));
      } else {
        pieces.add(piece);
      }
      return this;
    }
  }
}
