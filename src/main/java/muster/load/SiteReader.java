package muster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.model.Site;

/// Binds what a site says about itself.
final class SiteReader {
  private SiteReader() {}

  static Optional<Site> read(Fields in) {
    String title = in.need("title");
    String scope = in.need("scope");
    String language = in.text("language").orElse("en");
    var licence = in.mapping("licence", "a licence").flatMap(SiteReader::licence);
    Optional<String> baseUrl = SourceReader.url(in, "base-url");
    Optional<String> repository = SourceReader.url(in, "repository");
    Optional<String> contact = in.text("contact");
    Optional<String> affiliations = in.text("affiliations");
    List<Site.Party> parties = new ArrayList<>();
    in.mappings("parties", "a party").forEach(party -> party(party).ifPresent(parties::add));
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
