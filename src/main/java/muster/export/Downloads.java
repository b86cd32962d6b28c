package muster.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import muster.analysis.Analysis;
import muster.export.cite.BibTex;
import muster.export.cite.CslJson;
import muster.export.cite.Reference;
import muster.export.cite.References;
import muster.export.record.RecordJson;
import muster.export.table.ClaimRows;
import muster.export.table.Tables;
import muster.model.Dataset;
import muster.model.Question;
import muster.words.DataFile;

/// The files of a site that hold its record as data. Nothing is built before a file is written.
public final class Downloads {
  private Downloads() {}

  /// Every download by its path from the site's root; the paths are those of [DataFile#of].
  public static SortedMap<String, Export> of(Dataset dataset) {
    return of(new Analysis(dataset), new References(dataset));
  }

  /// The same. @param references to what the record holds
  public static SortedMap<String, Export> of(Analysis analysis, References references) {
    Dataset dataset = analysis.dataset();
    var claims = new ClaimRows(dataset, analysis.origins(), references.digests());
    SortedMap<String, Export> files = new TreeMap<>();
    files.put(DataFile.CLAIMS.path(), out -> Tables.claims(claims, out));
    files.put(DataFile.SOURCES.path(), out -> Tables.sources(dataset, out));
    files.put(DataFile.ACTORS.path(), out -> Tables.actors(dataset, out));
    files.put(DataFile.RECORD.path(), out -> RecordJson.write(dataset, out));
    files.put(DataFile.CSL_JSON.path(), out -> CslJson.write(cited(dataset, references), out));
    files.put(
        DataFile.BIBTEX.path(), out -> BibTex.write(cited(dataset, references).iterator(), out));
    for (Question question : dataset.questions().values()) {
      files.put(
          DataFile.path(question.id()),
          out -> Tables.answer(analysis.answer(question), claims, out));
    }
    files.replaceAll((_, file) -> Export.once(file));
    files.put(DataFile.PACKAGE.path(), Export.once(new DataPackage(dataset, files)::writeTo));
    return Collections.unmodifiableSortedMap(files);
  }

  /// The SHA-256 of each of these files by its path, in hexadecimal digits.
  public static SortedMap<String, String> checksums(SortedMap<String, Export> files) {
    SortedMap<String, String> checksums = new TreeMap<>();
    try {
      for (var file : files.entrySet()) {
        checksums.put(file.getKey(), file.getValue().fingerprint().sha256());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("nothing is read or written but memory", impossible);
    }
    return Collections.unmodifiableSortedMap(checksums);
  }

  private static Stream<Reference> cited(Dataset dataset, References references) {
    return dataset.reports().values().stream().map(references::claim);
  }
}
