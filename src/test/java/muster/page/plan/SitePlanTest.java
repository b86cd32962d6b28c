package muster.page.plan;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.analysis.RecordAddresses;
import muster.analysis.TablePages;
import muster.diagnostic.Positions;
import muster.load.Loaded;
import muster.load.Loader;
import muster.model.Address;
import muster.model.Dataset;
import muster.model.Modality;
import muster.model.Originator;
import muster.model.Quantity;
import muster.model.Report;
import muster.page.ClaimIndex;
import muster.page.ClaimPage;
import muster.page.Page;
import muster.page.PagePath;
import muster.page.QuestionPage;
import muster.page.part.ClaimTable;
import muster.page.part.Quote;
import muster.page.part.Sentence;
import muster.page.part.Silence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The plan of the record that the project publishes, page by page.
final class SitePlanTest {
  private static final Set<String> ONE_AT_A_TIME =
      Set.of(
          "page/actor",
          "page/claim",
          "page/deployment",
          "page/event",
          "page/further-claims",
          "page/home",
          "page/place",
          "page/question",
          "page/source");

  private static final Pattern VERIFIED = Pattern.compile("\\bverif(?:y|ied|ies)\\b");

  private static Dataset dataset = new Losses().dataset;
  private static Map<String, Page> pages = Map.of();

  @BeforeAll
  static void plan() throws IOException {
    Loaded loaded = Loader.load(Path.of("data"));
    dataset = loaded.dataset();
    pages = new TreeMap<>(made(dataset, loaded.positions()));
  }

  private static Map<String, Page> made(Dataset dataset, Positions positions) {
    Map<String, Page> made = new TreeMap<>();
    SitePlan.of(dataset, positions)
        .pages()
        .forEach((path, page) -> made.put(path.value(), page.get()));
    return made;
  }

  @Test
  void everyFactHasItsPageAndNothingElseHasOne() {
    var expected = new TreeSet<>(RecordAddresses.of(dataset));
    dataset.pages().forEach(prose -> expected.add(prose.address().path()));
    var planned = new TreeSet<>(pages.keySet());
    planned.removeIf(TablePages::further);
    assertEquals(expected, planned);
    pages.forEach((path, page) -> assertEquals(path, page.path().value()));
  }

  @Test
  void aSmallRecordHasTheSamePages() {
    Dataset small = new Losses().dataset;
    assertEquals(RecordAddresses.of(small), made(small, Positions.of(Map.of())).keySet());
    assertFalse(RecordAddresses.of(small).contains("actors/captives.html"));
    assertTrue(RecordAddresses.of(small).contains("actors/envoy.html"));
  }

  @Test
  void pagesAreMadeAlikeEachTime() {
    SitePlan plan = SitePlan.of(new Losses().dataset, Positions.of(Map.of()));
    plan.pages()
        .forEach((path, page) ->
            assertEquals(page.get().toString(), page.get().toString(), path.value()));
  }

  @Test
  void thePageOfOneRecordIsFoundByItsPath() throws IOException {
    Loaded loaded = Loader.load(Path.of("data"));
    Set<String> met = found(SitePlan.of(loaded.dataset(), loaded.positions()));
    met.addAll(found(LongClaimsTest.plan(LongClaimsTest.numbers(450))));
    assertTrue(met.containsAll(ONE_AT_A_TIME), met.toString());
    SitePlan small = SitePlan.of(new Losses().dataset, Positions.of(Map.of()));
    found(small);
    for (String path :
        List.of(
            "actors/captives.html",
            "claims/.html",
            "claims/no.html",
            "claims/no/such.html",
            "actors/captives/claims-2.html",
            "actors/envoy/claims-1.html",
            "actors/envoy/claims-2.html",
            "elsewhere/envoy.html",
            "envoy.html",
            "actors/envoy")) {
      assertEquals(Optional.empty(), small.single(path), path);
    }
  }

  private static Set<String> found(SitePlan plan) {
    Set<String> met = new TreeSet<>();
    plan.pages()
        .forEach((path, supplier) -> {
          Page page = supplier.get();
          Optional<Planned> single = plan.single(path.value());
          assertEquals(
              Optional.of(page.template()).filter(ONE_AT_A_TIME::contains),
              single.map(Planned::template),
              path.value());
          single.ifPresent(it -> assertEquals(page.toString(), it.page().get().toString()));
          met.add(page.template());
        });
    return met;
  }

  @Test
  void aPageIsLeftOutByTheTemplateThatWouldPrintIt() throws IOException {
    Loaded loaded = Loader.load(Path.of("data"));
    SitePlan plan = SitePlan.of(loaded.dataset(), loaded.positions());
    Set<String> templates =
        pages.values().stream().map(Page::template).collect(toCollection(TreeSet::new));
    assertTrue(templates.size() > 20, templates.toString());
    for (String template : templates) {
      Set<PagePath> expected =
          pages.values().stream()
              .filter(page -> page.template().equals(template))
              .map(Page::path)
              .collect(toSet());
      assertEquals(expected, plan.pages(template::equals).keySet(), template);
    }
  }

  @Test
  void titlesOfPagesAreNotEmptyAndThoseOfClaimsBeginWithTheirOriginator() {
    pages.forEach((path, page) -> assertFalse(page.frame().title().isBlank(), path));
    for (Report report : dataset.reports().values()) {
      String first = claim(report).chain().get().getFirst().who().getFirst().text();
      String title = claim(report).frame().title();
      assertTrue(title.regionMatches(true, 0, first, 0, first.length()), title);
    }
  }

  @Test
  void theNumberOfEveryClaimIsMarkedInItsQuotation() {
    for (Report report : dataset.reports().values()) {
      var value = report.claim().value();
      boolean quoted = report.claim().wording().quote().isPresent();
      assertEquals(quoted, !claim(report).quotes().get().isEmpty(), report.id().toString());
      if (value.isPresent() && quoted) {
        List<String> marked =
            claim(report).quotes().get().getFirst().parts().stream()
                .filter(Quote.Part::marked)
                .map(Quote.Part::text)
                .toList();
        if (value.get().quantity() instanceof Quantity.NotKnown) {
          assertEquals(List.of(), marked, report.id().toString());
        } else {
          assertEquals(1, marked.size(), report.id().toString());
          assertTrue(marked.getFirst().equalsIgnoreCase(value.get().wording()), marked.getFirst());
        }
      }
    }
  }

  @Test
  void everyClaimHasItsClocks() {
    for (Report report : dataset.reports().values()) {
      List<String> labels =
          claim(report).clocks().get().stream().map(muster.page.part.Clock::label).toList();
      assertTrue(labels.containsAll(List.of("Said", "Published", "Entered")), labels.toString());
      if (report.claim().value().isPresent()) {
        assertFalse(labels.getFirst().equals("Said"), report.id().toString());
      }
    }
  }

  @Test
  void anInferredDaySaysWhy() {
    for (Report report : dataset.reports().values()) {
      for (var clock : claim(report).clocks().get()) {
        boolean inferred = clock.day().words().contains("[");
        assertTrue(
            !inferred || clock.because().isPresent() || isIndexed(clock),
            () -> report.id() + " " + clock);
      }
    }
  }

  /// Why a document's own day is weak stands with the document.
  private static boolean isIndexed(muster.page.part.Clock clock) {
    return clock.label().equals("Published");
  }

  @Test
  void whatIsNotSaidToBeSoIsLabelledInEveryTable() {
    for (ClaimTable.Row row : rows()) {
      Report report = report(row);
      if (report.claim().modality() != Modality.ASSERTED) {
        assertFalse(row.labels().isEmpty(), report.id().toString());
      }
    }
  }

  @Test
  void everyReportStandsOnceInTheListOfClaims() {
    List<String> hrefs = new ArrayList<>();
    for (ClaimTable.Row row : rows()) {
      hrefs.add(row.figure().href());
      row.repeats().forEach(repeat -> hrefs.add(repeat.claim().href()));
    }
    List<String> expected =
        dataset.reports().keySet().stream().map(id -> Address.of(id).path()).sorted().toList();
    assertEquals(expected, hrefs.stream().sorted().toList());
  }

  @Test
  void aSilenceIsAFindingOnlyWhereTheDocumentWasReadWhole() {
    for (Report report : dataset.reports().values()) {
      boolean whole = report.source().seen() == muster.model.Source.Seen.WHOLE;
      assertTrue(
          claim(report).silences().get().stream()
              .map(Silence::seenWhole)
              .allMatch(it -> it == whole));
    }
  }

  @Test
  void aTieIsOnThePagesOfBothItsClaims() {
    for (Report report : dataset.reports().values()) {
      report
          .claim()
          .relations()
          .forEach(tie -> {
            assertTrue(leadsTo(claim(report), tie.to().toString()), report.id().toString());
            ClaimPage other = claim(dataset.report(tie.to()));
            assertTrue(leadsTo(other, report.id().toString()), tie.to().toString());
          });
    }
  }

  private static boolean leadsTo(ClaimPage page, String claim) {
    return page.relations().get().stream().anyMatch(it -> it.toString().contains(claim + ".html"));
  }

  @Test
  void nothingLeadsToAProtectedActor() {
    List<String> hidden =
        dataset.actors().values().stream()
            .filter(actor -> actor.protection().hides())
            .map(actor -> Address.of(actor.id()).path())
            .toList();
    assertFalse(hidden.isEmpty());
    pages.forEach((path, page) ->
        hidden.forEach(address -> {
          assertNotEquals(address, path);
          assertFalse(page.toString().contains(address), path);
        }));
  }

  @Test
  void noInferredOriginIsNamedAsOriginator() {
    for (Report report : dataset.reports().values()) {
      if (report.statement().originInferred()
          && report.statement().by() instanceof Originator.Named(var id)) {
        String name = dataset.actor(id).name();
        assertFalse(claim(report).frame().title().contains(name));
        assertFalse(claim(report).chain().get().getFirst().who().toString().contains(name));
      }
    }
  }

  @Test
  void noPageSaysThatSomethingIsVerified() {
    pages.forEach((path, page) -> {
      if (!(page instanceof muster.page.ProsePage)) {
        assertFalse(VERIFIED.matcher(page.toString()).find(), path);
      }
    });
  }

  @Test
  void everyWordedNumberIsTheWordingOfItsClaim() {
    for (ClaimTable.Row row : rows()) {
      Report report = report(row);
      String words = report.claim().value().map(muster.words.Numbers::words).orElse("");
      assertEquals(words, row.figure().words());
    }
  }

  @Test
  void anAnswerHasNoNumberThatNoClaimHas() {
    for (var question : dataset.questions().values()) {
      String path = Address.of(question.id()).path();
      var answer = ((QuestionPage) Objects.requireNonNull(pages.get(path))).answer();
      for (Sentence.Run run : answer.runs()) {
        if (run instanceof Sentence.Run.Worded(var words, var _, var href)) {
          Report report = reportAt(href.replace("../", ""));
          String known =
              report.claim().value().map(muster.words.Numbers::words).orElse("")
                  + report.claim().wording().text().orElse("");
          assertTrue(known.toLowerCase(Locale.ROOT).contains(first(words)), words);
        }
      }
    }
  }

  /// The words up to the second space: what is counted may follow.
  private static String first(String words) {
    List<String> parts = List.of(words.toLowerCase(Locale.ROOT).split(" "));
    return String.join(" ", parts.subList(0, Math.min(2, parts.size())));
  }

  private static List<ClaimTable.Row> rows() {
    return pages.values().stream()
        .filter(ClaimIndex.class::isInstance)
        .map(ClaimIndex.class::cast)
        .flatMap(index -> index.claims().rows().stream())
        .toList();
  }

  private static Report report(ClaimTable.Row row) {
    return reportAt(row.figure().href());
  }

  private static Report reportAt(String path) {
    return dataset.reports().values().stream()
        .filter(report -> Address.of(report.id()).path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static ClaimPage claim(Report report) {
    return Stream.ofNullable(pages.get(Address.of(report.id()).path()))
        .map(ClaimPage.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
