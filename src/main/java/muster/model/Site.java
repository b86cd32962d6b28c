package muster.model;

import java.util.List;
import java.util.Optional;

/// What a site says about itself.
///
/// @param scope what the record counts and what it says nothing about, in a sentence
/// @param language of the record's own words (BCP 47)
/// @param baseUrl where the site is published; canonical addresses and the sitemap need it
/// @param repository where the fact files are kept
/// @param contact an e-mail address
/// @param notFound what was looked for and not found, each in a sentence or a part of one
public record Site(
    String title,
    String scope,
    String language,
    Optional<Licence> licence,
    Optional<String> baseUrl,
    Optional<Repository> repository,
    Optional<String> contact,
    Optional<String> affiliations,
    List<Party> parties,
    List<String> notFound) {
  /// Copies the lists.
  public Site {
    notFound = List.copyOf(notFound);
    parties = List.copyOf(parties);
  }

  /// The same site, published at an address.
  public Site at(String address) {
    return new Site(
        title,
        scope,
        language,
        licence,
        Optional.of(address),
        repository,
        contact,
        affiliations,
        parties,
        notFound);
  }

  /// The licence of the compilation. @param covers what is under it and what is not
  public record Licence(String name, String url, String covers) {}

  /// A state that takes part in the conflict.
  ///
  /// @param state ISO 3166-1 alpha-2 code
  /// @param against the states that it fights
  public record Party(String state, List<String> against, Optional<String> because) {
    /// Copies the list.
    public Party {
      against = List.copyOf(against);
    }
  }
}
