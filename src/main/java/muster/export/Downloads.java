package muster.export;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import muster.export.record.RecordJson;
import muster.export.table.Tables;
import muster.model.Dataset;
import muster.model.Question;
import muster.words.DataFile;

/// The files of a site that hold its record as data. Nothing is built before a file is written.
public final class Downloads {
  private Downloads() {}

  /// Every download by its path from the site's root; the paths are those of [DataFile#of].
  public static SortedMap<String, Export> of(Dataset dataset) {
    SortedMap<String, Export> files = new TreeMap<>();
    files.put(DataFile.CLAIMS.path(), out -> Tables.claims(dataset, out));
    files.put(DataFile.SOURCES.path(), out -> Tables.sources(dataset, out));
    files.put(DataFile.ACTORS.path(), out -> Tables.actors(dataset, out));
    files.put(DataFile.RECORD.path(), record(dataset));
    for (Question question : dataset.questions().values()) {
      files.put(DataFile.path(question.id()), out -> Tables.answer(question, dataset, out));
    }
    return Collections.unmodifiableSortedMap(files);
  }

  private static Export record(Dataset dataset) {
    return out -> {
      out.write(RecordJson.of(dataset).getBytes(StandardCharsets.UTF_8));
      out.flush();
    };
  }
}
