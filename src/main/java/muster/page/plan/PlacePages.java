package muster.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muster.analysis.Lazy;
import muster.model.Address;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.Event;
import muster.model.Place;
import muster.model.PlaceId;
import muster.model.Report;
import muster.model.Subject;
import muster.page.PlaceIndex;
import muster.page.PlacePage;
import muster.page.part.Count;
import muster.page.part.Item;
import muster.page.part.Late;
import muster.page.part.Link;
import muster.page.part.Name;
import muster.page.part.Sentence;
import muster.words.Counts;
import muster.words.Terms;

/// Places: how precisely each is named, and what is said of it. No coordinates are printed: a point
/// on a page reads as a position, and none is meant.
final class PlacePages {
  static final String INDEX = "places.html";

  private final Material material;
  private final Dataset dataset;
  private final Frames frames;

  /// What takes place at each: deployments in their order, then events.
  private final Lazy<Map<PlaceId, Set<Subject>>> scenes;

  /// The places that lie in each.
  private final Lazy<Map<PlaceId, List<Place>>> inside;

  PlacePages(Material material, Frames frames) {
    this.material = material;
    this.dataset = material.dataset();
    this.frames = frames;
    this.scenes = Lazy.of(this::allScenes);
    this.inside = Lazy.of(this::allInside);
  }

  private Map<PlaceId, Set<Subject>> allScenes() {
    Map<PlaceId, Set<Subject>> scenes = new HashMap<>();
    for (Deployment deployment : material.deployments().all()) {
      var subject = new Subject.OfDeployment(deployment.id());
      deployment.stages().forEach(stage -> stage.place().ifPresent(at -> add(scenes, at, subject)));
    }
    for (Event event : dataset.events().values()) {
      event.place().ifPresent(at -> add(scenes, at, new Subject.OfEvent(event.id())));
    }
    return scenes;
  }

  private static void add(Map<PlaceId, Set<Subject>> scenes, PlaceId at, Subject subject) {
    scenes.computeIfAbsent(at, _ -> new LinkedHashSet<>()).add(subject);
  }

  private Map<PlaceId, List<Place>> allInside() {
    return dataset.places().values().stream()
        .filter(place -> place.within().isPresent())
        .collect(Collectors.groupingBy(place -> place.within().orElseThrow()));
  }

  PlaceIndex index() {
    var here = new Address(INDEX);
    var links = new Links(material, here);
    return new PlaceIndex(
        Frames.path(here),
        frames.of(
            here,
            "Places",
            "The places that claims, deployments and events name, each as precise as its sources"
                + " are; no position of forces."),
        Sentence.plain("Named places only, as precise as the sources are; no position of forces."),
        dataset.places().values().stream()
            .sorted(Comparator.comparing(Place::name, String.CASE_INSENSITIVE_ORDER))
            .map(place -> row(place, links))
            .toList());
  }

  private PlaceIndex.Row row(Place place, Links links) {
    int claims = material.mentions().at(place.id()).size();
    String href = links.to(Address.of(place.id()));
    return new PlaceIndex.Row(
        new Link(place.name(), href),
        Terms.of(place.precision()),
        place.within().map(links::place),
        Count.of(claims, Counts.of(claims, "claim", "claims"), href));
  }

  PlacePage page(Place place) {
    Address here = Address.of(place.id());
    var links = new Links(material, here);
    List<Report> reports = material.mentions().at(place.id());
    return new PlacePage(
        Frames.path(here),
        frames.of(here, place.name(), description(place, reports), INDEX),
        Late.of(() -> precision(place, reports, links)),
        Late.list(() -> details(place, links)),
        Late.of(() ->
            new ClaimTables(material, links).folded("Claims that name " + place.name(), reports)),
        Late.list(() -> mentions(place.id(), links)),
        Late.of(() -> new Mendings(material).of("place", place.id())));
  }

  private static String description(Place place, List<Report> reports) {
    return place.name()
        + " in the record: "
        + Counts.of(reports.size(), "claim names it", "claims name it")
        + ". "
        + precision(place.precision());
  }

  private Sentence precision(Place place, List<Report> reports, Links links) {
    var sentence = Sentence.start().text(precision(place.precision()));
    var words = new EditorText(material, links, reports, links.to(links.here()));
    place.note().ifPresent(note -> sentence.text(" ").sentence(words.of(note)));
    return sentence.end();
  }

  private static String precision(Place.Precision precision) {
    return switch (precision) {
      case SETTLEMENT -> "A settlement as a whole; no spot in it is meant.";
      case SETTLEMENT_OR_OBLAST ->
          "A settlement or the oblast of the same name; which of the two is not stated.";
      case DISTRICT -> "A district; no point inside it is meant.";
      case OBLAST -> "An oblast; no point inside it is meant.";
      case MACRO_REGION -> "A large region without a stated border; no point inside it is meant.";
      case COUNTRY -> "A country; no point inside it is meant.";
      case UNLOCATED -> "Not located: where it lies is not stated.";
    };
  }

  private List<Item> details(Place place, Links links) {
    List<Item> details = new ArrayList<>();
    place.within().map(links::place).ifPresent(it -> details.add(names("Within", List.of(it))));
    List<Place> within = inside.get().getOrDefault(place.id(), List.of());
    if (!within.isEmpty()) {
      details.add(names("Places in it", within.stream().map(it -> links.place(it.id())).toList()));
    }
    place
        .names()
        .forEach((language, name) ->
            details.add(names("In " + Terms.language(language), List.of(Name.of(name)))));
    place.at().flatMap(Place.Point::radius).ifPresent(radius -> details.add(radius(radius, place)));
    place.iso().ifPresent(code -> details.add(names("ISO code", List.of(Name.of(code)))));
    return details;
  }

  private static Item radius(String kilometres, Place place) {
    return Item.of(
        "Radius",
        Sentence.start()
            .name(Name.of(kilometres + " km"))
            .text(", " + place.at().orElseThrow().basis())
            .end());
  }

  private static Item names(String term, List<Name> names) {
    var sentence = Sentence.start().name(names.getFirst());
    names.stream().skip(1).forEach(name -> sentence.text(", ").name(name));
    return Item.of(term, sentence.end());
  }

  private List<Link> mentions(PlaceId id, Links links) {
    return scenes.get().getOrDefault(id, Set.of()).stream()
        .map(it -> new Link(material.subjects().name(it), links.to(Address.of(it))))
        .toList();
  }
}
