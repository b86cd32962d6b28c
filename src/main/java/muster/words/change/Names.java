package muster.words.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import muster.diff.Difference;
import muster.diff.Item;
import muster.diff.Item.Kind;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.Comparison;
import muster.model.ComparisonId;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.DeploymentId;
import muster.model.Event;
import muster.model.EventId;
import muster.model.Figure;
import muster.model.Measure;
import muster.model.MeasureId;
import muster.model.Place;
import muster.model.PlaceId;
import muster.model.Prose;
import muster.model.Question;
import muster.model.QuestionId;
import muster.model.Report;
import muster.model.Source;
import muster.model.SourceId;
import muster.model.Subject;
import muster.model.Utterance;
import muster.model.UtteranceId;
import muster.words.Counts;
import muster.words.Quotation;
import muster.words.Telling;
import muster.words.Voices;

/// What records are called: by the new record where they are in it, else by the old one.
final class Names {
  private static final String BETWEEN = " · ";

  private static final String NOT_SHOWN = "what is not shown";

  private final Difference difference;
  private final Side after;
  private final Side before;

  Names(Difference difference) {
    this.difference = difference;
    this.after = new Side(difference.after());
    this.before = new Side(difference.before());
  }

  /// "claim", "document".
  static String kind(Kind kind) {
    return switch (kind) {
      case SOURCE -> "document";
      case CLAIM -> "claim";
      case DEPLOYMENT -> "deployment";
      case EVENT -> "event";
      case QUESTION -> "question";
      case COMPARISON -> "comparison";
      case UTTERANCE -> "utterance";
      case ACTOR -> "actor";
      case PLACE -> "place";
      case MEASURE -> "measure";
      case PAGE -> "page";
      case SITE -> "site";
    };
  }

  /// A record as another one names it: by its name; claims and documents by their ids.
  String named(Item item) {
    if (after.name(item).isEmpty() && difference.veiled().contains(item)) {
      return NOT_SHOWN;
    }
    return switch (item.kind()) {
      case CLAIM, SOURCE, PAGE, SITE -> item.id();
      default -> after.name(item).or(() -> before.name(item)).orElse(item.id());
    };
  }

  /// A record as a line begins with it: "killed · South Korea’s NIS", "actor · Example Wire".
  String title(Item item) {
    String name = after.name(item).or(() -> before.name(item)).orElse(item.id());
    return switch (item.kind()) {
      case CLAIM -> name;
      case SITE -> "what the site says of itself";
      default -> kind(item.kind()) + BETWEEN + name;
    };
  }

  /// Several claims of one statement: "three claims · South Korea’s NIS".
  String title(List<Item> items) {
    if (items.size() == 1) {
      return title(items.getFirst());
    }
    String first = title(items.getFirst());
    return count(items.size(), items.getFirst().kind())
        + first.substring(first.lastIndexOf(BETWEEN));
  }

  /// One of the two records.
  private static final class Side {
    private final Dataset dataset;
    private final Telling telling;
    private final Voices voices;

    Side(Dataset dataset) {
      this.dataset = dataset;
      this.telling = new Telling(dataset);
      this.voices = new Voices(dataset);
    }

    Optional<String> name(Item item) {
      String id = item.id();
      return switch (item.kind()) {
        case SOURCE -> of(dataset.sources(), new SourceId(id), this::document);
        case CLAIM -> of(dataset.reports(), item.claim(), this::claim);
        case DEPLOYMENT -> of(dataset.deployments(), new DeploymentId(id), Deployment::name);
        case EVENT -> of(dataset.events(), new EventId(id), Event::name);
        case QUESTION -> of(dataset.questions(), new QuestionId(id), Question::ask);
        case COMPARISON -> of(dataset.comparisons(), new ComparisonId(id), Comparison::ask);
        case UTTERANCE -> of(dataset.utterances(), new UtteranceId(id), Utterance::name);
        case ACTOR -> of(dataset.actors(), new ActorId(id), Actor::name);
        case PLACE -> of(dataset.places(), new PlaceId(id), Place::name);
        case MEASURE -> of(dataset.measures(), new MeasureId(id), Measure::label);
        case PAGE ->
            dataset.pages().stream()
                .filter(page -> page.slug().equals(id))
                .map(Prose::title)
                .findFirst();
        case SITE -> Optional.of(dataset.site().title());
      };
    }

    private static <I, R> Optional<String> of(Map<I, R> records, I id, Function<R, String> name) {
      return Optional.ofNullable(records.get(id)).map(name);
    }

    private String document(Source source) {
      String title = source.title().map(it -> ", " + Quotation.of(it.text())).orElse("");
      return telling.imprint(source) + title;
    }

    private String claim(Report report) {
      return what(report.claim()) + BETWEEN + voices.originator(report).plain();
    }

    private String what(Claim claim) {
      Optional<String> counted =
          claim.figure().map(Figure::measure).map(id -> dataset.measure(id).label());
      Optional<String> part = counted.flatMap(_ -> part(claim.about()));
      return Stream.concat(
              Stream.of(counted.orElseGet(() -> subject(claim.about()))),
              part.map(name -> "of: " + name).stream())
          .reduce((left, right) -> left + ", " + right)
          .orElseThrow();
    }

    private Optional<String> part(Subject about) {
      return about instanceof Subject.OfDeployment(var id)
          ? Optional.ofNullable(dataset.deployments().get(id))
              .filter(deployment -> deployment.partOf().isPresent())
              .map(Deployment::name)
          : Optional.empty();
    }

    private String subject(Subject about) {
      Item item =
          switch (about) {
            case Subject.OfDeployment(var id) -> new Item(Kind.DEPLOYMENT, id.value());
            case Subject.OfEvent(var id) -> new Item(Kind.EVENT, id.value());
            case Subject.OfActor(var id) -> new Item(Kind.ACTOR, id.value());
          };
      return name(item).orElse(item.id());
    }
  }

  /// "a claim", "two documents".
  static String count(int number, Kind kind) {
    String one = kind(kind);
    return Counts.of(number, one, one + "s");
  }
}
