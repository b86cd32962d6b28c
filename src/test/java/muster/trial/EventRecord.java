package muster.trial;

import static muster.trial.FactWriter.fields;
import static muster.trial.FactWriter.listed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a table of events as a record. The table itself is one document, with the numbers that it
/// gives for each event. Each document that it cites is another, which says of the event that
/// people were killed, and no number: the table does not say which number stands in which document.
///
/// Whose statement a document carries is what the table remarks. Where the remark names several,
/// the table does not say which is whose, and an actor without a name stands in. Titles are left
/// out, and so are names that may be of persons.
final class EventRecord {
  private static final String METHOD =
      """
      # How the record is made

      ## Sources

      One table of events, and the documents that it cites.

      ## Inclusion and exclusion

      All of its lines. Titles, names that may be of persons, days of 1753 and days to come are left out.

      ## Evaluation

      None.

      ## Corroboration

      None.

      ## Quality control

      None.

      ## Definitions

      Those of the table.
      """;

  private final Path folder;
  private final String enteredOn;
  private final Map<String, Object> entered;
  private final List<EventLine> totals;
  private final Map<String, List<EventLine>> parts = new LinkedHashMap<>();
  private final Map<String, List<EventLine>> documents = new LinkedHashMap<>();
  private final Map<String, List<Object>> claims = new LinkedHashMap<>();
  private final Map<String, EventActors.By> origins = new LinkedHashMap<>();
  private final Slugs sources = new Slugs();
  private final EventPlaces places = new EventPlaces();
  private final EventActors actors;

  private EventRecord(List<EventLine> lines, Path folder, String entered) {
    this.folder = folder;
    this.enteredOn = entered;
    this.entered = fields("how", "import", "on", entered);
    this.totals = lines.stream().filter(EventLine::isTotal).toList();
    lines.forEach(this::sort);
    this.actors =
        new EventActors(
            new NamedOrigins(
                lines.stream()
                    .flatMap(line -> line.find("publisher").stream())
                    .map(NamedOrigins::key)
                    .collect(Collectors.toSet())));
  }

  private void sort(EventLine line) {
    if (line.isCitation()) {
      listed(documents, document(line)).add(line);
    } else if (!line.isTotal()) {
      String id = line.get("id");
      listed(parts, id.substring(0, id.lastIndexOf('-'))).add(line);
    }
  }

  private static String document(EventLine line) {
    return Stream.of("publisher", "published", "source_title")
        .map(name -> line.find(name).orElse(""))
        .collect(Collectors.joining("|"));
  }

  /// Writes the record into a folder.
  ///
  /// @param keeper who keeps the table
  /// @param entered the day on which its documents are entered into the record
  static void write(List<EventLine> lines, Path folder, String keeper, String entered)
      throws IOException {
    new EventRecord(lines, folder, entered).write(keeper);
  }

  private void write(String keeper) throws IOException {
    Files.createDirectories(folder.resolve("sources"));
    put("sources/table", table(actors.keeper(keeper)));
    for (var document : documents.entrySet()) {
      Map<String, Object> source = cited(document.getKey(), document.getValue());
      put("sources/" + source.get("id"), document(source, document.getValue()));
    }
    put("events", fields("events", totals.stream().map(this::event).toList()));
    put("utterances", fields("utterances", utterances(keeper)));
    put("actors", fields("actors", actors.all()));
    put("places", fields("places", places.all()));
    Files.createDirectories(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/methodology.md"), METHOD);
    put(
        "site",
        fields(
            "site",
            fields("title", "A table of events", "scope", "What it holds.", "language", "en")));
  }

  private void put(String name, Object value) throws IOException {
    FactWriter.write(folder.resolve(name + ".json"), value);
  }

  private Object table(String keeper) {
    List<Object> found = totals.stream().flatMap(event -> counted(event).stream()).toList();
    Object source =
        fields(
            "id",
            "table",
            "publisher",
            keeper,
            "language",
            "en",
            "seen",
            "whole",
            "entered",
            entered);
    return fields("source", source, "statements", List.of(fields("by", keeper, "claims", found)));
  }

  private List<Object> counted(EventLine event) {
    List<Object> found = new ArrayList<>();
    found.add(claim(event, Optional.empty()));
    bounds(event)
        .ifPresent(value -> {
          Map<String, Object> range = claim(event, Optional.empty());
          range.put("id", event.get("id") + "-range");
          range.put("value", value);
          range.remove("quote");
          range.remove("measure-in");
          found.add(range);
        });
    listed(parts, event.get("id")).forEach(part -> found.add(claim(part, Optional.of(event))));
    for (Object claim : found) {
      listed(claims, event.get("id")).add("table/" + ((Map<?, ?>) claim).get("id"));
    }
    return found;
  }

  private Map<String, Object> claim(EventLine line, Optional<EventLine> whole) {
    return fields(
        "id", line.get("id"),
        "about", whole.orElse(line).get("id"),
        "measure", line.get("measure"),
        "value", line.get("best"),
        "quote", line.get("best"),
        "measure-in", line.get("measure"),
        "extent", whole.map(_ -> "part"),
        "part-of", whole.map(event -> "table/" + event.get("id")),
        "text", "Killed, of “" + line.get("subject") + "”.",
        "during", days(line),
        "places", List.of(places.of(line)));
  }

  /// The range, where it is one.
  private static Optional<Object> bounds(EventLine event) {
    int low = Integer.parseInt(event.get("low"));
    int high = Integer.parseInt(event.get("high"));
    return low < high ? Optional.of(low + " to " + high) : Optional.empty();
  }

  private static String days(EventLine line) {
    String start = line.get("start");
    String end = line.get("end");
    return start.equals(end) ? start : start + "/" + end;
  }

  private Map<String, Object> cited(String key, List<EventLine> lines) {
    EventLine first = lines.getFirst();
    String publisher = actors.publisher(first.find("publisher"));
    Optional<String> day = first.find("published").filter(this::isPossible);
    return fields(
        "id",
        sources.of(key, publisher + "-" + day.orElse("undated")),
        "publisher",
        publisher,
        "published",
        day,
        "language",
        "und",
        "seen",
        "not-seen",
        "entered",
        entered);
  }

  /// The table writes a day of 1753 for none, and some days have not come yet.
  private boolean isPossible(String day) {
    return day.compareTo("1754") > 0 && day.compareTo(enteredOn) <= 0;
  }

  private Object document(Map<String, Object> source, List<EventLine> lines) {
    Map<String, EventLine> byEvent = new LinkedHashMap<>();
    lines.forEach(line -> byEvent.putIfAbsent(line.get("subject"), line));
    List<Object> statements = new ArrayList<>();
    byEvent.forEach((event, line) -> {
      statements.add(statement(event, actors.origin(line.noted("origin:"))));
      listed(claims, event).add(source.get("id") + "/" + event);
    });
    return fields("source", source, "statements", statements);
  }

  private Object statement(String event, EventActors.By by) {
    if (by.certain()) {
      origins.put(event, by);
    }
    Object claim =
        fields("id", event, "about", event, "measure", "killed", "text", "People were killed.");
    return fields(
        "by",
        by.actor(),
        "utterance",
        by.certain() ? Optional.of(event) : Optional.empty(),
        "because",
        by.certain() ? Optional.of("the table’s remark") : Optional.empty(),
        "claims",
        List.of(claim));
  }

  private Object event(EventLine event) {
    return fields(
        "id", event.get("id"),
        "name", EventPlaces.name(event) + " (" + event.get("id") + ")",
        "kind", "combat",
        "date", days(event),
        "place", places.of(event),
        "claims", listed(claims, event.get("id")));
  }

  private List<Object> utterances(String keeper) {
    List<Object> all = new ArrayList<>();
    origins.forEach((event, by) ->
        all.add(
            fields(
                "id",
                event,
                "name",
                "What was said of " + event + ", by the remark of " + keeper,
                "by",
                by.actor())));
    return all;
  }
}
