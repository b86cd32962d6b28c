package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.annals.Annals;
import muster.annals.Entry.Change;
import muster.annals.Entry.Line;
import muster.diff.Item;
import muster.model.Address;
import muster.page.CorrectionsPage;
import muster.page.CorrectionsPage.Correction;
import muster.page.CorrectionsPage.Row;
import muster.page.part.Name;
import muster.page.part.Sentence;
import muster.words.change.ChangeLine.Sign;
import muster.words.change.EditWords;

/// The page of our errors.
final class CorrectionPages {
  static final Address ADDRESS = new Address("corrections.html");
  static final String TITLE = "Corrections";

  private static final String INTRO =
      "What we had wrong. What a source revised, and what we only said more clearly, stands among"
          + " the changes.";

  private static final String ENDS = ".!?…";

  /// The fields that hold what the source says; all others hold what we make of it.
  private static final Set<String> OF_THE_SOURCE =
      Set.of(
          "revised value",
          "revised value, unit",
          "reworded, quote",
          "reworded, measure in",
          "re-dated, as of",
          "re-dated, said",
          "re-dated, published",
          "re-attributed, by",
          "re-attributed, verb",
          "re-attributed, medium",
          "reworded, title");

  private final Frames frames;
  private final Annals annals;
  private final Changed changed;

  CorrectionPages(Material material, Frames frames, Annals annals) {
    this.frames = frames;
    this.annals = annals;
    this.changed = new Changed(material, new Links(material, ADDRESS));
  }

  CorrectionsPage page() {
    List<Correction> corrections = annals.corrections().stream().map(this::correction).toList();
    String none = corrections.isEmpty() ? " No correction is recorded." : "";
    return new CorrectionsPage(
        Frames.path(ADDRESS),
        frames.of(ADDRESS, TITLE, "What we had wrong and corrected."),
        Sentence.plain(Changed.absent(annals).orElse(INTRO + none)),
        corrections);
  }

  private Correction correction(Change change) {
    return new Correction(
        Changed.id(change),
        Freshness.day(change.day()),
        change.foundBy().map(Changed::name),
        change.reason().map(Changed::name),
        change.lines().stream().flatMap(line -> rows(line).stream()).toList());
  }

  private List<Row> rows(Line line) {
    List<Row> rows = new ArrayList<>();
    Name what = changed.what(line);
    for (EditWords edit : line.edits()) {
      var name = new Name(what.text() + " (" + edit.label() + ")", what.href());
      boolean sourced = sourced(line) && OF_THE_SOURCE.contains(edit.label());
      rows.add(new Row(name, sentence(edit.before()), sentence(edit.after()), sourced));
    }
    if (rows.isEmpty()) {
      Optional<Name> told = sentence(told(line));
      boolean gone = line.sign() == Sign.WITHDRAWN;
      rows.add(new Row(what, told.filter(_ -> gone), told.filter(_ -> !gone), false));
    }
    return rows;
  }

  /// With the full stop of the sentence that it ends.
  private static Optional<Name> sentence(String words) {
    boolean ended = words.isEmpty() || ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return Changed.words(ended ? words : words + ".");
  }

  private static String told(Line line) {
    return line.cells().isEmpty() ? line.title() : String.join(", ", line.cells());
  }

  private static boolean sourced(Line line) {
    Item.Kind kind = line.items().getFirst().kind();
    return kind == Item.Kind.CLAIM || kind == Item.Kind.SOURCE;
  }
}
