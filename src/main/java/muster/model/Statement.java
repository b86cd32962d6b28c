package muster.model;

import java.util.List;
import java.util.Optional;

/// What one originator says in one source, with the relays between them.
///
/// @param via from the originator towards the source
/// @param said when the originator said it
/// @param because why the utterance or an inferred origin was assigned
/// @param informedBy whose information the originator is said to have had
/// @param originInferred the origin was assigned by comparison: it counts as unknown
/// @param note a doubt or remark of the editor's
public record Statement(
    Originator by,
    List<Hop> via,
    Optional<String> verb,
    Optional<String> medium,
    Optional<When> said,
    boolean direct,
    Optional<UtteranceId> utterance,
    Optional<String> because,
    List<ActorId> informedBy,
    boolean originInferred,
    Optional<String> note,
    List<Claim> claims) {
  /// Copies the lists.
  public Statement {
    via = List.copyOf(via);
    informedBy = List.copyOf(informedBy);
    claims = List.copyOf(claims);
  }

  /// The relays that the source tells of. The way from an origin that an editor inferred is not
  /// told: it is part of the inference.
  public List<Hop> told() {
    return originInferred ? List.of() : via;
  }

  /// The same statement with other claims.
  public Statement with(List<Claim> claims) {
    return new Statement(
        by,
        via,
        verb,
        medium,
        said,
        direct,
        utterance,
        because,
        informedBy,
        originInferred,
        note,
        claims);
  }
}
