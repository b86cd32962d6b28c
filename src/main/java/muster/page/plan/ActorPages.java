package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import muster.model.Actor;
import muster.model.Address;
import muster.model.Claim;
import muster.model.Quantity;
import muster.model.Report;
import muster.model.Source;
import muster.model.Value;
import muster.page.ActorPage;
import muster.page.part.Count;
import muster.page.part.Item;
import muster.page.part.Sentence;
import muster.words.Counts;
import muster.words.Dates;
import muster.words.Terms;

/// The pages of those who speak: what each said itself, what it passed on, and how openly.
final class ActorPages {
  static final String INDEX = "actors.html";

  private final Material material;
  private final Frames frames;

  ActorPages(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
  }

  /// All actors but protected ones, by name.
  List<Actor> shown() {
    List<Actor> shown =
        material.dataset().actors().values().stream()
            .filter(actor -> !actor.protection().hides())
            .toList();
    return Letters.inOrder(shown, Actor::name);
  }

  Optional<String> state(Actor actor) {
    return actor.state().map(code -> material.voices().stateName(code).orElse(code));
  }

  ActorPage page(Actor actor) {
    Address here = Address.of(actor.id());
    var links = new Links(material, here);
    var tables = new ClaimTables(material, links);
    List<Report> originated = material.mentions().originated(actor.id());
    List<Report> relayed = material.mentions().relayed(actor.id());
    return new ActorPage(
        Frames.path(here),
        frames.of(here, actor.name(), description(actor, originated, relayed), INDEX),
        material.voices().partyLine(actor),
        details(actor, links),
        tables.folded("Claims of which it is the originator", originated),
        tables.folded("Claims of others that came through it", relayed),
        openness(originated),
        documents(actor).stream().map(links::document).toList(),
        new Mendings(material).of("actor", actor.id()));
  }

  private static String description(Actor actor, List<Report> own, List<Report> relayed) {
    return actor.name()
        + " in this record: "
        + Counts.of(own.size(), "claim", "claims")
        + " of its own, "
        + (relayed.isEmpty() ? "none" : Counts.word(relayed.size()))
        + " passed on.";
  }

  private List<Source> documents(Actor actor) {
    return SourcePages.newestFirst(material.mentions().published(actor.id()));
  }

  private List<Item> details(Actor actor, Links links) {
    List<Item> items = new ArrayList<>();
    items.add(Item.of("Kind", Terms.of(actor.kind())));
    state(actor).ifPresent(state -> items.add(Item.of("State", state)));
    actor
        .partOf()
        .map(whole -> Sentence.start().name(links.actor(whole)).end())
        .ifPresent(whole -> items.add(Item.of("Part of", whole)));
    actor.roles().forEach(role -> items.add(Item.of("Office", role(role, links))));
    if (!actor.aliases().isEmpty()) {
      items.add(Item.of("Also called", names(actor.aliases())));
    }
    actor
        .names()
        .forEach((language, name) ->
            items.add(Item.of("In " + Terms.language(language), names(List.of(name)))));
    if (!actor.mayBe().isEmpty()) {
      var sentence = Sentence.start();
      Chains.join(sentence, actor.mayBe().stream().map(links::actor).toList());
      items.add(Item.of("May be", sentence.end()));
    }
    var text = text(actor, links);
    actor.grades().stream().map(new Grades(links, text)::ofActor).forEach(items::add);
    actor.note().map(note -> Item.of("Note", text.of(note))).ifPresent(items::add);
    return items;
  }

  private EditorText text(Actor actor, Links links) {
    return new EditorText(
        material,
        links,
        material.mentions().originated(actor.id()),
        links.to(Address.of(actor.id())));
  }

  private static Sentence role(Actor.Role role, Links links) {
    var sentence = Sentence.start().text(role.title());
    role.of().ifPresent(body -> sentence.text(", ").name(links.actor(body)));
    role.during().ifPresent(when -> sentence.text(", ").day(Links.day(Dates.of(when))));
    return sentence.end();
  }

  private static Sentence names(List<String> names) {
    var sentence = Sentence.start();
    Chains.join(sentence, names.stream().map(muster.page.part.Name::of).toList());
    return sentence.end();
  }

  /// How often its numbers come with what a reader needs to use them.
  private List<Item> openness(List<Report> originated) {
    List<Report> numbers =
        originated.stream().filter(report -> report.claim().value().isPresent()).toList();
    if (numbers.isEmpty()) {
      return List.of();
    }
    return List.of(
        share("Says as of when", numbers, this::dated),
        share("Says since when it counts", numbers, ActorPages::windowed),
        share("Gives a bound or a range", numbers, ActorPages::bounded),
        share("Shows evidence", numbers, ActorPages::evidenced));
  }

  private static Item share(String term, List<Report> numbers, Predicate<Report> which) {
    int count = (int) numbers.stream().filter(which).count();
    String of = Counts.of(numbers.size(), "claim with a number", "claims with a number");
    return Item.of(
        term,
        Sentence.start()
            .count(Count.of(count, count == 0 ? "none" : Counts.word(count)))
            .text(" of ")
            .count(Count.of(numbers.size(), of))
            .end());
  }

  private boolean dated(Report report) {
    return material.clocks().about(report).flatMap(clock -> clock.date()).isPresent();
  }

  private static boolean windowed(Report report) {
    Claim claim = report.claim();
    return claim.times().during().isPresent()
        || claim.times().asOf().flatMap(when -> when.from()).isPresent();
  }

  private static boolean bounded(Report report) {
    Quantity quantity = report.claim().value().map(Value::quantity).orElseThrow();
    return quantity.floor().isPresent() || quantity.ceiling().isPresent();
  }

  private static boolean evidenced(Report report) {
    return switch (report.claim().support().evidence()) {
      case NONE_STATED, AGGREGATE_STATEMENT -> false;
      case INCIDENT_LIST, NAMED_LIST, VISUAL, TESTIMONY, DOCUMENT -> true;
    };
  }
}
