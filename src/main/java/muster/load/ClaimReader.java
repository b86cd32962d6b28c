package muster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import muster.diagnostic.Rule;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Judgement;
import muster.model.MeasureId;
import muster.model.Modality;
import muster.model.PlaceId;
import muster.model.Quantity;
import muster.model.Relation;
import muster.model.SourceId;
import muster.model.Subject;
import muster.model.Support;
import muster.model.Times;
import muster.model.Value;
import muster.model.Where;
import muster.model.Wording;
import muster.time.EdtfDate;

/// Binds one claim of a statement.
final class ClaimReader {
  private final Fields in;
  private final SourceId source;
  private final String language;

  private ClaimReader(Fields in, SourceId source, String language) {
    this.in = in;
    this.source = source;
    this.language = language;
  }

  /// @param language of the source
  static Optional<Claim> read(Fields in, SourceId source, String language) {
    return new ClaimReader(in, source, language).claim();
  }

  private Optional<Claim> claim() {
    String name = in.id(source + "/");
    List<String> was = in.was();
    Optional<Subject> about = about();
    Optional<Figure> figure = figure();
    Modality modality = in.word("modality", Modality.class).orElse(Modality.ASSERTED);
    Times times = times();
    Where where = where();
    Wording wording = wording();
    Support support = support();
    Judgement judgement = judgement();
    List<Relation> relations = relations();
    return in.whole(() ->
        new Claim(
            new ClaimId(source, name),
            was,
            about.orElseThrow(),
            figure,
            modality,
            times,
            where,
            wording,
            support,
            judgement,
            relations));
  }

  private Optional<Subject> about() {
    String id = in.need("about");
    Optional<Subject> subject =
        id.isEmpty() ? Optional.empty() : in.reading().subject(id, in.position("about"));
    if (subject.isEmpty()) {
      in.fail();
    }
    return subject;
  }

  private Optional<Figure> figure() {
    Optional<MeasureId> measure = in.reference("measure", Kind.MEASURE, MeasureId::new);
    Optional<Value> value = ValueReader.read(in, language);
    Optional<String> unit = in.text("unit");
    Extent extent = extent();
    Optional<ClaimId> shareOf = claimReference("share-of");
    value.ifPresent(read -> checkExtent(read, extent));
    value.ifPresent(read -> checkShare(read, shareOf));
    return measure.map(id -> new Figure(id, value, unit, extent, shareOf));
  }

  private enum ExtentWord {
    TOTAL,
    PART,
    ADDITION,
    RATE,
    WIDER
  }

  private Extent extent() {
    ExtentWord word = in.word("extent", ExtentWord.class).orElse(ExtentWord.TOTAL);
    return switch (word) {
      case TOTAL -> new Extent.Total();
      case PART -> new Extent.Part(claimReference("part-of"));
      case ADDITION -> new Extent.Addition(claimReference("added-to"));
      case RATE -> new Extent.Rate(in.need("per"));
      case WIDER -> new Extent.Wider();
    };
  }

  private void checkExtent(Value value, Extent extent) {
    if (extent instanceof Extent.Total && QuantityReader.saysIncrement(value.wording())) {
      in.reading()
          .problems()
          .add(
              Rule.ADDITION_WITHOUT_EXTENT,
              in.position("value"),
              "`" + value.wording() + "` speaks of an increment, and the claim of a total",
              "add `extent: addition` (and `added-to:` where the source says to what)");
    }
  }

  private void checkShare(Value value, Optional<ClaimId> shareOf) {
    if (value.quantity() instanceof Quantity.Share && shareOf.isEmpty()) {
      in.reading()
          .problems()
          .add(
              Rule.SHARE_WITHOUT_WHOLE,
              in.position("value"),
              "`" + value.wording() + "` is a share, and the claim does not say of what",
              "add `share-of: <claim>`");
    }
  }

  private Times times() {
    return new Times(
        WhenReader.read(in, "as-of"),
        WhenReader.read(in, "during"),
        WhenReader.read(in, "expected"),
        WhenReader.read(in, "before"));
  }

  private Where where() {
    return new Where(
        in.references("places", Kind.PLACE, PlaceId::new),
        in.reference("from", Kind.PLACE, PlaceId::new),
        in.reference("to", Kind.PLACE, PlaceId::new));
  }

  private Wording wording() {
    return new Wording(
        in.text("quote"), in.text("measure-in"), Optional.of(in.need("text")), in.text("note"));
  }

  private Support support() {
    Support.Evidence evidence =
        in.word("evidence", Support.Evidence.class).orElse(Support.Evidence.NONE_STATED);
    List<Support.Condition> conditions = in.words("conditions", Support.Condition.class);
    var likelihood = in.mapping("likelihood").flatMap(ClaimReader::likelihood);
    return new Support(evidence, conditions, likelihood);
  }

  private static Optional<Support.Likelihood> likelihood(Fields in) {
    String wording = in.need("wording");
    String scale = in.need("scale");
    return in.whole(() -> new Support.Likelihood(wording, scale));
  }

  private Judgement judgement() {
    var fate = in.word("fate", Judgement.Fate.class).orElse(Judgement.Fate.STANDING);
    boolean stands = fate == Judgement.Fate.STANDING;
    Optional<String> fateBecause = stands ? Optional.empty() : Optional.of(in.need("fate-because"));
    Optional<EdtfDate> fateOn = stands ? Optional.empty() : WhenReader.needDate(in, "fate-on");
    Optional<SourceId> fateIn =
        stands ? Optional.empty() : in.reference("fate-in", Kind.SOURCE, SourceId::new);
    var assessment =
        in.word("assessment", Judgement.Assessment.class).orElse(Judgement.Assessment.NOT_ASSESSED);
    Optional<String> because =
        assessment == Judgement.Assessment.NOT_ASSESSED
            ? Optional.empty()
            : Optional.of(in.need("assessment-because"));
    return new Judgement(
        fate, fateBecause, fateOn, fateIn, assessment, because, GradeReader.ofClaim(in));
  }

  private List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    for (Fields item : in.mappings("relations")) {
      relation(item).ifPresent(relations::add);
    }
    return relations;
  }

  private static Optional<Relation> relation(Fields in) {
    List<Relation> found = new ArrayList<>();
    Optional<String> because = in.text("because");
    for (Relation.Kind kind : Relation.Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      in.reference(name, Kind.CLAIM, ClaimId::of)
          .ifPresent(to -> found.add(new Relation(kind, to, because)));
    }
    return in.whole(() -> found.getFirst());
  }

  private Optional<ClaimId> claimReference(String name) {
    return in.reference(name, Kind.CLAIM, ClaimId::of);
  }
}
