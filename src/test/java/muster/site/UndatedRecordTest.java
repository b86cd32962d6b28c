package muster.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import muster.render.TemplateSource;
import muster.testing.Checked;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where no document and no claim has a day, that is no fault: all pages are made, and say so.
class UndatedRecordTest {
  private static final MiniRepo UNDATED =
      MiniRepo.of(
          """
          -- data/utterances.yaml --
          utterances:
            - id: briefing
              name: The minister's briefing
              by: minister
          -- data/sources/gazette-1.yaml --
          source:
            id: gazette-1
            publisher: gazette
            republishes: wire
            language: en
            seen: whole
            entered:
              how: human
              on: 2021-09-01
          statements:
            - by: minister
              via: [lawmaker, wire]
              utterance: briefing
              claims:
                - id: sent
                  about: expedition
                  measure: sent
                  value: around 3,000
                  quote: around 3,000 soldiers were sent
                  text: Around 3,000 soldiers were sent.
                  from: mill-town
            - by: staff
              claims:
                - id: vanguard
                  about: vanguard
                  text: The vanguard was the first to come.
                - id: more
                  about: expedition
                  measure: sent
                  value: 2,000
                  quote: 2,000 soldiers were sent
                  text: They sent 2,000 soldiers.
            - by: prisoners
              claims:
                - id: cold
                  about: expedition
                  quote: it was cold
                  text: The nights were cold.
                  conditions: [in-captivity]
          """);

  @TempDir private Path folder;

  @Test
  void isNoFaultAndEveryPageIsMade() throws IOException, BrokenTemplates {
    Checked checked = Checked.of(UNDATED.over(MiniRepo.world()).writeTo(folder));
    assertEquals("", checked.printed());
    SortedMap<String, String> site = new ConcurrentSkipListMap<>();
    new SiteBuilder(TemplateSource.builtIn(), Optional.empty(), 2)
        .build(
            muster.site.Checked.of(checked.loaded()),
            (path, bytes) -> site.put(path, new String(bytes, StandardCharsets.UTF_8)));
    assertTrue(page(site, "claims/gazette-1/sent.html").contains("day not stated"));
    assertTrue(page(site, "questions/sent.html").contains("day not stated"));
    assertTrue(page(site, "timeline.html").contains("day not stated"));
    assertTrue(page(site, "sources/gazette-1.html").contains("day not stated"));
    site.keySet().removeIf(path -> path.startsWith("asset/"));
    site.forEach((path, text) -> assertFalse(text.contains("999999999"), path));
  }

  private static String page(SortedMap<String, String> site, String path) {
    return site.getOrDefault(path, "");
  }
}
