package muster.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.model.Address;
import muster.model.Dataset;

/// The addresses that the pages of a record take, prose apart: those of its facts, and the front
/// pages of all kinds. The further pages of long tables ([TablePages#further]) are not among them:
/// what stands on each changes with the record, so that nothing may lead there.
public final class RecordAddresses {
  private static final Set<String> FRONTS =
      Set.of(
          Address.HOME.path(),
          "404.html",
          "actors.html",
          "changes.html",
          "claims.html",
          "corrections.html",
          "coverage.html",
          "data.html",
          "deployments.html",
          "events.html",
          "how-to-read.html",
          "index-a-z.html",
          "one-origin.html",
          "places.html",
          "questions.html",
          "sources.html",
          "timeline.html");

  private static final Set<String> DATA =
      Set.of(
          "data/actors.csv",
          "data/claims.bib",
          "data/claims.csl.json",
          "data/claims.csv",
          "data/datapackage.json",
          "data/record.json",
          "data/sources.csv");

  private static final Optional<LocalDate> NO_DAY = Optional.empty();

  private RecordAddresses() {}

  /// The paths of the files that hold the record as data, in order.
  public static Set<String> files(Dataset dataset) {
    var paths = new TreeSet<>(DATA);
    dataset.questions().keySet().forEach(id -> paths.add("data/questions/" + id + ".csv"));
    return paths;
  }

  /// The paths, in order, former ones too. Protected actors have no page.
  public static Set<String> of(Dataset dataset) {
    return all(dataset).collect(Collectors.toCollection(TreeSet::new));
  }

  /// Those of some paths that are among them.
  public static Set<String> of(Dataset dataset, Set<String> paths) {
    return all(dataset).filter(paths::contains).collect(Collectors.toSet());
  }

  /// Whether they are the same before and after an edit of documents, questions and comparisons.
  public static boolean same(Edited edited) {
    Dataset before = edited.before();
    Dataset now = edited.now();
    return before.reports().keySet().equals(now.reports().keySet())
        && before.sources().keySet().equals(now.sources().keySet())
        && before.questions().keySet().equals(now.questions().keySet())
        && sameMonths(edited)
        && Renamed.of(edited.partBefore()).equals(Renamed.of(edited.part()));
  }

  /// Only days of publication decide on the months: where the edited documents kept theirs, no
  /// other document is asked.
  private static boolean sameMonths(Edited edited) {
    return days(edited.partBefore()).equals(days(edited.part()))
        || Chronicle.months(edited.before()).equals(Chronicle.months(edited.now()));
  }

  private static List<Optional<LocalDate>> days(Dataset dataset) {
    return dataset.sources().values().stream()
        .map(source -> source.statements().isEmpty() ? NO_DAY : Publicity.day(source))
        .toList();
  }

  private static Stream<String> all(Dataset dataset) {
    Stream<Address> facts =
        Stream.of(
                dataset.reports().keySet().stream().map(Address::of),
                dataset.sources().keySet().stream().map(Address::of),
                dataset.sources().keySet().stream().map(Address::history),
                dataset.deployments().keySet().stream().map(Address::of),
                dataset.events().keySet().stream().map(Address::of),
                dataset.places().keySet().stream().map(Address::of),
                dataset.questions().keySet().stream().map(Address::of),
                dataset.actors().values().stream()
                    .filter(actor -> !actor.protection().hides())
                    .map(actor -> Address.of(actor.id())),
                Chronicle.months(dataset).stream().map(Address::asOf),
                Renamed.of(dataset).stream().flatMap(it -> it.from().stream()))
            .flatMap(addresses -> addresses);
    return Stream.concat(FRONTS.stream(), facts.map(Address::path));
  }
}
