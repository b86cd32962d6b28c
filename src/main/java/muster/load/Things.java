package muster.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import muster.diagnostic.Positions;
import muster.model.Dataset;
import muster.model.Prose;
import muster.notation.Notation;

/// All of a version of the record but its documents: actors, places, measures and the like. Some of
/// the version's documents can be bound against it, so that a version is read without reading the
/// documents that stayed as they were. Links that lead nowhere are not looked for.
public final class Things {
  private static final Piece BUILT_IN = Loader.builtIn();

  private final Index index;
  private final Dataset dataset;

  private Things(Index index, Dataset dataset) {
    this.index = index;
    this.dataset = dataset;
  }

  /// Binds what the files of a version hold beside documents.
  ///
  /// @param last what was bound for the version before, and then for this one
  public static Things of(Collection<Piece> pieces, Parsed last) {
    List<RecordNode> records = new ArrayList<>(BUILT_IN.things());
    pieces.forEach(piece -> records.addAll(piece.things()));
    List<RecordNode> kept = Repeated.dropped(records, Loader.BUILT_IN);
    var problems = new Problems();
    Index index = Index.of(kept, problems);
    var reading = new Reading(index, problems);
    List<Prose> pages =
        pieces.stream().flatMap(it -> it.page().stream()).map(ProseReader.Page::prose).toList();
    var site =
        pieces.stream()
            .flatMap(piece -> piece.sites().stream())
            .findFirst()
            .flatMap(
                node -> SiteReader.read(new Fields(node, Notation.FILE.inner("site"), reading)));
    last.bindings().begin(index);
    return new Things(index, new Binder(reading, last.bindings()).bind(kept, site, pages));
  }

  /// A record of these and the documents of some files.
  ///
  /// @param positions where the documents stand
  public record Part(Dataset dataset, Positions positions) {}

  /// Binds the documents of some files.
  public Part with(Collection<Piece> pieces) {
    List<RecordNode> documents =
        pieces.stream().flatMap(piece -> piece.documents().stream()).toList();
    var reading = new Reading(index, new Problems());
    Dataset bound = dataset.with(new Binder(reading).sources(documents));
    return new Part(bound, reading.positions());
  }
}
