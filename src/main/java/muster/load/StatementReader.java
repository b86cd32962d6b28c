package muster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.diagnostic.Nearest;
import muster.diagnostic.Rule;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.Hop;
import muster.model.Originator;
import muster.model.SourceId;
import muster.model.Statement;
import muster.model.UtteranceId;
import muster.model.When;

/// Binds one statement of a source: originator, relays, claims.
final class StatementReader {
  private static final String NOBODY = "nobody";

  private final Fields in;
  private final SourceId source;
  private final String language;

  private StatementReader(Fields in, SourceId source, String language) {
    this.in = in;
    this.source = source;
    this.language = language;
  }

  /// @param language of the source
  static Optional<Statement> read(Fields in, SourceId source, String language) {
    return new StatementReader(in, source, language).statement();
  }

  private enum Origin {
    INFERRED
  }

  private Optional<Statement> statement() {
    Originator by = originator(in);
    List<Hop> via = via();
    Optional<String> verb = in.text("verb");
    Optional<String> medium = in.text("medium");
    Optional<When> said = WhenReader.read(in, "said");
    boolean direct = in.yes("direct");
    var utterance = in.reference("utterance", Kind.UTTERANCE, UtteranceId::new);
    Optional<String> because = in.text("because");
    List<ActorId> informedBy = in.references("informed-by", Kind.ACTOR, ActorId::new);
    boolean inferred = in.word("origin", Origin.class).isPresent();
    Optional<String> note = in.text("note");
    List<Claim> claims = claims();
    return in.whole(() ->
        new Statement(
            by,
            via,
            verb,
            medium,
            said,
            direct,
            utterance,
            because,
            informedBy,
            inferred,
            note,
            claims));
  }

  /// `by`: an actor, or `nobody`.
  static Originator originator(Fields in) {
    Optional<String> by = in.text("by");
    if (by.equals(Optional.of(NOBODY))) {
      return new Originator.Nobody();
    }
    if (by.filter(id -> meansNobody(id, in.reading())).isPresent()) {
      in.reading()
          .problems()
          .add(
              Rule.DANGLING_REFERENCE,
              in.position("by"),
              "no actor has the id `" + by.get() + "`",
              "did you mean `" + NOBODY + "`?");
      return new Originator.Nobody();
    }
    return new Originator.Named(in.needReference("by", Kind.ACTOR, ActorId::new));
  }

  private static boolean meansNobody(String id, Reading reading) {
    return !reading.has(Kind.ACTOR, id) && Nearest.of(id, List.of(NOBODY)).isPresent();
  }

  private List<Hop> via() {
    List<Hop> hops = new ArrayList<>();
    for (Node item : in.items("via")) {
      switch (item) {
        case Node.Text text when in.isField("via", text) -> {}
        case Node.Text text -> in.textOf("via", text).ifPresent(id -> hops.add(hop(id, text)));
        case Node.Mapping mapping -> longHop(in.inner("via", mapping)).ifPresent(hops::add);
        case Node.Items items -> in.textOf("via", items);
      }
    }
    return hops;
  }

  private Hop hop(String id, Node.Text at) {
    in.reading().refer(Kind.ACTOR, id, at.position());
    return new Hop(
        List.of(new ActorId(id)), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  private static Optional<Hop> longHop(Fields in) {
    List<ActorId> who = in.references("who", Kind.ACTOR, ActorId::new);
    Optional<String> verb = in.text("verb");
    Optional<String> medium = in.text("medium");
    Optional<When> said = WhenReader.read(in, "said");
    boolean direct = in.yes("direct");
    return in.whole(() -> new Hop(who, verb, medium, said, direct));
  }

  private List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (Fields claim : in.mappings("claims")) {
      ClaimReader.read(claim, source, language).ifPresent(claims::add);
    }
    return claims;
  }
}
