package muster.page.plan;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import muster.model.ActorId;
import muster.model.Address;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.DeploymentId;
import muster.model.EventId;
import muster.model.PlaceId;
import muster.model.QuestionId;
import muster.model.SourceId;
import muster.page.Page;

/// Finds the page of one record by its path: as [AllPages] has it, without all others.
final class SinglePages {
  private static final String ENDING = ".html";

  private final Material material;
  private final Frames frames;

  SinglePages(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
  }

  /// The page at a path; empty where it is not that of one record.
  Optional<Planned> at(String path) {
    int slash = path.indexOf('/');
    if (path.equals(Address.HOME.path())) {
      return Optional.of(new Planned("page/home", new HomePages(material, frames)::page));
    }
    if (slash < 0 || !path.endsWith(ENDING) || path.length() < slash + 1 + ENDING.length()) {
      return Optional.empty();
    }
    String id = path.substring(slash + 1, path.length() - ENDING.length());
    return switch (path.substring(0, slash)) {
      case "claims" -> claim(id);
      case "sources", "actors", "questions" -> said(path.substring(0, slash), id);
      default -> course(path.substring(0, slash), id);
    };
  }

  private Optional<Planned> claim(String id) {
    int slash = id.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : found(
            "page/claim",
            material.dataset().reports(),
            new ClaimId(new SourceId(id.substring(0, slash)), id.substring(slash + 1)),
            new ClaimPages(material, frames)::page);
  }

  private Optional<Planned> said(String folder, String id) {
    Dataset dataset = material.dataset();
    return switch (folder) {
      case "sources" ->
          found(
              "page/source",
              dataset.sources(),
              new SourceId(id),
              new SourcePages(material, frames)::page);
      case "actors" ->
          Optional.ofNullable(dataset.actors().get(new ActorId(id)))
              .filter(actor -> !actor.protection().hides())
              .map(actor ->
                  new Planned("page/actor", () -> new ActorPages(material, frames).page(actor)));
      default ->
          found(
              "page/question",
              dataset.questions(),
              new QuestionId(id),
              new QuestionPages(material, frames)::page);
    };
  }

  private Optional<Planned> course(String folder, String id) {
    Dataset dataset = material.dataset();
    return switch (folder) {
      case "deployments" ->
          found(
              "page/deployment",
              dataset.deployments(),
              new DeploymentId(id),
              it -> new DeploymentPages(material, frames).page(it));
      case "events" ->
          found(
              "page/event",
              dataset.events(),
              new EventId(id),
              new EventPages(material, frames)::page);
      case "places" ->
          found(
              "page/place",
              dataset.places(),
              new PlaceId(id),
              new PlacePages(material, frames)::page);
      default -> Optional.empty();
    };
  }

  private static <I, R> Optional<Planned> found(
      String template, Map<I, R> records, I id, Function<R, Page> page) {
    return Optional.ofNullable(records.get(id))
        .map(record -> new Planned(template, () -> page.apply(record)));
  }
}
