package muster.model;

import java.time.YearMonth;

/// Where a page lies: a path from the site's root, kept for ever once published.
public record Address(String path) {
  /// The home page.
  public static final Address HOME = new Address("index.html");

  public static Address of(ClaimId id) {
    return new Address("claims/" + id + ".html");
  }

  public static Address of(SourceId id) {
    return new Address("sources/" + id + ".html");
  }

  /// The page of how the record of a document changed.
  public static Address history(SourceId id) {
    return new Address("history/" + id + ".html");
  }

  public static Address of(ActorId id) {
    return new Address("actors/" + id + ".html");
  }

  public static Address of(DeploymentId id) {
    return new Address("deployments/" + id + ".html");
  }

  public static Address of(EventId id) {
    return new Address("events/" + id + ".html");
  }

  public static Address of(PlaceId id) {
    return new Address("places/" + id + ".html");
  }

  public static Address of(QuestionId id) {
    return new Address("questions/" + id + ".html");
  }

  /// The page of what had been published by the end of a month.
  public static Address asOf(YearMonth month) {
    return new Address("as-of/" + month + ".html");
  }

  public static Address of(Subject subject) {
    return switch (subject) {
      case Subject.OfDeployment(DeploymentId id) -> of(id);
      case Subject.OfEvent(EventId id) -> of(id);
      case Subject.OfActor(ActorId id) -> of(id);
    };
  }

  /// The way from this page back to the site's root: "" at the root, "../" one folder down.
  public String root() {
    int folders = 0;
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      folders++;
    }
    return "../".repeat(folders);
  }

  /// The relative link that leads from this page to another.
  public String to(Address other) {
    return root() + other.path;
  }

  /// The absolute address below that of a site, whether it ends with a slash or not.
  public String at(String base) {
    return base + (base.endsWith("/") ? "" : "/") + path;
  }
}
