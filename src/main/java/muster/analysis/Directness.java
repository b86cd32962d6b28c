package muster.analysis;

import java.util.List;
import muster.model.ActorId;
import muster.model.Originator;
import muster.model.Report;

/// How near a document stands to the originator of what it reports, as far as it says. It is about
/// the way of the words, and says nothing of whether they are true.
public sealed interface Directness {
  /// The document is the originator's own (PROV: `hadPrimarySource`).
  ///
  /// @param body whether not the originator published it but the body for which it speaks
  record Own(boolean body) implements Directness {}

  /// The document tells what the originator said.
  ///
  /// @param relays how many stand in between, one after another; those side by side are one
  /// @param quoted whether the originator's words are given as a quotation
  record Told(int relays, boolean quoted) implements Directness {}

  /// The document names nobody, so that the way has no begin.
  record FromNobody() implements Directness {}

  /// An editor inferred the origin, so that no document tells the way.
  record Untold() implements Directness {}

  /// Reads it off the chain of a report.
  static Directness of(Report report, Origins origins) {
    if (report.statement().originInferred()) {
      return new Untold();
    }
    return switch (report.statement().by()) {
      case Originator.Nobody() -> new FromNobody();
      case Originator.Named(ActorId voice) -> of(report, voice, origins);
    };
  }

  private static Directness of(Report report, ActorId voice, Origins origins) {
    int relays = relays(report, voice);
    ActorId publisher = report.source().publisher();
    boolean own = origins.institution(voice, report).equals(origins.institution(publisher, report));
    return own && relays == 0
        ? new Own(!publisher.equals(voice))
        : new Told(relays, report.statement().direct());
  }

  /// An agency whose text the document carries is a relay, unless it is the originator.
  private static int relays(Report report, ActorId voice) {
    return (int) report.relays().stream().filter(who -> !who.equals(List.of(voice))).count();
  }
}
