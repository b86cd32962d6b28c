package muster.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import muster.load.Loaded;
import muster.load.Loader;
import muster.model.ClaimId;
import muster.model.Comparison;
import muster.model.ComparisonId;
import muster.model.Dataset;
import muster.model.Question;
import muster.model.QuestionId;
import muster.model.Report;
import muster.model.SourceId;

/// Made-up records, read by the loader like any other: Freedonia fights Sylvania, Ruritania looks
/// on.
public final class Records {
  private static final String WORLD =
      """
      site:
        title: The expedition, number by number
        scope: What was said of one made-up expedition.
        language: en
        parties:
          - state: XA
            against: [XB]
          - state: XB
            against: [XA]
          - state: XE
            against: [XB]
      actors:
        - id: freedonia
          name: Freedonia
          kind: state
          state: XA
        - id: sylvania
          name: Sylvania
          kind: state
          state: XB
        - id: ruritania
          name: Ruritania
          kind: state
          state: XC
        - id: united-isles
          name: United Isles
          kind: state
          state: XD
        - id: freedonian-staff
          name: Freedonia’s General Staff (FGS)
          kind: military
          state: XA
        - id: sylvanian-staff
          name: Sylvania’s General Staff
          kind: military
          state: XB
        - id: ruritanian-bureau
          name: Ruritania’s Bureau (RB)
          kind: intelligence-agency
          state: XC
        - id: ruritanian-intelligence
          name: Ruritanian intelligence (service not named)
          kind: intelligence-agency
          state: XC
          may-be: [ruritanian-bureau]
        - id: isles-ministry
          name: Ministry of the Isles
          kind: government-body
          state: XD
        - id: borderland-staff
          name: staff of the borderland
          kind: military
          state: XE
        - id: bureau-head
          name: head of Ruritania’s Bureau
          kind: office
          state: XC
          part-of: ruritanian-bureau
        - id: envoy
          name: A. Envoy
          kind: person
          part-of: world-relief
          roles:
            - title: spokesman
              of: freedonian-staff
              during: 2024
            - title: director
              of: ruritanian-bureau
              during: 2025
        - id: world-relief
          name: World Relief
          kind: international-body
        - id: official
          name: an official (not named)
          kind: unnamed
        - id: captives
          name: prisoners of war interviewed by the envoy
          kind: group
          state: XA
          protection: prisoner-of-war
        - id: example-wire
          name: Example Wire
          kind: news-agency
          state: XD
        - id: example-post
          name: Example Post
          kind: outlet
      deployments:
        - id: expedition
          name: The expedition
          kind: troops
          from: freedonia
          to: sylvania
        - id: vanguard
          name: The vanguard
          kind: troops
          part-of: expedition
        - id: shipments
          name: Arms for the expedition
          kind: arms
          from: freedonia
      utterances:
        - id: briefing
          name: Briefing of 5 March 2025
          by: ruritanian-bureau
          said: 2025-03-05
      questions:
        - id: killed
          ask: How many have been killed?
          about: expedition
          kind: number
          measures: [killed, killed-in-action, died]
          answer: latest
        - id: sent
          ask: How many were sent?
          about: expedition
          kind: number
          measures: [sent, arrived]
          answer: latest
        - id: arms
          ask: How many containers and guns?
          about: shipments
          kind: number
          measures: [containers, guns]
          answer: latest
      """;

  private Records() {}

  /// The record that the project publishes.
  public static Dataset published() {
    return read(Path.of("data"));
  }

  /// The made-up world with further fact files.
  public static Dataset of(String... files) {
    try {
      Path folder = Files.createTempDirectory("record");
      Files.writeString(folder.resolve("world.yaml"), WORLD);
      for (int at = 0; at < files.length; at++) {
        Files.writeString(folder.resolve("file-" + at + ".yaml"), files[at]);
      }
      Dataset dataset = read(folder);
      delete(folder);
      return dataset;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// A document of Example Wire that was read whole on 1 December 2025.
  ///
  /// @param published EDTF, or empty for a page without a date
  /// @param statements the list under `statements:`, in YAML
  public static String document(String id, String published, String statements) {
    String day = published.isEmpty() ? "" : "  published: " + published + "\n";
    return "source:\n  id: "
        + id
        + "\n  publisher: example-wire\n  language: en\n  seen: whole\n"
        + day
        + "  entered:\n    how: human\n    on: 2025-12-01\nstatements:\n"
        + statements.indent(2);
  }

  /// The report with an id written as `source/claim`.
  public static Report report(Dataset dataset, String id) {
    int slash = id.indexOf('/');
    var source = new SourceId(id.substring(0, slash));
    return dataset.report(new ClaimId(source, id.substring(slash + 1)));
  }

  /// The id of a question.
  public static QuestionId question(String id) {
    return new QuestionId(id);
  }

  /// A record with other questions and comparisons.
  public static Dataset asking(
      Dataset dataset,
      SequencedMap<QuestionId, Question> questions,
      SequencedMap<ComparisonId, Comparison> comparisons) {
    return new Dataset(
        dataset.site(),
        dataset.actors(),
        dataset.places(),
        dataset.deployments(),
        dataset.events(),
        dataset.utterances(),
        dataset.measures(),
        questions,
        comparisons,
        dataset.sources(),
        dataset.pages(),
        dataset.reports());
  }

  private static Dataset read(Path folder) {
    try {
      Loaded loaded = Loader.load(folder);
      if (!loaded.diagnostics().isEmpty()) {
        throw new IllegalArgumentException(loaded.diagnostics().toString());
      }
      return loaded.dataset();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (var listing = Files.list(folder)) {
      files = listing.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
