package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.diagnostic.Position;
import muster.diagnostic.RecordKey;
import muster.model.Report;
import muster.page.part.Link;
import muster.page.part.Mending;
import muster.words.Quotation;

/// The way from a page back to its facts: the line in which they stand, and to whom an error is
/// told. The forge's form and the e-mail say already what they are about.
final class Mendings {
  static final String CHANGED = "How this record changed";

  private final Material material;

  Mendings(Material material) {
    this.material = material;
  }

  Mending claim(Report report) {
    List<String> about = new ArrayList<>();
    report
        .claim()
        .wording()
        .quote()
        .ifPresent(quote -> about.add("Wording: " + Quotation.of(quote)));
    report.source().url().ifPresent(url -> about.add("Document: " + url));
    return of("claim", report.id(), about);
  }

  /// @param kind of the record: "event"
  Mending of(String kind, Object id) {
    return of(kind, id, List.of());
  }

  private Mending of(String kind, Object id, List<String> about) {
    var key = new RecordKey(kind, id.toString());
    Position at = material.positions().of(key).orElseGet(() -> Position.startOf("data"));
    String line = "line " + at.line();
    List<String> text = new ArrayList<>(about);
    text.add("File: " + at.file() + ", " + line);
    text.add("");
    text.add("What is wrong, and which document shows it:");
    return new Mending(
        at.file(),
        line,
        forge().flatMap(forge -> forge.line(at)),
        deeds(at, kind + " " + id, String.join("\n", text) + "\n"));
  }

  private Optional<ForgeAddresses> forge() {
    return material.dataset().site().repository().map(ForgeAddresses::new);
  }

  private List<Link> deeds(Position at, String title, String text) {
    List<Link> deeds = new ArrayList<>();
    forge()
        .flatMap(forge -> forge.edit(at))
        .ifPresent(edit -> deeds.add(new Link("Edit this fact", edit)));
    forge().ifPresent(forge -> deeds.add(new Link("Report an error", forge.issue(title, text))));
    material
        .dataset()
        .site()
        .contact()
        .ifPresent(mail -> deeds.add(new Link("Write to " + mail, letter(mail, title, text))));
    return deeds;
  }

  /// RFC 6068.
  private static String letter(String mail, String title, String text) {
    return "mailto:"
        + mail
        + "?subject="
        + ForgeAddresses.encoded(title)
        + "&body="
        + ForgeAddresses.encoded(text.replace("\n", "\r\n"));
  }
}
