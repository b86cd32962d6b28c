package muster.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muster.diagnostic.RecordKey;

/// One file of an earlier version of the record, read but not bound: its records without regard to
/// the ids that other files have.
public final class Piece {
  private static final Pattern OF_DOCUMENTS = Pattern.compile("(?:source|sources|statements):");

  private final String name;
  private final List<RecordNode> records;
  private final List<Node.Mapping> sites;
  private final Optional<ProseReader.Page> page;
  private final boolean whole;

  private Piece(
      String name,
      List<RecordNode> records,
      List<Node.Mapping> sites,
      Optional<ProseReader.Page> page,
      boolean whole) {
    this.name = name;
    this.records = records;
    this.sites = sites;
    this.page = page;
    this.whole = whole;
  }

  /// Reads a file; what cannot be read of it is left out.
  ///
  /// @param name its path from the data folder
  public static Piece read(String name, byte[] content) {
    var problems = new Problems();
    var trees = new Trees(problems);
    FactFile raw = Decoder.decode(name, content, problems);
    Optional<ProseReader.Page> page = Optional.empty();
    if (raw.sound() && raw.isProse()) {
      page = ProseReader.read(ControlCharacters.replaced(raw, problems), problems);
    } else if (raw.sound() && raw.isFacts()) {
      Parsed.parse(ControlCharacters.replaced(raw, problems), problems).ifPresent(trees::add);
    }
    return new Piece(name, trees.records(), trees.sites(), page, !problems.leftOut());
  }

  /// Whether a file of this name holds something of the record.
  ///
  /// @param name its path from the data folder
  public static boolean holds(String name) {
    var file = new FactFile("data/" + name, "");
    boolean hidden = name.startsWith(".") || name.contains("/.");
    return !hidden && (file.isFacts() || (file.isProse() && name.startsWith("pages/")));
  }

  /// Whether a file has to be read to know if it [names][#namesThings] anything.
  ///
  /// @param name its path from the data folder
  public static boolean mayNameThings(String name, byte[] content) {
    boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
    return !yaml
        || new String(content, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isEmpty() && " -#\t".indexOf(line.charAt(0)) < 0)
            .anyMatch(line -> !OF_DOCUMENTS.matcher(line).lookingAt());
  }

  /// Its path from the data folder.
  public String name() {
    return name;
  }

  /// Whether nothing was left out for its form.
  public boolean whole() {
    return whole;
  }

  /// Whether it holds anything but documents.
  public boolean namesThings() {
    return page.isPresent()
        || !sites.isEmpty()
        || records.stream().anyMatch(record -> record.kind() != Kind.SOURCE);
  }

  /// What stands in it: documents and things by their ids, pages by their address; not the claims
  /// of documents.
  public List<RecordKey> keys() {
    List<RecordKey> keys = new ArrayList<>();
    for (RecordNode record : records) {
      record.id().ifPresent(id -> keys.add(new RecordKey(record.kind().word(), id.text())));
    }
    page.ifPresent(it -> keys.add(new RecordKey("page", it.prose().slug())));
    sites.forEach(_ -> keys.add(new RecordKey("site", "site")));
    return keys;
  }

  List<RecordNode> documents() {
    return records.stream().filter(record -> record.kind() == Kind.SOURCE).toList();
  }

  List<RecordNode> things() {
    return records.stream().filter(record -> record.kind() != Kind.SOURCE).toList();
  }

  List<Node.Mapping> sites() {
    return sites;
  }

  Optional<ProseReader.Page> page() {
    return page;
  }
}
