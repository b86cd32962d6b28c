package muster.page.plan;

import java.util.List;
import java.util.Optional;
import muster.model.Actor;
import muster.model.Address;
import muster.page.ActorIndex;
import muster.page.LongTable.Choice;
import muster.page.part.Count;
import muster.page.part.Link;
import muster.page.part.Sentence;
import muster.page.plan.Listed.Column;
import muster.page.plan.Listed.Facet;
import muster.words.Terms;

/// The table of all who speak.
final class ActorListing {
  private static final String INTRO =
      "Who said something, passed it on or published it, and the states and bodies behind them.";

  private final Material material;
  private final Frames frames;
  private final ActorPages pages;
  private final Listed<Actor> listed;

  ActorListing(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
    this.pages = new ActorPages(material, frames);
    this.listed = list();
  }

  Listed<Actor> listed() {
    return listed;
  }

  private Listed<Actor> list() {
    return new Listed<>(
        ActorPages.INDEX,
        pages.shown(),
        actor -> List.of(actor.id().value()),
        List.of(
            Facet.one("kind", "Kind", ActorListing::kind), Facet.of("state", "State", this::state)),
        List.of(
            Column.words("actor", Actor::name),
            Column.words("kind", actor -> Terms.of(actor.kind())),
            Column.words("state", actor -> pages.state(actor).orElse("")),
            Column.of("own", it -> Optional.of(own(it))),
            Column.of("passed-on", it -> Optional.of(passedOn(it)))),
        Optional.empty());
  }

  ActorIndex page(int at) {
    Address here = listed.addresses().get(at);
    var links = new Links(material, here);
    return new ActorIndex(
        Frames.path(here),
        frames.of(here, Listed.title("Who says so", at), INTRO, ActorPages.INDEX),
        Sentence.plain(INTRO),
        listed.listing(at),
        listed.rows(at).stream().map(actor -> row(actor, links)).toList());
  }

  private ActorIndex.Row row(Actor actor, Links links) {
    String page = links.to(Address.of(actor.id()));
    return new ActorIndex.Row(
        new Link(actor.name(), page),
        Terms.of(actor.kind()),
        pages.state(actor).orElse(""),
        count(own(actor), page),
        count(passedOn(actor), page));
  }

  private static Count count(int number, String page) {
    return number == 0 ? Count.of("0", "none") : Count.of(number, Integer.toString(number), page);
  }

  private int own(Actor actor) {
    return material.mentions().originated(actor.id()).size();
  }

  private int passedOn(Actor actor) {
    return material.mentions().relayed(actor.id()).size();
  }

  private static Choice kind(Actor actor) {
    return Listed.choice(Terms.slug(actor.kind()), Terms.of(actor.kind()));
  }

  private List<Choice> state(Actor actor) {
    return actor.state().stream()
        .flatMap(code -> pages.state(actor).map(name -> new Choice(code, name)).stream())
        .toList();
  }
}
