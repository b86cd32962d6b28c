package muster.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Hop;
import muster.model.Judgement;
import muster.model.MeasureId;
import muster.model.Modality;
import muster.model.Originator;
import muster.model.PlaceId;
import muster.model.Quantity;
import muster.model.Report;
import muster.model.Source;
import muster.model.SourceId;
import muster.model.Statement;
import muster.model.Subject;
import muster.model.Support;
import muster.model.Times;
import muster.model.Value;
import muster.model.When;
import muster.model.Where;
import muster.model.Wording;
import muster.testing.Records;
import muster.time.EdtfDate;
import muster.words.Counts;
import muster.words.Numbers;

/// A made-up record of any size, made in memory and alike each time: documents of two statements
/// with five claims. Half of the statements report words that other documents report too, mostly
/// with their number; all are passed on by up to six relays, some rest on information of others,
/// some claims are taken back by a later document, a third name a place. [RecordFiles] writes it as
/// fact files.
final class SyntheticRecord {
  private static final int MOST_RELAYS = 6;
  private static final int CLAIMS_OF_A_DOCUMENT = 5;
  private static final List<String> MEASURES =
      List.of("killed", "died", "wounded", "killed-or-wounded");

  private final Random random = new Random(1);
  private final SyntheticWorld world;
  private final int utterances;
  private final SequencedMap<SourceId, Source> sources = new TreeMap<>();

  private SyntheticRecord(int claims) {
    this.world = SyntheticWorld.of(claims);
    this.utterances = Math.max(1, claims / 12);
    int left = claims;
    for (int number = 0; left > 0; number++) {
      Source source = source(number, Math.min(left, CLAIMS_OF_A_DOCUMENT));
      sources.put(source.id(), source);
      left -= CLAIMS_OF_A_DOCUMENT;
    }
  }

  /// A record of so many claims, with the measures that every record has.
  static Dataset of(int claims) {
    var record = new SyntheticRecord(claims);
    SyntheticWorld world = record.world;
    SequencedMap<ClaimId, Report> reports = Dataset.reportsOf(record.sources.values());
    Map<Subject, List<ClaimId>> about =
        reports.values().stream()
            .collect(groupingBy(it -> it.claim().about(), mapping(Report::id, toList())));
    Dataset empty = Records.of();
    return new Dataset(
        SyntheticWorld.SITE,
        world.allActors(),
        world.allPlaces(),
        world.allDeployments(id -> about.getOrDefault(new Subject.OfDeployment(id), List.of())),
        world.allEvents(List.copyOf(reports.keySet())),
        world.utterances(record.utterances),
        empty.measures(),
        world.allQuestions(),
        new TreeMap<>(),
        record.sources,
        List.of(),
        reports);
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private static SourceId sourceId(int number) {
    return new SourceId("doc-" + number);
  }

  private Source source(int number, int claims) {
    int first = random.nextInt(utterances);
    int second = utterances + random.nextInt(4 * utterances);
    List<Statement> statements = new ArrayList<>();
    statements.add(statement(number, first, 0, Math.min(claims, 2)));
    if (claims > 2) {
      statements.add(statement(number, second, 2, claims));
    }
    LocalDate said = SyntheticWorld.day(first);
    LocalDate last =
        claims > 2 && SyntheticWorld.day(second).isAfter(said) ? SyntheticWorld.day(second) : said;
    String published = last.plusDays(random.nextInt(20)).toString();
    return new Source(
        sourceId(number),
        List.of(),
        Optional.of(new Source.Title("Document " + number, false)),
        world.actorId(random.nextInt(world.actors() / 10), 4),
        Optional.empty(),
        Optional.of("https://example.org/" + number),
        chance(20)
            ? Optional.empty()
            : Optional.of(SyntheticWorld.on(chance(20) ? published.substring(0, 7) : published)),
        "en",
        Source.Seen.WHOLE,
        List.of(),
        List.of(),
        new Source.Entered(Source.Entered.How.IMPORT, EdtfDate.parse("2026-06-01")),
        Optional.empty(),
        Optional.empty(),
        statements);
  }

  /// @param words what is reported; beyond the number of utterances those of one document only
  private Statement statement(int document, int words, int from, int to) {
    return new Statement(
        new Originator.Named(world.originator(words)),
        relays(world.originator(words)),
        Optional.of("said"),
        Optional.empty(),
        Optional.of(SyntheticWorld.on(SyntheticWorld.day(words).toString())),
        false,
        words < utterances ? Optional.of(SyntheticWorld.utteranceId(words)) : Optional.empty(),
        Optional.empty(),
        chance(10) ? List.of(informant(words)) : List.of(),
        false,
        Optional.empty(),
        IntStream.range(from, to).mapToObj(at -> claim(document, words, at)).toList());
  }

  /// Another body than the originator's own.
  private ActorId informant(int words) {
    return world.actorId(words * 7 / 10 + 1, 3);
  }

  /// None passes on twice, nor what it said itself.
  private List<Hop> relays(ActorId originator) {
    return random
        .ints(random.nextInt(MOST_RELAYS + 1), 0, world.actors() / 10)
        .distinct()
        .mapToObj(number -> world.actorId(number, 5))
        .filter(actor -> !actor.equals(originator))
        .map(actor ->
            new Hop(
                List.of(actor), Optional.of("reported"), Optional.empty(), Optional.empty(), false))
        .toList();
  }

  private Claim claim(int document, int words, int at) {
    int counted = words + at % 3;
    String measure = MEASURES.get(Math.floorMod(counted, MEASURES.size()));
    long all = measure.equals("killed-or-wounded") ? 20_000 : 0;
    long number = all + 1_000 + words * 13L % 9_000 + at % 3 * 300L;
    Value value = value(chance(12) ? number + 100 : number, random.nextInt(8));
    String quote = value.wording() + " " + measure.replace('-', ' ');
    var times = new Times(time(words), Optional.empty(), Optional.empty(), Optional.empty());
    return new Claim(
        new ClaimId(sourceId(document), "c" + at),
        List.of(),
        world.subject(words),
        Optional.of(
            new Figure(
                new MeasureId(measure),
                Optional.of(value),
                Optional.empty(),
                chance(8) ? new Extent.Part(Optional.empty()) : new Extent.Total(),
                Optional.empty())),
        chance(10) ? Modality.ESTIMATED : Modality.ASSERTED,
        times,
        new Where(place(words), Optional.empty(), Optional.empty()),
        new Wording(
            Optional.of(quote),
            Optional.empty(),
            Optional.of(Counts.capital(quote) + "."),
            Optional.empty()),
        new Support(Support.Evidence.NONE_STATED, List.of(), Optional.empty()),
        chance(40) ? takenBack(words) : Judgement.NONE,
        List.of());
  }

  private List<PlaceId> place(int words) {
    return chance(3) ? List.of(world.placeId(words * 11)) : List.of();
  }

  private Optional<When> time(int words) {
    return chance(4)
        ? Optional.empty()
        : Optional.of(SyntheticWorld.on(SyntheticWorld.day(words).toString()));
  }

  private static Value value(long number, int form) {
    String figure = Numbers.grouped(number);
    return switch (form) {
      case 0 -> value("more than " + figure, new Quantity.MoreThan(number));
      case 1 -> value(figure, new Quantity.Unqualified(number));
      default -> value("about " + figure, new Quantity.About(number));
    };
  }

  private static Value value(String wording, Quantity quantity) {
    return new Value(wording, quantity, "en", Optional.empty());
  }

  private static Judgement takenBack(int words) {
    return new Judgement(
        Judgement.Fate.RETRACTED,
        Optional.of("Its originator said so."),
        Optional.of(EdtfDate.parse(SyntheticWorld.day(words).plusMonths(2).toString())),
        Optional.empty(),
        Judgement.Assessment.NOT_ASSESSED,
        Optional.empty(),
        Optional.empty());
  }
}
