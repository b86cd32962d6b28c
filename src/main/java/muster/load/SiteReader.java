package muster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.diagnostic.Rule;
import muster.model.Repository;
import muster.model.Site;
import muster.model.WebAddress;

/// Binds what a site says about itself.
final class SiteReader {
  private SiteReader() {}

  static Optional<Site> read(Fields in) {
    String title = in.need("title");
    String scope = in.need("scope");
    String language = language(in);
    var licence = in.mapping("licence").flatMap(SiteReader::licence);
    Optional<String> baseUrl = SourceReader.url(in, "base-url");
    Optional<Repository> repository = repository(in);
    Optional<String> contact = contact(in);
    Optional<String> affiliations = in.text("affiliations");
    List<Site.Party> parties = new ArrayList<>();
    in.mappings("parties").forEach(party -> party(party).ifPresent(parties::add));
    List<String> notFound = in.texts("not-found");
    return in.whole(() ->
        new Site(
            title,
            scope,
            language,
            licence,
            baseUrl,
            repository,
            contact,
            affiliations,
            parties,
            notFound));
  }

  private static Optional<Repository> repository(Fields in) {
    Optional<String> address = SourceReader.url(in, "repository");
    Optional<Repository.Forge> forge = in.word("forge", Repository.Forge.class);
    String branch = in.text("branch").orElse("main");
    return address
        .map(it -> it.endsWith("/") ? it.substring(0, it.length() - 1) : it)
        .map(it -> new Repository(it, forge.or(() -> Repository.Forge.at(it)), branch));
  }

  private static Optional<String> contact(Fields in) {
    Optional<String> contact = in.text("contact");
    contact
        .map(mail -> new WebAddress("mailto:" + mail))
        .flatMap(WebAddress::fault)
        .ifPresent(_ ->
            in.reading()
                .problems()
                .add(
                    Rule.WRONG_SHAPE,
                    in.position("contact"),
                    "`" + contact.orElse("") + "` is no e-mail address",
                    "write a name, @ and a host, as in desk@example.org, and nothing before it"));
    return contact;
  }

  /// `language`, or the one in `languages`: pages are made in one.
  private static String language(Fields in) {
    in.items("languages").stream()
        .skip(1)
        .forEach(further ->
            in.reading()
                .problems()
                .add(
                    Rule.WRONG_SHAPE,
                    further.position(),
                    "a site is made in one language, and this is a further one",
                    "leave the language of the record's own words, and remove the others"));
    boolean twice = in.node("language").isPresent() && in.node("languages").isPresent();
    if (twice) {
      in.reading()
          .problems()
          .add(
              Rule.WRONG_SHAPE,
              in.position("languages"),
              "`languages` says the same as `language`",
              "keep one of the two");
    }
    return in.text("language").or(() -> in.texts("languages").stream().findFirst()).orElse("en");
  }

  private static Optional<Site.Licence> licence(Fields in) {
    String name = in.need("name");
    String url = SourceReader.url(in, "url").orElseGet(() -> in.need("url"));
    String covers = in.need("covers");
    return in.whole(() -> new Site.Licence(name, url, covers));
  }

  private static Optional<Site.Party> party(Fields in) {
    String state = in.need("state");
    List<String> against = in.texts("against");
    Optional<String> because = in.text("because");
    return in.whole(() -> new Site.Party(state, against, because));
  }
}
