package muster.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import muster.page.part.Late;
import muster.page.part.Link;
import muster.page.part.Sentence;

/// What surrounds every page: the head, the site's navigation, the freshness line and the foot.
///
/// @param title the page's own title, as its `h1` and before the site's name in the head
/// @param description one or two sentences for search engines and previews
/// @param language BCP 47 tag of the page
/// @param siteTitle the site's name
/// @param root the prefix from this page to the site's root: "", "../" ([PagePath#root])
/// @param navigation the site's main parts
/// @param crumbs the way from the home page to the parent of this page, empty on the home page
/// @param freshness "The record reaches to …; last entry …"
/// @param banner that the whole site shows what had been published by an earlier day
/// @param foot the last lines of every page
/// @param canonical the absolute address, only where the site has a base address
/// @param linkedData what the page is about, as JSON-LD that nothing in it can end a `script` with
public record Frame(
    String title,
    String description,
    String language,
    String siteTitle,
    String root,
    List<Destination> navigation,
    List<Link> crumbs,
    Sentence freshness,
    Optional<Sentence> banner,
    Foot foot,
    Optional<String> canonical,
    Late<Optional<String>> linkedData) {
  public Frame {
    navigation = List.copyOf(navigation);
    crumbs = List.copyOf(crumbs);
  }

  /// One entry of the navigation.
  ///
  /// @param current whether this page belongs to that part of the site
  public record Destination(Link link, boolean current) {}

  /// The foot of every page.
  ///
  /// @param links about, methodology, policies, data, index
  /// @param notes licence, scope and affiliations in sentences
  public record Foot(List<Link> links, List<Sentence> notes) {
    public Foot {
      links = List.copyOf(links);
      notes = List.copyOf(notes);
    }
  }

  /// The same frame of a page that describes itself to machines.
  public Frame describedBy(Supplier<String> json) {
    return new Frame(
        title,
        description,
        language,
        siteTitle,
        root,
        navigation,
        crumbs,
        freshness,
        banner,
        foot,
        canonical,
        Late.of(() -> Optional.of(json.get())));
  }

  public String home() {
    return root + "index.html";
  }

  public String stylesheet() {
    return root + "asset/site.css";
  }

  public String script() {
    return root + "asset/site.js";
  }

  public String icon() {
    return root + "asset/icon.svg";
  }

  /// What stands in the head's `title`: the page's title and the site's, or the site's alone.
  public String headTitle() {
    return title.equals(siteTitle) ? siteTitle : title + " · " + siteTitle;
  }
}
