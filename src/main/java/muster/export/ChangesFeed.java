package muster.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import muster.annals.Annals;
import muster.annals.Entry;
import muster.annals.Entry.Change;
import muster.annals.Entry.Line;
import muster.annals.Entry.Sealed;
import muster.history.ChangeKind;
import muster.model.Address;
import muster.model.Site;
import muster.words.change.ChangeReport;
import muster.words.change.EditWords;

/// What changed in the record, as a feed (RFC 4287). It needs the site's address.
public final class ChangesFeed implements Export {
  /// Where the feed lies below the site's root.
  public static final String PATH = "changes.atom";

  private static final int NEWEST = 50;
  private static final int LINES = 60;

  private final Site site;
  private final String base;
  private final List<Entry> entries;

  private ChangesFeed(Site site, String base, List<Entry> entries) {
    this.site = site;
    this.base = base;
    this.entries = entries;
  }

  /// The feed; empty where the site has no address or the record no history.
  public static Optional<ChangesFeed> of(Site site, Annals annals) {
    return site.baseUrl()
        .filter(_ -> !annals.entries().isEmpty())
        .map(base -> new ChangesFeed(site, base, annals.entries()));
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      element(xml, "title", site.title() + ": changes");
      element(xml, "id", at("changes.html"));
      element(xml, "updated", time(entries.getFirst()));
      link(xml, "self", at(PATH));
      link(xml, "alternate", at("changes.html"));
      author(xml);
      for (Entry entry : entries.stream().limit(NEWEST).toList()) {
        entry(xml, entry);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failed) {
      throw new IOException("the feed cannot be written", failed);
    }
  }

  private void author(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("author");
    element(xml, "name", site.title());
    xml.writeEndElement();
  }

  private void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("entry");
    element(xml, "title", title(entry));
    element(xml, "id", at("changes.html") + "#" + entry.id());
    element(xml, "updated", time(entry));
    link(xml, "alternate", at(entry.page()) + "#" + entry.id());
    element(xml, "content", content(entry));
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String href)
      throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", href);
  }

  private String at(String path) {
    return new Address(path).at(base);
  }

  private static String time(Entry entry) {
    return switch (entry) {
      case Sealed(LocalDate day) -> written(day.atStartOfDay().atOffset(ZoneOffset.UTC));
      case Change change -> written(change.authored());
    };
  }

  private static String written(java.time.OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  private static String title(Entry entry) {
    return switch (entry) {
      case Sealed _ -> "A change of which only the day is shown";
      case Change change -> {
        String kind =
            change.kind().filter(ChangeKind.OUR_ERROR::equals).isPresent() ? "Correction: " : "";
        yield kind + change.reason().orElse("Changed");
      }
    };
  }

  private static String content(Entry entry) {
    return switch (entry) {
      case Sealed _ -> "For protection, only the day is shown.";
      case Change change ->
          change.lines().stream()
              .limit(LINES)
              .flatMap(ChangesFeed::lines)
              .collect(Collectors.joining("\n"));
    };
  }

  private static Stream<String> lines(Line line) {
    String cells = String.join(", ", line.cells());
    String head =
        ChangeReport.verb(line.sign())
            + ": "
            + line.title()
            + (cells.isEmpty() ? "" : ", " + cells);
    return Stream.concat(Stream.of(head), line.edits().stream().map(ChangesFeed::edit));
  }

  private static String edit(EditWords edit) {
    String arrow = edit.before().isEmpty() || edit.after().isEmpty() ? "" : " → ";
    return "  "
        + edit.label()
        + ": "
        + (edit.after().isEmpty() ? "no longer " : "")
        + edit.before()
        + arrow
        + edit.after();
  }
}
