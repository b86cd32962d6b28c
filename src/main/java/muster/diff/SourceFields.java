package muster.diff;

import static muster.diff.Field.What.REATTRIBUTED;
import static muster.diff.Field.What.REVISED;
import static muster.diff.Field.What.REWORDED;

import java.util.List;
import java.util.Optional;
import muster.diff.Item.Kind;
import muster.model.Prose;
import muster.model.Repository;
import muster.model.Site;
import muster.model.Source;

/// Takes documents, pages and the site's own words apart. The claims of a document are facts of
/// their own.
final class SourceFields {
  private SourceFields() {}

  static Fact of(Source source) {
    var fields =
        new FieldList()
            .add("title", REWORDED, source.title().map(SourceFields::title))
            .link("publisher", REATTRIBUTED, Kind.ACTOR, Optional.of(source.publisher()))
            .link("republishes", REATTRIBUTED, Kind.ACTOR, source.republishes())
            .text("url", REVISED, source.url())
            .time("published", source.published())
            .text("language", REVISED, source.language())
            .word("seen", REVISED, source.seen())
            .texts("silent-on", REVISED, source.silentOn())
            .texts("withheld", REVISED, source.withheld())
            .add("entered", REVISED, Optional.of(entered(source.entered())))
            .add("reviewed", REVISED, source.reviewed().map(SourceFields::reviewed))
            .text("note", REWORDED, source.note());
    return new Fact(Item.of(Kind.SOURCE, source.id()), source.was(), fields.fields());
  }

  private static Facet title(Source.Title title) {
    return new FieldList()
        .quote("title", REWORDED, Optional.of(title.text()))
        .yes("from-address", REWORDED, title.fromAddress())
        .group();
  }

  private static Facet entered(Source.Entered entered) {
    return new FieldList()
        .word("how", REVISED, entered.how())
        .day("on", REVISED, Optional.of(entered.on()))
        .group();
  }

  private static Facet reviewed(Source.Reviewed reviewed) {
    return new FieldList()
        .text("by", REVISED, reviewed.by())
        .day("on", REVISED, Optional.of(reviewed.on()))
        .group();
  }

  /// What its text holds (sections, links) is told with its text.
  static Fact of(Prose page) {
    List<Field> fields =
        new FieldList()
            .text("title", REWORDED, page.title())
            .add("text", REWORDED, Optional.of(new Facet.Prose(page.html())))
            .fields();
    return new Fact(new Item(Kind.PAGE, page.slug()), List.of(), fields);
  }

  static Fact of(Site site) {
    var fields =
        new FieldList()
            .text("title", REWORDED, site.title())
            .text("scope", REWORDED, site.scope())
            .text("language", REVISED, site.language())
            .add("licence", REVISED, site.licence().map(SourceFields::licence))
            .text("base-url", REVISED, site.baseUrl())
            .add("repository", REVISED, site.repository().map(SourceFields::repository))
            .text("contact", REVISED, site.contact())
            .text("affiliations", REWORDED, site.affiliations())
            .many("parties", REVISED, site.parties(), SourceFields::party)
            .texts("not-found", REWORDED, site.notFound());
    return new Fact(new Item(Kind.SITE, "site"), List.of(), fields.fields());
  }

  private static Facet licence(Site.Licence licence) {
    return new FieldList()
        .text("name", REVISED, licence.name())
        .text("url", REVISED, licence.url())
        .text("covers", REVISED, licence.covers())
        .group();
  }

  private static Facet repository(Repository repository) {
    return new FieldList()
        .text("repository", REVISED, repository.address())
        .add("forge", REVISED, repository.forge().map(FieldList::word))
        .text("branch", REVISED, repository.branch())
        .group();
  }

  private static Facet party(Site.Party party) {
    return new FieldList()
        .text("state", REVISED, party.state())
        .texts("against", REVISED, party.against())
        .text("because", REVISED, party.because())
        .group();
  }
}
