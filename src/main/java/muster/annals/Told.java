package muster.annals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import muster.diff.Change;
import muster.diff.Difference;
import muster.diff.Item;
import muster.history.Step;
import muster.words.change.ChangeLine;
import muster.words.change.ChangeLine.Sign;
import muster.words.change.ChangeReport;
import muster.words.change.EditWords;

/// What one commit changed, in words, before anybody asked what of it may be shown. It follows from
/// the commit alone, so that it can be kept.
///
/// @param veiled records of which nothing is to be shown, as the commit itself tells
/// @param renamed new ids by old ones
/// @param standing the records in each file that it touched
/// @param whole whether all of these files could be read
record Told(
    List<Line> lines,
    Set<Item> veiled,
    Map<Item, Item> renamed,
    Map<String, Set<Item>> standing,
    boolean whole) {
  Told {
    lines = List.copyOf(lines);
  }

  /// One change.
  ///
  /// @param names the records that are named in it
  record Line(
      Sign sign,
      List<Item> items,
      String title,
      List<String> cells,
      List<EditWords> edits,
      Set<Item> names) {
    Line {
      items = List.copyOf(items);
      cells = List.copyOf(cells);
      edits = List.copyOf(edits);
    }
  }

  static Told of(Step step) {
    Difference difference = step.difference();
    Set<Item> veiled = new TreeSet<>(difference.veiled());
    veiled.addAll(Step.in(step.standing(), step.harmful()));
    return new Told(
        lines(difference),
        veiled,
        new TreeMap<>(difference.renamed()),
        new TreeMap<>(step.standing()),
        step.whole());
  }

  /// A record that rules would refuse today, because something that it names does not exist, may
  /// have no words: then its ids have to do.
  private static List<Line> lines(Difference difference) {
    try {
      return ChangeReport.linesOfParts(difference).stream().map(Told::line).toList();
    } catch (IllegalArgumentException unknown) {
      return difference.changes().stream().map(Told::bare).toList();
    }
  }

  private static Line line(ChangeLine line) {
    return new Line(
        line.sign(), line.items(), line.title(), line.cells(), line.edits(), names(line.change()));
  }

  private static Line bare(Change change) {
    Sign sign =
        switch (change) {
          case Change.Added _ -> Sign.ADDED;
          case Change.Withdrawn _ -> Sign.WITHDRAWN;
          case Change.Renamed _ -> Sign.RENAMED;
          case Change.Revised _ -> Sign.REVISED;
        };
    Item first = change.items().getFirst();
    return new Line(
        sign,
        change.items(),
        ChangeReport.before(first) + first.id(),
        List.of(),
        List.of(),
        names(change));
  }

  private static Set<Item> names(Change change) {
    Set<Item> names = new TreeSet<>();
    switch (change) {
      case Change.Added(var fact) -> fact.links(names::add);
      case Change.Withdrawn(var fact, var into) -> {
        fact.links(names::add);
        into.ifPresent(names::add);
      }
      case Change.Renamed(var before, var _) -> names.add(before);
      case Change.Revised(var _, var edits) ->
          edits.forEach(edit -> {
            edit.before().ifPresent(facet -> facet.links(names::add));
            edit.after().ifPresent(facet -> facet.links(names::add));
          });
    }
    return names;
  }

  /// The lines of which something may be shown.
  ///
  /// @param unseen records of which nothing may be
  List<Line> shown(Set<Item> unseen) {
    Set<Item> all = new TreeSet<>(unseen);
    spread(all);
    List<Line> shown = new ArrayList<>(lines);
    shown.removeIf(line -> isUnseen(line, all));
    return shown;
  }

  /// Claims go with their documents, and documents with what is taken out of them.
  private void spread(Set<Item> unseen) {
    for (Line line : lines) {
      boolean takes = line.sign() == Sign.WITHDRAWN || line.sign() == Sign.REVISED;
      if (takes && isUnseen(line, unseen)) {
        line.items().stream().filter(Told::isClaim).forEach(claim -> unseen.add(claim.source()));
      }
    }
  }

  /// Whether it happens to such a record, or names one.
  private static boolean isUnseen(Line line, Set<Item> unseen) {
    return Stream.concat(line.items().stream(), line.names().stream())
        .anyMatch(
            item -> unseen.contains(item) || (isClaim(item) && unseen.contains(item.source())));
  }

  private static boolean isClaim(Item item) {
    return item.kind() == Item.Kind.CLAIM;
  }
}
