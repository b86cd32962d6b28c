package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import muster.model.Address;
import muster.model.Dataset;
import muster.page.DataPage;
import muster.page.part.Item;
import muster.page.part.Name;
import muster.page.part.Sentence;
import muster.words.Column;
import muster.words.Columns;
import muster.words.DataFile;
import muster.words.RecordFields;

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
    SortedMap<String, String> files = muster.export.Downloads.checksums(material.downloads());
    String record = Objects.requireNonNull(files.get(DataFile.RECORD.path()));
    String intro = "The whole record as files, and what each of their columns means.";
    return new DataPage(
        Frames.path(here),
        frames.of(here, "Data", intro).describedBy(() -> material.linkedData().dataset()),
        Sentence.plain(intro),
        DataFile.ofAll().stream().map(file -> Downloads.of(file, links)).toList(),
        material.questions().stream().map(question -> Downloads.of(question, links)).toList(),
        dictionaries(),
        RecordFields.all().stream().map(DataPages::shape).toList(),
        checking(),
        checksums(files),
        dataset.site().licence().map(Frames::licence).stream().toList(),
        Proofs.cite(material.references().data(record)),
        recipe());
  }

  private static DataPage.Shape shape(RecordFields object) {
    return new DataPage.Shape(
        object.name(),
        object.what(),
        object.fields().stream().map(it -> Item.of(it.name(), it.meaning())).toList());
  }

  private static Sentence checking() {
    return Sentence.start()
        .text("Every file on this page with its hash, as ")
        .name(Name.of("sha256sum"))
        .text(" prints it. Saved as a text in the site’s folder, the files are held against it by ")
        .name(Name.of("sha256sum --check"))
        .text(". ")
        .link("The list of all files of the site", "manifest.json")
        .text(" has the hash of each.")
        .end();
  }

  private static Sentence recipe() {
    return Sentence.start()
        .text("The citation of a claim ends with the first digits of the hash of its record. It")
        .text(" stands whole in the column ")
        .name(Name.of("hash"))
        .text(" of the table of claims: where that begins otherwise, the claim or its attribution")
        .text(" has been recorded otherwise since. From the whole record everybody makes it again:")
        .text(" it is the ")
        .name(Name.of("SHA-256"))
        .text(" of this object, written as JSON on one line without spaces, its members in the")
        .text(" order of the file, in ")
        .name(Name.of("UTF-8"))
        .text(".")
        .end();
  }

  /// The lines that `sha256sum` prints: two spaces between digits and path.
  private static String checksums(SortedMap<String, String> files) {
    return files.entrySet().stream()
        .map(file -> file.getValue() + "  " + file.getKey())
        .collect(Collectors.joining("\n"));
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
