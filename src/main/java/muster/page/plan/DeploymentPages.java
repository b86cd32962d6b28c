package muster.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.model.Address;
import muster.model.Deployment;
import muster.model.Measure;
import muster.model.MeasureId;
import muster.model.Report;
import muster.model.Subject;
import muster.model.When;
import muster.page.DeploymentIndex;
import muster.page.DeploymentPage;
import muster.page.part.ClaimTable;
import muster.page.part.Item;
import muster.page.part.Link;
import muster.page.part.Sentence;
import muster.words.Counts;
import muster.words.Dates;
import muster.words.Terms;

/// Deployments: their stages, their parts, and what is claimed of them, measure by measure.
final class DeploymentPages {
  static final String INDEX = "deployments.html";

  private static final String WHY = "Why this time: ";

  private final Material material;
  private final Frames frames;

  DeploymentPages(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
  }

  DeploymentIndex index() {
    var here = new Address(INDEX);
    var links = new Links(material, here);
    return new DeploymentIndex(
        Frames.path(here),
        frames.of(
            here,
            "Deployments",
            "What is said to have been sent, whole and in parts: troops, engineers, workers,"
                + " arms."),
        Sentence.plain(
            "What is said to have been sent, whole and in parts. A part is one that sources speak"
                + " of or that an editor has set apart; the numbers of parts are never added up."),
        branches(material.deployments().wholes(), links));
  }

  private List<DeploymentIndex.Branch> branches(List<Deployment> deployments, Links links) {
    return deployments.stream()
        .map(it ->
            new DeploymentIndex.Branch(
                links.deployment(it.id()),
                summary(it, links),
                branches(material.deployments().parts(it.id()), links)))
        .toList();
  }

  DeploymentPage page(Deployment deployment) {
    Address here = Address.of(deployment.id());
    var links = new Links(material, here);
    return new DeploymentPage(
        Frames.path(here),
        frames.of(here, deployment.name(), description(deployment), INDEX),
        summary(deployment, links),
        details(deployment, links),
        new TimelineDrawings(material, links).of(deployment),
        Stages.inTime(deployment).stream().map(it -> stage(it, links)).toList(),
        material.deployments().parts(deployment.id()).stream()
            .map(it -> links.deployment(it.id()))
            .toList(),
        claims(deployment, links),
        questions(deployment, links),
        new Mendings(material).of("deployment", deployment.id()));
  }

  private String description(Deployment deployment) {
    int claims = reports(deployment).size();
    return deployment.name()
        + ": its stages in order of time, and "
        + Counts.of(claims, "claim", "claims")
        + " about it with who makes them.";
  }

  /// The editor's words, or what is sent from where to where.
  private Sentence summary(Deployment deployment, Links links) {
    return deployment
        .text()
        .map(text -> words(deployment, links).of(text))
        .orElseGet(() -> Sentence.plain(route(deployment)));
  }

  private EditorText words(Deployment deployment, Links links) {
    String home = links.to(Address.of(deployment.id()));
    return new EditorText(material, links, reports(deployment), home);
  }

  private String route(Deployment deployment) {
    var voices = material.voices();
    return Counts.capital(Terms.plain(deployment.kind()))
        + " said to have been sent"
        + deployment.from().map(actor -> " from " + voices.name(actor)).orElse("")
        + deployment.to().map(actor -> " to " + voices.name(actor)).orElse("")
        + ".";
  }

  private List<Item> details(Deployment deployment, Links links) {
    List<Item> details = new ArrayList<>();
    details.add(Item.of("Kind", Terms.plain(deployment.kind())));
    deployment
        .from()
        .ifPresent(actor -> details.add(item("From", Sentence.start().name(links.actor(actor)))));
    deployment
        .to()
        .ifPresent(actor -> details.add(item("To", Sentence.start().name(links.actor(actor)))));
    deployment
        .partOf()
        .map(links::deployment)
        .ifPresent(whole ->
            details.add(item("Part of", Sentence.start().link(whole.text(), whole.href()))));
    return details;
  }

  private static Item item(String term, Sentence.Builder detail) {
    return Item.of(term, detail.end());
  }

  private DeploymentPage.Stage stage(Deployment.Stage stage, Links links) {
    return new DeploymentPage.Stage(
        Terms.of(stage.kind()),
        stage.during().map(when -> Links.day(Dates.of(when))),
        stage.place().map(links::place),
        said(stage, links));
  }

  /// The claims that a stage rests on, then what an editor adds: why a day was inferred, say.
  private List<Sentence> said(Deployment.Stage stage, Links links) {
    List<Report> reports = stage.claims().stream().map(material.dataset()::report).toList();
    String home = links.to(reports.isEmpty() ? links.here() : Address.of(reports.getFirst().id()));
    var words = new EditorText(material, links, reports, home);
    Stream<Sentence> claims =
        reports.stream().map(material.telling()::sentence).map(links::sentence);
    Stream<Sentence> added =
        Stream.concat(
                stage.text().stream(),
                stage.during().flatMap(When::because).map(WHY::concat).stream())
            .map(words::of);
    return Stream.concat(claims, added).toList();
  }

  /// One table a measure, the most reported first, then one for claims in words only.
  private List<ClaimTable> claims(Deployment deployment, Links links) {
    var tables = new ClaimTables(material, links);
    List<Report> reports = reports(deployment);
    List<ClaimTable> all = new ArrayList<>();
    byMeasure(reports.stream().filter(DeploymentPages::counts).toList())
        .forEach((measure, counts) -> all.add(tables.folded(caption(measure), counts)));
    List<Report> inWords = reports.stream().filter(it -> !counts(it)).toList();
    if (!inWords.isEmpty()) {
      all.add(tables.folded("In words, without a number", inWords));
    }
    return all;
  }

  private Map<Measure, List<Report>> byMeasure(List<Report> reports) {
    Map<Measure, List<Report>> measures = new LinkedHashMap<>();
    reports.stream()
        .collect(Collectors.groupingBy(DeploymentPages::measure, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .sorted(Comparator.comparingInt(it -> -it.getValue().size()))
        .forEach(it -> measures.put(material.dataset().measure(it.getKey()), it.getValue()));
    return measures;
  }

  private static boolean counts(Report report) {
    return report.claim().figure().isPresent();
  }

  private static MeasureId measure(Report report) {
    return report.claim().figure().orElseThrow().measure();
  }

  private static String caption(Measure measure) {
    return Counts.capital(measure.label()) + ": " + measure.definition();
  }

  /// The claims about a deployment itself; those about its parts stand with them.
  private List<Report> reports(Deployment deployment) {
    return material.mentions().about(new Subject.OfDeployment(deployment.id()));
  }

  private List<Link> questions(Deployment deployment, Links links) {
    var subject = new Subject.OfDeployment(deployment.id());
    return material.dataset().questions().values().stream()
        .filter(question -> question.about().equals(subject))
        .map(question -> links.question(question.id()))
        .toList();
  }
}
