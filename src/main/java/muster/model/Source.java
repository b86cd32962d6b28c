package muster.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import muster.time.EdtfDate;

/// A document that we read.
///
/// @param was ids that it had before; their pages lead to its own
/// @param title absent when not seen, never invented
/// @param republishes whose text the document carries
/// @param language of the document (BCP 47)
/// @param silentOn what it does not say
/// @param withheld what it says and we do not print, named by its reason only
public record Source(
    SourceId id,
    List<String> was,
    Optional<Title> title,
    ActorId publisher,
    Optional<ActorId> republishes,
    Optional<String> url,
    Optional<When> published,
    String language,
    Seen seen,
    List<String> silentOn,
    List<String> withheld,
    Entered entered,
    Optional<Reviewed> reviewed,
    Optional<String> note,
    List<Statement> statements) {
  /// Copies the lists.
  public Source {
    was = List.copyOf(was);
    silentOn = List.copyOf(silentOn);
    withheld = List.copyOf(withheld);
    statements = List.copyOf(statements);
  }

  /// The same document with the claims that become something; statements left without are gone.
  public Source with(Function<Claim, Optional<Claim>> becomes) {
    return new Source(
        id,
        was,
        title,
        publisher,
        republishes,
        url,
        published,
        language,
        seen,
        silentOn,
        withheld,
        entered,
        reviewed,
        note,
        statements.stream()
            .map(
                it -> it.with(it.claims().stream().map(becomes).flatMap(Optional::stream).toList()))
            .filter(statement -> !statement.claims().isEmpty())
            .toList());
  }

  /// How much of the document was seen.
  public enum Seen {
    WHOLE,
    EXCERPT,
    NOT_SEEN
  }

  /// A headline. @param fromAddress read from the address: wording and case are not certain
  public record Title(String text, boolean fromAddress) {}

  /// Who or what entered the document into the record, and on which day.
  public record Entered(How how, EdtfDate on) {
    /// The way of entry.
    public enum How {
      HUMAN,
      IMPORT,
      MACHINE_ASSISTED
    }
  }

  /// Who held the entry against the document, and on which day.
  public record Reviewed(String by, EdtfDate on) {}
}
