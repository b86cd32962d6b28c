package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import muster.annals.Annals;
import muster.annals.Entry.Change;
import muster.annals.Entry.Sealed;
import muster.diff.Item;
import muster.history.ChangeKind;
import muster.model.ActorId;
import muster.model.Address;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.DeploymentId;
import muster.model.EventId;
import muster.model.PlaceId;
import muster.model.QuestionId;
import muster.model.SourceId;
import muster.page.part.Count;
import muster.page.part.Entry;
import muster.page.part.Name;
import muster.page.part.Sentence;
import muster.words.Counts;
import muster.words.change.ChangeReport;
import muster.words.change.EditWords;

/// Changes of the record as one page prints them.
final class Changed {
  /// How many changed records one change lists at most on a page.
  private static final int LINES = 60;

  /// Characters from which on a text is cut.
  private static final int LONG = 320;

  private final Dataset dataset;
  private final Links links;
  private final Map<String, String> renamedClaims;

  Changed(Material material, Links links) {
    this.dataset = material.dataset();
    this.links = links;
    this.renamedClaims = material.renamedClaims();
  }

  /// The part of a document's history that a claim has.
  static String part(ClaimId id) {
    return Address.history(id.source()).path() + "#" + anchor(id);
  }

  static String anchor(ClaimId id) {
    return "claim-" + id.name();
  }

  /// Why there is no history to be shown; empty where there is one.
  static Optional<String> absent(Annals annals) {
    return switch (annals.known()) {
      case WHOLE -> Optional.empty();
      case NO_REPOSITORY ->
          Optional.of("This site was made without the repository that keeps the record’s history.");
      case SHALLOW ->
          Optional.of(
              "This site was made from a part of the record’s history only: none is shown.");
      case EARLIER_DAY ->
          Optional.of("This site shows an earlier day; the record’s history is not part of it.");
    };
  }

  Entry of(muster.annals.Entry entry) {
    return switch (entry) {
      case Sealed(var day) ->
          new Entry(
              id(entry),
              Freshness.day(day),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              List.of(Sentence.plain("For protection, only the day is shown.")));
      case Change change -> of(change, change.lines());
    };
  }

  /// The same with some of its lines only.
  Entry of(Change change, List<muster.annals.Entry.Line> lines) {
    return new Entry(
        id(change),
        Freshness.day(change.day()),
        change.kind().map(Changed::kind),
        change.reason().map(Changed::name),
        change.foundBy().map(Changed::name),
        lines.stream().limit(LINES).map(this::line).toList(),
        notes(change, lines.size()));
  }

  static String id(muster.annals.Entry entry) {
    return entry.id();
  }

  static String kind(ChangeKind kind) {
    return switch (kind) {
      case OUR_ERROR -> "Correction";
      case SOURCE_REVISED -> "The source changed";
      case CLARIFICATION -> "Clarification";
      case HARM ->
          throw new IllegalArgumentException("kind: nothing is shown of a change for harm");
    };
  }

  private static List<Sentence> notes(Change change, int lines) {
    List<Sentence> notes = new ArrayList<>();
    if (lines > LINES) {
      notes.add(counted(lines - LINES, "more change", "more changes", "."));
    }
    if (change.notShown() > 0) {
      notes.add(
          counted(change.notShown(), "change is", "changes are", " not shown, for protection."));
    }
    if (!change.whole()) {
      notes.add(Sentence.plain("Not all of the record could be read at this change."));
    }
    return notes;
  }

  private static Sentence counted(int number, String one, String many, String rest) {
    String words = Counts.capital(Counts.of(number, one, many));
    return Sentence.start().count(Count.of(number, words)).text(rest).end();
  }

  private Entry.Line line(muster.annals.Entry.Line line) {
    return new Entry.Line(
        ChangeReport.verb(line.sign()),
        what(line),
        line.cells().stream().map(Changed::name).toList(),
        line.edits().stream().map(Changed::edit).toList());
  }

  private static Entry.Edit edit(EditWords edit) {
    return new Entry.Edit(name(edit.label()), words(edit.before()), words(edit.after()));
  }

  static Optional<Name> words(String words) {
    return Optional.of(words).filter(it -> !it.isEmpty()).map(Changed::name);
  }

  static Name name(String words) {
    return Name.of(cut(words));
  }

  private static String cut(String words) {
    boolean isLong = words.codePointCount(0, words.length()) > LONG;
    return isLong ? words.substring(0, words.offsetByCodePoints(0, LONG)) + "…" : words;
  }

  /// What a change happened to, leading to its page where it still has one.
  Name what(muster.annals.Entry.Line line) {
    return new Name(cut(line.title()), address(line.items().getFirst()).map(links::to));
  }

  /// The id of today of a claim that may have had another.
  String now(Item claim) {
    return renamedClaims.getOrDefault(claim.id(), claim.id());
  }

  private Optional<Address> address(Item item) {
    String id = item.id();
    return switch (item.kind()) {
      case CLAIM ->
          Stream.of(new Item(Item.Kind.CLAIM, now(item)).claim())
              .filter(dataset.reports()::containsKey)
              .map(Address::of)
              .findFirst();
      case SOURCE -> known(dataset.sources(), new SourceId(id)).map(Address::of);
      case DEPLOYMENT -> known(dataset.deployments(), new DeploymentId(id)).map(Address::of);
      case EVENT -> known(dataset.events(), new EventId(id)).map(Address::of);
      case PLACE -> known(dataset.places(), new PlaceId(id)).map(Address::of);
      case QUESTION -> known(dataset.questions(), new QuestionId(id)).map(Address::of);
      case ACTOR ->
          known(dataset.actors(), new ActorId(id))
              .filter(it -> !dataset.actor(it).protection().hides())
              .map(Address::of);
      case COMPARISON, UTTERANCE, MEASURE, PAGE, SITE -> Optional.empty();
    };
  }

  private static <I> Optional<I> known(Map<I, ?> records, I id) {
    return Optional.of(id).filter(records::containsKey);
  }
}
