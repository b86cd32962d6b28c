package muster.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import muster.testing.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A made-up table of three events: one that two outlets have from one bureau, one of two origins,
/// and one without any.
class EventTrialTest {
  private static final String TABLE =
      event("ev-1", "2 to 4", "origin: Example Bureau")
          + part("ev-1-a", "origin: Example Bureau")
          + cited("ev-1-s1", "ev-1", "Example Wire", "1905-03-02", "origin: Example Bureau")
          + cited("ev-1-s2", "ev-1", "Example Post", "1753-01-01", "origin: Example Bureau")
          + event("ev-2", "3 to 3", "origin: Example Wire and example post")
          + cited("ev-2-s1", "ev-2", "Example Wire", "1905-03-02", "origin: Example Wire, post")
          + cited("ev-2-s2", "ev-2", "Example Post", "2999-03-02", "origin: Example Wire, post")
          + event("ev-3", "5 to 1", "origin not named")
          + cited("ev-3-s1", "ev-3", "Example Wire", "1905-03-03", "");

  @TempDir private Path folder;
  private String told = "";

  private static String event(String id, String range, String origin) {
    int gap = range.indexOf(" to ");
    return """
    {"kind":"casualty","id":"%s","subject":"all","place":"Mill\\nTown","lat":4.8024,"lon":36.7,\
    "start":"1905-03-01","end":"1905-03-02","measure":"killed","low":%s,"best":3,"high":%s,\
    "publisher":"Example Wire","note":"total; period; place precision 1; %s; A - B"}
    """
        .formatted(id, range.substring(0, gap), range.substring(gap + 4), origin);
  }

  private static String part(String id, String origin) {
    return event(id, "1 to 1", origin).replace("total;", "part;").replace("\"all\"", "\"Blues\"");
  }

  private static String cited(
      String id, String event, String publisher, String day, String remark) {
    return """
    {"kind":"citation","id":"%s","subject":"%s","place":null,"publisher":"%s",\
    "published":"%s","source_title":"A title","note":"%s"}
    """
        .formatted(id, event, publisher, day, remark);
  }

  @BeforeEach
  void writeTheRecord() throws IOException {
    Path table = folder.resolve("table.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(table))) {
      out.write(TABLE.getBytes(StandardCharsets.UTF_8));
    }
    var out = new ByteArrayOutputStream();
    EventTrial.run(
        table,
        folder.resolve("data"),
        "1999-12-31",
        new PrintStream(out, true, StandardCharsets.UTF_8));
    told = out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void eventsWithSeveralPublishersAndOneOriginAreFound() {
    assertEquals(
        "9 lines, 5 documents, 10 claims, 3 events;"
            + " 2 with several publishers, 1 of them with one origin\n",
        told);
  }

  @Test
  void theRecordHoldsTheRules() throws IOException {
    assertEquals(
        List.of(
            "the record asks no question, so its home page answers none",
            "the number has no quotation to hold it against",
            "2 documents have one claim from one statement (`ev-1`) of"
                + " `an-originator-not-named-here`: `example-wire-1905-03-02/ev-1`,"
                + " `example-post-undated/ev-1`"),
        Checked.of(folder.resolve("data")).problems().stream()
            .map(problem -> problem.message())
            .toList());
  }

  @Test
  void namesSideBySideAreTwoOrigins() {
    var names = new NamedOrigins(Set.of("examplewire", "examplepost"));
    assertEquals(List.of("Example Wire", "example post"), names.in("Example Wire example post"));
    assertEquals(
        List.of("Example Wire", "example post"), names.in("Example Wire (and example post)"));
    assertEquals(List.of("Example Wire abroad"), names.in("Example Wire abroad"));
  }
}
