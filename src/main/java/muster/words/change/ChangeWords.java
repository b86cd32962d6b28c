package muster.words.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import muster.analysis.Neighbours;
import muster.analysis.Strand;
import muster.analysis.Strands;
import muster.diff.Change;
import muster.diff.Difference;
import muster.diff.Fact;
import muster.diff.Field;
import muster.diff.Item;
import muster.diff.Item.Kind;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Figure;
import muster.model.Report;
import muster.words.Numbers;
import muster.words.Quotation;
import muster.words.Telling;
import muster.words.Terms;
import muster.words.change.ChangeLine.Sign;

/// Puts one change into a line.
final class ChangeWords {
  private final Difference difference;
  private final Names names;
  private final Edits edits;
  private final Optional<Neighbours> neighbours;
  private final Map<List<Field>, Item> added = new HashMap<>();

  ChangeWords(Difference difference) {
    this(difference, Optional.of(neighbours(difference.after())));
  }

  /// Words for records whose other documents are not there; nothing is said of other changes.
  static ChangeWords ofParts(Difference difference) {
    return new ChangeWords(difference, Optional.empty());
  }

  private static Neighbours neighbours(Dataset after) {
    var folding = new Strands(after);
    return new Neighbours(after, folding, folding.of(after.reports().values()));
  }

  private ChangeWords(Difference difference, Optional<Neighbours> neighbours) {
    this.difference = difference;
    this.names = new Names(difference);
    this.edits = new Edits(new FacetWords(names));
    this.neighbours = neighbours;
    for (Change change : neighbours.isPresent() ? difference.shown() : List.<Change>of()) {
      if (change instanceof Change.Added(Fact fact)) {
        added.putIfAbsent(fact.fields(), fact.item());
      }
    }
  }

  ChangeLine line(Change change) {
    return switch (change) {
      case Change.Added(Fact fact) ->
          line(Sign.ADDED, change, cells(fact.item(), difference.after(), true));
      case Change.Withdrawn(Fact fact, var into) ->
          line(
              Sign.WITHDRAWN,
              change,
              Stream.concat(
                      cells(fact.item(), difference.before(), false).stream(),
                      whereto(fact, into).stream())
                  .toList());
      case Change.Renamed(Item before, Item _) ->
          line(Sign.RENAMED, change, List.of("was " + before.id()));
      case Change.Revised(var items, var changed) ->
          new ChangeLine(
              change,
              Sign.REVISED,
              names.title(items),
              List.of(),
              changed.stream().map(edits::of).toList());
    };
  }

  /// Where the address of what is gone leads, or has to be made to lead.
  private Optional<String> whereto(Fact fact, Optional<Item> into) {
    return into.map(it -> "its id now leads to " + it.id())
        .or(() ->
            Optional.ofNullable(added.get(fact.fields()))
                .filter(it -> it.kind() == fact.item().kind())
                .map(it -> "the same as " + it.id() + ", which does not list this id under was"));
  }

  private ChangeLine line(Sign sign, Change change, List<String> cells) {
    Item item = change.items().getFirst();
    return new ChangeLine(change, sign, names.title(item), cells, List.of());
  }

  /// What a claim says.
  private List<String> cells(Item item, Dataset dataset, boolean added) {
    if (item.kind() != Kind.CLAIM) {
      return List.of();
    }
    Report report = dataset.report(item.claim());
    List<String> cells = new ArrayList<>();
    if (report.claim().figure().isPresent()) {
      cells.add(number(report.claim()));
      cells.add(new Telling(dataset).timePhrase(report).plain());
      if (added) {
        earlier(report).ifPresent(it -> cells.add("(before: " + it + ")"));
      }
    } else {
      cells.add(proposition(report.claim()));
    }
    return cells.stream().filter(cell -> !cell.isEmpty()).toList();
  }

  /// The number as worded; what is only planned, or only a part, never without saying so.
  private static String number(Claim claim) {
    List<String> reserves = new ArrayList<>();
    if (!Strands.OF_WHAT_IS.contains(claim.modality())) {
      reserves.add(Terms.of(claim.modality()));
    }
    claim.figure().map(Figure::extent).flatMap(Numbers::extent).ifPresent(reserves::add);
    return Telling.number(claim).plain()
        + (reserves.isEmpty() ? "" : " (" + String.join("; ", reserves) + ")");
  }

  private static String proposition(Claim claim) {
    String words =
        claim
            .wording()
            .text()
            .or(() -> claim.wording().quote().map(Quotation::of))
            .orElse("no words recorded");
    return Strands.OF_WHAT_IS.contains(claim.modality())
        ? words
        : Terms.of(claim.modality()) + ": " + words;
  }

  /// The same originator's figure before this one.
  private Optional<String> earlier(Report report) {
    return neighbours
        .flatMap(it -> it.of(report.id()).earlier())
        .map(Strand::head)
        .map(it ->
            Telling.number(it.claim()).plain()
                + ", "
                + new Telling(difference.after()).timePhrase(it).plain());
  }
}
