package muster.page.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import muster.export.Sha256;
import muster.export.record.RecordJson;
import muster.model.Address;
import muster.model.Dataset;
import muster.page.DataPage;
import muster.page.part.Sentence;
import muster.words.Column;
import muster.words.Columns;
import muster.words.DataFile;

/// The page of the record as data.
final class DataPages {
  static final String INDEX = "data.html";

  private final Material material;
  private final Frames frames;

  DataPages(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
  }

  DataPage page() {
    var here = new Address(INDEX);
    var links = new Links(material, here);
    Dataset dataset = material.dataset();
    String intro = "The whole record as files, and what each of their columns means.";
    return new DataPage(
        Frames.path(here),
        frames.of(here, "Data", intro).describedBy(material.linkedData().dataset()),
        Sentence.plain(intro),
        DataFile.of(dataset).stream().map(file -> Downloads.of(file, links)).toList(),
        dictionaries(),
        dataset.site().licence().map(Frames::licence).stream().toList(),
        Proofs.cite(material.references().data(Sha256.of(RecordJson.of(dataset).getBytes(UTF_8)))));
  }

  private static List<DataPage.Dictionary> dictionaries() {
    List<DataPage.Dictionary> dictionaries = new ArrayList<>();
    for (DataFile file : DataFile.tables()) {
      dictionaries.add(dictionary(file.path() + ": " + file.caption(), file.columns()));
    }
    dictionaries.add(
        dictionary("The files of questions, after the columns of the claims", Columns.OF_ANSWERS));
    return dictionaries;
  }

  private static DataPage.Dictionary dictionary(String caption, List<Column> columns) {
    return new DataPage.Dictionary(caption, columns.stream().map(DataPages::column).toList());
  }

  private static DataPage.Column column(Column column) {
    return new DataPage.Column(
        column.name(), column.form().words(), Sentence.plain(column.sentences()));
  }
}
