package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import muster.analysis.Strand;
import muster.analysis.TablePages;
import muster.model.Actor;
import muster.model.Address;
import muster.model.Report;
import muster.model.Source;
import muster.page.ActorPage;
import muster.page.part.Item;
import muster.page.part.Late;
import muster.page.part.Sentence;
import muster.words.Counts;
import muster.words.Dates;
import muster.words.Terms;

/// The pages of those who speak: what each said itself, what it passed on, and how openly.
final class ActorPages {
  static final String INDEX = "actors.html";

  private final Material material;
  private final Frames frames;
  private final LastFolded own;
  private final LastFolded others;

  ActorPages(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
    this.own = new LastFolded(material);
    this.others = new LastFolded(material);
  }

  /// Whether an actor has a page: protected ones have none.
  static boolean isShown(Actor actor) {
    return !actor.protection().hides();
  }

  /// All actors that have a page, by name.
  List<Actor> shown() {
    List<Actor> shown =
        material.dataset().actors().values().stream().filter(ActorPages::isShown).toList();
    return Letters.inOrder(shown, Actor::name);
  }

  Optional<String> state(Actor actor) {
    return actor.state().map(code -> material.voices().stateName(code).orElse(code));
  }

  ActorPage page(Actor actor) {
    Address here = Address.of(actor.id());
    var links = new Links(material, here);
    List<Report> originated = material.mentions().originated(actor.id());
    List<Report> relayed = material.mentions().relayed(actor.id());
    Late<List<Strand>> folded = Late.list(() -> own.of(originated));
    return new ActorPage(
        Frames.path(here),
        frames.of(here, actor.name(), description(actor, originated, relayed), INDEX),
        Late.of(() -> material.voices().partyLine(actor)),
        Late.list(() -> details(actor, links)),
        Late.of(() -> originated(actor, folded).first(material)),
        Late.of(() -> relayed(actor, () -> others.of(relayed)).first(material)),
        Late.list(() -> new Charts(material, links).own(folded.get())),
        Late.list(() -> new Openness(material).of(originated)),
        Late.list(() -> documents(actor).stream().map(links::document).toList()),
        Late.of(() -> new Mendings(material).of("actor", actor.id())));
  }

  /// Hands on the pages below that of an actor. Where there are few reports, all fit on it.
  void further(Actor actor, BiConsumer<String, Planned> taker) {
    List<Report> originated = material.mentions().originated(actor.id());
    List<Report> relayed = material.mentions().relayed(actor.id());
    if (originated.size() > TablePages.FIRST_ROWS) {
      originated(actor, () -> own.of(originated)).further(material, frames, taker);
    }
    if (relayed.size() > TablePages.FIRST_ROWS) {
      relayed(actor, () -> others.of(relayed)).further(material, frames, taker);
    }
  }

  private static LongClaims originated(Actor actor, Supplier<List<Strand>> strands) {
    return new LongClaims(
        home(actor),
        "claims",
        actor.name() + ": claims of its own",
        "Claims of which it is the originator",
        strands);
  }

  private static LongClaims relayed(Actor actor, Supplier<List<Strand>> strands) {
    return new LongClaims(
        home(actor),
        "passed-on",
        actor.name() + ": what it passed on",
        "Claims of others that came through it",
        strands);
  }

  private static LongClaims.Home home(Actor actor) {
    return new LongClaims.Home(Address.of(actor.id()), actor.name(), INDEX);
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
}
