package muster.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small made-up record: nothing in it is about any real state.
public final class Freedonia {
  /// What the site is.
  public static final String SITE =
      """
      site:
        title: Freedonia in Sylvania
        scope: What has been said about Freedonian soldiers in Sylvania; it says nothing of others.
        language: en
      """;

  /// Who speaks.
  public static final String ACTORS =
      """
      actors:
        - id: example-wire
          name: Example Wire
          kind: news-agency
        - id: general-staff
          name: the Sylvanian General Staff
          kind: military
      """;

  /// What is spoken of.
  public static final String DEPLOYMENTS =
      """
      deployments:
        - id: guards
          name: The Freedonian guards
          kind: troops
      """;

  /// A document with one number.
  public static final String SOURCE =
      """
      source:
        id: example-wire-1
        publisher: example-wire
        url: https://example.org/1
        published: 2031-05-06
        language: en
        seen: whole
        entered:
          how: human
          on: 2031-05-07
      statements:
        - by: general-staff
          verb: said
          said: 2031-05-05
          claims:
            - id: killed
              about: guards
              measure: killed
              value: around 400
              quote: around 400 guards were killed
              as-of: said
              text: Around 400 guards had been killed.
      """;

  /// What is asked.
  public static final String QUESTIONS =
      """
      questions:
        - id: killed
          ask: How many guards have been killed?
          about: guards
          kind: number
          measures: [killed]
      """;

  /// How the record is made.
  public static final String METHODOLOGY =
      """
      # Method

      ## Sources

      Made up.

      ## Inclusion and exclusion

      Made up.

      ## Evaluation

      Made up.

      ## Corroboration

      Made up.

      ## Quality control

      Made up.

      ## Definitions

      Made up.
      """;

  private Freedonia() {}

  /// Writes the record to `data/` below a folder, which comes back.
  public static Path writeTo(Path home) {
    write(home.resolve("data/site.yaml"), SITE);
    write(home.resolve("data/actors.yaml"), ACTORS);
    write(home.resolve("data/deployments.yaml"), DEPLOYMENTS);
    write(home.resolve("data/questions.yaml"), QUESTIONS);
    write(home.resolve("data/pages/methodology.md"), METHODOLOGY);
    write(home.resolve("data/sources/example-wire-1.yaml"), SOURCE);
    return home;
  }

  /// Writes a file and the folders that it needs.
  public static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
