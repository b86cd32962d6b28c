package muster.words.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.diff.Change.Edit;
import muster.diff.Facet;
import muster.diff.Field;

/// Puts changed fields into words, and of long ones only what differs.
final class Edits {
  private final FacetWords facets;

  Edits(FacetWords facets) {
    this.facets = facets;
  }

  EditWords of(Edit edit) {
    String label = label(edit);
    Optional<EditWords> parts =
        edit.before()
            .flatMap(before -> edit.after().flatMap(after -> within(label, before, after)));
    return parts.orElseGet(() -> new EditWords(label, brief(edit.before()), brief(edit.after())));
  }

  private String brief(Optional<Facet> facet) {
    return facet.map(facets::brief).orElse("");
  }

  private static String label(Edit edit) {
    String verb =
        switch (edit.what()) {
          case REVALUED -> "revised value";
          case REWORDED -> "reworded";
          case REDATED -> "re-dated";
          case REATTRIBUTED -> "re-attributed";
          case REGRADED -> "re-graded";
          case RETIED -> "other ties";
          case REVISED -> "revised";
        };
    String field = edit.field().substring(edit.field().indexOf('.') + 1).replace('-', ' ');
    boolean said = edit.what() == Field.What.REVALUED && field.equals("value");
    return said ? verb : verb + ", " + (field.equals("was") ? "former ids" : field);
  }

  /// Both are there: what differs between them.
  private Optional<EditWords> within(String label, Facet before, Facet after) {
    if (before instanceof Facet.Prose) {
      return Optional.of(new EditWords(label, "", ""));
    }
    if (before instanceof Facet.Many(var gone) && after instanceof Facet.Many(var come)) {
      return Optional.of(items(label, gone, come));
    }
    if (before instanceof Facet.Group(var gone) && after instanceof Facet.Group(var come)) {
      return Optional.of(parts(label, gone, come));
    }
    return Optional.of(words(label, before, after));
  }

  private EditWords words(String label, Facet before, Facet after) {
    String gone = facets.brief(before);
    String come = facets.brief(after);
    return gone.equals(come)
        ? new EditWords(label, facets.whole(before), facets.whole(after))
        : Contrast.of(label, gone, come);
  }

  private EditWords items(String label, List<Facet> before, List<Facet> after) {
    List<Facet> gone = new ArrayList<>(before);
    after.forEach(gone::remove);
    List<Facet> come = new ArrayList<>(after);
    before.forEach(come::remove);
    if (gone.isEmpty() && come.isEmpty()) {
      return new EditWords(label, "", "in another order");
    }
    return gone.size() == 1 && come.size() == 1
        ? within(label, gone.getFirst(), come.getFirst()).orElseThrow()
        : words(label, new Facet.Many(gone), new Facet.Many(come));
  }

  /// The first part, where it is the same, tells which of several it is.
  private EditWords parts(String label, List<Facet.Part> before, List<Facet.Part> after) {
    List<Facet.Part> gone = new ArrayList<>(before);
    gone.removeAll(after);
    List<Facet.Part> come = new ArrayList<>(after);
    come.removeAll(before);
    boolean alike =
        !before.isEmpty() && !after.isEmpty() && before.getFirst().equals(after.getFirst());
    String which = alike ? label + ", " + facets.brief(before.getFirst().facet()) : label;
    return gone.size() == 1 && come.size() == 1 && name(gone).equals(name(come))
        ? within(which + ", " + name(gone), facet(gone), facet(come)).orElseThrow()
        : words(which, new Facet.Group(gone), new Facet.Group(come));
  }

  private static String name(List<Facet.Part> one) {
    return one.getFirst().name().replace('-', ' ');
  }

  private static Facet facet(List<Facet.Part> one) {
    return one.getFirst().facet();
  }
}
